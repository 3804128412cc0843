import { purposeOf } from '../../attributes/purpose.ts';
import { around } from '../around.ts';
import { at, atSection, finding } from '../finding.ts';

const camera = ['v=0', 'o=- 1720000000000000 1 IN IP4 192.0.2.64', 's=Front door', 'c=IN IP4 0.0.0.0', 't=0 0'];

export const rtspDescription = finding({
  id: 'rtsp-description',
  severity: 'info',
  rfc: 'RFC 7826 appendix D; RFC 2326 appendix C',
  check(subject) {
    const { kind, marks } = purposeOf(subject);
    if (kind !== 'rtsp') return [];
    const [mark] = marks;
    const control = mark?.raw ?? '';
    const zero = subject.media.filter(({ port }) => port === 0);
    if (zero.length > 0) return zero.map((section) => atSection(section, { port: '0', kind: section.kind, control }));
    const first = subject.media[0];
    return mark ? [at(mark.number, { port: String(first?.port ?? '–'), kind: first?.kind ?? '–', control })] : [];
  },
  text: {
    en: {
      what: 'The answer of a camera or streaming server to RTSP DESCRIBE (“{control}”); {kind} has port {port}.',
      why: 'In RTSP the ports are agreed on later, by SETUP for each a=control address, so port 0 means “ask”. A browser reads it as “rejected”: Chromium takes such an offer without an error and answers every section with port 0, and nothing ever plays.',
      mend: 'A browser speaks no RTSP. Let a server fetch the stream and hand it on by WebRTC (MediaMTX, go2rtc, Janus); H264 with B-frames or H265 has to be transcoded for most browsers.',
    },
    zh: {
      what: '这是摄像机或流媒体服务器对 RTSP DESCRIBE 的回答（“{control}”）；{kind} 的端口是 {port}。',
      why: 'RTSP 的端口稍后由针对各 a=control 地址的 SETUP 商定，所以端口 0 表示“待定”。浏览器却把它理解为“拒绝”：Chromium 会不报错地接受这样的 offer，每段都以端口 0 应答，结果什么也放不出来。',
      mend: '浏览器不会 RTSP。让服务器取流，再以 WebRTC 转发（MediaMTX、go2rtc、Janus）；带 B 帧的 H264 或 H265 对多数浏览器需要转码。',
    },
  },
  bad: {
    type: 'offer',
    lines: [
      ...camera,
      ...['a=control:*', 'a=range:npt=now-'],
      ...['>m=video 0 RTP/AVP 96', 'a=rtpmap:96 H264/90000', 'a=control:rtsp://192.0.2.64:554/trackID=1'],
    ],
  },
  good: { type: 'offer', lines: around(['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000']) },
  chromium: 'accepts',
});
