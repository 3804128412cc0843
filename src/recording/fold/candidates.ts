/** Candidates: what each side gathered, and how far the other side's have come. */
import type { CandidateInit, FrameOf } from '../frame.ts';
import type { GatheredCandidate, PeerSnapshot, RemoteCandidate, Snapshot } from '../snapshot.ts';
import { withPeer } from './peer.ts';

export function eventFired(before: Snapshot, frame: FrameOf<'event'>): Snapshot {
  if (frame.event.type !== 'icecandidate') return before;
  const { candidate, url, relayProtocol } = frame.event;
  const gathered: GatheredCandidate = {
    seq: frame.seq,
    t: frame.t,
    init: candidate,
    ...(url !== undefined && { url }),
    ...(relayProtocol !== undefined && { relayProtocol }),
  };
  return withPeer(before, frame.at, { gathered: [...before.peers[frame.at].gathered, gathered] });
}

export function queued(before: Snapshot, frame: FrameOf<'queue'>): Snapshot {
  const list = before.peers[frame.at].remoteCandidates;
  if (frame.change === 'released') return before;
  return remote(before, frame.at, [...list, { seq: frame.seq, init: frame.candidate, status: 'queued' }]);
}

export function begun(before: Snapshot, frame: FrameOf<'api-call'>): Snapshot {
  if (frame.method !== 'addIceCandidate') return before;
  const list = before.peers[frame.at].remoteCandidates;
  const init = frame.given.candidate ?? null;
  const adding: RemoteCandidate = { seq: frame.seq, init, status: 'adding' };
  const waiting = list.findIndex((entry) => entry.status === 'queued' && sameCandidate(entry.init, init));
  return remote(before, frame.at, waiting < 0 ? [...list, adding] : list.with(waiting, adding));
}

export function settled(before: Snapshot, frame: FrameOf<'api-settled'>): Snapshot {
  if (frame.method !== 'addIceCandidate') return before;
  const { outcome } = frame;
  const list = before.peers[frame.at].remoteCandidates.map((entry): RemoteCandidate => {
    if (entry.seq !== frame.call) return entry;
    return outcome.status === 'resolved'
      ? { ...entry, status: 'added' }
      : { ...entry, status: 'rejected', error: outcome.error };
  });
  return remote(before, frame.at, list);
}

function remote(before: Snapshot, peer: FrameOf<'queue'>['at'], list: PeerSnapshot['remoteCandidates']): Snapshot {
  return withPeer(before, peer, { remoteCandidates: list });
}

function sameCandidate(one: CandidateInit | null, other: CandidateInit | null): boolean {
  return one?.candidate === other?.candidate && one?.sdpMid === other?.sdpMid;
}
