import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { withLineAfter } from '../mending.ts';
import { isOldForm, mediaLine, sctpSections } from './sctp-sections.ts';

export const sctpPortMissing = finding({
  id: 'sctp-port-missing',
  severity: 'warning',
  rfc: 'RFC 8841 §5.1',
  check: (subject) =>
    sctpSections(subject).flatMap((section) =>
      section.rejected || isOldForm(section) || linesOf(section, 'sctp-port').length > 0
        ? []
        : [at(mediaLine(section))],
    ),
  mend(subject, { from }) {
    const section = subject.media.find((it) => mediaLine(it) === from);
    const last = section?.lines.at(-1);
    return last && withLineAfter(subject, last.number, 'a=sctp-port:5000');
  },
  text: {
    en: {
      what: 'The data channel section has no a=sctp-port.',
      why: 'On paper the section is then invalid; Chromium uses 5000, and the channel opens all the same. Other implementations may refuse it.',
      mend: 'Add a=sctp-port:5000, the port that browsers use.',
    },
    zh: {
      what: '数据通道段没有 a=sctp-port。',
      why: '按规范这一段无效；Chromium 会用 5000，通道照样打开。其他实现可能拒绝。',
      mend: '加上 a=sctp-port:5000，浏览器用的就是这个端口。',
    },
  },
  bad: {
    lines: around(['>m=application 9 UDP/DTLS/SCTP webrtc-datachannel'], { without: ['sctp-port'] }),
  },
  good: { lines: around(['m=application 9 UDP/DTLS/SCTP webrtc-datachannel', 'a=sctp-port:5000']) },
  chromium: 'accepts',
});
