import type { MediaSection } from '../../sections.ts';
import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';
import { withLine } from '../mending.ts';
import { acceptedSections } from './answered.ts';
import { answering } from './answering.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const answerProto = finding({
  id: 'answer-proto',
  severity: 'warning',
  rfc: 'RFC 9429 §5.1.2, §5.8.3',
  check: (subject, beside) =>
    acceptedSections(subject, beside).flatMap(({ offered, answered }) =>
      offered.proto === answered.proto || offered.proto === ''
        ? []
        : [
            atSection(answered, {
              proto: answered.proto,
              offered: offered.proto,
              line: mended(answered, offered.proto),
            }),
          ],
    ),
  mend(subject, { from, values }) {
    const line = values?.['line'];
    return typeof line === 'string' ? withLine(subject, from, line) : undefined;
  },
  text: {
    en: {
      what: 'The answer has the transport {proto}, the offer {offered}.',
      why: 'An answer repeats the transport of the offer. Browsers do not look closely: they go by the fingerprint. Others take RTP/AVP at its word and send in the clear, or refuse the section.',
      mend: 'Write {offered}, as the offer does.',
    },
    zh: {
      what: 'answer 的传输协议是 {proto}，offer 是 {offered}。',
      why: 'answer 要重复 offer 的传输协议。浏览器并不细看，以 fingerprint 为准；其他实现会照 RTP/AVP 的字面意思明文发送，或拒绝这一段。',
      mend: '与 offer 一样写 {offered}。',
    },
  },
  bad: { type: 'answer', offer: around([audio]), lines: answering(['>m=audio 9 RTP/AVP 0']) },
  good: { type: 'answer', offer: around([audio]), lines: answering([audio]) },
  chromium: 'accepts',
});

/** RFC 8866 §5.14: the transport is the third word of the m= line. */
function mended({ lines }: MediaSection, proto: string): string {
  const words = (lines[0]?.raw ?? '').split(' ');
  return words.toSpliced(2, 1, proto).join(' ');
}
