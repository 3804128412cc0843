import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import type { MediaSection } from '../../sections.ts';
import { around } from '../around.ts';
import { at, finding, type Hit, type Severity } from '../finding.ts';
import { isOldForm, mediaLine, sctpSections } from './sctp-sections.ts';

export const sctpMixedForms = finding({
  id: 'sctp-mixed-forms',
  severity: 'error',
  rfc: 'RFC 8841 §4.3',
  check: (subject) => sctpSections(subject).flatMap(hitsIn),
  text: {
    en: {
      what: 'Two ways to write a data channel section are mixed: {problem}.',
      why: 'The old form is “DTLS/SCTP 5000” with a=sctpmap, the new one “UDP/DTLS/SCTP webrtc-datachannel” with a=sctp-port. Chromium refuses a=sctp-port without the new m-line; other mixtures it takes, and others may not.',
      mend: 'Write the new form throughout.',
    },
    zh: {
      what: '混用了数据通道段的两种写法：{problem}。',
      why: '旧写法是“DTLS/SCTP 5000”加 a=sctpmap，新写法是“UDP/DTLS/SCTP webrtc-datachannel”加 a=sctp-port。没有新式 m= 行却有 a=sctp-port 时，Chromium 会拒绝；其他混用它能接受，别的实现则未必。',
      mend: '全部改成新写法。',
    },
  },
  bad: {
    lines: around(['m=application 9 DTLS/SCTP 5000', 'a=sctpmap:5000 webrtc-datachannel 1024', '>a=sctp-port:5000']),
  },
  good: { lines: around(['m=application 9 UDP/DTLS/SCTP webrtc-datachannel', 'a=sctp-port:5000']) },
  chromium: 'OperationError',
});

function hitsIn(section: MediaSection): readonly Hit[] {
  if (section.rejected) return [];
  if (isOldForm(section)) {
    const problem = { en: 'a=sctp-port under the old m-line', zh: '旧式 m= 行之下有 a=sctp-port' };
    return linesOf(section, 'sctp-port').map(({ number }) => at(number, { problem }));
  }
  const format = section.formats.join(' ');
  // Without a=sctp-port Chromium reads the old form under any protocol.
  const isRefused = section.formats[0] !== 'webrtc-datachannel' && linesOf(section, 'sctp-port').length > 0;
  const severity: Severity = isRefused ? 'error' : 'warning';
  const oddFormat: Text = { en: `the format is “${format}”`, zh: `格式是“${format}”` };
  const sctpmap = { en: 'a=sctpmap under the new m-line', zh: '新式 m= 行之下有 a=sctpmap' };
  return [
    ...(format === 'webrtc-datachannel' ? [] : [{ ...at(mediaLine(section), { problem: oddFormat }), severity }]),
    // Chromium takes it and goes by the m-line.
    ...linesOf(section, 'sctpmap').map(({ number }) => ({
      ...at(number, { problem: sctpmap }),
      severity: 'warning' as const,
    })),
  ];
}
