import { codecsOf } from '../../codecs.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { likelyType } from '../inherited.ts';
import { isWebRtc } from '../is-webrtc.ts';
import { liveRtpSections, mediaLine } from './payloads.ts';

export const noKnownCodec = finding({
  id: 'no-known-codec',
  severity: 'error',
  rfc: 'RFC 3264 §6.1',
  check(subject) {
    if (likelyType(subject) === 'answer' || !isWebRtc(subject)) return [];
    return liveRtpSections(subject).flatMap((section) => {
      const codecs = codecsOf(section);
      if (codecs.some(({ name }) => browserCodecs.has(name.toLowerCase()))) return [];
      const names = [...new Set(codecs.map(({ name, payloadType }) => name || String(payloadType)))].slice(0, 8);
      return at(mediaLine(section), { kind: section.kind, names: names.join(', ') });
    });
  },
  text: {
    en: {
      what: 'No codec here that a browser knows: {names}.',
      why: 'A browser answers such a section with port 0: no {kind}. If it stood first in the BUNDLE group, the next one takes its place. rtx, red, ulpfec, CN and telephone-event carry no media of their own.',
      mend: 'Offer opus, PCMU or PCMA for audio, VP8 or H264 for video; what the other side only has must be transcoded.',
    },
    zh: {
      what: '这里没有浏览器认识的编解码器：{names}。',
      why: '浏览器会以端口 0 应答这一段：没有 {kind}。若它是 BUNDLE 组的第一段，则由下一段顶替。rtx、red、ulpfec、CN 和 telephone-event 本身不承载媒体。',
      mend: '音频提供 opus、PCMU 或 PCMA，视频提供 VP8 或 H264；对端独有的编码须经转码。',
    },
  },
  bad: { type: 'offer', lines: around(['>m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 foo/90000']) },
  good: { type: 'offer', lines: around(['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000']) },
  chromium: 'accepts',
});

/** What browsers have had: some drop ISAC and iLBC, not all have H265 and AV1. */
const browserCodecs: ReadonlySet<string> = new Set([
  ...['opus', 'pcmu', 'pcma', 'g722', 'l16', 'multiopus', 'isac', 'ilbc'],
  ...['vp8', 'vp9', 'h264', 'h265', 'av1', 'av1x'],
]);
