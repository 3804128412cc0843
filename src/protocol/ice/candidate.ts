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
  const start = prefixes.find((prefix) => text.startsWith(prefix))?.length;
  if (start === undefined) return failed('prefix', 0, text);
  // One blank parts two words; more than one leaves empty words, which no field takes.
  const words = text.slice(start).split(' ');
  const failedAt = (field: CandidateProblem['field'], place: number) =>
    failed(field, start + lengthBefore(words, place), words[place] ?? '');
  const wrong = candidateFields.findIndex(({ fits }, place) => !fits(words[place] ?? ''));
  const field = candidateFields[wrong]?.field;
  if (field !== undefined) return failedAt(field, wrong);
  const [foundation = '', component, transport = '', priority, address = '', port, , type = ''] = words;
  let place = candidateFields.length;
  const take = (name: string) => {
    if (words[place] !== name || words[place + 1] === undefined) return undefined;
    place += 2;
    return words[place - 1];
  };
  const relatedAddress = take('raddr');
  const relatedPort = take('rport');
  if (relatedPort !== undefined && !isPort(relatedPort)) return failedAt('rport', place - 1);
  if ((words.length - place) % 2 === 1) return failedAt('extension', words.length - 1);
  const extensions: CandidateExtension[] = [];
  for (; place < words.length; place += 2) extensions.push({ name: words[place] ?? '', value: words[place + 1] ?? '' });
  return {
    candidate: {
      foundation,
      component: Number(component),
      transport,
      priority: Number(priority),
      address,
      port: Number(port),
      type,
      relatedAddress,
      relatedPort: relatedPort === undefined ? undefined : Number(relatedPort),
      extensions,
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

const prefixes = ['candidate:', 'a=candidate:'];

/** How far it is to a word, each before it with its blank; one that is missing is due at the end. */
function lengthBefore(words: readonly string[], place: number): number {
  const before = words.slice(0, place).reduce((sum, word) => sum + word.length + 1, 0);
  return place < words.length ? before : before - 1;
}

function failed(field: CandidateProblem['field'], at: number, { length }: string): CandidateReading {
  return { candidate: undefined, problem: { field, at, length } };
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
