import { around } from '../around.ts';
import { finding } from '../finding.ts';
import { hitAt, readableCandidates } from './found.ts';

export const candidateMdns = finding({
  id: 'candidate-mdns',
  severity: 'info',
  rfc: 'RFC 8828 §5.2',
  check: (subject, beside) =>
    readableCandidates(subject, beside).flatMap((found) =>
      found.kind === 'mdns' ? hitAt(found, { address: found.read.address }) : [],
    ),
  text: {
    en: {
      what: 'The address of this device is hidden behind the name {address}.',
      why: 'A browser does so while the page has no camera or microphone permission. The name is answered by multicast DNS on the same link only: beyond it, between containers, or where multicast is blocked, this candidate leads nowhere.',
      mend: 'Nothing to mend. With a camera or microphone permission the browser shows the address itself; otherwise STUN or TURN must give a way.',
    },
    zh: {
      what: '本机地址藏在名字 {address} 之后。',
      why: '页面没有摄像头或麦克风权限时，浏览器就这样做。这个名字只在同一链路内由组播 DNS（mDNS）应答；跨网段、容器之间或禁止组播的网络里，这个候选无路可通。',
      mend: '无需改动。取得摄像头或麦克风权限后，浏览器会写出真实地址；否则要靠 STUN 或 TURN 提供通路。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      '>a=candidate:1 1 udp 2113937151 b8ac6ed3-b814-427a-907f-bad07a585fb0.local 42816 typ host',
    ]),
  },
  good: {
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host']),
  },
  chromium: 'accepts',
});
