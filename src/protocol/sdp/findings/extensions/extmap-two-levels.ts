import type { Dissection } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { extmapsOf } from './extmaps.ts';

export const extmapTwoLevels = finding({
  id: 'extmap-two-levels',
  severity: 'error',
  rfc: 'RFC 8285 §5',
  check({ session, media }) {
    const above = extmapsOf(session);
    if (above.length === 0 || !media.some((section) => extmapsOf(section).length > 0)) return [];
    return above.map(({ line }) => at(line.number, { value: line.attribute?.value ?? '' }));
  },
  mend: (subject) => copiedDown(subject),
  mendsElsewhere: true,
  text: {
    en: {
      what: 'The header extension “{value}” stands in the session part, others stand in m-sections.',
      why: 'It is one or the other: whether a session line holds for a section that has lines of its own is not defined. Chromium and Firefox refuse the description.',
      mend: 'Copy the session lines into every audio and video section.',
    },
    zh: {
      what: '头扩展“{value}”写在会话部分，另一些写在 m= 段里。',
      why: '只能二者取一：某段有自己的行时，会话部分的行是否仍对它有效，没有定义。Chromium 和 Firefox 都拒绝这样的描述。',
      mend: '把会话部分的这些行复制到每个音频段和视频段里。',
    },
  },
  bad: {
    lines: around([
      '>a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid',
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid',
      'a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level',
    ]),
  },
  chromium: 'OperationError',
});

/** The session's lines go, and each RTP section has them before its own attributes, unless it has the same line. */
function copiedDown({ session, media }: Dissection): string {
  const above = extmapsOf(session).map(({ line }) => line);
  const gone = new Set(above);
  const text = (lines: readonly SdpLine[]) => lines.map(({ raw, ending }) => raw + ending).join('');
  const sections = media.map((section) => {
    if (section.direction === undefined) return text(section.lines);
    const own = new Set(extmapsOf(section).map(({ line }) => line.raw));
    const first = section.lines.findIndex(({ type }) => type === 'a');
    const place = first < 0 ? section.lines.length : first;
    const copied = above.filter(({ raw }) => !own.has(raw));
    return text([...section.lines.slice(0, place), ...copied, ...section.lines.slice(place)]);
  });
  return text(session.lines.filter((line) => !gone.has(line))) + sections.join('');
}
