/** Looks at getStats() from time to time: pairs that change become frames, the rest a sample now and then. */
import type { MediaStats, Pair, PairEnd, Peer, Transport } from '../recording/frame.ts';
import type { Recorder } from './recorder.ts';

/** Often while pairs are being checked, so that their states are seen; once a second when all is settled. */
const checkingMs = 120;
const settledMs = 1000;

/** Watches until the returned function is called. `first` is the pause in ms before the first look. */
export function watchStats(peer: Peer, connection: RTCPeerConnection, recorder: Recorder): () => void {
  const seen = new Map<string, Pair>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let lastSample = Number.NEGATIVE_INFINITY;

  const look = async () => {
    const report = await connection.getStats();
    if (stopped) return;
    const pairs = pairsIn(report);
    for (const pair of pairs) notePair(peer, recorder, seen, pair);
    const media = mediaIn(report);
    noteFirstFrame(peer, recorder, media);
    const now = performance.now();
    if (now - lastSample >= settledMs && connection.connectionState === 'connected') {
      lastSample = now;
      recorder.record({ kind: 'stats', at: peer, pairs, transport: transportIn(report), media });
    }
  };
  const again = () => {
    const ms = connection.connectionState === 'connected' && sawFirstFrame(peer, recorder) ? settledMs : checkingMs;
    timer = setTimeout(() => {
      // The connection may be closed while it answers: nothing to record then.
      void look()
        .catch(() => undefined)
        .finally(() => !stopped && again());
    }, ms);
  };
  again();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

function notePair(peer: Peer, recorder: Recorder, seen: Map<string, Pair>, pair: Pair): void {
  const before = seen.get(pair.id);
  seen.set(pair.id, pair);
  const same = before?.state === pair.state && before.nominated === pair.nominated && before.selected === pair.selected;
  if (!same) recorder.record({ kind: 'pair', at: peer, pair, was: before?.state ?? null });
}

function noteFirstFrame(peer: Peer, recorder: Recorder, media: MediaStats): void {
  if (media.framesDecoded > 0 && !sawFirstFrame(peer, recorder)) {
    recorder.record({ kind: 'media', at: peer, milestone: 'first-frame' });
  }
}

function sawFirstFrame(peer: Peer, recorder: Recorder): boolean {
  const { timeline } = recorder;
  return timeline.snapshot(timeline.length - 1).peers[peer].firstFrame !== null;
}

/** The candidate pairs of a report, with their ends. */
export function pairsIn(report: RTCStatsReport): Pair[] {
  const selected = new Set<unknown>();
  const all: Record<string, unknown>[] = [];
  report.forEach((entry: Record<string, unknown>) => {
    all.push(entry);
    if (entry['type'] === 'transport') selected.add(entry['selectedCandidatePairId']);
  });
  return all
    .filter((entry) => entry['type'] === 'candidate-pair')
    .map((entry) => ({
      id: text(entry['id']) ?? '',
      state: pairState(entry['state']),
      nominated: entry['nominated'] === true,
      // Firefox has no transport entry for it and marks the pair itself.
      selected: selected.has(entry['id']) || entry['selected'] === true,
      local: endIn(report.get(text(entry['localCandidateId']) ?? '')),
      remote: endIn(report.get(text(entry['remoteCandidateId']) ?? '')),
      priority: entry['priority'] === undefined ? null : String(entry['priority']),
      rtt: milliseconds(entry['currentRoundTripTime']),
      bytesSent: count(entry['bytesSent']),
      bytesReceived: count(entry['bytesReceived']),
      requestsSent: number(entry['requestsSent']),
      requestsReceived: number(entry['requestsReceived']),
      responsesSent: number(entry['responsesSent']),
      responsesReceived: number(entry['responsesReceived']),
      consentRequestsSent: number(entry['consentRequestsSent']),
    }));
}

function endIn(entry: Record<string, unknown> | undefined): PairEnd {
  const type = entry?.['candidateType'];
  return {
    type: type === 'srflx' || type === 'prflx' || type === 'relay' ? type : 'host',
    protocol: text(entry?.['protocol']) ?? '',
    address: shownAddress(entry?.['address']),
    port: number(entry?.['port']),
    priority: number(entry?.['priority']),
  };
}

function transportIn(report: RTCStatsReport): Transport | null {
  let found: Transport | null = null;
  report.forEach((entry: Record<string, unknown>) => {
    if (entry['type'] !== 'transport') return;
    found = {
      tlsVersion: text(entry['tlsVersion']),
      dtlsCipher: text(entry['dtlsCipher']),
      srtpCipher: text(entry['srtpCipher']),
      dtlsRole: text(entry['dtlsRole']),
      iceRole: text(entry['iceRole']),
    };
  });
  return found;
}

function mediaIn(report: RTCStatsReport): MediaStats {
  const sum = { bytesSent: 0, bytesReceived: 0, framesEncoded: 0, framesDecoded: 0, packetsLost: 0 };
  report.forEach((entry: Record<string, unknown>) => {
    if (entry['type'] === 'outbound-rtp') {
      sum.bytesSent += count(entry['bytesSent']) + count(entry['headerBytesSent']);
      sum.framesEncoded += count(entry['framesEncoded']);
    } else if (entry['type'] === 'inbound-rtp') {
      sum.bytesReceived += count(entry['bytesReceived']) + count(entry['headerBytesReceived']);
      sum.framesDecoded += count(entry['framesDecoded']);
      sum.packetsLost += count(entry['packetsLost']);
    }
  });
  return sum;
}

function pairState(value: unknown): Pair['state'] {
  switch (value) {
    case 'waiting':
    case 'in-progress':
    case 'succeeded':
    case 'failed':
    case 'cancelled':
      return value;
    default:
      return 'frozen';
  }
}

/** What it hides Chromium leaves out or gives as an empty string, Firefox as a word. */
function shownAddress(value: unknown): string | null {
  const address = text(value);
  return address === '' || address === '(redacted)' ? null : address;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function count(value: unknown): number {
  return number(value) ?? 0;
}

/** getStats() speaks of seconds. */
function milliseconds(value: unknown): number | null {
  const seconds = number(value);
  return seconds === null ? null : Math.round(seconds * 1e5) / 100;
}
