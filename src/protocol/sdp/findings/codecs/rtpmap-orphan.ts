import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { liveRtpSections, payloadsOf } from './payloads.ts';

export const rtpmapOrphan = finding({
  id: 'rtpmap-orphan',
  severity: 'warning',
  rfc: 'RFC 8866 §6.6',
  check: (subject) =>
    liveRtpSections(subject).flatMap((section) => {
      const { rtpmaps, listed } = payloadsOf(section);
      return rtpmaps.flatMap(({ line, rtpmap }) =>
        rtpmap && !listed.has(rtpmap.payloadType)
          ? [at(line.number, { payloadType: String(rtpmap.payloadType), name: rtpmap.name })]
          : [],
      );
    }),
  text: {
    en: {
      what: '{name} is described as payload type {payloadType}, which the m-line does not list.',
      why: 'Only the m-line offers formats: the line is ignored, and {name} is not negotiated.',
      mend: 'Add {payloadType} to the m-line if {name} is meant to be used, else delete its lines.',
    },
    zh: {
      what: '{name} 被说明为负载类型 {payloadType}，而 m= 行没有列出它。',
      why: '只有 m= 行才提供格式：这一行会被忽略，{name} 不参与协商。',
      mend: '要用 {name}，就把 {payloadType} 加进 m= 行；否则删除它的各行。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=rtpmap:99 foo/8000']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0 111', 'a=rtpmap:111 opus/48000/2']) },
  chromium: 'accepts',
});
