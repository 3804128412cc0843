import type { SdpLine } from '../../lines.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { withoutLines } from '../mending.ts';
import { payloadsOf, rtpSections } from './payloads.ts';

export const fmtpEmpty = finding({
  id: 'fmtp-empty',
  severity: 'error',
  rfc: 'RFC 8866 §6.15',
  check: (subject) =>
    rtpSections(subject).flatMap((section) =>
      payloadsOf(section).fmtps.flatMap(({ line, payloadType, rest }) =>
        rest === '' && payloadType !== undefined ? [hitOn(line, payloadType)] : [],
      ),
    ),
  mend: (subject, { from }) => withoutLines(subject, from),
  text: {
    en: {
      what: 'a=fmtp:{payloadType} has no parameters.',
      why: 'The line exists to give parameters. Chromium expects at least two fields and refuses the whole description.',
      mend: 'Delete the line: without it the codec has its defaults.',
    },
    zh: {
      what: 'a=fmtp:{payloadType} 没有参数。',
      why: '这一行就是用来给出参数的。Chromium 要求至少两个字段，否则拒绝整个描述。',
      mend: '删除这一行：没有它，编解码器就用默认参数。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 111', 'a=rtpmap:111 opus/48000/2', '>a=fmtp:111']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 111', 'a=rtpmap:111 opus/48000/2', 'a=fmtp:111 minptime=10']) },
  chromium: 'OperationError',
});

/** With a blank after the number Chromium takes the line. */
function hitOn(line: SdpLine, payloadType: number): Hit {
  const hit = at(line.number, { payloadType: String(payloadType) });
  return line.raw.endsWith(' ') ? { ...hit, severity: 'warning' } : hit;
}
