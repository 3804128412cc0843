import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isDefined, liveRtpSections, mediaLine, payloadsOf } from './payloads.ts';

export const ptNoRtpmap = finding({
  id: 'pt-no-rtpmap',
  severity: 'warning',
  rfc: 'RFC 8866 §6.6',
  check: (subject) =>
    liveRtpSections(subject).flatMap((section) => {
      const payloads = payloadsOf(section);
      // Out of range is another finding, and so is one that other lines speak of.
      const missing = [...payloads.listed].filter((it) => !isDefined(payloads, it));
      if (missing.length === 0) return [];
      const mentioned = new Set([...payloads.fmtps, ...payloads.feedbacks].map(({ payloadType }) => payloadType));
      const silent = missing.filter((it) => !mentioned.has(it));
      return silent.length > 0 ? [at(mediaLine(section), { missing: silent.join(' ') })] : [];
    }),
  text: {
    en: {
      what: 'Nothing says what payload type {missing} is.',
      why: 'The number has no fixed meaning and no a=rtpmap. Browsers drop it without a word, and the codec that was meant is not negotiated.',
      mend: 'Add its a=rtpmap line, or take the number out of the m-line.',
    },
    zh: {
      what: '没有说明负载类型 {missing} 是什么。',
      why: '这个编号没有固定含义，也没有 a=rtpmap。浏览器会不声不响地丢弃它，原本想用的编解码器就不会被协商。',
      mend: '补上它的 a=rtpmap 行，或者把编号从 m= 行里去掉。',
    },
  },
  bad: { lines: around(['>m=audio 9 UDP/TLS/RTP/SAVPF 111 0']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 111 0', 'a=rtpmap:111 opus/48000/2']) },
  chromium: 'accepts',
});
