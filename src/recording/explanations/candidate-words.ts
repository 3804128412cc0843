/** A candidate as the sentences and labels speak of it. */
import { extensionOf, isMdns, parseCandidate } from '../../protocol/ice/candidate.ts';
import type { CandidateInit, Peer } from '../frame.ts';
import { code, type Part } from '../prose.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Phrase } from './explanation.ts';
import { glance, kindWord } from './glance.ts';
import { localSdp } from './so-far.ts';
import { shortened, shown } from './wording.ts';

export type CandidateSort = 'host' | 'mdns' | 'srflx' | 'prflx' | 'relay' | 'tcp-active' | 'tcp' | 'end' | 'unknown';

export interface CandidateWords {
  readonly sort: CandidateSort;
  /** host, srflx, prflx or relay, as written; empty for the end of candidates and for what cannot be read. */
  readonly type: string;
  readonly address: string;
  readonly port: number;
  /** 192.0.2.1:5000, [2001:db8::1]:5000, or a text that cannot be read, shortened. */
  readonly place: string;
  readonly component: number;
  readonly transport: string;
  /** For srflx its base, for relay the address that the TURN server saw; undefined where hidden. */
  readonly related: string | undefined;
  readonly ufrag: string | undefined;
}

export function candidateWords(init: CandidateInit | null): CandidateWords {
  const nothing = { type: '', address: '', port: 0, place: '', component: 1, transport: '', related: undefined };
  if (!init || init.candidate === '') return { ...nothing, sort: 'end', ufrag: init?.usernameFragment ?? undefined };
  const read = parseCandidate(init.candidate);
  if (!read) return { ...nothing, sort: 'unknown', place: shortened(init.candidate), ufrag: undefined };
  const { type, port, component, relatedAddress, relatedPort } = read;
  const transport = read.transport.toLowerCase();
  const tcptype = extensionOf(read, 'tcptype');
  const hidden = !relatedAddress || relatedAddress === '0.0.0.0' || relatedAddress === '::';
  return {
    sort: sortOf(type, transport, tcptype, read.address),
    type: shortened(type, 12),
    address: shortAddress(read.address),
    port,
    place: placeOf(read.address, port),
    component,
    transport,
    related: hidden ? undefined : placeOf(relatedAddress, relatedPort ?? null),
    ufrag: init.usernameFragment ?? extensionOf(read, 'ufrag'),
  };
}

function sortOf(type: string, transport: string, tcptype: string | undefined, address: string): CandidateSort {
  if (transport === 'tcp' && type === 'host') return tcptype === 'active' ? 'tcp-active' : 'tcp';
  if (type === 'host') return isMdns(address) ? 'mdns' : 'host';
  return type === 'srflx' || type === 'prflx' || type === 'relay' ? type : 'unknown';
}

/** An mDNS name by its first part: in full it would fill a heading, and one tells them apart by that. */
function shortAddress(address: string): string {
  return isMdns(address) ? address.replace(/^([^-.]{8})[^.]*/, '$1…') : shortened(address, 48);
}

/** Address and port as one writes them together; IPv6 in brackets (RFC 3986 §3.2.2). */
export function placeOf(address: string, port: number | null): string {
  const short = shortAddress(address);
  const host = short.includes(':') ? `[${short}]` : short;
  return port === null ? host : `${host}:${port}`;
}

/** The m-section that a candidate is for: "the audio section". Undefined where its mid names none. */
export function sectionOf(snapshot: Snapshot, owner: Peer, init: CandidateInit | null): Phrase | undefined {
  const { sections } = glance(localSdp(snapshot, owner));
  const mid = init?.sdpMid;
  const index = init?.sdpMLineIndex;
  const section =
    sections.find((one) => typeof mid === 'string' && one.mid === mid) ??
    (mid === undefined || mid === null ? sections.find((one) => one.index === index) : undefined);
  if (!section) return typeof mid === 'string' ? named(shown(mid, 16)) : undefined;
  const word = kindWord(section.kind);
  return { en: ['the ', ...word.en, ' section'], zh: [...word.zh, ' m-section'] };
}

function named(mid: Part): Phrase {
  return { en: ['section ', mid], zh: ['名为 ', mid, ' 的 m-section'] };
}

/** Who can reach an address, as far as the address itself tells. */
export function reach(address: string): 'this machine' | 'this network' | 'anywhere' {
  if (/^127\.|^::1$/.test(address)) return 'this machine';
  // RFC 1918, RFC 3927, RFC 6598, and RFC 5737, which laboratories use; IPv6: RFC 4193, RFC 4291 §2.5.6, RFC 3849.
  const local =
    /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/;
  return local.test(address) || /^(f[cd]|fe[89ab]|2001:db8:)/i.test(address) ? 'this network' : 'anywhere';
}

/** "host candidate 192.0.2.1:5000" with the place as code. */
export function candidatePhrase(init: CandidateInit | null): Phrase {
  const { sort, type, place } = candidateWords(init);
  if (sort === 'end') return { en: ['end of candidates'], zh: ['候选结束标记'] };
  if (type === '') return { en: ['candidate ', code(place || ' ')], zh: ['读不懂的候选 ', code(place || ' ')] };
  const what = sort === 'tcp' || sort === 'tcp-active' ? `TCP ${type}` : type;
  return { en: [`${what} candidate `, code(place)], zh: [`${what} 候选 `, code(place)] };
}
