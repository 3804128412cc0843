import type { Text } from '../../../language.ts';
import type { MediaSection } from '../../sections.ts';
import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const msrpOrFax = finding({
  id: 'msrp-or-fax',
  severity: 'info',
  rfc: 'RFC 8866 §8.2.2',
  check: (subject) =>
    subject.media.flatMap((section) => {
      const purpose = purposeOfSection(section);
      return purpose ? [atSection(section, { purpose, line: section.lines[0]?.raw ?? '' })] : [];
    }),
  text: {
    en: {
      what: '“{line}” is for {purpose}.',
      why: 'Browsers have audio, video and data channels, nothing else: they answer this section with port 0 and go on with the others.',
      mend: 'In a browser, text goes by a data channel or by the application’s own server; for the rest a gateway is needed.',
    },
    zh: {
      what: '“{line}”用于{purpose}。',
      why: '浏览器只有音频、视频和数据通道：这一段会以端口 0 应答，其余各段照常进行。',
      mend: '在浏览器里，文字走数据通道或应用自己的服务器；其余的需要网关。',
    },
  },
  bad: {
    type: 'offer',
    lines: [
      ...around([audio]),
      '>m=message 2855 TCP/MSRP *',
      'c=IN IP4 192.0.2.30',
      'a=mid:1',
      'a=accept-types:text/plain',
    ],
  },
  good: { type: 'offer', lines: around([audio]) },
  chromium: 'accepts',
});

function purposeOfSection({ kind, proto, formats }: MediaSection): Text | undefined {
  if (/\bMSRP$/i.test(proto) || kind === 'message') {
    return { en: 'messages of a telephone chat (MSRP, RFC 4975)', zh: '电话系统的消息（MSRP，RFC 4975）' };
  }
  if (/^udptl$/i.test(proto) || formats.some((format) => /^t38$/i.test(format))) {
    return { en: 'fax (T.38)', zh: '传真（T.38）' };
  }
  if (kind === 'text') return { en: 'text as it is typed (T.140, RFC 4103)', zh: '实时文字（T.140，RFC 4103）' };
  return undefined;
}
