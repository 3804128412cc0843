import { extensionOf } from '../../../ice/candidate.ts';
import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { finding } from '../finding.ts';
import { hitAt, readableCandidates } from './found.ts';

export const candidateTcptypeMissing = finding({
  id: 'candidate-tcptype-missing',
  severity: 'warning',
  rfc: 'RFC 6544 §4.5',
  check: (subject, beside) =>
    readableCandidates(subject, beside).flatMap((found) => {
      const { transport, extensions } = found.read;
      if (transport.toLowerCase() !== 'tcp' || extensions[0]?.name === 'tcptype') return [];
      const isLate = extensionOf(found.read, 'tcptype') !== undefined;
      return hitAt(found, { problem: isLate ? late : missing });
    }),
  text: {
    en: {
      what: 'A TCP candidate {problem}.',
      why: 'tcptype says who dials: active dials out, passive listens. It must come right after the type, or after raddr and rport. Without it browsers take the candidate for passive and dial a port where perhaps nobody listens.',
      mend: 'Write “tcptype passive” (or active, with port 9) right after “typ host”.',
    },
    zh: {
      what: '这个 TCP 候选{problem}。',
      why: 'tcptype 说明由谁发起连接：active 主动连接，passive 监听。它必须紧跟在类型之后，或在 raddr、rport 之后。没有它，浏览器就当作 passive，去连接一个也许无人监听的端口。',
      mend: '在“typ host”之后紧接着写“tcptype passive”（或 active，端口为 9）。',
    },
  },
  bad: {
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=candidate:3 1 tcp 1518280447 192.0.2.10 50000 typ host']),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=candidate:3 1 tcp 1518280447 192.0.2.10 50000 typ host tcptype passive generation 0',
    ]),
  },
  chromium: 'accepts',
});

const missing: Text = { en: 'has no tcptype', zh: '没有 tcptype' };
const late: Text = { en: 'has its tcptype after other extensions', zh: '的 tcptype 排在其他扩展之后' };
