import type { Text } from '../../../language.ts';
import { type Dissection, linesOf } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import { readSsrc } from '../../source-lines.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';

export const engineAge = finding({
  id: 'engine-age',
  severity: 'info',
  rfc: 'libwebrtc',
  check: (subject) =>
    signs.flatMap(({ age, lines }) => {
      const [first] = lines(subject);
      return first ? [at(first.number, { line: first.raw, age })] : [];
    }),
  text: {
    en: {
      what: '“{line}” tells roughly how old the writer is: {age}.',
      why: 'Browsers change their descriptions over the years without a word. Native programs and servers keep the habits of the library that they were built with.',
      mend: 'Nothing to mend. An old library on one side is worth a thought where codecs or data channels do not come about.',
    },
    zh: {
      what: '“{line}”大致说明写者的年代：{age}。',
      why: '浏览器多年来不声不响地改变描述的写法；原生程序和服务器则保留构建时所用库的习惯。',
      mend: '无需改动。若编解码器或数据通道谈不成，不妨想想是否有一方的库太旧。',
    },
  },
  bad: {
    lines: around(['m=application 9 DTLS/SCTP 5000', '>a=sctpmap:5000 webrtc-datachannel 1024'], {
      without: ['sctp-port'],
    }),
  },
  good: { lines: around(['m=application 9 UDP/DTLS/SCTP webrtc-datachannel']) },
  chromium: 'accepts',
});

interface Sign {
  readonly age: Text;
  readonly lines: (subject: Dissection) => readonly SdpLine[];
}

const signs: readonly Sign[] = [
  {
    age: {
      en: 'a libwebrtc of about 2026 (Chromium 156 writes it)',
      zh: '约 2026 年的 libwebrtc（Chromium 156 会写它）',
    },
    lines: ({ media }) =>
      named(media, 'rtcp-xr').filter(({ attribute }) => attribute?.value?.startsWith('rcvr-rtt') === true),
  },
  {
    age: { en: 'the form of data channels before about 2019', zh: '约 2019 年以前的数据通道写法' },
    lines: ({ media }) => named(media, 'sctpmap'),
  },
  {
    age: {
      en: 'a libwebrtc of the years of Plan B, or a program that still writes for it',
      zh: 'Plan B 年代的 libwebrtc，或仍照它写的程序',
    },
    lines: ({ media }) =>
      named(media, 'ssrc').filter(({ attribute }) => {
        const name = readSsrc(attribute?.value ?? '')?.attribute;
        return name === 'mslabel' || name === 'label';
      }),
  },
  {
    age: { en: 'simulcast by editing the text, as before a=rid', zh: '在 a=rid 之前，靠改写文本实现的 simulcast' },
    lines: ({ media }) => [
      ...named(media, 'ssrc-group').filter(({ attribute }) => attribute?.value?.startsWith('SIM ') === true),
      ...named(media, 'x-google-flag'),
    ],
  },
];

function named(media: Dissection['media'], name: string): readonly SdpLine[] {
  return media.flatMap((section) => linesOf(section, name));
}
