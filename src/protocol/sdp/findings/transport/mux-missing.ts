import type { Text } from '../../../language.ts';
import { type Dissection, linesOf } from '../../dissection.ts';
import type { MediaSection } from '../../sections.ts';
import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';
import { speaksForTransport } from '../inherited.ts';
import { isBrowserMedia, isWebRtc } from '../is-webrtc.ts';
import { withLineAfter } from '../mending.ts';

export const muxMissing = finding({
  id: 'mux-missing',
  severity: 'error',
  rfc: 'RFC 9143 §9.3',
  check(subject) {
    if (!isWebRtc(subject)) return [];
    return subject.media.flatMap((section) => {
      const { rejected, kind, direction } = section;
      if (rejected || direction === undefined || !isBrowserMedia(section) || linesOf(section, 'rtcp-mux').length > 0)
        return [];
      return atSection(section, { kind, also: aside(subject, section) });
    });
  },
  mend(subject, { from }) {
    const section = subject.media.find(({ lines }) => lines[0]?.number === from);
    if (subject.type !== 'offer' || !section) return undefined;
    return withLineAfter(subject, section.lines.at(-1)?.number ?? from, 'a=rtcp-mux');
  },
  text: {
    en: {
      what: 'This {kind} section has no a=rtcp-mux{also}.',
      why: 'RTP and RTCP share one port in BUNDLE, and browsers insist on it everywhere (rtcpMuxPolicy "require"). Chromium refuses the description.',
      mend: 'In an offer that you write, add a=rtcp-mux. An answer may say it only if the offer did and the answerer can.',
    },
    zh: {
      what: '这个 {kind} 段没有 a=rtcp-mux{also}。',
      why: '在 BUNDLE 里 RTP 和 RTCP 共用一个端口，而浏览器处处都要求这样（rtcpMuxPolicy 为 "require"）。Chromium 会拒绝这份描述。',
      mend: '如果 offer 由你来写，加上 a=rtcp-mux。answer 只有在 offer 写了它、且应答方支持时才能写。',
    },
  },
  bad: { type: 'offer', lines: around(['>m=audio 9 UDP/TLS/RTP/SAVPF 0'], { without: ['rtcp-mux'] }) },
  good: { type: 'offer', lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=rtcp-mux']) },
  chromium: 'InvalidAccessError',
});

function aside(subject: Dissection, section: MediaSection): Text {
  if (linesOf(section, 'rtcp-mux-only').length > 0) {
    return { en: '; a=rtcp-mux-only does not stand in for it', zh: '；a=rtcp-mux-only 不能代替它' };
  }
  if (!speaksForTransport(subject, section)) {
    return {
      en: '. RFC 9143 lets it leave that to the first section of its group, but Chromium wants it in each',
      zh: '。RFC 9143 允许由组内第一段代为声明，但 Chromium 要求每一段都写',
    };
  }
  return { en: '', zh: '' };
}
