/** What the lines of an RTP section say of payload types, read once for all the rules about them. */
import { staticPayloadTypes } from '../../../rtp/static-payload-types.ts';
import { type Rtpmap, readRtpmap } from '../../codec-lines.ts';
import { type Dissection, linesOf } from '../../dissection.ts';
import { readInteger } from '../../integer.ts';
import type { SdpLine } from '../../lines.ts';
import type { MediaSection } from '../../sections.ts';

/** An a=fmtp or a=rtcp-fb line. */
export interface PayloadLine {
  readonly line: SdpLine;
  /** Undefined for `*`, and for what is no number. */
  readonly payloadType: number | undefined;
  /** What follows the payload type. */
  readonly rest: string;
}

export interface RtpmapLine {
  readonly line: SdpLine;
  /** Undefined where it cannot be read. */
  readonly rtpmap: Rtpmap | undefined;
}

export interface Payloads {
  /** The payload types of the m-line, each once, in order. */
  readonly listed: ReadonlySet<number>;
  /** What stands among them and is none. */
  readonly unfit: ReadonlySet<string>;
  readonly rtpmaps: readonly RtpmapLine[];
  readonly fmtps: readonly PayloadLine[];
  readonly feedbacks: readonly PayloadLine[];
  /** The line of the last a=rtpmap of a payload type, even where it cannot be read to its end. */
  readonly mapped: ReadonlyMap<number, SdpLine>;
}

/** The m-sections that carry RTP. */
export function rtpSections(subject: Dissection): readonly MediaSection[] {
  return rtpOf(subject).all;
}

/** Those of them that are in use. */
export function liveRtpSections(subject: Dissection): readonly MediaSection[] {
  return rtpOf(subject).live;
}

interface RtpSections {
  readonly all: readonly MediaSection[];
  readonly live: readonly MediaSection[];
}

const sections = new WeakMap<Dissection, RtpSections>();

function rtpOf(subject: Dissection): RtpSections {
  const known = sections.get(subject);
  if (known) return known;
  const all = subject.media.filter(({ direction }) => direction !== undefined);
  const read = { all, live: all.filter(({ rejected }) => !rejected) };
  sections.set(subject, read);
  return read;
}

export function payloadsOf(section: MediaSection): Payloads {
  const known = payloads.get(section);
  if (known) return known;
  const rtpmaps = linesOf(section, 'rtpmap').map((line) => ({ line, rtpmap: readRtpmap(line.attribute?.value ?? '') }));
  const read = {
    ...formatsOf(section),
    rtpmaps,
    fmtps: linesOf(section, 'fmtp').map(payloadLine),
    feedbacks: linesOf(section, 'rtcp-fb').map(payloadLine),
    mapped: mappedBy(rtpmaps),
  };
  payloads.set(section, read);
  return read;
}

/** Whether anything says what the number means: an a=rtpmap, or RFC 3551. */
export function isDefined({ mapped }: Payloads, payloadType: number): boolean {
  return mapped.has(payloadType) || staticPayloadTypes.has(payloadType);
}

/** The number of a section's m-line. */
export function mediaLine({ lines }: MediaSection): number {
  return lines[0]?.number ?? 1;
}

const payloads = new WeakMap<MediaSection, Payloads>();

function payloadLine(line: SdpLine): PayloadLine {
  const value = line.attribute?.value ?? '';
  const blank = value.indexOf(' ');
  if (blank < 0) return { line, payloadType: readInteger(value), rest: '' };
  return { line, payloadType: readInteger(value.slice(0, blank)), rest: value.slice(blank).trim() };
}

function formatsOf({ formats }: MediaSection): Pick<Payloads, 'listed' | 'unfit'> {
  const listed = new Set<number>();
  const unfit = new Set<string>();
  // A line of any length holds few payload types.
  for (const format of new Set(formats)) {
    const payloadType = readInteger(format);
    if (payloadType !== undefined && payloadType <= 127) listed.add(payloadType);
    else unfit.add(format);
  }
  return { listed, unfit };
}

function mappedBy(rtpmaps: readonly RtpmapLine[]): ReadonlyMap<number, SdpLine> {
  const mapped = new Map<number, SdpLine>();
  for (const { line, rtpmap } of rtpmaps) {
    const payloadType = rtpmap?.payloadType ?? payloadLine(line).payloadType;
    if (payloadType !== undefined) mapped.set(payloadType, line);
  }
  return mapped;
}
