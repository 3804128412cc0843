import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRecording } from '../../../test/arbitrary-recording.ts';
import { deepFreeze } from '../../../test/deep-freeze.ts';
import { makeRecording } from '../../../test/long-recording.ts';
import type { Frame } from '../frame.ts';
import { emptySnapshot, fold } from './fold.ts';

/** Throws if any fold changes the snapshot before it, or the frame. */
function foldFrozen(frames: readonly Frame[]) {
  return deepFreeze(frames).reduce((before, frame) => fold(deepFreeze(before), frame), emptySnapshot);
}

test('a long call changes no snapshot that was there before', () => {
  const { frames } = makeRecording({ frames: 600 });
  expect(foldFrozen(frames).seq).toBe(599);
});

test('nor does any recording that the schema allows', () => {
  fc.assert(
    fc.property(arbitraryRecording(), ({ frames }) => {
      expect(foldFrozen(frames).seq).toBe(frames.length - 1);
    }),
    { numRuns: 60 },
  );
});

test('what a frame does not concern is shared, not copied', () => {
  const { frames } = makeRecording({ frames: 200 });
  const before = frames.reduce(fold, emptySnapshot);
  const after = fold(before, { seq: 200, t: 1e6, kind: 'state', at: 'amy', machine: 'ice', from: 'a', to: 'b' });
  expect(after.peers.bob).toBe(before.peers.bob);
  expect(after.descriptions).toBe(before.descriptions);
  expect(after.peers.amy.states.signaling).toBe(before.peers.amy.states.signaling);
  expect(after.peers.amy.states.ice).not.toBe(before.peers.amy.states.ice);
});
