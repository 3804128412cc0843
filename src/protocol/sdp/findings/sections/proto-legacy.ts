import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';
import { effectiveLine } from '../inherited.ts';
import { isWebRtc } from '../is-webrtc.ts';
import { withLine } from '../mending.ts';

const current = ['UDP/TLS/RTP/SAVPF', 'TCP/DTLS/RTP/SAVPF'];

export const protoLegacy = finding({
  id: 'proto-legacy',
  severity: 'warning',
  rfc: 'RFC 9429 §5.1.2',
  check(subject, { offer }) {
    if (!isWebRtc(subject)) return [];
    return subject.media.flatMap((section) => {
      const { index, proto, rejected } = section;
      const legacy = /\bRTP\//.test(proto) && !current.includes(proto);
      // An answer repeats what was offered (RFC 9429 §5.3.1).
      if (!legacy || rejected || offer?.media[index]?.proto === proto) return [];
      return atSection(section, { proto });
    });
  },
  mend(subject, { from }) {
    const section = subject.media.find(({ lines }) => lines[0]?.number === from);
    const line = section?.lines[0];
    if (!section || !line || subject.type === 'answer' || !effectiveLine(subject, section, 'fingerprint'))
      return undefined;
    const proto = section.proto.startsWith('TCP') ? current[1] : current[0];
    return withLine(
      subject,
      from,
      line.raw.replace(section.proto, () => proto ?? section.proto),
    );
  },
  text: {
    en: {
      what: 'The profile {proto} is not the one that WebRTC media goes by.',
      why: 'Browsers must take it in an offer, and do: it is a=fingerprint that makes it DTLS-SRTP, whatever the profile says. A SIP device takes it by its word.',
      mend: 'Write UDP/TLS/RTP/SAVPF. In an answer the profile is that of the offer.',
    },
    zh: {
      what: '传输规格 {proto} 不是 WebRTC 媒体实际使用的那一种。',
      why: '浏览器在 offer 里必须接受它，也确实接受：决定使用 DTLS-SRTP 的是 a=fingerprint，与规格怎么写无关。SIP 设备则会按字面理解。',
      mend: '写 UDP/TLS/RTP/SAVPF。在 answer 里，规格与 offer 相同。',
    },
  },
  bad: { lines: around(['>m=audio 9 RTP/AVP 0']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0']) },
  chromium: 'accepts',
});
