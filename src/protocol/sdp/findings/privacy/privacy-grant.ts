import { addressKind } from '../../../ice/address-kind.ts';
import { extensionOf } from '../../../ice/candidate.ts';
import { type Dissection, linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { hitAt, type ReadableCandidate, readableCandidates } from '../candidates/found.ts';
import { finding } from '../finding.ts';
import { isNumeric } from './addresses.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const privacyGrant = finding({
  id: 'privacy-grant',
  severity: 'info',
  rfc: 'RFC 8828 §5.2',
  check(subject, beside) {
    if (linesOf(subject.session, 'ice-lite').length > 0) return [];
    const first = readableCandidates(subject, beside).find((found) => {
      const { type, address } = found.read;
      if (type !== 'host' || !isNumeric(address) || addressKind(address) === 'loopback') return false;
      return isFromBrowser(subject, found);
    });
    return first ? [hitAt(first, { address: first.read.address })] : [];
  },
  text: {
    en: {
      what: 'A browser shows the device’s own address here ({address}), and does not hide it behind a .local name.',
      why: 'Browsers do so once the page may use the camera or the microphone: it was granted. (A native program built on the same library always does.)',
      mend: 'Nothing to mend. Without the grant host candidates carry random .local names, which only devices in the same network can resolve.',
    },
    zh: {
      what: '浏览器在这里写出了设备自己的地址（{address}），没有用 .local 名字隐藏。',
      why: '页面获准使用摄像头或麦克风之后浏览器才这样做，可见已经授权。（用同一个库编写的原生程序则总是这样。）',
      mend: '无需改动。未获授权时，host 候选带的是随机的 .local 名字，只有同一网络内的设备能解析。',
    },
  },
  bad: {
    lines: around([audio, '>a=candidate:1 1 udp 2122260223 10.25.39.1 60751 typ host generation 0 network-id 1']),
  },
  good: {
    lines: around([
      audio,
      'a=candidate:1 1 udp 2113937151 b8ac6ed3-b814-427a-907f-bad07a585fb0.local 42816 typ host generation 0',
    ]),
  },
  chromium: 'accepts',
});

/** What libwebrtc writes after the type, or Firefox in the o= line; servers write neither. */
function isFromBrowser({ session }: Dissection, { read, signalled }: ReadableCandidate): boolean {
  if (['generation', 'network-id', 'network-cost'].some((name) => extensionOf(read, name) !== undefined)) return true;
  return !signalled && session.lines.some(({ type, value }) => type === 'o' && value.startsWith('mozilla'));
}
