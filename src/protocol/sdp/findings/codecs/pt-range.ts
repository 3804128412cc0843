import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { mediaLine, payloadsOf, rtpSections } from './payloads.ts';

export const ptRange = finding({
  id: 'pt-range',
  severity: 'error',
  rfc: 'RFC 3551 §6',
  check: (subject) =>
    rtpSections(subject).flatMap((section) => {
      const { unfit, rtpmaps } = payloadsOf(section);
      const unlisted = rtpmaps.filter(
        ({ rtpmap }) => rtpmap && rtpmap.payloadType > 127 && !unfit.has(String(rtpmap.payloadType)),
      );
      return [
        ...(unfit.size > 0 ? [at(mediaLine(section), { wrong: [...unfit].slice(0, 16).join(' ') })] : []),
        ...unlisted.map(({ line, rtpmap }) => at(line.number, { wrong: String(rtpmap?.payloadType) })),
      ];
    }),
  text: {
    en: {
      what: 'Not a payload type: {wrong}.',
      why: 'A payload type has seven bits in the RTP header: 0 to 127. Chromium refuses the description, and its error gives no reason.',
      mend: 'Give the codec a free number from 96 to 127, in the m-line and in its rtpmap, fmtp and rtcp-fb lines alike.',
    },
    zh: {
      what: '不是负载类型：{wrong}。',
      why: '负载类型在 RTP 头里占 7 位，取值 0 到 127。Chromium 会拒绝这份描述，而错误信息里没有原因。',
      mend: '给该编解码器换一个 96 到 127 之间的空闲编号，m= 行及其 rtpmap、fmtp、rtcp-fb 行一并修改。',
    },
  },
  bad: { lines: around(['>m=audio 9 UDP/TLS/RTP/SAVPF 0 200', 'a=rtpmap:200 opus/48000/2']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0 111', 'a=rtpmap:111 opus/48000/2']) },
  chromium: 'OperationError',
});
