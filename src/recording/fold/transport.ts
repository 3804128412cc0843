/** What the connected transport does: pairs, statistics, media, data, and the proof of the fingerprint. */
import type { FrameOf, Pair } from '../frame.ts';
import type { Snapshot } from '../snapshot.ts';
import { withPeer } from './peer.ts';

export function pairChanged(before: Snapshot, frame: FrameOf<'pair'>): Snapshot {
  return withPeer(before, frame.at, { pairs: merged(before.peers[frame.at].pairs, frame.pair) });
}

export function sampled(before: Snapshot, frame: FrameOf<'stats'>): Snapshot {
  const peer = before.peers[frame.at];
  return withPeer(before, frame.at, {
    pairs: frame.pairs.reduce(merged, peer.pairs),
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
