/** The candidate-attribute, RFC 8839 §5.1: `candidate:` in an RTCIceCandidate, `a=candidate:` in a description. */

export interface CandidateExtension {
  readonly name: string;
  readonly value: string;
}

export interface Candidate {
  readonly foundation: string;
  /** 1 is RTP (with RTCP beside it where rtcp-mux is agreed), 2 RTCP. */
  readonly component: number;
  /** As written: Chromium writes `udp`, Firefox `UDP`. */
  readonly transport: string;
  readonly priority: number;
  /** An IPv4 or IPv6 address, or a name. */
  readonly address: string;
  readonly port: number;
  /** `host`, `srflx`, `prflx`, `relay`, or what a later standard may add. */
  readonly type: string;
  readonly relatedAddress: string | undefined;
  readonly relatedPort: number | undefined;
  /** What follows, in its order; what nobody knows is kept too (RFC 8839 §5.1 has readers skip it). */
  readonly extensions: readonly CandidateExtension[];
}

/** Where a text stops being a candidate: the field that was due there. */
export interface CandidateProblem {
  readonly field: (typeof candidateFields)[number]['field'] | 'prefix' | 'raddr' | 'rport' | 'extension';
  /** The place in the text given, from 0, and how much stands there. */
  readonly at: number;
  readonly length: number;
}

export type CandidateReading =
  | { readonly candidate: Candidate; readonly problem: undefined }
  | { readonly candidate: undefined; readonly problem: CandidateProblem };

/** The candidate, or undefined where the text is not one. */
export function parseCandidate(text: string): Candidate | undefined {
  return readCandidate(text).candidate;
}

/** The candidate, or where and at which field the text stops being one. */
export function readCandidate(text: string): CandidateReading {
  const prefix = /^(?:a=)?candidate:/.exec(text)?.[0];
  if (prefix === undefined) return failed('prefix', { at: 0, text });
  const words = wordsAfter(text, prefix.length);
  for (const [place, { field, fits }] of candidateFields.entries()) {
    const word = words[place];
    if (!word || !fits(word.text)) return failed(field, word ?? { at: text.length, text: '' });
  }
  const [foundation, component, transport, priority, address, port, , type] = words.map((word) => word.text);
  const rest = words.slice(candidateFields.length);
  const raddr = rest[0]?.text === 'raddr' ? rest.splice(0, 2)[1] : undefined;
  const rport = rest[0]?.text === 'rport' ? rest.splice(0, 2)[1] : undefined;
  if (rport && !isPort(rport.text)) return failed('rport', rport);
  const lonely = rest.length % 2 === 1 ? rest.at(-1) : undefined;
  if (lonely) return failed('extension', lonely);
  return {
    candidate: {
      foundation: foundation ?? '',
      component: Number(component),
      transport: transport ?? '',
      priority: Number(priority),
      address: address ?? '',
      port: Number(port),
      type: type ?? '',
      relatedAddress: raddr?.text,
      relatedPort: rport && Number(rport.text),
      extensions: pairsOf(rest.map((word) => word.text)),
    },
    problem: undefined,
  };
}

/** The text of a candidate, as RTCIceCandidate writes it; `a=` before it makes it a line of a description. */
export function printCandidate(candidate: Candidate): string {
  const { foundation, component, transport, priority, address, port, type, relatedAddress, relatedPort } = candidate;
  return [
    `candidate:${foundation} ${component} ${transport} ${priority} ${address} ${port} typ ${type}`,
    ...(relatedAddress === undefined ? [] : [`raddr ${relatedAddress}`]),
    ...(relatedPort === undefined ? [] : [`rport ${relatedPort}`]),
    ...candidate.extensions.map(({ name, value }) => `${name} ${value}`),
  ].join(' ');
}

/** The value of an extension: `tcptype`, `generation`, `ufrag`, `network-id`, `network-cost` are what browsers write. */
export function extensionOf(candidate: Candidate, name: string): string | undefined {
  return candidate.extensions.find((extension) => extension.name === name)?.value;
}

/** A one-word name under `.local`, which a browser writes in place of a host's address; it resolves by multicast DNS. */
export function isMdns(address: string): boolean {
  return /^[^.]+\.local$/i.test(address);
}

/** RFC 8839 §5.1, the fields that every candidate has, in their order. */
export const candidateFields = [
  { field: 'foundation', fits: (word: string) => /^[A-Za-z0-9+/]{1,32}$/.test(word) },
  { field: 'component', fits: (word: string) => isNumber(word, 1, 256) },
  { field: 'transport', fits: isToken },
  { field: 'priority', fits: (word: string) => isNumber(word, 1, 2 ** 31 - 1) },
  { field: 'address', fits: isToken },
  { field: 'port', fits: isPort },
  { field: 'typ', fits: (word: string) => word === 'typ' },
  { field: 'type', fits: isToken },
] as const;

interface Word {
  readonly at: number;
  readonly text: string;
}

/** One blank parts two words; more than one leaves empty words, which no field takes. */
function wordsAfter(text: string, start: number): Word[] {
  let at = start;
  return text
    .slice(start)
    .split(' ')
    .map((word) => {
      const found = { at, text: word };
      at += word.length + 1;
      return found;
    });
}

function failed(field: CandidateProblem['field'], { at, text }: Word): CandidateReading {
  return { candidate: undefined, problem: { field, at, length: text.length } };
}

function pairsOf(words: readonly string[]): CandidateExtension[] {
  return words.flatMap((name, place) => (place % 2 === 0 ? [{ name, value: words[place + 1] ?? '' }] : []));
}

function isToken(word: string): boolean {
  return /^\S+$/.test(word);
}

function isPort(word: string): boolean {
  return isNumber(word, 0, 65_535);
}

function isNumber(word: string, least: number, most: number): boolean {
  return /^\d{1,10}$/.test(word) && Number(word) >= least && Number(word) <= most;
}
