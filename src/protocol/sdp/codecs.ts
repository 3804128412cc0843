/** The codecs of an m-section, put together from its m=, a=rtpmap, a=fmtp and a=rtcp-fb lines. */
import { staticPayloadTypes } from '../rtp/static-payload-types.ts';
import { type Rtpmap, readFmtp, readRtcpFb, readRtpmap } from './codec-lines.ts';
import { readInteger } from './integer.ts';
import type { SdpLine } from './lines.ts';
import type { MediaSection, Section } from './sections.ts';

/** What a codec does that carries no sound or picture of its own. */
export type Help = 'retransmission' | 'redundancy' | 'error-correction' | 'comfort-noise' | 'tones';

export interface Codec {
  readonly payloadType: number;
  /** As written in a=rtpmap, or as RFC 3551 has it; empty where nothing says what the number means. */
  readonly name: string;
  /** In Hz. */
  readonly clockRate: number | undefined;
  /** Of audio: one where a=rtpmap does not say. Undefined for video. */
  readonly channels: number | undefined;
  /**
   * Of all its a=fmtp lines, by name in small letters (RFC 4855 §3); of one given twice the last. What has no name
   * stands under the empty one: `0-15` of telephone-event, `111/111` of red.
   */
  readonly parameters: ReadonlyMap<string, string>;
  /** `nack pli`, `transport-cc` …, those of `*` first, each once. */
  readonly feedback: readonly string[];
  /** Undefined for a codec proper. */
  readonly help: Help | undefined;
  /** The payload types that it helps, as its a=fmtp names them: one for rtx, often several for red. */
  readonly helps: readonly number[];
  /** Payload types of the section that name this one: its rtx, its red. */
  readonly helpers: readonly number[];
  /** Its last a=rtpmap; undefined for a fixed payload type that goes without. */
  readonly rtpmap: SdpLine | undefined;
}

/** The codecs of a section in the order of its m-line, the order of preference. None where it is not RTP. */
export function codecsOf(section: MediaSection): readonly Codec[] {
  return indexOf(section).listed;
}

/** What a payload type means in a section, whether or not its m-line lists it. */
export function codecFor(section: Section, payloadType: number): Codec | undefined {
  return section.index === undefined ? undefined : indexOf(section).byPayloadType.get(payloadType);
}

/** A codec's name with clock and channels, as a=rtpmap writes it: `opus/48000/2`. */
export function codecText({ name, clockRate, channels }: Codec): string {
  const parts = [name, clockRate, channels === 1 ? undefined : channels];
  return parts.filter((part) => part !== undefined).join('/');
}

interface CodecIndex {
  readonly listed: readonly Codec[];
  readonly byPayloadType: ReadonlyMap<number, Codec>;
}

/** A section is read once; its lines never change. */
const indices = new WeakMap<MediaSection, CodecIndex>();

function indexOf(section: MediaSection): CodecIndex {
  const known = indices.get(section);
  if (known) return known;
  const index = readIndex(section);
  indices.set(section, index);
  return index;
}

/** What the lines of a section say of one payload type. */
interface Gathered {
  rtpmap: { readonly value: Rtpmap; readonly line: SdpLine } | undefined;
  readonly parameters: Map<string, string>;
  readonly feedback: Set<string>;
}

function readIndex(section: MediaSection): CodecIndex {
  if (!/\bRTP\b/.test(section.proto)) return { listed: [], byPayloadType: new Map() };
  const order = new Set(section.formats.flatMap((format) => rtpPayloadType(readInteger(format)) ?? []));
  const gathered = new Map([...order].map((payloadType) => [payloadType, nothing()]));
  const everywhere = new Set<string>();
  for (const line of section.lines) gather(line, gathered, everywhere);

  const codecs = [...gathered].map(([payloadType, found]) => codecOf(payloadType, found, section.kind, everywhere));
  const byPayloadType = new Map(codecs.map((codec) => [codec.payloadType, codec]));
  for (const { payloadType, helps } of codecs) {
    for (const helped of helps) byPayloadType.get(helped)?.helpers.push(payloadType);
  }
  return { listed: codecs.filter((codec) => order.has(codec.payloadType)), byPayloadType };
}

function gather(line: SdpLine, gathered: Map<number, Gathered>, everywhere: Set<string>): void {
  const value = line.attribute?.value;
  if (value === undefined) return;
  if (line.attribute?.name === 'rtpmap') {
    const rtpmap = readRtpmap(value);
    const found = rtpmap && gatheredFor(rtpmap.payloadType, gathered);
    if (found) found.rtpmap = { value: rtpmap, line };
  } else if (line.attribute?.name === 'fmtp') {
    const fmtp = readFmtp(value);
    const found = fmtp && gatheredFor(fmtp.payloadType, gathered);
    for (const parameter of (found && fmtp.parameters) ?? []) {
      found?.parameters.set(parameter.name.toLowerCase(), parameter.value);
    }
  } else if (line.attribute?.name === 'rtcp-fb') {
    const feedback = readRtcpFb(value);
    if (!feedback) return;
    const { payloadType, type, parameter } = feedback;
    const feedbacks = payloadType === '*' ? everywhere : gatheredFor(payloadType, gathered)?.feedback;
    feedbacks?.add(parameter === undefined ? type : `${type} ${parameter}`);
  }
}

function gatheredFor(payloadType: number, gathered: Map<number, Gathered>): Gathered | undefined {
  if (rtpPayloadType(payloadType) === undefined) return undefined;
  const found = gathered.get(payloadType) ?? nothing();
  gathered.set(payloadType, found);
  return found;
}

function nothing(): Gathered {
  return { rtpmap: undefined, parameters: new Map(), feedback: new Set() };
}

/** Seven bits of the RTP header (RFC 3550 §5.1). */
function rtpPayloadType(number: number | undefined): number | undefined {
  return number !== undefined && number <= 127 ? number : undefined;
}

function codecOf(payloadType: number, found: Gathered, kind: string, everywhere: ReadonlySet<string>) {
  const fixed = staticPayloadTypes.get(payloadType);
  const format = found.rtpmap?.value ?? fixed;
  const name = found.rtpmap?.value.name ?? fixed?.encoding ?? '';
  const help = helpOf(name);
  const helpers: number[] = [];
  return {
    payloadType,
    name,
    clockRate: format?.clockRate,
    channels: format && kind === 'audio' ? (format.channels ?? 1) : undefined,
    parameters: found.parameters,
    feedback: [...new Set([...everywhere, ...found.feedback])],
    help,
    helps: helpedBy(help, found.parameters),
    helpers,
    rtpmap: found.rtpmap?.line,
  };
}

const helps: ReadonlyMap<string, Help> = new Map([
  ['rtx', 'retransmission'],
  ['red', 'redundancy'],
  ['ulpfec', 'error-correction'],
  ['parityfec', 'error-correction'],
  ['flexfec', 'error-correction'],
  ['flexfec-03', 'error-correction'],
  ['cn', 'comfort-noise'],
  ['telephone-event', 'tones'],
  ['tone', 'tones'],
]);

function helpOf(name: string): Help | undefined {
  return helps.get(name.toLowerCase());
}

/** RFC 4588 §8.1 (`apt=96`), RFC 2198 §5 (`111/111`). */
function helpedBy(help: Help | undefined, parameters: ReadonlyMap<string, string>): readonly number[] {
  if (help === 'retransmission') return payloadTypes([parameters.get('apt') ?? '']);
  if (help === 'redundancy') return payloadTypes((parameters.get('') ?? '').split('/'));
  return [];
}

function payloadTypes(texts: readonly string[]): readonly number[] {
  return [...new Set(texts.flatMap((text) => rtpPayloadType(readInteger(text.trim())) ?? []))];
}
