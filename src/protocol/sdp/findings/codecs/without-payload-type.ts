import type { Dissection } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import type { MediaSection } from '../../sections.ts';
import { payloadsOf } from './payloads.ts';

/** The text without a payload type: its number is taken out of the section's m-line, and all its lines go. */
export function withoutPayloadType(
  { text }: Dissection,
  section: MediaSection,
  payloadType: number,
): string | undefined {
  const [first] = section.lines;
  const last = section.lines.at(-1);
  if (!first || !last || section.formats.length < 2) return undefined;
  const { rtpmaps, fmtps, feedbacks } = payloadsOf(section);
  const gone = new Set<SdpLine>([
    ...rtpmaps.filter(({ rtpmap }) => rtpmap?.payloadType === payloadType).map(({ line }) => line),
    ...[...fmtps, ...feedbacks].filter((it) => it.payloadType === payloadType).map(({ line }) => line),
  ]);
  const kept = section.lines.slice(1).filter((line) => !gone.has(line));
  const [media = '', port = '', proto = '', ...formats] = first.raw.split(' ');
  const left = formats.filter((format) => Number(format) !== payloadType || format === '');
  return [
    text.slice(0, first.start),
    [media, port, proto, ...left].join(' ') + first.ending,
    ...kept.map(({ raw, ending }) => raw + ending),
    text.slice(last.start + last.raw.length + last.ending.length),
  ].join('');
}
