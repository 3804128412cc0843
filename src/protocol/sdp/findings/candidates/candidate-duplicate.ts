import { extensionOf } from '../../../ice/candidate.ts';
import { around } from '../around.ts';
import { finding } from '../finding.ts';
import { withoutLines } from '../mending.ts';
import { hitAt, type ReadableCandidate, readableCandidates } from './found.ts';

export const candidateDuplicate = finding({
  id: 'candidate-duplicate',
  severity: 'info',
  rfc: 'RFC 8838 §9',
  check(subject, beside) {
    const seen = new Set<string>();
    return readableCandidates(subject, beside).flatMap((found) => {
      if (seen.size < seen.add(keyOf(found)).size) return [];
      const { address, port, transport } = found.read;
      return hitAt(found, { address, port: String(port), transport });
    });
  },
  mend: (subject, { from }) => (from > 0 ? withoutLines(subject, from) : undefined),
  text: {
    en: {
      what: 'The candidate {address} port {port} over {transport} stands here a second time.',
      why: 'Each candidate is to be sent once. Browsers keep one of them; a candidate that comes twice often means that messages are delivered twice.',
      mend: 'Delete the second, and see that the signalling delivers each message once.',
    },
    zh: {
      what: '候选 {address} 端口 {port}（{transport}）在这里又出现了一次。',
      why: '每个候选只应发送一次。浏览器会留下其中之一；重复出现往往说明消息被投递了两次。',
      mend: '删除第二个，并检查信令是否把每条消息只投递一次。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host',
      '>a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host',
      'a=candidate:1 1 udp 2122260223 192.0.2.10 50001 typ host',
    ]),
  },
  chromium: 'accepts',
});

/** A description may hold again what messages brought, and sections apart may share a socket. */
function keyOf({ read, section, signalled, ufrag }: ReadableCandidate): string {
  const place = signalled ? `${signalled.mid} ${signalled.index}` : `line ${section?.index}`;
  const { component, transport, address, port } = read;
  return `${place} ${ufrag} ${component} ${transport} ${address} ${port} ${extensionOf(read, 'tcptype')}`.toLowerCase();
}
