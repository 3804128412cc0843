import { extensionOf } from '../../../ice/candidate.ts';
import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { finding, type Severity } from '../finding.ts';
import { hitAt, type ReadableCandidate, readableCandidates } from './found.ts';

export const candidateTransport = finding({
  id: 'candidate-transport',
  severity: 'error',
  rfc: 'RFC 8839 §5.1',
  check: (subject, beside) =>
    readableCandidates(subject, beside).flatMap((found) => {
      const problem = problemOf(found);
      return problem ? hitAt(found, { problem: problem.text }, problem.severity) : [];
    }),
  text: {
    en: {
      what: 'The transport does not fit: {problem}.',
      why: 'ICE knows candidates over UDP, and over TCP as active, passive or so (RFC 6544). Whatever else stands here cannot be used, and Chromium refuses it.',
      mend: 'Send the candidate as the browser gave it. A TURN server that is reached over TLS still gives a candidate of UDP.',
    },
    zh: {
      what: '传输协议不合适：{problem}。',
      why: 'ICE 只有 UDP 候选，以及 active、passive、so 三种 TCP 候选（RFC 6544）。其他写法都用不上，Chromium 会拒绝。',
      mend: '按浏览器给出的样子发送候选。经 TLS 连接的 TURN 服务器给出的仍是 UDP 候选。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      '>a=candidate:1 1 tls 2122260223 192.0.2.10 50000 typ host',
      '>a=candidate:2 1 tcp 1518280447 192.0.2.10 9 typ host tcptype fast',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=candidate:1 1 UDP 2122260223 192.0.2.10 50000 typ host',
      'a=candidate:3 1 tcp 1518280447 192.0.2.10 9 typ host tcptype active',
    ]),
  },
  chromium: 'OperationError',
});

const tcpTypes: ReadonlySet<string> = new Set(['active', 'passive', 'so']);

function problemOf({ read }: ReadableCandidate): { readonly text: Text; readonly severity?: Severity } | undefined {
  const transport = read.transport.toLowerCase();
  const tcpType = extensionOf(read, 'tcptype');
  if (transport !== 'udp' && transport !== 'tcp') {
    const text = { en: `“${read.transport}” is neither udp nor tcp`, zh: `“${read.transport}”既不是 udp 也不是 tcp` };
    // libwebrtc's own, for servers that pretend to speak TLS: Chromium still reads it.
    return transport === 'ssltcp' ? { text, severity: 'warning' } : { text };
  }
  if (tcpType === undefined) return undefined;
  if (transport === 'udp') {
    return { text: { en: `tcptype ${tcpType} on a candidate of UDP`, zh: `UDP 候选带有 tcptype ${tcpType}` } };
  }
  if (tcpTypes.has(tcpType)) return undefined;
  return { text: { en: `tcptype is “${tcpType}”`, zh: `tcptype 是“${tcpType}”` } };
}
