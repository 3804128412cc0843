import type { Text } from '../../../language.ts';
import { type Dissection, linesOf } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import { readMsid, readSsrc } from '../../source-lines.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';

export const legacyAttrs = finding({
  id: 'legacy-attrs',
  severity: 'info',
  rfc: 'RFC 8830 §2; RFC 9429 §5.2.1',
  check: (subject) =>
    kinds.flatMap(({ name, successor, lines }) => {
      const found = lines(subject);
      const [first] = found;
      return first ? [at(first.number, { name, successor, times: String(found.length) })] : [];
    }),
  text: {
    en: {
      what: '{name} ({times}×): dropped from the standard, still written.',
      why: '{successor}',
      mend: 'Nothing to mend: readers skip what they do not need.',
    },
    zh: {
      what: '{name}（{times} 处）：已从标准中删去，但仍有人写。',
      why: '{successor}',
      mend: '无需改动：读者会跳过不需要的内容。',
    },
  },
  bad: {
    lines: around([
      '>a=msid-semantic: WMS d15c6979',
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      '>a=msid:d15c6979 b8e4fae9',
      'a=ssrc:1001 cname:MxV7vls3AO3u1lWD',
      '>a=ssrc:1001 msid:d15c6979 b8e4fae9',
    ]),
  },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=msid:d15c6979', 'a=ssrc:1001 cname:MxV7vls3AO3u1lWD']) },
  chromium: 'accepts',
});

interface Kind {
  readonly name: Text;
  readonly successor: Text;
  readonly lines: (subject: Dissection) => readonly SdpLine[];
}

const kinds: readonly Kind[] = [
  {
    name: { en: 'a=msid-semantic', zh: 'a=msid-semantic' },
    successor: {
      en: 'It was to say what the stream ids mean, when there was more than one meaning. Today a=msid in each section says all.',
      zh: '它原本用来说明流标识的含义，当时还有多种含义；如今各段的 a=msid 已说明一切。',
    },
    lines: ({ session }) => linesOf(session, 'msid-semantic'),
  },
  {
    name: { en: 'The second word of a=msid, the id of the track', zh: 'a=msid 的第二个词（轨道的 id）' },
    successor: {
      en: 'The other side’s track gets an id of its own; which track it is, the mid says.',
      zh: '对端的轨道有自己的 id；是哪一条轨道，由 mid 说明。',
    },
    lines: ({ media }) =>
      media.flatMap((section) =>
        linesOf(section, 'msid').filter(({ attribute }) => readMsid(attribute?.value ?? '')?.track !== undefined),
      ),
  },
  {
    name: { en: 'msid, mslabel or label at an a=ssrc', zh: 'a=ssrc 上的 msid、mslabel 或 label' },
    successor: {
      en: 'From the time of Plan B, when one section held many tracks and each SSRC had to say whose it was. Today one section holds one track.',
      zh: '来自 Plan B 时代：那时一个段里有多条轨道，须由每个 SSRC 说明属于谁；如今一段只有一条轨道。',
    },
    lines: ({ media }) =>
      media.flatMap((section) =>
        linesOf(section, 'ssrc').filter(({ attribute }) =>
          planB.has(readSsrc(attribute?.value ?? '')?.attribute ?? ''),
        ),
      ),
  },
];

const planB: ReadonlySet<string> = new Set(['msid', 'mslabel', 'label']);
