import { linesOf } from '../../dissection.ts';
import { readInteger } from '../../integer.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { sctpSections } from './sctp-sections.ts';

export const sctpPortRange = finding({
  id: 'sctp-port-range',
  severity: 'error',
  rfc: 'RFC 8841 §5.2',
  check: (subject) =>
    sctpSections(subject).flatMap((section) =>
      linesOf(section, 'sctp-port').flatMap(({ number, attribute }): readonly Hit[] => {
        const value = attribute?.value ?? '';
        const port = readInteger(value);
        if (port === undefined || port > 65_535) return [at(number, { value })];
        return port === 0 && !section.rejected ? [{ ...at(number, { value }), severity: 'warning' }] : [];
      }),
    ),
  text: {
    en: {
      what: 'The SCTP port is “{value}”.',
      why: 'It must be 1 to 65535; 0 says that the association is closed. Chromium refuses what is no port; with 0 it opens the channel all the same.',
      mend: 'Write a=sctp-port:5000.',
    },
    zh: {
      what: 'SCTP 端口是“{value}”。',
      why: '它应在 1 到 65535 之间；0 表示关联已关闭。Chromium 拒绝不是端口的值；写 0 时仍会打开通道。',
      mend: '写成 a=sctp-port:5000。',
    },
  },
  bad: { lines: around(['m=application 9 UDP/DTLS/SCTP webrtc-datachannel', '>a=sctp-port:70000']) },
  good: { lines: around(['m=application 9 UDP/DTLS/SCTP webrtc-datachannel', 'a=sctp-port:5000']) },
  chromium: 'OperationError',
});
