/** Why a peer gathers for each m-section, or once for all: BUNDLE, and whether an answer has settled it (RFC 9143 §7). */
import { bundleGroups, readSections } from '../protocol/sdp/sections.ts';
import type { Peer } from './frame.ts';
import type { DescriptionEntry, Snapshot } from './snapshot.ts';

export interface GatheringReason {
  readonly why: 'answer-to-come' | 'answer-settles' | 'settled-before' | 'no-bundle';
  /** The sections that candidates have come for so far, by mid, in the order of their coming. */
  readonly mids: readonly string[];
  /** How many m-sections the description has that is being gathered for. */
  readonly sections: number;
}

/** What is seen in a peer's latest gathering, or undefined where the candidates so far do not show it. */
export function gatheringReason(snapshot: Snapshot, peer: Peer): GatheringReason | undefined {
  const candidates = snapshot.peers[peer].gathered.filter(({ init }) => init !== null && init.candidate !== '');
  const last = candidates.at(-1);
  const local = last && snapshot.descriptions.findLast((entry) => entry.seq < last.seq && isLocal(entry, peer));
  if (!local) return undefined;
  const start = roundStart(snapshot, local);
  const mids = new Set(candidates.flatMap(({ seq, init }) => (seq > start && init?.sdpMid ? [init.sdpMid] : [])));
  const sdp = readSections(local.sdp);
  const sections = sdp.media.filter((section) => !section.rejected).length;
  if (sections < 2 || mids.size === 0) return undefined;
  const found = (why: GatheringReason['why']): GatheringReason => ({ why, mids: [...mids], sections });
  const bundle = bundleGroups(sdp)[0] ?? [];
  if (mids.size > 1) {
    if (bundle.length < 2) return found('no-bundle');
    return local.type === 'offer' ? found('answer-to-come') : undefined;
  }
  // One section so far: it is the only one to come if all are in one group, and an answer has said so.
  if (bundle.length < sections) return undefined;
  if (local.type === 'answer') return found('answer-settles');
  return hadAnswer(snapshot, start) ? found('settled-before') : undefined;
}

function isLocal(entry: DescriptionEntry, peer: Peer): boolean {
  return entry.owner === peer && (entry.stage === 'set-local' || entry.stage === 'local');
}

/** The frame in which this round's description was first handed to setLocalDescription(). */
function roundStart({ descriptions }: Snapshot, { owner, round, seq }: DescriptionEntry): number {
  return descriptions.find((entry) => isLocal(entry, owner) && entry.round === round)?.seq ?? seq;
}

function hadAnswer({ descriptions }: Snapshot, before: number): boolean {
  const settled = ({ type, stage }: DescriptionEntry) => type === 'answer' && (stage === 'local' || stage === 'remote');
  return descriptions.some((entry) => entry.seq < before && settled(entry));
}
