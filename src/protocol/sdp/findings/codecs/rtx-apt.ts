import type { Text } from '../../../language.ts';
import { type Codec, codecFor, codecsOf } from '../../codecs.ts';
import type { MediaSection } from '../../sections.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { mediaLine, payloadsOf, rtpSections } from './payloads.ts';
import { withoutPayloadType } from './without-payload-type.ts';

export const rtxApt = finding({
  id: 'rtx-apt',
  severity: 'error',
  rfc: 'RFC 4588 §8.6',
  check: (subject) => rtpSections(subject).flatMap((section) => hitsIn(section)),
  mend(subject, { from, values }) {
    const section = subject.media.findLast((it) => mediaLine(it) <= from);
    const payloadType = Number(values?.['payloadType']);
    return section ? withoutPayloadType(subject, section, payloadType) : undefined;
  },
  mendsElsewhere: true,
  text: {
    en: {
      what: 'The retransmissions of payload type {payloadType} belong to nothing: {problem}.',
      why: 'An rtx repeats lost packets of one codec, and apt names it. Usual after a codec was removed and its rtx forgotten. Chromium then says “Failed to set remote video description send parameters” and nothing of rtx.',
      mend: 'Remove {payloadType} too, from the m-line and with all its lines.',
    },
    zh: {
      what: '负载类型 {payloadType} 的重传无所归属：{problem}。',
      why: 'rtx 重发某一种编解码器丢失的包，由 apt 指明是哪一种。删除编解码器而忘了它的 rtx 时常见。Chromium 只会报“Failed to set remote video description send parameters”，不提 rtx。',
      mend: '把 {payloadType} 也去掉：从 m= 行里，连同它的所有行。',
    },
  },
  bad: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96 97 99',
      'a=rtpmap:96 VP8/90000',
      'a=rtpmap:97 rtx/90000',
      '>a=fmtp:97 apt=95',
      '>a=rtpmap:99 rtx/90000',
    ]),
  },
  good: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96 97',
      'a=rtpmap:96 VP8/90000',
      'a=rtpmap:97 rtx/90000',
      'a=fmtp:97 apt=96',
    ]),
  },
  chromium: 'InvalidAccessError',
});

function hitsIn(section: MediaSection): readonly Hit[] {
  return codecsOf(section).flatMap((codec) => {
    if (codec.help !== 'retransmission') return [];
    const problem = problemOf(section, codec);
    if (!problem) return [];
    const fmtp = payloadsOf(section).fmtps.findLast(({ payloadType }) => payloadType === codec.payloadType);
    const line = fmtp?.line ?? codec.rtpmap;
    return at(line?.number ?? mediaLine(section), { payloadType: String(codec.payloadType), problem });
  });
}

function problemOf(section: MediaSection, { parameters, helps }: Codec): Text | undefined {
  const apt = parameters.get('apt');
  if (apt === undefined) return { en: 'it has no apt', zh: '它没有 apt' };
  const [helped] = helps;
  if (helped === undefined) return { en: `apt=${apt} is no payload type`, zh: `apt=${apt} 不是负载类型` };
  if (!payloadsOf(section).listed.has(helped)) {
    return { en: `apt=${apt}, and the m-line has no ${apt}`, zh: `apt=${apt}，而 m= 行里没有 ${apt}` };
  }
  if (codecFor(section, helped)?.help !== 'retransmission') return undefined;
  return { en: `apt=${apt}, and ${apt} is an rtx itself`, zh: `apt=${apt}，而 ${apt} 本身就是 rtx` };
}
