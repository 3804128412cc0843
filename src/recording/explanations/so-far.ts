/** What the call so far says about a frame: the description before this one, the fingerprint announced, the ufrag known. */

import { extensionOf, parseCandidate } from '../../protocol/ice/candidate.ts';
import { otherPeer } from '../fold/peer.ts';
import type { CandidateInit, Description, Peer } from '../frame.ts';
import type { DescriptionEntry, Snapshot } from '../snapshot.ts';
import { glance } from './glance.ts';

/** The newest description of `owner` at one of these stations, but for what the present frame itself put there. */
export function before(
  snapshot: Snapshot,
  owner: Peer,
  stages: readonly DescriptionEntry['stage'][],
  type?: Description['type'],
): DescriptionEntry | undefined {
  return snapshot.descriptions.findLast(
    (entry) =>
      entry.owner === owner &&
      entry.seq < snapshot.seq &&
      stages.includes(entry.stage) &&
      (type === undefined || entry.type === type),
  );
}

/** What the peer has applied as its own; the empty text before that. */
export function localSdp(snapshot: Snapshot, peer: Peer): string {
  const stages = ['local', 'set-local'];
  return (
    snapshot.descriptions.findLast(
      (entry) => entry.owner === peer && entry.type !== 'rollback' && entry.sdp !== '' && stages.includes(entry.stage),
    )?.sdp ?? ''
  );
}

/** What the peer has applied of the other side, or is applying now; undefined before that. */
export function remoteSdp(snapshot: Snapshot, peer: Peer): string | undefined {
  const other = otherPeer(peer);
  return snapshot.descriptions.findLast(
    (entry) =>
      entry.owner === other &&
      (entry.stage === 'remote' || (entry.stage === 'set-remote' && isUnderWay(snapshot, peer, entry))),
  )?.sdp;
}

/** How far the other side's newest description has come here. */
export function remoteProgress(snapshot: Snapshot, peer: Peer): 'none' | 'being applied' | 'in force' {
  const other = otherPeer(peer);
  const theirs = snapshot.descriptions.filter((entry) => entry.owner === other);
  if (theirs.some((entry) => entry.stage === 'set-remote' && isUnderWay(snapshot, peer, entry))) return 'being applied';
  return theirs.some((entry) => entry.stage === 'remote') ? 'in force' : 'none';
}

function isUnderWay(snapshot: Snapshot, peer: Peer, entry: DescriptionEntry): boolean {
  return snapshot.peers[peer].pending.some((call) => call.seq === entry.seq);
}

/** A round of offer and answer was completed before this frame, as far as this peer knows. */
export function hadAnswer(snapshot: Snapshot, peer: Peer): boolean {
  return (
    before(snapshot, peer, ['local'], 'answer') !== undefined ||
    before(snapshot, otherPeer(peer), ['remote'], 'answer') !== undefined
  );
}

/** An answer has been applied by this peer, as its own or as the other's: which sections share a transport is agreed. */
export function isBundleSettled(snapshot: Snapshot, peer: Peer): boolean {
  const settling = (entry: DescriptionEntry) =>
    entry.type === 'answer' &&
    (entry.owner === peer ? entry.stage === 'set-local' || entry.stage === 'local' : entry.stage === 'remote');
  return snapshot.descriptions.some(settling);
}

/**
 * The ufrag of a remote candidate, where it is none of those in the description that the peer has of the other side:
 * the candidate is of another ICE generation, or of another call (RFC 8839 §4.4.1.1.1).
 */
export function strangeUfrag(snapshot: Snapshot, peer: Peer, init: CandidateInit | null): string | undefined {
  const parsed = init && parseCandidate(init.candidate);
  const ufrag = init?.usernameFragment ?? (parsed ? extensionOf(parsed, 'ufrag') : undefined);
  const sdp = remoteSdp(snapshot, peer);
  if (!ufrag || sdp === undefined) return undefined;
  const known = glance(sdp).ufrags;
  return known.length > 0 && !known.includes(ufrag) ? ufrag : undefined;
}

/** `peer` was told another fingerprint than the one that the other side's own description has. */
export function wasToldAnotherFingerprint(snapshot: Snapshot, peer: Peer): boolean {
  const told = glance(remoteSdp(snapshot, peer) ?? '').fingerprint?.toUpperCase();
  const real = glance(localSdp(snapshot, otherPeer(peer))).fingerprint?.toUpperCase();
  return told !== undefined && real !== undefined && told !== real;
}
