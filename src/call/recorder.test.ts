import { afterEach, expect, test, vi } from 'vitest';
import type { NewFrame } from '../recording/frame.ts';
import { because } from './flow.ts';
import { here, Recorder } from './recorder.ts';

const note = (text: string): NewFrame => ({ kind: 'note', at: 'amy', text });

afterEach(() => vi.restoreAllMocks());

/** A recorder that began at 1000 ms of the page's clock, and that clock. */
function recorderWithClock() {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
  return { recorder: new Recorder(), now };
}

test('frames are numbered from 0 and timed from the start, in hundredths of a millisecond', () => {
  const { recorder, now } = recorderWithClock();
  expect(recorder.record(note('a'))).toBe(0);
  now.mockReturnValue(1002.3456);
  expect(recorder.record(note('b'))).toBe(1);
  expect(recorder.timeline.frames.map(({ seq, t }) => [seq, t])).toEqual([
    [0, 0],
    [1, 2.35],
  ]);
});

test('time never runs back, whatever the clock says', () => {
  const { recorder, now } = recorderWithClock();
  now.mockReturnValue(1005);
  recorder.record(note('a'));
  now.mockReturnValue(1004);
  recorder.record(note('b'));
  recorder.recordAt(900, note('c'));
  recorder.recordAt(1006, note('d'));
  expect(recorder.timeline.frames.map(({ t }) => t)).toEqual([5, 5, 5, 6]);
});

test('a recording that began in another tab has that tab’s zero, if nothing is recorded yet', () => {
  const { recorder } = recorderWithClock();
  recorder.beginAt(400);
  recorder.recordAt(402, note('a'));
  recorder.beginAt(0);
  recorder.recordAt(403, note('b'));
  expect(recorder.timeline.frames.map(({ t }) => t)).toEqual([2, 3]);
  expect(recorder.startedAt.getTime()).toBe(Math.trunc(performance.timeOrigin + 400));
});

test('listeners hear each frame in the order in which they came, after it is on the timeline', () => {
  const { recorder } = recorderWithClock();
  const heard: string[] = [];
  const listening = (name: string) =>
    recorder.listen(({ seq }) => heard.push(`${name} ${seq} of ${recorder.timeline.length}`));
  const unlisten = listening('first');
  listening('second');
  recorder.record(note('a'));
  unlisten();
  recorder.record(note('b'));
  expect(heard).toEqual(['first 0 of 1', 'second 0 of 1', 'second 1 of 2']);
});

test('what the handlers do at this moment has their line and cause; what is unknown is left out', () => {
  expect(because(3, 12, here)).toEqual({ line: 12, cause: 3 });
  expect(because(3, undefined, here)).toEqual({ cause: 3 });
  expect(because(undefined, undefined, here)).toEqual({});
});
