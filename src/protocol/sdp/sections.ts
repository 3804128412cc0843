/** The session part and the m-sections of a description: views on its lines, which stay where they are. */
import { readLines, type SdpLine } from './lines.ts';

export type Direction = 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive';
const directions: ReadonlyMap<string, Direction> = new Map(
  (['sendrecv', 'sendonly', 'recvonly', 'inactive'] as const).map((name) => [name, name]),
);

/** The lines before the first `m=`. */
export interface SessionPart {
  readonly index: undefined;
  readonly lines: readonly SdpLine[];
}

/** An m-section: its `m=` line and what follows, up to the next (RFC 8866 §5.14). */
export interface MediaSection {
  /** From 0, what sdpMLineIndex counts. */
  readonly index: number;
  readonly lines: readonly SdpLine[];
  /** `audio`, `video`, `application`, as written. */
  readonly kind: string;
  /** Undefined where it is not a number. */
  readonly port: number | undefined;
  readonly proto: string;
  /** The payload types of RTP, or `webrtc-datachannel`. */
  readonly formats: readonly string[];
  readonly mid: string | undefined;
  readonly bundleOnly: boolean;
  /** Port 0 says that a section is refused or switched off (RFC 3264 §6), but for `a=bundle-only` (RFC 9143 §6). */
  readonly rejected: boolean;
  /** As the writer of the description sees it. Undefined for what is not RTP: data channels go both ways. */
  readonly direction: Direction | undefined;
}

export type Section = SessionPart | MediaSection;

export interface SdpSections {
  readonly lines: readonly SdpLine[];
  readonly session: SessionPart;
  readonly media: readonly MediaSection[];
}

export function readSections(text: string): SdpSections {
  const lines = readLines(text);
  const starts = lines.flatMap((line, place) => (line.type === 'm' ? [place] : []));
  const session: SessionPart = { index: undefined, lines: lines.slice(0, starts[0]) };
  const ofSession = directionIn(session.lines);
  const media = starts.map((start, index) => mediaSection(index, lines.slice(start, starts[index + 1]), ofSession));
  return { lines, session, media };
}

/** Every value of an attribute in a section, in order; a flag's is undefined. */
export function attributeValues(section: Section, name: string): readonly (string | undefined)[] {
  return section.lines.flatMap(({ attribute }) => (attribute?.name === name ? [attribute.value] : []));
}

/** The mids of each `a=group:BUNDLE` line, RFC 9143 §5. */
export function bundleGroups({ session }: SdpSections): readonly (readonly string[])[] {
  return attributeValues(session, 'group').flatMap((value) => {
    const [semantics, ...mids] = words(value ?? '');
    return semantics === 'BUNDLE' ? [mids] : [];
  });
}

function mediaSection(index: number, lines: readonly SdpLine[], ofSession: Direction | undefined): MediaSection {
  // RFC 8866 §5.14: m=<media> <port> ["/" <number of ports>] <proto> <fmt> ...
  const [kind = '', port = '', proto = '', ...formats] = words(lines[0]?.value ?? '');
  let mid: string | undefined;
  let bundleOnly = false;
  for (const { attribute } of lines) {
    // Of an attribute given twice, browsers keep the last.
    if (attribute?.name === 'mid') mid = attribute.value;
    else if (attribute?.name === 'bundle-only') bundleOnly = true;
  }
  const portNumber = /^\d+/.test(port) ? Number.parseInt(port, 10) : undefined;
  return {
    index,
    lines,
    kind,
    port: portNumber,
    proto,
    formats,
    mid,
    bundleOnly,
    rejected: portNumber === 0 && !bundleOnly,
    direction: /\bRTP\b/.test(proto) ? (directionIn(lines) ?? ofSession ?? 'sendrecv') : undefined,
  };
}

/** RFC 8866 §6.7: a section's own direction, the last where there are several; else the session's, else sendrecv. */
function directionIn(lines: readonly SdpLine[]): Direction | undefined {
  let found: Direction | undefined;
  for (const { attribute } of lines) {
    if (attribute?.value === undefined && attribute !== undefined) found = directions.get(attribute.name) ?? found;
  }
  return found;
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
