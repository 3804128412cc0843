import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isOldForm, mediaLine, sctpSections } from './sctp-sections.ts';

export const sctpOldForm = finding({
  id: 'sctp-old-form',
  severity: 'info',
  rfc: 'RFC 8841 §4.3',
  check: (subject) =>
    sctpSections(subject).flatMap((section) =>
      isOldForm(section) ? [at(mediaLine(section), { format: `${section.proto} ${section.formats.join(' ')}` })] : [],
    ),
  text: {
    en: {
      what: 'The data channel is written in the old form, “{format}”.',
      why: 'Browsers wrote it so before the standard was settled. They still read it, answer in the same form, and the channel opens.',
      mend: 'Nothing to mend. New code writes “UDP/DTLS/SCTP webrtc-datachannel” and a=sctp-port:5000.',
    },
    zh: {
      what: '数据通道用了旧写法“{format}”。',
      why: '标准定稿之前浏览器就是这样写的。如今仍能读懂，并以同样的写法应答，通道照常打开。',
      mend: '无需改动。新代码应写“UDP/DTLS/SCTP webrtc-datachannel”和 a=sctp-port:5000。',
    },
  },
  bad: {
    lines: around(['>m=application 9 DTLS/SCTP 5000', 'a=sctpmap:5000 webrtc-datachannel 1024'], {
      without: ['sctp-port'],
    }),
  },
  good: { lines: around(['m=application 9 UDP/DTLS/SCTP webrtc-datachannel', 'a=sctp-port:5000']) },
  chromium: 'accepts',
});
