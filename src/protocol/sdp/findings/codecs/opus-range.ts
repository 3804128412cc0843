import type { Text } from '../../../language.ts';
import { readFmtp } from '../../codec-lines.ts';
import { codecFor } from '../../codecs.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { payloadsOf, rtpSections } from './payloads.ts';

export const opusRange = finding({
  id: 'opus-range',
  severity: 'warning',
  rfc: 'RFC 7587 §6.1',
  check: (subject) =>
    rtpSections(subject).flatMap((section) =>
      payloadsOf(section).fmtps.flatMap(({ line, payloadType }): readonly Hit[] => {
        if (payloadType === undefined || codecFor(section, payloadType)?.name.toLowerCase() !== 'opus') return [];
        const parameters = readFmtp((line.attribute?.value ?? '').slice(0, longest))?.parameters ?? [];
        return parameters.flatMap(({ name, value }) => {
          const problem = problemOf(name, value);
          return problem ? at(line.number, { name, value, problem }) : [];
        });
      }),
    ),
  text: {
    en: {
      what: 'Opus parameter {name}={value}: {problem}.',
      why: 'A parameter that does not fit is ignored or brought into range, each implementation in its own way; the wish that it stands for is lost.',
      mend: 'Write a value that RFC 7587 has, the name in small letters.',
    },
    zh: {
      what: 'Opus 参数 {name}={value}：{problem}。',
      why: '不合规的参数会被忽略或被修正到范围内，各实现做法不一；它所表达的意愿就丢失了。',
      mend: '写成 RFC 7587 规定的值，名字用小写字母。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 111',
      'a=rtpmap:111 opus/48000/2',
      '>a=fmtp:111 useinbandfec=7;maxaveragebitrate=600000;Stereo=1',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 111',
      'a=rtpmap:111 opus/48000/2',
      'a=fmtp:111 minptime=10;useinbandfec=1;maxaveragebitrate=510000;stereo=1',
    ]),
  },
  chromium: 'accepts',
});

/** RFC 7587 §6.1: what is no switch has a range. */
const ranges: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['stereo', [0, 1]],
  ['sprop-stereo', [0, 1]],
  ['useinbandfec', [0, 1]],
  ['usedtx', [0, 1]],
  ['cbr', [0, 1]],
  ['maxaveragebitrate', [6000, 510_000]],
  ['maxplaybackrate', [8000, 48_000]],
  ['sprop-maxcapturerate', [8000, 48_000]],
]);

function problemOf(name: string, value: string): Text | undefined {
  const range = ranges.get(name.toLowerCase());
  if (!range) return undefined;
  if (!ranges.has(name)) return { en: 'browsers read the name in small letters only', zh: '浏览器只认小写的名字' };
  const [least, most] = range;
  if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return undefined;
  return most === 1
    ? { en: 'it must be 0 or 1', zh: '它只能是 0 或 1' }
    : { en: `it must be from ${least} to ${most}`, zh: `它应在 ${least} 到 ${most} 之间` };
}

/** A line of more characters is looked at no further: Opus has not so many parameters. */
const longest = 4000;
