import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { sourcesOf } from './source-index.ts';

export const simulcastSsrcGroup = finding({
  id: 'simulcast-ssrc-group',
  severity: 'info',
  rfc: 'libwebrtc',
  check: ({ media }) =>
    media.flatMap((section) =>
      sourcesOf(section).groups.flatMap(({ line, value }) =>
        value?.semantics === 'SIM' ? [at(line.number, { ids: value.ids.join(', ') })] : [],
      ),
    ),
  text: {
    en: {
      what: 'Old simulcast by SSRC: {ids} are encodings of one picture.',
      why: 'No standard has the group SIM; it was edited into descriptions for early media servers. Chromium still reads it from the other side, and refuses it in a local description.',
      mend: 'Ask for simulcast by sendEncodings in addTransceiver; the description then has a=rid and a=simulcast.',
    },
    zh: {
      what: '旧式的按 SSRC 的 simulcast：{ids} 是同一画面的几路编码。',
      why: '没有标准规定 SIM 组；它是为早期媒体服务器手工改进描述的。Chromium 仍能读懂对端的，但在本地描述里会拒绝它。',
      mend: '用 addTransceiver 的 sendEncodings 请求 simulcast；描述里就会有 a=rid 和 a=simulcast。',
    },
  },
  bad: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      '>a=ssrc-group:SIM 1001 1002 1003',
      'a=ssrc:1001 cname:amy',
      'a=ssrc:1002 cname:amy',
      'a=ssrc:1003 cname:amy',
    ]),
  },
  good: { lines: around(['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000', 'a=ssrc:1001 cname:amy']) },
  chromium: 'accepts',
});
