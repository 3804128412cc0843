import { around } from '../around.ts';
import { finding } from '../finding.ts';
import { hitAt, readableCandidates } from './found.ts';

export const candidateName = finding({
  id: 'candidate-name',
  severity: 'warning',
  rfc: 'RFC 8839 §5.1',
  check: (subject, beside) =>
    readableCandidates(subject, beside).flatMap((found) =>
      found.kind === 'name' ? hitAt(found, { address: found.read.address }) : [],
    ),
  text: {
    en: {
      what: 'The address is the host name {address}.',
      why: 'Only names under .local are looked up, by multicast DNS. Any other name a receiver ignores, and so does Chromium: the candidate is taken and makes no pair.',
      mend: 'Write the IP address that {address} stands for.',
    },
    zh: {
      what: '地址写成了主机名 {address}。',
      why: '只有 .local 下的名字会用组播 DNS 解析；其他名字接收方会忽略，Chromium 也是如此：收下候选，却不与它组成候选对。',
      mend: '改写成 {address} 所指的 IP 地址。',
    },
  },
  bad: {
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=candidate:1 1 udp 2122260223 host.example.org 50000 typ host']),
  },
  good: {
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host']),
  },
  chromium: 'accepts',
});
