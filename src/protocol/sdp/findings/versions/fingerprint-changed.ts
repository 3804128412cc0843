import { oncePerLine } from '../answers/answered.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { effectiveLine } from '../inherited.ts';
import { again } from './again.ts';
import { hasChanged, hasOtherFingerprint, liveVersions } from './pairs.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';
const other =
  'a=fingerprint:sha-256 B2:6C:0F:94:71:D8:3A:E5:1C:47:9B:20:FE:65:08:D3:7A:91:C4:5E:36:EB:82:1F:D0:49:A7:6D:F8:13:52:BC';

export const fingerprintChanged = finding({
  id: 'fingerprint-changed',
  severity: 'error',
  rfc: 'RFC 9429 §5.11; RFC 8842 §5.5, §6',
  check(subject, { before }) {
    if (!before) return [];
    const hits = liveVersions(subject, before).flatMap((pair) => {
      const line = effectiveLine(subject, pair.now, 'fingerprint');
      if (!line || !hasOtherFingerprint(subject, before, pair)) return [];
      const restarts = ['ice-ufrag', 'ice-pwd'].every((name) => hasChanged(subject, before, pair, name));
      const value = line.attribute?.value ?? '';
      return restarts ? [] : [at(line.number, { fingerprint: value.length > 30 ? `${value.slice(0, 30)}…` : value })];
    });
    return oncePerLine(hits);
  },
  text: {
    en: {
      what: 'Another fingerprint ({fingerprint}) than before, with the same ICE session.',
      why: 'A connection keeps its certificate for life; another one means a new DTLS association, which has to come with a new ufrag and pwd. Chromium takes the line, begins DTLS anew and waits in “connecting” for a handshake that the other side does not begin.',
      mend: 'If the other side has made a new RTCPeerConnection, make one here too; else find what mixed two connections up.',
    },
    zh: {
      what: 'fingerprint 变了（现为 {fingerprint}），ICE 会话却没变。',
      why: '一个连接的证书终生不变；换了证书就是新的 DTLS 关联，必须同时更换 ufrag 和 pwd。Chromium 会接受这一行，重新开始 DTLS，然后停在“connecting”，等待对方并未发起的握手。',
      mend: '如果对方新建了 RTCPeerConnection，这边也要新建；否则请查两个连接是在哪里弄混的。',
    },
  },
  bad: { type: 'offer', before: around([audio]), lines: again([audio, `>${other}`]) },
  good: { type: 'offer', before: around([audio]), lines: again([audio, 'a=sendonly']) },
  chromium: 'accepts',
});
