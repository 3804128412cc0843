import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';
import { effectiveLine, isBundledAway, speaksForTransport } from '../inherited.ts';
import { isWebRtc } from '../is-webrtc.ts';

export const iceCredentialsMissing = finding({
  id: 'ice-credentials-missing',
  severity: 'error',
  rfc: 'RFC 8839 §5.4',
  check(subject) {
    if (!isWebRtc(subject)) return [];
    return subject.media.flatMap((section) => {
      if (!speaksForTransport(subject, section)) return [];
      const missing = ['ice-ufrag', 'ice-pwd'].filter((name) => !effectiveLine(subject, section, name));
      if (missing.length === 0) return [];
      const hit = atSection(section, { missing: listed(missing) });
      // Of a bundled section of an offer, a browser that bundles reads the transport of the first.
      return isBundledAway(subject, section) ? { ...hit, severity: 'warning' } : hit;
    });
  },
  text: {
    en: {
      what: 'For this section there is no {missing}, neither its own nor in the session part.',
      why: 'They are the name and the key of every connectivity check: without them none can be proved, and a browser refuses the description. Either it is none for a browser, or lines were lost on the way.',
      mend: 'Take the description again from where it was made, whole. Credentials cannot be made up here: only their writer answers to them.',
    },
    zh: {
      what: '这一段没有 {missing}，会话部分里也没有。',
      why: '它们是每次连通性检查的名字和密钥：没有它们，检查无从验证，浏览器会拒绝这份描述。要么它不是给浏览器的，要么途中丢了行。',
      mend: '从生成处重新取得完整的描述。凭据不能在这里编造：只有写它的一方认得。',
    },
  },
  bad: { lines: around(['>m=audio 9 UDP/TLS/RTP/SAVPF 0'], { without: ['ice-ufrag', 'ice-pwd'] }) },
  good: {
    lines: around(['a=ice-ufrag:8hhY', 'a=ice-pwd:asd88fgpdd777uzjYhagZgQx', 'm=audio 9 UDP/TLS/RTP/SAVPF 0'], {
      without: ['ice-ufrag', 'ice-pwd'],
    }),
  },
  chromium: 'InvalidAccessError',
});

function listed(names: readonly string[]): Text {
  const lines = names.map((name) => `a=${name}`);
  return { en: lines.join(' and no '), zh: lines.join(' 和 ') };
}
