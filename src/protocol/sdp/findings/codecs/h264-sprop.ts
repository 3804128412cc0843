import { readFmtp } from '../../codec-lines.ts';
import { codecsOf } from '../../codecs.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isWebRtc } from '../is-webrtc.ts';
import { withLine, withoutLines } from '../mending.ts';
import { liveRtpSections, payloadsOf } from './payloads.ts';

export const h264Sprop = finding({
  id: 'h264-sprop',
  severity: 'warning',
  rfc: 'RFC 7742 §6.2',
  check(subject) {
    if (!isWebRtc(subject)) return [];
    return liveRtpSections(subject).flatMap((section) => {
      if (!codecsOf(section).some(({ parameters }) => parameters.has(name))) return [];
      return payloadsOf(section).fmtps.flatMap(({ line, payloadType }) =>
        line.raw.toLowerCase().includes(`${name}=`) ? [at(line.number, { payloadType: String(payloadType) })] : [],
      );
    });
  },
  mend(subject, { from }) {
    const line = subject.lines[from - 1];
    const fmtp = readFmtp(line?.attribute?.value ?? '');
    if (!line || !fmtp) return undefined;
    const kept = fmtp.parameters.filter((it) => it.name.toLowerCase() !== name);
    if (kept.length === 0) return withoutLines(subject, from);
    const parameters = kept.map((it) => (it.name === '' ? it.value : `${it.name}=${it.value}`)).join(';');
    return withLine(subject, from, `a=fmtp:${fmtp.payloadType} ${parameters}`);
  },
  text: {
    en: {
      what: 'The H264 headers (SPS and PPS) are given in the description, for payload type {payloadType}.',
      why: 'WebRTC wants them in the stream, before each key frame. A browser ignores these, and shows no picture if the stream itself does not bring them: usual with cameras.',
      mend: 'Remove sprop-parameter-sets, and let the sender put SPS and PPS into the stream.',
    },
    zh: {
      what: '负载类型 {payloadType} 的 H264 头（SPS 和 PPS）写在了描述里。',
      why: 'WebRTC 要求它们在流中、每个关键帧之前发送。浏览器会忽略这里的；若流里不带，就没有画面：摄像机常见。',
      mend: '去掉 sprop-parameter-sets，并让发送方把 SPS 和 PPS 放进流里。',
    },
  },
  bad: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 H264/90000',
      '>a=fmtp:96 packetization-mode=1;profile-level-id=42e01f;sprop-parameter-sets=Z0LAHtkDxWhAAAADAEAAAAwDxYuS,aMuMsg==',
    ]),
  },
  good: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 H264/90000',
      'a=fmtp:96 packetization-mode=1;profile-level-id=42e01f',
    ]),
  },
  chromium: 'accepts',
});

const name = 'sprop-parameter-sets';
