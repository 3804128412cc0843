import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { again } from './again.ts';
import { liveVersions } from './pairs.ts';

const data = 'm=application 9 UDP/DTLS/SCTP webrtc-datachannel';

export const sctpPortChanged = finding({
  id: 'sctp-port-changed',
  severity: 'error',
  rfc: 'RFC 8841 §10.5',
  check: (subject, { before }) =>
    liveVersions(subject, before).flatMap(({ old: before, now }) => {
      const line = linesOf(now, 'sctp-port').at(-1);
      const [old, port] = [
        linesOf(before, 'sctp-port').at(-1)?.attribute?.value?.trim(),
        line?.attribute?.value?.trim(),
      ];
      return !line || old === undefined || port === undefined || old === port ? [] : [at(line.number, { old, port })];
    }),
  text: {
    en: {
      what: 'The SCTP port was {old} and is now {port}.',
      why: 'Another port asks for a new SCTP association: all data channels of the old one would be closed. Chromium cannot do that (“Failed to start SCTP transport”).',
      mend: 'Keep a=sctp-port:{old}; browsers always write 5000.',
    },
    zh: {
      what: 'SCTP 端口原先是 {old}，现在是 {port}。',
      why: '换端口意味着要求新的 SCTP 关联，原有的数据通道都会关闭。Chromium 做不到（“Failed to start SCTP transport”）。',
      mend: '保持 a=sctp-port:{old}；浏览器总是写 5000。',
    },
  },
  bad: { type: 'offer', before: around([data]), lines: again([data, '>a=sctp-port:5001']) },
  good: { type: 'offer', before: around([data]), lines: again([data]) },
  chromium: 'InvalidModificationError',
});
