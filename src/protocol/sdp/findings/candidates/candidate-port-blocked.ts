import { extensionOf } from '../../../ice/candidate.ts';
import { around } from '../around.ts';
import { finding } from '../finding.ts';
import { hitAt, type ReadableCandidate, readableCandidates } from './found.ts';

export const candidatePortBlocked = finding({
  id: 'candidate-port-blocked',
  severity: 'warning',
  rfc: 'W3C WebRTC §4.4.2 (addIceCandidate)',
  check: (subject, beside) =>
    readableCandidates(subject, beside).flatMap((found) =>
      isBlocked(found) ? hitAt(found, { port: String(found.read.port), address: found.read.address }) : [],
    ),
  text: {
    en: {
      what: 'Browsers do not send to port {port} of {address}.',
      why: 'So that no page can reach other services with it, Chromium drops candidates with a port below 1024 without a word; 80 and 443 it allows on public addresses.',
      mend: 'Let the server listen on a port from 1024 up, or on 443 of a public address.',
    },
    zh: {
      what: '浏览器不会向 {address} 的端口 {port} 发送。',
      why: '为防止网页借此触及其他服务，Chromium 会悄悄丢弃端口低于 1024 的候选；公网地址上的 80 和 443 除外。',
      mend: '让服务器监听 1024 以上的端口，或公网地址的 443。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      '>a=candidate:1 1 udp 2122260223 192.0.2.10 53 typ host',
      '>a=candidate:2 1 udp 2122260223 10.25.39.1 443 typ host',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=candidate:1 1 udp 2122260223 192.0.2.10 443 typ host',
      'a=candidate:2 1 tcp 1518280447 192.0.2.10 9 typ host tcptype active',
    ]),
  },
  chromium: 'accepts',
});

function isBlocked({ read, kind }: ReadableCandidate): boolean {
  const { port, transport } = read;
  // Port 0 is unroutable anyway (candidate-unroutable), and who dials out needs no port.
  if (port === 0 || port >= 1024) return false;
  if (transport.toLowerCase() === 'tcp' && extensionOf(read, 'tcptype') === 'active') return false;
  return (port !== 80 && port !== 443) || kind === 'private';
}
