/** Changes one peer's part of a snapshot. */
import type { Peer } from '../frame.ts';
import type { PeerSnapshot, Snapshot } from '../snapshot.ts';

export function withPeer(before: Snapshot, peer: Peer, changes: Partial<PeerSnapshot>): Snapshot {
  return { ...before, peers: { ...before.peers, [peer]: { ...before.peers[peer], ...changes } } };
}

export function otherPeer(peer: Peer): Peer {
  return peer === 'amy' ? 'bob' : 'amy';
}
