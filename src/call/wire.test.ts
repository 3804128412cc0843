import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SignalingMessage } from '../recording/frame.ts';
import type { Plan } from './director.ts';
import { Recorder } from './recorder.ts';
import { scenarioName, Wire } from './wire.ts';

const text = (candidate: string): SignalingMessage => ({ type: 'candidate', candidate: { candidate } });

let recorder: Recorder;
let wire: Wire;
let delivered: string[];
/** Is called when something is delivered. */
let heard: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  recorder = new Recorder();
  delivered = [];
  heard = () => undefined;
  let order = 0;
  const nextOrder = () => {
    order += 1;
    return order;
  };
  const deliver = ({ body }: { body: SignalingMessage }) => {
    delivered.push(body.type === 'candidate' ? body.candidate.candidate : body.type);
    heard();
  };
  wire = new Wire(recorder, nextOrder, deliver, () => undefined);
});

afterEach(() => {
  wire.stop();
  vi.useRealTimers();
});

/** Amy sends it; the id of the message. */
function sends(body: SignalingMessage, plan?: Plan): number {
  wire.send('amy', body, plan);
  return wire.travelling.at(-1)?.message.id ?? 0;
}

/** Resolves when this has been delivered. */
function arrival(of: string): Promise<void> {
  return new Promise((resolve) => {
    heard = () => {
      if (delivered.includes(of)) resolve();
    };
    heard();
  });
}

/** What is recorded of the messages, as `kind: text`. */
const recorded = () =>
  recorder.timeline.frames.map((frame) => {
    if (!('message' in frame)) return frame.kind;
    const { body } = frame.message;
    return `${frame.kind}: ${body.type === 'candidate' ? body.candidate.candidate : body.type}`;
  });

test('a message waits until it is delivered; what was sent is recorded with its sender', () => {
  const id = sends(text('a'));
  expect(delivered).toEqual([]);
  expect(wire.deliver(id)).toBe(true);
  expect(delivered).toEqual(['a']);
  expect(wire.travelling).toEqual([]);
  expect(wire.deliver(id)).toBe(false);
  expect(delivered).toEqual(['a']);
  expect(recorder.timeline.frames[0]).toMatchObject({
    kind: 'message-sent',
    at: 'amy',
    message: { from: 'amy', to: 'bob' },
  });
});

test('the two sides number their messages apart', () => {
  wire.send('amy', text('a'));
  wire.send('bob', text('b'));
  wire.send('amy', text('c'));
  const ids = wire.travelling.map(({ message }) => message.id);
  expect(new Set(ids).size).toBe(3);
  expect(ids.map((id) => id % 2)).toEqual([1, 0, 1]);
});

test('one can be delivered before another that was sent earlier', () => {
  sends(text('a'));
  wire.deliver(sends(text('b')));
  expect(delivered).toEqual(['b']);
  expect(wire.travelling.map(({ message }) => message.body)).toEqual([text('a')]);
});

test('a dropped one never arrives, and the frame leads back to where it was sent', () => {
  const id = sends(text('a'));
  expect(wire.drop(id, 'person')).toBe(true);
  expect(wire.deliver(id)).toBe(false);
  expect(wire.drop(id, 'person')).toBe(false);
  expect(delivered).toEqual([]);
  expect(recorder.timeline.frames[1]).toMatchObject({ kind: 'message-dropped', cause: 0, by: 'person' });
});

test('an edited one arrives as it was edited, and the frame keeps what it said before', () => {
  const id = sends(text('a'));
  wire.edit(id, text('A'), 'person');
  wire.deliver(id);
  expect(delivered).toEqual(['A']);
  expect(recorder.timeline.frames[1]).toMatchObject({
    kind: 'message-edited',
    before: text('a'),
    message: { body: text('A') },
  });
});

test('the open wire delivers in the order of sending, each in a task of its own', async () => {
  wire.openAll();
  sends(text('a'));
  sends(text('b'));
  expect(delivered).toEqual([]);
  await arrival('b');
  expect(delivered).toEqual(['a', 'b']);
});

test('opening it lets through what waits, once', async () => {
  sends(text('a'));
  sends(text('b'));
  wire.openAll();
  wire.openAll();
  sends(text('c'));
  await arrival('c');
  expect(delivered).toEqual(['a', 'b', 'c']);
});

test('closed before its task has come, a message waits again', async () => {
  wire.openAll();
  sends(text('a'));
  wire.close();
  sends(text('b'));
  wire.openAll();
  wire.close();
  const id = sends(text('c'));
  wire.deliver(id);
  expect(delivered).toEqual(['c']);
  wire.openAll();
  await arrival('b');
  expect(delivered).toEqual(['c', 'a', 'b']);
});

test('after it is stopped nothing is delivered', () => {
  const id = sends(text('a'));
  wire.hold(id, 1000, 'person');
  wire.stop();
  vi.runAllTimers();
  expect(delivered).toEqual([]);
});

test('one that is held for a time arrives when it is over, on an open wire too, while others pass it', async () => {
  const id = sends(text('a'));
  wire.hold(id, 1000, 'person');
  wire.openAll();
  sends(text('b'));
  await arrival('b');
  vi.advanceTimersByTime(999);
  expect(delivered).toEqual(['b']);
  vi.advanceTimersByTime(1);
  expect(delivered).toEqual(['b', 'a']);
  expect(recorded()).toEqual(['message-sent: a', 'message-held: a', 'message-sent: b']);
});

test('one that is held until somebody delivers it waits for that', async () => {
  const id = sends(text('a'));
  wire.hold(id, null, 'person');
  wire.openAll();
  sends(text('b'));
  await arrival('b');
  vi.runAllTimers();
  expect(delivered).toEqual(['b']);
  wire.deliver(id);
  expect(delivered).toEqual(['b', 'a']);
});

test('the last wish holds: a time that was set before is forgotten', () => {
  const id = sends(text('a'));
  wire.hold(id, 1000, 'person');
  wire.hold(id, null, 'person');
  vi.runAllTimers();
  expect(delivered).toEqual([]);
  wire.hold(id, 1000, 'person');
  wire.release(id);
  vi.runAllTimers();
  expect(delivered).toEqual([]);
  expect(wire.travelling.map(({ held }) => held)).toEqual([false]);
});

test('one that is held can be edited, and arrives in its time', () => {
  const id = sends(text('a'));
  wire.hold(id, 1000, 'person');
  wire.edit(id, text('A'), 'person');
  vi.advanceTimersByTime(1000);
  expect(delivered).toEqual(['A']);
});

test('what a scenario means to do happens when the turn has come', () => {
  const dropped = sends(text('a'), { do: 'drop' });
  const edited = sends(text('b'), { do: 'edit', body: text('B') });
  wire.pass(dropped);
  wire.pass(edited);
  expect(delivered).toEqual([]);
  wire.pass(edited);
  expect(delivered).toEqual(['B']);
  expect(recorder.timeline.frames.flatMap((frame) => frame.by ?? [])).toEqual([scenarioName, scenarioName]);
});

test('on the open wire a message that a scenario edits is not overtaken', async () => {
  wire.openAll();
  sends(text('a'), { do: 'edit', body: text('A') });
  sends(text('b'));
  await arrival('b');
  expect(delivered).toEqual(['A', 'b']);
});

test('what a scenario holds takes its turn again when its step is over, and is then dropped or edited as meant', () => {
  const id = sends(text('a'), { do: 'hold', step: 2, after: { do: 'edit', body: text('A') } });
  expect(wire.travelling.map(({ held }) => held)).toEqual([true]);
  wire.releaseStep(1, 0);
  expect(wire.travelling.map(({ held }) => held)).toEqual([true]);
  wire.releaseStep(2, 0);
  expect(wire.travelling.map(({ held, plan }) => [held, plan?.do])).toEqual([[false, 'edit']]);
  wire.pass(id);
  wire.pass(id);
  expect(delivered).toEqual(['A']);
});

test('a step that ends later releases later', () => {
  sends(text('a'), { do: 'hold', step: 0 });
  wire.releaseStep(0, 50);
  vi.advanceTimersByTime(49);
  expect(wire.travelling.map(({ held }) => held)).toEqual([true]);
  vi.advanceTimersByTime(1);
  expect(wire.travelling.map(({ held }) => held)).toEqual([false]);
});

test('a person who holds what a scenario holds has the last word', () => {
  const id = sends(text('a'), { do: 'hold', step: 0 });
  wire.releaseStep(0, 50);
  wire.hold(id, null, 'person');
  wire.releaseStep(0, 0);
  vi.runAllTimers();
  expect(wire.travelling.map(({ held }) => held)).toEqual([true]);
});

test('a person’s edit does not keep a scenario from releasing what it holds', () => {
  const id = sends(text('a'), { do: 'hold', step: 0, after: { do: 'edit', body: text('scenario') } });
  wire.edit(id, text('A'), 'person');
  expect(wire.travelling.map(({ held }) => held)).toEqual([true]);
  wire.releaseStep(0, 0);
  expect(wire.travelling.map(({ held }) => held)).toEqual([false]);
  wire.pass(id);
  expect(delivered).toEqual(['A']);
});
