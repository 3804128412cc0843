import type { Text } from '../../../language.ts';
import { readProfileLevelId } from '../../../rtp/h264-profile.ts';
import { type Codec, codecsOf } from '../../codecs.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isWebRtc } from '../is-webrtc.ts';
import { liveRtpSections, mediaLine, payloadsOf } from './payloads.ts';

export const h264Profile = finding({
  id: 'h264-profile',
  severity: 'warning',
  rfc: 'RFC 6184 §8.1',
  check(subject) {
    // Elsewhere profile-level-id may be left out.
    if (!isWebRtc(subject)) return [];
    return liveRtpSections(subject).flatMap((section) =>
      codecsOf(section).flatMap((codec) => {
        const problem = codec.name.toUpperCase() === 'H264' ? problemOf(codec) : undefined;
        if (!problem) return [];
        const fmtp = payloadsOf(section).fmtps.findLast((it) => it.payloadType === codec.payloadType);
        const line = fmtp?.line ?? codec.rtpmap;
        return at(line?.number ?? mediaLine(section), { payloadType: String(codec.payloadType), problem });
      }),
    );
  },
  text: {
    en: {
      what: 'H264 with payload type {payloadType}: {problem}.',
      why: 'Profile and packetization mode are part of what the codec is. One that cannot be read is dropped, and its rtx with it; a missing profile Chromium takes for 42e01f (Constrained Baseline 3.1), the RFC for Baseline 1.',
      mend: 'Write what the encoder really makes: profile-level-id=42e01f;packetization-mode=1 is what all browsers have.',
    },
    zh: {
      what: '负载类型 {payloadType} 的 H264：{problem}。',
      why: 'profile 与打包模式是编解码器身份的一部分。读不出的会被丢弃，它的 rtx 也一样；缺少 profile 时 Chromium 当作 42e01f（Constrained Baseline 3.1），RFC 则当作 Baseline 1。',
      mend: '写明编码器实际产生的内容：profile-level-id=42e01f;packetization-mode=1 是所有浏览器都支持的。',
    },
  },
  bad: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96 102 103 104',
      'a=rtpmap:96 VP8/90000',
      'a=rtpmap:102 H264/90000',
      '>a=fmtp:102 packetization-mode=1;profile-level-id=zz',
      'a=rtpmap:103 H264/90000',
      '>a=fmtp:103 packetization-mode=3;profile-level-id=42e01f',
      '>a=rtpmap:104 H264/90000',
    ]),
  },
  good: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 102',
      'a=rtpmap:102 H264/90000',
      'a=fmtp:102 level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f',
    ]),
  },
  chromium: 'accepts',
});

function problemOf({ parameters }: Codec): Text | undefined {
  const mode = parameters.get('packetization-mode') ?? '0';
  if (!/^[012]$/.test(mode)) {
    return {
      en: `packetization-mode is ${mode}, not 0, 1 or 2`,
      zh: `packetization-mode 是 ${mode}，而不是 0、1 或 2`,
    };
  }
  const id = parameters.get('profile-level-id');
  if (id === undefined) return { en: 'there is no profile-level-id', zh: '没有 profile-level-id' };
  const read = readProfileLevelId(id);
  if (!read)
    return { en: `profile-level-id=${id} is not six hex digits`, zh: `profile-level-id=${id} 不是六位十六进制数` };
  return read.profile
    ? undefined
    : {
        en: `profile-level-id=${id} is no profile that browsers know`,
        zh: `profile-level-id=${id} 不是浏览器认识的 profile`,
      };
}
