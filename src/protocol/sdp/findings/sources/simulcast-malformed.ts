import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { sourcesOf } from './source-index.ts';

export const simulcastMalformed = finding({
  id: 'simulcast-malformed',
  severity: 'error',
  rfc: 'RFC 8853 §5.1',
  check: ({ media }) =>
    media.flatMap((section) =>
      sourcesOf(section).simulcasts.flatMap(({ line, value }, place) => {
        if (value && place === 0) return [];
        const problem: Text = value
          ? { en: 'it is a second a=simulcast in this section', zh: '这是本段的第二行 a=simulcast' }
          : { en: 'it is not “send” or “recv” and a list', zh: '它不是“send”或“recv”加一个列表' };
        return at(line.number, { value: line.attribute?.value ?? '', problem });
      }),
    ),
  text: {
    en: {
      what: '“{value}” cannot be read as simulcast: {problem}.',
      why: 'A section has at most one such line: “send h;m;l”, and perhaps “recv” with a list after it, or the other way round. Chromium refuses others with the whole description.',
      mend: 'Write it as “a=simulcast:send h;m;l”, each name with its a=rid line; or delete the line, and one encoding is sent.',
    },
    zh: {
      what: '“{value}”不能读作 simulcast：{problem}。',
      why: '一段至多有一行：“send h;m;l”，之后可再有“recv”及其列表，或次序相反。别的写法会使 Chromium 拒绝整个描述。',
      mend: '写成“a=simulcast:send h;m;l”，每个名字各有一行 a=rid；或者删除这一行，只发送一路编码。',
    },
  },
  bad: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      'a=extmap:10 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id',
      'a=rid:h send',
      '>a=simulcast:foo h',
    ]),
  },
  good: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      'a=extmap:10 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id',
      'a=rid:h send',
      'a=rid:m send',
      'a=simulcast:send h;m',
    ]),
  },
  chromium: 'OperationError',
});
