/** The way of every description: created, set locally, sent, perhaps edited, delivered, set by the other side. */
import type { Description, FrameOf, Peer, WireMessage } from '../frame.ts';
import type { DescriptionEntry, Snapshot } from '../snapshot.ts';
import { otherPeer } from './peer.ts';

export function begun(before: Snapshot, frame: FrameOf<'api-call'>): Snapshot {
  const description = frame.given.description;
  if (!description) return before;
  if (frame.method === 'setLocalDescription') return add(before, frame.seq, frame.at, 'set-local', description);
  if (frame.method === 'setRemoteDescription') {
    return add(before, frame.seq, otherPeer(frame.at), 'set-remote', description);
  }
  return before;
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
      return add(before, frame.seq, otherPeer(frame.at), 'remote', description);
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
  return add(before, frame.seq, frame.message.from, stage[frame.kind], description);
}

/** The description that a message carries, if it carries one. */
export function descriptionIn({ body }: WireMessage): Description | undefined {
  return body.type === 'offer' || body.type === 'answer' ? { type: body.type, sdp: body.sdp } : undefined;
}

function add(
  before: Snapshot,
  seq: number,
  owner: Peer,
  stage: DescriptionEntry['stage'],
  { type, sdp }: Description,
): Snapshot {
  const last = before.descriptions.findLast((entry) => entry.owner === owner);
  // A description begins its way at createOffer or createAnswer; without them, at setLocalDescription().
  const mayBegin = stages.indexOf(stage) <= stages.indexOf('local');
  const begins = last && mayBegin && (last.type !== type || stages.indexOf(stage) <= stages.indexOf(last.stage));
  const round = last ? last.round + (begins ? 1 : 0) : 1;
  const entry: DescriptionEntry = { seq, owner, stage, type, sdp, round };
  return { ...before, descriptions: [...before.descriptions, entry] };
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
