import { codecsOf } from '../../codecs.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { mediaLine, payloadsOf, rtpSections } from './payloads.ts';

export const rtxSharedApt = finding({
  id: 'rtx-shared-apt',
  severity: 'warning',
  rfc: 'RFC 4588 §8.6',
  check: (subject) =>
    rtpSections(subject).flatMap((section) => {
      const repeaters = new Map<number, number>();
      return codecsOf(section).flatMap(({ payloadType, help, helps: [helped], rtpmap }) => {
        if (help !== 'retransmission' || helped === undefined) return [];
        const other = repeaters.get(helped);
        if (other === undefined) repeaters.set(helped, payloadType);
        if (other === undefined) return [];
        const line = payloadsOf(section).fmtps.findLast((it) => it.payloadType === payloadType)?.line ?? rtpmap;
        const values = { payloadType: String(payloadType), other: String(other), helped: String(helped) };
        return at(line?.number ?? mediaLine(section), values);
      });
    }),
  text: {
    en: {
      what: 'Payload types {other} and {payloadType} both retransmit {helped}.',
      why: 'One codec needs one rtx. Chromium keeps one and drops the other without a word.',
      mend: 'Remove {payloadType} with its lines, or let its apt name another codec.',
    },
    zh: {
      what: '负载类型 {other} 和 {payloadType} 都是 {helped} 的重传。',
      why: '一种编解码器只需要一个 rtx。Chromium 会留下一个，悄悄丢弃另一个。',
      mend: '去掉 {payloadType} 及其各行，或者让它的 apt 指向另一种编解码器。',
    },
  },
  bad: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 98 97 99',
      'a=rtpmap:98 VP8/90000',
      'a=rtpmap:97 rtx/90000',
      'a=fmtp:97 apt=98',
      'a=rtpmap:99 rtx/90000',
      '>a=fmtp:99 apt=98',
    ]),
  },
  good: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 98 97',
      'a=rtpmap:98 VP8/90000',
      'a=rtpmap:97 rtx/90000',
      'a=fmtp:97 apt=98',
    ]),
  },
  chromium: 'accepts',
});
