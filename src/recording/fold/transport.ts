/** What the connected transport does: pairs, statistics, media, data, and the proof of the fingerprint. */
import type { FrameOf, Pair } from '../frame.ts';
import type { Snapshot } from '../snapshot.ts';
import { withPeer } from './peer.ts';

export function pairChanged(before: Snapshot, frame: FrameOf<'pair'>): Snapshot {
  const { pair } = frame;
  const others = before.peers[frame.at].pairs;
  const pairs = pair.selected
    ? others.map((other) => (other.selected ? { ...other, selected: false } : other))
    : others;
  return withPeer(before, frame.at, { pairs: merged(pairs, pair) });
}

export function sampled(before: Snapshot, frame: FrameOf<'stats'>): Snapshot {
  const peer = before.peers[frame.at];
  // A sample lists every pair there is: one that it lacks has been pruned, or replaced by one with better known ends.
  const still = peer.pairs.filter(({ id }) => frame.pairs.some((pair) => pair.id === id));
  return withPeer(before, frame.at, {
    pairs: frame.pairs.reduce(merged, still),
    transport: frame.transport ?? peer.transport,
    lastStats: frame.seq,
  });
}

export function milestone(before: Snapshot, frame: FrameOf<'media'>): Snapshot {
  return withPeer(
    before,
    frame.at,
    frame.milestone === 'first-rtp' ? { firstRtp: frame.seq } : { firstFrame: frame.seq },
  );
}

export function proved(before: Snapshot, frame: FrameOf<'fingerprint'>): Snapshot {
  const { seq, algorithm, computed, signalled, certificateBytes } = frame;
  return withPeer(before, frame.at, { fingerprint: { seq, algorithm, computed, signalled, certificateBytes } });
}

export function dataMoved(before: Snapshot, frame: FrameOf<'data'>): Snapshot {
  const { seq, t, direction, text } = frame;
  return withPeer(before, frame.at, { data: [...before.peers[frame.at].data, { seq, t, direction, text }] });
}

function merged(pairs: readonly Pair[], pair: Pair): readonly Pair[] {
  const place = pairs.findIndex((other) => other.id === pair.id);
  return place < 0 ? [...pairs, pair] : pairs.with(place, pair);
}
