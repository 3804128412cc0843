/** What a scenario promises of its end, and whether a recording keeps it. */
import type { Frame, Machine, Peer } from '../../recording/frame.ts';
import { machines, peers } from '../../recording/frame.ts';
import { stateOf } from '../../recording/snapshot.ts';
import type { Timeline } from '../../recording/timeline.ts';
import { hasCome, type Moment } from './scenario.ts';

export interface Ending {
  /** They come, in whatever order. */
  readonly come: readonly Moment[];
  /** They have not come when the call is judged. */
  readonly never: readonly Moment[];
  /** How long the call goes on after the last of `come` before it is judged, in ms. */
  readonly quiet: number;
  /** Where the machines stand then; those that are not named may stand anywhere. */
  readonly states: { readonly [P in Peer]: { readonly [M in Machine]?: string } };
  /** How many different ICE user fragments the peer's own descriptions have carried. */
  readonly ufrags?: { readonly [P in Peer]?: number };
  /** What stands in a description as its owner sent it. */
  readonly descriptions?: readonly DescriptionPromise[];
}

export interface DescriptionPromise {
  readonly from: Peer;
  readonly type: 'offer' | 'answer';
  /** Counts from 1 among those of this type and sender. */
  readonly nth: number;
  readonly has?: string;
  readonly lacks?: string;
}

/** What of the promise is not kept, as short texts for whoever runs it; empty when all is. */
export function shortfalls(timeline: Timeline, ending: Ending): string[] {
  const { frames } = timeline;
  return [
    ...ending.come.filter((moment) => !hasCome(frames, moment)).map((moment) => said('did not come', moment)),
    ...ending.never.filter((moment) => hasCome(frames, moment)).map((moment) => said('came', moment)),
    ...peers.flatMap((peer) => wrongStates(timeline, peer, ending)),
    ...peers.flatMap((peer) => wrongUfrags(frames, peer, ending)),
    ...(ending.descriptions ?? [])
      .filter((promise) => !isKept(frames, promise))
      .map((promise) => said('not so', promise)),
  ];
}

function wrongStates(timeline: Timeline, peer: Peer, { states }: Ending): string[] {
  const last = timeline.snapshot(timeline.length - 1);
  return machines.flatMap((machine) => {
    const promised = states[peer][machine];
    const found = stateOf(last, peer, machine);
    return promised === undefined || promised === found
      ? []
      : [said('wrong state', { peer, machine, promised, found })];
  });
}

function wrongUfrags(frames: readonly Frame[], peer: Peer, { ufrags }: Ending): string[] {
  const promised = ufrags?.[peer];
  if (promised === undefined) return [];
  const found = new Set(sentBy(peer, frames).flatMap(({ sdp }) => /^a=ice-ufrag:(\S+)/m.exec(sdp)?.[1] ?? []));
  return found.size === promised ? [] : [said('wrong number of ufrags', { peer, promised, found: [...found] })];
}

function isKept(frames: readonly Frame[], { from, type, nth, has, lacks }: DescriptionPromise): boolean {
  const sdp = sentBy(from, frames).filter((body) => body.type === type)[nth - 1]?.sdp;
  if (sdp === undefined) return false;
  return (has === undefined || sdp.includes(has)) && (lacks === undefined || !sdp.includes(lacks));
}

function sentBy(peer: Peer, frames: readonly Frame[]): { type: 'offer' | 'answer'; sdp: string }[] {
  return frames.flatMap((frame) => {
    if (frame.kind !== 'message-sent' || frame.at !== peer) return [];
    const { body } = frame.message;
    return body.type === 'offer' || body.type === 'answer' ? [body] : [];
  });
}

function said(what: string, about: object): string {
  return `${what}: ${JSON.stringify(about)}`;
}
