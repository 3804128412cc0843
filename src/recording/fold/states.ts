/** The state machines, with the way each has taken. */
import type { FrameOf } from '../frame.ts';
import type { Snapshot } from '../snapshot.ts';
import { withPeer } from './peer.ts';

export function stateChanged(before: Snapshot, frame: FrameOf<'state'>): Snapshot {
  const { states } = before.peers[frame.at];
  const way = [...states[frame.machine], { seq: frame.seq, to: frame.to }];
  return withPeer(before, frame.at, { states: { ...states, [frame.machine]: way } });
}
