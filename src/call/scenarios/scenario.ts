/** A scenario: what is done at which gate, as a small list of data, so that a call can be broken the same way again. */
import * as v from 'valibot';
import type { Frame, Peer } from '../../recording/frame.ts';

const peer = v.picklist(['amy', 'bob']);

/** Which signalling message is meant. `nth` counts from 1 among those of this type and sender; without it, each. */
const messageMatch = v.object({
  type: v.picklist(['ready', 'offer', 'answer', 'candidate', 'bye']),
  from: peer,
  nth: v.exactOptional(v.number()),
});
export type MessageMatch = v.InferOutput<typeof messageMatch>;

/** A moment: the `count`th (1 if absent) frame that has all that is named here. */
const moment = v.object({
  kind: v.string(),
  at: v.exactOptional(v.string()),
  /** Of api-call and api-settled. */
  method: v.exactOptional(v.string()),
  status: v.exactOptional(v.picklist(['resolved', 'rejected'])),
  /** Of state frames. */
  machine: v.exactOptional(v.string()),
  to: v.exactOptional(v.string()),
  /** Of message frames: the body's type; of events: the event's. */
  type: v.exactOptional(v.string()),
  /** Of media frames. */
  milestone: v.exactOptional(v.picklist(['first-rtp', 'first-frame'])),
  /** Of pair frames: what kind of candidate the other side's end is. */
  remote: v.exactOptional(v.picklist(['host', 'srflx', 'prflx', 'relay'])),
  /** Of notes and data. */
  text: v.exactOptional(v.string()),
  count: v.exactOptional(v.number()),
});
export type Moment = v.InferOutput<typeof moment>;

const section = v.union([v.number(), v.literal('each')]);

/** A change to a description or a candidate that also fits the next call's, whose values are others. */
const edit = v.variant('op', [
  /** The last byte of every fingerprint, changed in one bit. */
  v.object({ op: v.literal('flip-fingerprint') }),
  /** A codec with its rtx, fmtp and rtcp-fb lines, taken out of every m-section. */
  v.object({ op: v.literal('remove-codec'), codec: v.string() }),
  /** Every codec of one kind of media renamed to one that nobody has; those with a fixed number (RFC 3551 §6) go. */
  v.object({ op: v.literal('unknown-codecs'), media: v.picklist(['audio', 'video']) }),
  /** The first line of section `section` (0 is the session part) that starts with `start` becomes `text`; null removes it. */
  v.object({ op: v.literal('set-line'), section, start: v.string(), text: v.nullable(v.string()) }),
  /** `text` as a line of its own behind the first line of the section that starts with `after`. */
  v.object({ op: v.literal('add-line'), section, after: v.string(), text: v.string() }),
  /** A candidate's ICE user fragment, in its text and beside it. */
  v.object({ op: v.literal('set-ufrag'), ufrag: v.string() }),
  /** The candidate's text as a whole. */
  v.object({ op: v.literal('set-candidate'), candidate: v.string() }),
]);
export type Edit = v.InferOutput<typeof edit>;

const step = v.variant('do', [
  v.object({ do: v.literal('drop'), message: messageMatch }),
  v.object({ do: v.literal('edit'), message: messageMatch, edits: v.array(edit) }),
  /** Held back until the moment, and `ms` longer if given. */
  v.object({ do: v.literal('hold'), message: messageMatch, until: moment, ms: v.exactOptional(v.number()) }),
  v.object({
    do: v.literal('act'),
    at: moment,
    peer,
    action: v.picklist(['add-track', 'restart-ice', 'send-text', 'hang-up']),
    text: v.exactOptional(v.string()),
  }),
]);
export type ScenarioStep = v.InferOutput<typeof step>;

export const scenarioSchema = v.object({
  id: v.string(),
  /** Which handlers both run. */
  code: v.picklist(['two-tab', 'perfect-negotiation']),
  /** RTCConfiguration.iceTransportPolicy of both. */
  policy: v.exactOptional(v.picklist(['all', 'relay'])),
  steps: v.array(step),
});
export type Scenario = v.InferOutput<typeof scenarioSchema>;

/** The call as it should be. */
export const plainCall: Scenario = { id: 'plain', code: 'two-tab', steps: [] };

/** Whether a frame has all that a moment names (its count apart). */
export function fits(frame: Frame, moment: Moment): boolean {
  if (frame.kind !== moment.kind) return false;
  if (moment.at !== undefined && frame.at !== moment.at) return false;
  if (moment.method !== undefined && !('method' in frame && frame.method === moment.method)) return false;
  if (moment.status !== undefined && !('outcome' in frame && frame.outcome.status === moment.status)) return false;
  if (moment.machine !== undefined && !('machine' in frame && frame.machine === moment.machine)) return false;
  if (moment.to !== undefined && !('to' in frame && frame.to === moment.to)) return false;
  if (moment.milestone !== undefined && !('milestone' in frame && frame.milestone === moment.milestone)) return false;
  if (moment.remote !== undefined && !('pair' in frame && frame.pair.remote.type === moment.remote)) return false;
  if (moment.text !== undefined && !('text' in frame && frame.text === moment.text)) return false;
  return moment.type === undefined || typeIn(frame) === moment.type;
}

/** Whether the moment has come in these frames. */
export function hasCome(frames: readonly Frame[], moment: Moment): boolean {
  let left = moment.count ?? 1;
  for (const frame of frames) {
    if (fits(frame, moment)) left -= 1;
    if (left === 0) return true;
  }
  return false;
}

/** Whether a message is the one meant, if it is the `nth` of its type and sender. */
export function meant(match: MessageMatch, type: string, from: Peer, nth: number): boolean {
  return match.type === type && match.from === from && (match.nth === undefined || match.nth === nth);
}

function typeIn(frame: Frame): string | undefined {
  if ('message' in frame) return frame.message.body.type;
  return frame.kind === 'event' ? frame.event.type : undefined;
}
