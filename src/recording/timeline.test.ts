import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecording } from '../../test/arbitrary-recording.ts';
import { framesOf } from '../../test/frames.ts';
import { makeRecording } from '../../test/long-recording.ts';
import { emptySnapshot, fold } from './fold/fold.ts';
import type { Frame, NewFrame, Peer } from './frame.ts';
import type { Snapshot } from './snapshot.ts';
import { Timeline } from './timeline.ts';

/** The snapshot before the first frame, then the one after each: what the timeline must agree with. */
function folded(frames: readonly Frame[]): readonly Snapshot[] {
  const all = [emptySnapshot];
  for (const frame of frames) all.push(fold(all.at(-1) ?? emptySnapshot, frame));
  return all;
}

const note = (at: Peer, cause?: number): NewFrame => ({
  ...{ kind: 'note', at, text: 'x' },
  ...(cause !== undefined && { cause }),
});
const media = { bytesSent: 0, bytesReceived: 0, framesEncoded: 0, framesDecoded: 0, packetsLost: 0 };
const stats = (at: Peer): NewFrame => ({ kind: 'stats', at, pairs: [], transport: null, media });

describe('the snapshot at any frame is a plain fold from the start', () => {
  const { frames } = makeRecording({ frames: 400, seed: 7 });
  const plain = folded(frames);

  test('in whatever order it is asked for, while the timeline grows', () => {
    const step = fc.oneof(
      fc.record({ grow: fc.integer({ min: 1, max: 90 }) }),
      fc.record({ look: fc.double({ min: 0, max: 1, noNaN: true }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 25 }), (steps) => {
        const timeline = new Timeline(frames.slice(0, 40));
        for (const one of steps) {
          if ('grow' in one) {
            for (const frame of frames.slice(timeline.length, timeline.length + one.grow)) timeline.append(frame);
          } else {
            const seq = Math.floor(one.look * timeline.length) - 1;
            expect(timeline.snapshot(seq)).toEqual(plain[seq + 1]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('forth one by one, then back one by one', () => {
    const timeline = new Timeline(frames);
    const there = frames.map(({ seq }) => seq);
    for (const seq of [-1, ...there, ...there.toReversed(), -1]) {
      if (timeline.snapshot(seq).seq !== seq) expect.fail(`asked for ${seq}`);
      if (seq % 29 === 0) expect(timeline.snapshot(seq)).toEqual(plain[seq + 1]);
    }
  });

  test('of any recording that the schema allows', () => {
    fc.assert(
      fc.property(arbitraryRecording(), fc.infiniteStream(fc.nat()), (recording, places) => {
        const expected = folded(recording.frames);
        const timeline = new Timeline(recording.frames);
        for (const place of places.take(5)) {
          const seq = (place % expected.length) - 1;
          expect(timeline.snapshot(seq)).toEqual(expected[seq + 1]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('a frame out of turn is refused, and the timeline stays as it was', () => {
  const [first, second, third] = framesOf([note('amy'), note('bob'), note('amy')]);
  if (!first || !second || !third) throw new Error('three frames were made');
  const timeline = new Timeline([first]);
  expect(() => timeline.append(third)).toThrow(RangeError);
  expect(() => timeline.append(first)).toThrow(RangeError);
  expect(timeline.frames).toEqual([first]);
  timeline.append(second);
  expect(timeline.length).toBe(2);
});

test('steps are all frames but the stats samples', () => {
  const timeline = new Timeline(framesOf([stats('amy'), note('amy'), stats('bob'), note('bob'), stats('amy')]));
  expect(timeline.steps).toEqual([1, 3]);
  expect([-1, 0, 1, 2, 3, 4].map((seq) => timeline.stepsUpTo(seq))).toEqual([0, 0, 1, 1, 2, 2]);
});

test('what a frame led to is found from it, in order', () => {
  const timeline = new Timeline(framesOf([note('amy'), note('amy', 0), note('bob', 1), note('bob', 0)]));
  expect(timeline.effectsOf(0)).toEqual([1, 3]);
  expect(timeline.effectsOf(1)).toEqual([2]);
  expect(timeline.effectsOf(3)).toEqual([]);
});

test('stats up to a frame are those of one peer, that frame included', () => {
  const timeline = new Timeline(framesOf([stats('amy'), stats('bob'), note('amy'), stats('amy')]));
  const seqs = (peer: Peer, seq: number) => timeline.statsUpTo(peer, seq).map((frame) => frame.seq);
  expect([-1, 0, 2, 3].map((seq) => seqs('amy', seq))).toEqual([[], [0], [0], [0, 3]]);
  expect(seqs('bob', 3)).toEqual([1]);
});
