import { staticPayloadTypes } from '../../../rtp/static-payload-types.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { payloadsOf, rtpSections } from './payloads.ts';

export const ptLowDynamic = finding({
  id: 'pt-low-dynamic',
  severity: 'info',
  rfc: 'RFC 5761 §4',
  check: (subject) =>
    rtpSections(subject).flatMap((section) =>
      payloadsOf(section).rtpmaps.flatMap(({ line, rtpmap }) =>
        rtpmap && rtpmap.payloadType < 64 && !staticPayloadTypes.has(rtpmap.payloadType)
          ? [at(line.number, { payloadType: String(rtpmap.payloadType), codec: rtpmap.name })]
          : [],
      ),
    ),
  text: {
    en: {
      what: '{codec} has the number {payloadType}, below the usual 96 to 127.',
      why: 'Numbers below 64 that RFC 3551 gives to no codec may be used when 96 to 127 run out. libwebrtc puts its newer codecs on 35 to 63.',
      mend: 'Nothing to mend.',
    },
    zh: {
      what: '{codec} 的编号是 {payloadType}，低于通常的 96 到 127。',
      why: '96 到 127 用完后，可以使用 64 以下未被 RFC 3551 分配的编号。libwebrtc 把较新的编解码器放在 35 到 63。',
      mend: '无需改动。',
    },
  },
  bad: { lines: around(['m=video 9 UDP/TLS/RTP/SAVPF 45', '>a=rtpmap:45 AV1/90000']) },
  good: { lines: around(['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 AV1/90000']) },
  chromium: 'accepts',
});
