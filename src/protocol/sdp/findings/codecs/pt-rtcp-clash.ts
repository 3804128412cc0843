import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { effectiveLine } from '../inherited.ts';
import { liveRtpSections, mediaLine, payloadsOf } from './payloads.ts';

export const ptRtcpClash = finding({
  id: 'pt-rtcp-clash',
  severity: 'error',
  rfc: 'RFC 5761 §4',
  check: (subject) =>
    liveRtpSections(subject).flatMap((section) => {
      const clashing = [...payloadsOf(section).listed].filter(inRtcpRange);
      if (clashing.length === 0 || !effectiveLine(subject, section, 'rtcp-mux')) return [];
      const [first = 0] = clashing;
      return [at(mediaLine(section), { clashing: clashing.join(' '), packet: String(first + 128) })];
    }),
  text: {
    en: {
      what: 'Payload type {clashing} cannot be told from RTCP.',
      why: 'With rtcp-mux both share one port, and the second byte tells them apart: 192 to 223 is RTCP. An RTP packet of this type with its marker bit set has {packet} there. Chromium refuses the description.',
      mend: 'Give the codec a number outside 64 to 95, best one from 96 to 127.',
    },
    zh: {
      what: '负载类型 {clashing} 与 RTCP 无法区分。',
      why: '使用 rtcp-mux 时两者共用一个端口，靠第二个字节区分：192 到 223 是 RTCP。该类型的 RTP 包置上标记位后，这个字节是 {packet}。Chromium 会拒绝这份描述。',
      mend: '换用 64 到 95 之外的编号，最好取 96 到 127。',
    },
  },
  bad: { lines: around(['>m=audio 9 UDP/TLS/RTP/SAVPF 72', 'a=rtpmap:72 opus/48000/2']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 opus/48000/2']) },
  chromium: 'InvalidAccessError',
});

function inRtcpRange(payloadType: number): boolean {
  return payloadType >= 64 && payloadType <= 95;
}
