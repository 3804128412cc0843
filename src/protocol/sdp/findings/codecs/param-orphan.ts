import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { withoutLines } from '../mending.ts';
import { isDefined, payloadsOf, rtpSections } from './payloads.ts';

export const paramOrphan = finding({
  id: 'param-orphan',
  severity: 'error',
  rfc: 'RFC 8866 §6.15',
  check: (subject) =>
    rtpSections(subject).flatMap((section) => {
      const payloads = payloadsOf(section);
      return [...payloads.fmtps, ...payloads.feedbacks].flatMap(({ line, payloadType, rest }) => {
        if (payloadType !== undefined && isDefined(payloads, payloadType)) return [];
        const [written = ''] = (line.attribute?.value ?? '').split(' ', 1);
        // Without anything after the number it is another finding; `*` is every payload type.
        if (rest === '' || written === '*') return [];
        return at(line.number, { name: line.attribute?.name ?? '', payloadType: written });
      });
    }),
  mend: (subject, { from }) => withoutLines(subject, from),
  text: {
    en: {
      what: 'This a={name} is about payload type {payloadType}, which this section does not define.',
      why: 'Usual after a codec was taken out by hand: its a=rtpmap is gone and the rest stayed. Chromium refuses the whole description (“Failed to parse codecs correctly”) and names no line.',
      mend: 'Delete this line, or put the a=rtpmap of {payloadType} back.',
    },
    zh: {
      what: '这行 a={name} 说的是负载类型 {payloadType}，而本段没有定义它。',
      why: '手工删除编解码器后常见：a=rtpmap 删了，其余的行还在。Chromium 会拒绝整个描述（“Failed to parse codecs correctly”），且不指出是哪一行。',
      mend: '删除这一行，或者把 {payloadType} 的 a=rtpmap 加回来。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=fmtp:99 x=1', '>a=rtcp-fb:98 nack']) },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0 99',
      'a=rtpmap:99 opus/48000/2',
      'a=fmtp:99 stereo=1',
      'a=rtcp-fb:* transport-cc',
    ]),
  },
  chromium: 'OperationError',
});
