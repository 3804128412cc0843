import { expect, test } from 'vitest';
import { snapshotOf } from '../../../test/frames.ts';
import type { NewFrame, SignalingMessage, WireMessage } from '../frame.ts';

const message = (id: number, body: SignalingMessage = { type: 'ready' }): WireMessage => ({
  ...{ id, from: 'amy', to: 'bob', body },
});
const sent = (id: number): NewFrame => ({ kind: 'message-sent', at: 'amy', message: message(id) });
const held = (id: number, ms: number | null): NewFrame => ({
  ...{ kind: 'message-held', at: 'signaling', message: message(id), ms },
});

const ids = (...frames: readonly NewFrame[]) => snapshotOf(...frames).wire.map((flying) => flying.message.id);

test('a message is on the wire from being sent to being delivered, whichever is first', () => {
  const delivered: NewFrame = { kind: 'message-delivered', at: 'bob', message: message(3) };
  expect(ids(sent(1), sent(3))).toEqual([1, 3]);
  expect(ids(sent(1), sent(3), delivered)).toEqual([1]);
});

test('a dropped message is off the wire and remembered', () => {
  const { wire, dropped } = snapshotOf(sent(1), { kind: 'message-dropped', at: 'signaling', message: message(1) });
  expect(wire).toEqual([]);
  expect(dropped).toEqual([message(1)]);
});

test('a message is held for a time or until somebody delivers it', () => {
  const { wire } = snapshotOf(sent(1), sent(3), held(1, 5000), sent(5), held(5, null));
  expect(wire.map((flying) => flying.held)).toEqual([{ ms: 5000 }, null, { ms: null }]);
});

test('an edited message travels on with its new text', () => {
  const changed = message(1, { type: 'bye' });
  const { wire } = snapshotOf(sent(1), sent(3), {
    ...{ kind: 'message-edited', at: 'signaling', message: changed, before: { type: 'ready' } },
  });
  expect(wire.map((flying) => [flying.message.body.type, flying.edited, flying.sentSeq])).toEqual([
    ['bye', true, 0],
    ['ready', false, 1],
  ]);
});
