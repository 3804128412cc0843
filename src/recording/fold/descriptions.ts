/** The way of every description: created, set locally, sent, perhaps edited, delivered, set by the other side. */
import type { Description, FrameOf, Peer, WireMessage } from '../frame.ts';
import type { DescriptionEntry, Snapshot } from '../snapshot.ts';
import { otherPeer } from './peer.ts';

export function begun(before: Snapshot, frame: FrameOf<'api-call'>): Snapshot {
  const description = frame.given.description;
  if (!description) return before;
  if (frame.method === 'setLocalDescription') return add(before, frame.seq, frame.at, 'set-local', description);
  if (frame.method !== 'setRemoteDescription') return before;
  const owner = otherPeer(frame.at);
  // A text that was changed at the gate is none that came: then it is the last one that did.
  const came =
    withText(before, owner, description) ??
    before.descriptions.findLast(({ owner: of, type, stage }) => {
      return of === owner && type === description.type && stage === 'delivered';
    });
  return add(before, frame.seq, owner, 'set-remote', description, came);
}

export function settled(before: Snapshot, frame: FrameOf<'api-settled'>): Snapshot {
  if (frame.outcome.status === 'rejected') return before;
  const description = frame.outcome.value.description;
  if (!description) return before;
  switch (frame.method) {
    case 'createOffer':
    case 'createAnswer':
      return add(before, frame.seq, frame.at, 'created', description);
    case 'setLocalDescription':
      return add(before, frame.seq, frame.at, 'local', description);
    case 'setRemoteDescription':
      return add(before, frame.seq, otherPeer(frame.at), 'remote', description, entryAt(before, frame.call));
    default:
      return before;
  }
}

export function moved(
  before: Snapshot,
  frame: FrameOf<'message-sent'> | FrameOf<'message-edited'> | FrameOf<'message-delivered'>,
): Snapshot {
  const description = descriptionIn(frame.message);
  if (!description) return before;
  const stage = { 'message-sent': 'sent', 'message-edited': 'edited', 'message-delivered': 'delivered' } as const;
  const { from } = frame.message;
  const came = frame.kind === 'message-edited' ? descriptionIn({ ...frame.message, body: frame.before }) : description;
  return add(before, frame.seq, from, stage[frame.kind], description, came && withText(before, from, came));
}

/** The description that a message carries, if it carries one. */
export function descriptionIn({ body }: WireMessage): Description | undefined {
  return body.type === 'offer' || body.type === 'answer' ? { type: body.type, sdp: body.sdp } : undefined;
}

/**
 * Adds a station. `came` is the station that it came from, where that is known: while a message is held on the wire its
 * owner may have made the next description already.
 */
function add(
  before: Snapshot,
  seq: number,
  owner: Peer,
  stage: DescriptionEntry['stage'],
  { type, sdp }: Description,
  came?: DescriptionEntry,
): Snapshot {
  const round = came?.round ?? roundOf(before, owner, stage, type);
  const entry: DescriptionEntry = { seq, owner, stage, type, sdp, round };
  return { ...before, descriptions: [...before.descriptions, entry] };
}

/** A description begins its way at createOffer or createAnswer; without them, at setLocalDescription(). */
function roundOf({ descriptions }: Snapshot, owner: Peer, stage: DescriptionEntry['stage'], type: string): number {
  const newest = Math.max(0, ...descriptions.map((entry) => (entry.owner === owner ? entry.round : 0)));
  const last = descriptions.findLast((entry) => entry.owner === owner && entry.round === newest);
  if (!last) return 1;
  const place = stages.indexOf(stage);
  const begins = place <= stages.indexOf('local') && (last.type !== type || place <= stages.indexOf(last.stage));
  return last.round + (begins ? 1 : 0);
}

function withText({ descriptions }: Snapshot, owner: Peer, { type, sdp }: Description): DescriptionEntry | undefined {
  return descriptions.findLast((entry) => entry.owner === owner && entry.type === type && entry.sdp === sdp);
}

function entryAt({ descriptions }: Snapshot, seq: number): DescriptionEntry | undefined {
  return descriptions.findLast((entry) => entry.seq === seq);
}

/** The stations in the order in which a description comes through them. */
const stages: readonly DescriptionEntry['stage'][] = [
  'created',
  'set-local',
  'local',
  'sent',
  'edited',
  'delivered',
  'set-remote',
  'remote',
];

/** What a description is compared with: its own station before this one, else the owner's previous of the same type. */
export function comparedWith(snapshot: Snapshot, entry: DescriptionEntry): DescriptionEntry | undefined {
  const earlier = snapshot.descriptions.filter((other) => other.owner === entry.owner && other.seq < entry.seq);
  return (
    earlier.findLast((other) => other.round === entry.round) ?? earlier.findLast((other) => other.type === entry.type)
  );
}
