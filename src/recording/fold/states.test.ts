import { expect, test } from 'vitest';
import { snapshotOf } from '../../../test/frames.ts';
import type { NewFrame } from '../frame.ts';
import { stateOf } from '../snapshot.ts';

const ice = (from: string, to: string): NewFrame => ({ kind: 'state', at: 'bob', machine: 'ice', from, to });

test('a machine’s way is kept, states that come again too, and its present state is the last', () => {
  const snapshot = snapshotOf(ice('new', 'checking'), ice('checking', 'connected'), ice('connected', 'checking'));
  expect(snapshot.peers.bob.states.ice).toEqual([
    { seq: 0, to: 'checking' },
    { seq: 1, to: 'connected' },
    { seq: 2, to: 'checking' },
  ]);
  expect(stateOf(snapshot, 'bob', 'ice')).toBe('checking');
  expect(stateOf(snapshot, 'bob', 'dtls')).toBeUndefined();
  expect(stateOf(snapshot, 'amy', 'ice')).toBeUndefined();
});
