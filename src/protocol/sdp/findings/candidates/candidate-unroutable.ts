import type { AddressKind } from '../../../ice/address-kind.ts';
import { extensionOf } from '../../../ice/candidate.ts';
import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { finding } from '../finding.ts';
import { hitAt, type ReadableCandidate, readableCandidates } from './found.ts';

export const candidateUnroutable = finding({
  id: 'candidate-unroutable',
  severity: 'warning',
  rfc: 'RFC 8445 §5.1.1.1',
  check: (subject, beside) =>
    readableCandidates(subject, beside).flatMap((found) => {
      const problem = problemOf(found);
      return problem ? hitAt(found, { address: found.read.address, port: String(found.read.port), problem }) : [];
    }),
  text: {
    en: {
      what: 'Nobody else can reach {address} port {port}: {problem}.',
      why: 'The candidate costs checks and leads nowhere from another machine; Chromium drops an address of zeros and port 0 and tries the others.',
      mend: 'Leave the candidate out. A server that sends it is to be told its real address.',
    },
    zh: {
      what: '别人到不了 {address} 端口 {port}：{problem}。',
      why: '这个候选白费检查，从另一台机器上无路可通；Chromium 会丢弃全零地址和端口 0，其余的仍会尝试。',
      mend: '去掉这个候选。若是服务器发出的，应把真实地址配置给它。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      '>a=candidate:1 1 udp 2122260223 0.0.0.0 50000 typ host',
      '>a=candidate:2 1 udp 2122260223 127.0.0.1 50000 typ host',
      '>a=candidate:3 1 udp 2122260223 192.0.2.10 0 typ host',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host',
      'a=candidate:2 1 tcp 1518280447 192.0.2.10 9 typ host tcptype active',
    ]),
  },
  chromium: 'accepts',
});

function problemOf({ read, kind }: ReadableCandidate): Text | undefined {
  const unroutable = problems.get(kind);
  if (unroutable) return unroutable;
  // A TCP candidate that dials out has no port to be reached at (RFC 6544 §4.5).
  if (read.port !== 0 || extensionOf(read, 'tcptype') === 'active') return undefined;
  return { en: 'port 0 is no port', zh: '端口 0 不是可用的端口' };
}

const problems: ReadonlyMap<AddressKind, Text> = new Map([
  ['unspecified', { en: 'it is no address at all, only a placeholder', zh: '这不是真实地址，只是占位' }],
  ['loopback', { en: 'it is each device’s own loopback', zh: '这是每台设备自己的环回地址' }],
  ['link-local', { en: 'it is valid on its own link only', zh: '它只在本链路内有效' }],
  ['multicast', { en: 'it is a multicast group, and ICE is between two', zh: '这是组播组，而 ICE 只在两方之间进行' }],
]);
