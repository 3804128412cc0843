import type { Text } from '../../../language.ts';
import { readFmtp } from '../../codec-lines.ts';
import { codecFor } from '../../codecs.ts';
import type { Dissection } from '../../dissection.ts';
import type { MediaSection } from '../../sections.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { withoutLines } from '../mending.ts';
import { mediaLine, payloadsOf, rtpSections } from './payloads.ts';

export const fmtpRepeated = finding({
  id: 'fmtp-repeated',
  severity: 'info',
  rfc: 'RFC 8866 §6.15',
  check: (subject) => rtpSections(subject).flatMap((section) => hitsIn(section)),
  mend: (subject, hit) => merged(subject, hit),
  mendsElsewhere: true,
  text: {
    en: {
      what: 'The parameters of payload type {payloadType} are given twice: {problem}.',
      why: 'libwebrtc puts all lines together, and of one parameter the last value counts; other readers keep one line or one value.',
      mend: 'Write one a=fmtp line, each parameter once.',
    },
    zh: {
      what: '负载类型 {payloadType} 的参数给了两次：{problem}。',
      why: 'libwebrtc 会合并各行，同一参数以最后的值为准；其他实现只取其中一行或一个值。',
      mend: '只写一行 a=fmtp，每个参数写一次。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 111',
      'a=rtpmap:111 opus/48000/2',
      'a=fmtp:111 minptime=10;useinbandfec=1',
      '>a=fmtp:111 stereo=1',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 111',
      'a=rtpmap:111 opus/48000/2',
      'a=fmtp:111 minptime=10;useinbandfec=1;stereo=1',
    ]),
  },
  chromium: 'accepts',
});

function hitsIn(section: MediaSection): readonly Hit[] {
  const first = new Map<number, number>();
  return payloadsOf(section).fmtps.flatMap(({ line, payloadType, rest }): readonly Hit[] => {
    if (payloadType === undefined || rest === '') return [];
    const before = first.get(payloadType);
    if (before === undefined) first.set(payloadType, line.number);
    const problem = before === undefined ? keyTwice(section, payloadType, rest) : secondLine(before);
    return problem ? [at(line.number, { payloadType: String(payloadType), problem })] : [];
  });
}

function secondLine(before: number): Text {
  return { en: `line ${before} has an a=fmtp for it already`, zh: `第 ${before} 行已经有它的 a=fmtp` };
}

function keyTwice(section: MediaSection, payloadType: number, rest: string): Text | undefined {
  // As many parameters as there are pieces: each stands once.
  if (codecFor(section, payloadType)?.parameters.size === rest.split(';').length) return undefined;
  const names = namesOf(`0 ${rest}`);
  const seen = new Set<string>();
  const twice = names.find((name) => seen.size === seen.add(name).size);
  return twice === undefined
    ? undefined
    : { en: `${twice} stands twice in this line`, zh: `这一行里 ${twice} 出现两次` };
}

/** A line of more characters is looked at no further: no codec has so many parameters. */
const longest = 4000;

function namesOf(value: string): readonly string[] {
  const parameters = readFmtp(value.slice(0, longest))?.parameters ?? [];
  return parameters.flatMap(({ name }) => (name === '' ? [] : name.toLowerCase()));
}

/** The second line's parameters at the end of the first, where no name stands in both. */
function merged(subject: Dissection, { from }: Hit): string | undefined {
  const section = subject.media.findLast((it) => mediaLine(it) <= from);
  const fmtps = section ? payloadsOf(section).fmtps : [];
  const second = fmtps.find(({ line }) => line.number === from);
  const first = fmtps.find(({ payloadType, rest }) => rest !== '' && payloadType === second?.payloadType);
  if (!first || !second || first === second) return undefined;
  const names = [...namesOf(`0 ${first.rest}`), ...namesOf(`0 ${second.rest}`)];
  const count =
    (readFmtp(`0 ${first.rest}`)?.parameters.length ?? 0) + (readFmtp(`0 ${second.rest}`)?.parameters.length ?? 0);
  if (names.length < count || new Set(names).size < names.length) return undefined;
  const raw = `${first.line.raw.replace(/[; ]+$/, '')};${second.rest}`;
  const without = withoutLines(subject, from);
  const line = subject.lines[first.line.number - 1];
  return line && without.slice(0, line.start) + raw + without.slice(line.start + line.raw.length);
}
