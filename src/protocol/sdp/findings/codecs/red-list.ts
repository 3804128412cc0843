import { codecsOf } from '../../codecs.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { mediaLine, payloadsOf, rtpSections } from './payloads.ts';

export const redList = finding({
  id: 'red-list',
  severity: 'warning',
  rfc: 'RFC 2198 §5',
  check: (subject) =>
    rtpSections(subject).flatMap((section) =>
      codecsOf(section).flatMap(({ payloadType, help, helps, rtpmap }) => {
        if (help !== 'redundancy') return [];
        const { listed, fmtps } = payloadsOf(section);
        const missing = helps.filter((helped) => !listed.has(helped));
        if (missing.length === 0) return [];
        const line = fmtps.findLast((it) => it.payloadType === payloadType)?.line ?? rtpmap;
        return at(line?.number ?? mediaLine(section), {
          payloadType: String(payloadType),
          missing: missing.join(', '),
        });
      }),
    ),
  text: {
    en: {
      what: 'RED {payloadType} would carry payload type {missing}, which the m-line does not have.',
      why: 'RED packs earlier packets of a codec along with new ones, and its a=fmtp names the codec. One that is not there makes Chromium drop RED without a word.',
      mend: 'Name the codec’s present number, as 111/111, or remove RED.',
    },
    zh: {
      what: 'RED {payloadType} 要承载负载类型 {missing}，而 m= 行里没有它。',
      why: 'RED 把某编解码器先前的包与新包装在一起，由 a=fmtp 指明是哪一种。所指的不存在，Chromium 就悄悄丢弃 RED。',
      mend: '写上该编解码器现在的编号，如 111/111；或者去掉 RED。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 111 63',
      'a=rtpmap:111 opus/48000/2',
      'a=rtpmap:63 red/48000/2',
      '>a=fmtp:63 112/112',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 111 63',
      'a=rtpmap:111 opus/48000/2',
      'a=rtpmap:63 red/48000/2',
      'a=fmtp:63 111/111',
    ]),
  },
  chromium: 'accepts',
});
