import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';
import { effectiveLine, isBundledAway, speaksForTransport } from '../inherited.ts';
import { isWebRtc } from '../is-webrtc.ts';

export const fingerprintMissing = finding({
  id: 'fingerprint-missing',
  severity: 'error',
  rfc: 'RFC 8842 §5.2',
  check(subject) {
    if (!isWebRtc(subject)) return [];
    return subject.media.flatMap((section) => {
      if (!speaksForTransport(subject, section) || effectiveLine(subject, section, 'fingerprint')) return [];
      const hit = atSection(section, { instead: linesOf(section, 'crypto').length > 0 ? crypto : nothing });
      return isBundledAway(subject, section) ? { ...hit, severity: 'warning' } : hit;
    });
  },
  text: {
    en: {
      what: 'No a=fingerprint holds for this section{instead}.',
      why: 'It is the hash of the certificate that the DTLS handshake must show. Without it there is no DTLS, and browsers take no media without DTLS.',
      mend: 'Take the description again from where it was made, whole. The fingerprint comes from the writer’s certificate and cannot be made up.',
    },
    zh: {
      what: '这一段没有可用的 a=fingerprint{instead}。',
      why: '它是 DTLS 握手时必须出示的证书的散列值。没有它就没有 DTLS，而浏览器不接受没有 DTLS 的媒体。',
      mend: '从生成处重新取得完整的描述。指纹来自写描述一方的证书，不能编造。',
    },
  },
  bad: { lines: around(['>m=audio 9 UDP/TLS/RTP/SAVPF 0'], { without: ['fingerprint'] }) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0']) },
  chromium: 'InvalidAccessError',
});

const nothing: Text = { en: ', neither its own nor one in the session part', zh: '：本段和会话部分都没有' };
const crypto: Text = {
  en: ': there is only a=crypto, whose keys browsers do not use any more',
  zh: '：只有 a=crypto，而浏览器已不再使用它的密钥',
};
