import { expect, test } from 'vitest';
import { passages, takenPassages } from './state-way.ts';
import { Timeline } from './timeline.ts';

const state = (seq: number, from: string, to: string) =>
  ({ kind: 'state', seq, t: seq, at: 'amy', machine: 'signaling', from, to }) as const;
const call = { kind: 'api-call', seq: 0, t: 0, at: 'amy', method: 'createPeerConnection', given: {} } as const;

test('each state leads to the next; one that only repeats is no passage', () => {
  const steps = ['stable', 'have-local-offer', 'have-local-offer', 'stable'].map((to, seq) => ({ seq, to }));
  expect(passages(steps)).toEqual([
    { from: 'stable', to: 'have-local-offer', seq: 1 },
    { from: 'have-local-offer', to: 'stable', seq: 3 },
  ]);
  expect(passages([])).toEqual([]);
});

test('a passage made twice is counted, and the one that this frame made is marked', () => {
  const timeline = new Timeline([
    call,
    state(1, 'stable', 'have-local-offer'),
    state(2, 'have-local-offer', 'stable'),
    state(3, 'stable', 'have-local-offer'),
  ]);
  expect(takenPassages(timeline.snapshot(3), 'amy', 'signaling')).toEqual([
    { from: 'stable', to: 'have-local-offer', times: 2, now: true },
    { from: 'have-local-offer', to: 'stable', times: 1, now: false },
  ]);
  expect(takenPassages(timeline.snapshot(3), 'bob', 'signaling')).toEqual([]);
});
