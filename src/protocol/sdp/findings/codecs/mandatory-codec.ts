import { codecsOf } from '../../codecs.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { likelyType } from '../inherited.ts';
import { isWebRtc } from '../is-webrtc.ts';
import { liveRtpSections, mediaLine } from './payloads.ts';

export const mandatoryCodec = finding({
  id: 'mandatory-codec',
  severity: 'warning',
  rfc: 'RFC 7742 §5',
  check(subject) {
    if (likelyType(subject) === 'answer' || !isWebRtc(subject)) return [];
    return liveRtpSections(subject).flatMap((section) => {
      const needed = mandatory.get(section.kind);
      const codecs = codecsOf(section).filter(({ help }) => help === undefined);
      if (!needed || codecs.length === 0 || codecs.some(({ name }) => needed.includes(name.toUpperCase()))) return [];
      const names = [...new Set(codecs.map(({ name, payloadType }) => name || String(payloadType)))].slice(0, 8);
      return at(mediaLine(section), { names: names.join(', '), needed: needed.join(', ') });
    });
  },
  text: {
    en: {
      what: 'Offered are only {names}; none of {needed}, which every WebRTC endpoint has.',
      why: 'An endpoint that keeps to what is mandatory may have nothing in common with this offer, and rejects the section.',
      mend: 'Offer one of {needed} as well (setCodecPreferences can put it last).',
    },
    zh: {
      what: '只提供了 {names}；没有 {needed} 中的任何一个，而它们是每个 WebRTC 端点都有的。',
      why: '只支持必备编解码器的端点与这份 offer 可能没有交集，于是拒绝这一段。',
      mend: '同时提供 {needed} 之一（可用 setCodecPreferences 把它排在最后）。',
    },
  },
  bad: { type: 'offer', lines: around(['>m=video 9 UDP/TLS/RTP/SAVPF 45', 'a=rtpmap:45 AV1/90000']) },
  good: {
    type: 'offer',
    lines: around(['m=video 9 UDP/TLS/RTP/SAVPF 45 96', 'a=rtpmap:45 AV1/90000', 'a=rtpmap:96 VP8/90000']),
  },
  chromium: 'accepts',
});

/** RFC 7874 §3, RFC 7742 §5. */
const mandatory: ReadonlyMap<string, readonly string[]> = new Map([
  ['audio', ['OPUS', 'PCMU', 'PCMA']],
  ['video', ['VP8', 'H264']],
]);
