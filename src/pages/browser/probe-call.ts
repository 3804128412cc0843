/**
 * A short call of this browser with itself, and what it gave away: two connections, one data channel, one audio section.
 * No server is named, nothing is captured and nothing is played: the audio section has no track, which settles SRTP all
 * the same.
 */
import { type Candidate, parseCandidate } from '../../protocol/ice/candidate.ts';
import { MissingApi } from './missing-api.ts';

export interface TransportSide {
  /** Four hex digits as in RTCTransportStats; these and the rest are null where the browser does not say. */
  readonly tlsVersion: string | null;
  readonly dtlsCipher: string | null;
  readonly srtpCipher: string | null;
  readonly dtlsRole: string | null;
  readonly iceRole: string | null;
}

/** What both sides gathered. No address is kept: a report is made to be shown around. */
export interface GatheringFacts {
  readonly types: readonly string[];
  readonly transports: readonly string[];
  readonly components: readonly number[];
  /** Whether host candidates hide their address behind a `.local` name, for each that was gathered. */
  readonly hostNames: number;
  readonly hostAddresses: number;
  /** How the end was announced: an event with null, and before it one with an empty candidate (W3C webrtc-pc §4.8.1). */
  readonly endedByNull: boolean;
  readonly endedByEmpty: boolean;
}

export interface CallFacts {
  /** From the first setLocalDescription() until both sides were connected, in ms; null if they never were. */
  readonly connectedAfter: number | null;
  readonly states: readonly [caller: string, answerer: string];
  readonly caller: TransportSide | null;
  readonly answerer: TransportSide | null;
  readonly gathering: GatheringFacts;
  /** The size in bytes of the certificate that getRemoteCertificates() gave; null where it gives none. */
  readonly remoteCertificateBytes: number | null;
  /** RTCSctpTransport.maxMessageSize, bytes. */
  readonly maxMessageSize: number | null;
}

/** `patience`: ms that it may take, connecting and gathering together. */
export async function probeCall(patience = 10_000): Promise<CallFacts> {
  if (!('RTCPeerConnection' in globalThis)) throw new MissingApi('RTCPeerConnection');
  const caller = new RTCPeerConnection();
  const answerer = new RTCPeerConnection();
  try {
    caller.addTransceiver('audio');
    caller.createDataChannel('probe');
    const started = performance.now();
    const described = negotiate(caller, answerer);
    const gathered = [exchangeCandidates(caller, answerer, described), exchangeCandidates(answerer, caller, described)];
    await described;
    const both = [caller, answerer] as const;
    const elapsed = () => performance.now() - started;
    const connected = await within(patience, both, 'connectionstatechange', isConnected);
    const connectedAfter = connected ? elapsed() : null;
    await within(patience - elapsed(), both, 'icegatheringstatechange', hasGathered);
    return {
      connectedAfter,
      states: [caller.connectionState, answerer.connectionState],
      caller: await transportOf(caller),
      answerer: await transportOf(answerer),
      // After the statistics: the null comes right behind the event that ended the wait.
      gathering: gatheringFacts(gathered.flat()),
      remoteCertificateBytes: remoteCertificateBytes(caller),
      maxMessageSize: caller.sctp?.maxMessageSize ?? null,
    };
  } finally {
    caller.close();
    answerer.close();
  }
}

async function negotiate(caller: RTCPeerConnection, answerer: RTCPeerConnection): Promise<void> {
  await caller.setLocalDescription();
  if (caller.localDescription) await answerer.setRemoteDescription(caller.localDescription);
  await answerer.setLocalDescription();
  if (answerer.localDescription) await caller.setRemoteDescription(answerer.localDescription);
}

/** Candidates, and the null at their end; handed over once both sides are described, and if refused, only refused. */
function exchangeCandidates(from: RTCPeerConnection, to: RTCPeerConnection, described: Promise<void>) {
  const gathered: (RTCIceCandidate | null)[] = [];
  from.addEventListener('icecandidate', ({ candidate }) => {
    gathered.push(candidate);
    if (candidate) described.then(() => to.addIceCandidate(candidate)).catch(() => {});
  });
  return gathered;
}

const isConnected = ({ connectionState }: RTCPeerConnection) => connectionState === 'connected';
const hasGathered = ({ iceGatheringState }: RTCPeerConnection) => iceGatheringState === 'complete';

/** Whether all sides come to this in time. */
function within(
  patience: number,
  sides: readonly RTCPeerConnection[],
  event: 'connectionstatechange' | 'icegatheringstatechange',
  reached: (side: RTCPeerConnection) => boolean,
): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (result: boolean) => {
      clearTimeout(timer);
      for (const side of sides) side.removeEventListener(event, look);
      resolve(result);
    };
    const look = () => {
      if (sides.every(reached)) settle(true);
    };
    const timer = setTimeout(() => settle(false), patience);
    for (const side of sides) side.addEventListener(event, look);
    look();
  });
}

async function transportOf(side: RTCPeerConnection): Promise<TransportSide | null> {
  const report: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(await side.getStats());
  const stats = [...report.values()].find(({ type }) => type === 'transport');
  if (!stats) return null;
  const told = (name: string) => (typeof stats[name] === 'string' ? stats[name] : null);
  return {
    tlsVersion: told('tlsVersion'),
    dtlsCipher: told('dtlsCipher'),
    srtpCipher: told('srtpCipher'),
    dtlsRole: told('dtlsRole'),
    iceRole: told('iceRole'),
  };
}

function gatheringFacts(gathered: readonly (RTCIceCandidate | null)[]): GatheringFacts {
  const candidates = gathered.flatMap((one) => (one && parseCandidate(one.candidate)) || []);
  const each = <T>(fact: (candidate: Candidate) => T): readonly T[] => [...new Set(candidates.map(fact))];
  const hosts = candidates.filter(({ type }) => type === 'host');
  const named = hosts.filter(({ address }) => address.endsWith('.local'));
  return {
    types: each(({ type }) => type),
    transports: each(({ transport }) => transport),
    components: each(({ component }) => component),
    hostNames: named.length,
    hostAddresses: hosts.length - named.length,
    endedByNull: gathered.includes(null),
    endedByEmpty: gathered.some((one) => one?.candidate === ''),
  };
}

function remoteCertificateBytes(side: RTCPeerConnection): number | null {
  const transport = side.sctp?.transport;
  if (!transport || !('getRemoteCertificates' in transport)) return null;
  return transport.getRemoteCertificates()[0]?.byteLength ?? null;
}
