import type { SdpLine } from '../../lines.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { withoutLines } from '../mending.ts';
import { payloadsOf, rtpSections } from './payloads.ts';

export const rtcpFbMalformed = finding({
  id: 'rtcp-fb-malformed',
  severity: 'error',
  rfc: 'RFC 4585 §4.2',
  check: (subject) =>
    rtpSections(subject).flatMap((section) =>
      payloadsOf(section).feedbacks.flatMap(({ line, rest }) => (rest === '' ? [hitOn(line)] : [])),
    ),
  mend: (subject, { from }) => withoutLines(subject, from),
  text: {
    en: {
      what: 'a=rtcp-fb:{value} names no feedback.',
      why: 'After the payload type comes the feedback that its receiver may send: nack, nack pli, ccm fir, transport-cc. Without one Chromium refuses the description.',
      mend: 'Delete the line.',
    },
    zh: {
      what: 'a=rtcp-fb:{value} 没有写明反馈。',
      why: '负载类型之后应是接收方可以发送的反馈：nack、nack pli、ccm fir、transport-cc。没有的话 Chromium 会拒绝这份描述。',
      mend: '删除这一行。',
    },
  },
  bad: { lines: around(['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000', '>a=rtcp-fb:96']) },
  good: { lines: around(['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000', 'a=rtcp-fb:96 nack pli']) },
  chromium: 'OperationError',
});

/** With a blank after the payload type Chromium takes the line. */
function hitOn(line: SdpLine): Hit {
  const hit = at(line.number, { value: line.attribute?.value ?? '' });
  return line.raw.endsWith(' ') ? { ...hit, severity: 'warning' } : hit;
}
