/** Frames for tests, without the numbers and times that every frame has: one millisecond lies between two. */
import type { CandidateInit, Frame, NewFrame, Pair, PairEnd, Peer } from '../src/recording/frame.ts';
import type { Snapshot } from '../src/recording/snapshot.ts';
import { Timeline } from '../src/recording/timeline.ts';

export function framesOf(given: readonly NewFrame[]): Frame[] {
  return given.map((frame, seq) => ({ ...frame, seq, t: seq }));
}

/** The state after the last of the frames. */
export function snapshotOf(...given: readonly NewFrame[]): Snapshot {
  return new Timeline(framesOf(given)).snapshot(given.length - 1);
}

/** setLocalDescription begins, with this description. */
export function setLocal(at: Peer, type: 'offer' | 'answer', sdp: string): NewFrame {
  return { kind: 'api-call', at, method: 'setLocalDescription', given: { description: { type, sdp } } };
}

/** setRemoteDescription begins, with the other side's description. */
export function setRemote(at: Peer, type: 'offer' | 'answer', sdp: string): NewFrame {
  return { kind: 'api-call', at, method: 'setRemoteDescription', given: { description: { type, sdp } } };
}

/** A set…Description that began as frame `call` is resolved. */
export function settled(
  at: Peer,
  method: 'setLocalDescription' | 'setRemoteDescription',
  call: number,
  type: 'offer' | 'answer',
  sdp: string,
): NewFrame {
  const outcome = { status: 'resolved', value: { description: { type, sdp } } } as const;
  return { kind: 'api-settled', at, method, call, cause: call, outcome };
}

export function gathered(at: Peer, candidate: CandidateInit | null, url?: string): NewFrame {
  return { kind: 'event', at, event: { type: 'icecandidate', candidate, ...(url !== undefined && { url }) } };
}

export function candidate(text: string, sdpMid = '0'): CandidateInit {
  return { candidate: text, sdpMid, sdpMLineIndex: Number(sdpMid), usernameFragment: 'qTJt' };
}

export function pairEnd(type: PairEnd['type'], parts: Partial<PairEnd> = {}): PairEnd {
  return { type, protocol: 'udp', address: '192.0.2.1', port: 50_000, priority: 2_122_260_223, ...parts };
}

export function pairSeen(at: Peer, parts: Partial<Pair> = {}): NewFrame {
  const pair: Pair = {
    id: 'CP1',
    state: 'succeeded',
    nominated: true,
    selected: true,
    local: pairEnd('host'),
    remote: pairEnd('host', { address: '192.0.2.2', port: 60_000 }),
    priority: null,
    rtt: 1,
    bytesSent: 0,
    bytesReceived: 0,
    requestsSent: 1,
    requestsReceived: 1,
    responsesSent: 1,
    responsesReceived: 1,
    consentRequestsSent: 0,
    ...parts,
  };
  return { kind: 'pair', at, pair, was: null };
}
