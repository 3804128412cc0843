import { readProfileLevelId } from '../../../rtp/h264-profile.ts';
import { type Codec, codecsOf } from '../../codecs.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { likelyType } from '../inherited.ts';
import { isWebRtc } from '../is-webrtc.ts';
import { liveRtpSections, mediaLine } from './payloads.ts';

export const h264NoCb = finding({
  id: 'h264-no-cb',
  severity: 'warning',
  rfc: 'RFC 7742 §6.2',
  check(subject) {
    if (likelyType(subject) === 'answer' || !isWebRtc(subject)) return [];
    return liveRtpSections(subject).flatMap((section) => {
      const h264 = codecsOf(section).filter(({ name }) => name.toUpperCase() === 'H264');
      const [first] = h264;
      if (!first || h264.some(mayBeCommon)) return [];
      const ids = h264.map(({ parameters }) => parameters.get('profile-level-id') ?? '').slice(0, 8);
      return at(first.rtpmap?.number ?? mediaLine(section), { ids: ids.join(', ') });
    });
  },
  text: {
    en: {
      what: 'H264 is offered only as {ids}: no Constrained Baseline with packetization-mode=1.',
      why: 'That is the one form that every WebRTC endpoint has. Without it H264 may have nothing in common with the other side, though both have H264.',
      mend: 'Offer profile-level-id=42e01f;packetization-mode=1 as well.',
    },
    zh: {
      what: '提供的 H264 只有 {ids}：没有 packetization-mode=1 的 Constrained Baseline。',
      why: '那是所有 WebRTC 端点都支持的唯一形式。没有它，双方虽然都有 H264，却可能没有共同的形式。',
      mend: '同时提供 profile-level-id=42e01f;packetization-mode=1。',
    },
  },
  bad: {
    type: 'offer',
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 112',
      '>a=rtpmap:112 H264/90000',
      'a=fmtp:112 level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=64001f',
    ]),
  },
  good: {
    type: 'offer',
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 112 106',
      'a=rtpmap:112 H264/90000',
      'a=fmtp:112 level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=64001f',
      'a=rtpmap:106 H264/90000',
      'a=fmtp:106 level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f',
    ]),
  },
  chromium: 'accepts',
});

/** What cannot be read is another finding (h264-profile). */
function mayBeCommon({ parameters }: Codec): boolean {
  const id = parameters.get('profile-level-id');
  const profile = id === undefined ? undefined : readProfileLevelId(id)?.profile;
  if (profile === undefined) return true;
  return profile === 'Constrained Baseline' && parameters.get('packetization-mode') === '1';
}
