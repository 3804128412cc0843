import { purposeOf } from '../../attributes/purpose.ts';
import { codecsOf } from '../../codecs.ts';
import { type Dissection, linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';

export const st2110Description = finding({
  id: 'st2110-description',
  severity: 'info',
  rfc: 'RFC 7273 §4, §5; RFC 4570; RFC 7104; SMPTE ST 2110-10',
  check(subject) {
    const { kind, marks } = purposeOf(subject);
    const [first] = marks;
    return kind === 'st2110' && first ? [at(first.number, { marks: marksIn(subject).join(', ') })] : [];
  },
  text: {
    en: {
      what: 'A description of a studio’s streams (ST 2110 or AES67), told by {marks}.',
      why: 'Uncompressed pictures or samples go to a multicast group, in step with a clock of the whole house (PTP). A browser takes no multicast (“Multicast is not currently supported”) and has no decoder for raw video: at a unicast address it answers the section with port 0.',
      mend: 'A receiver in the studio’s network has to encode the stream (H264, VP8, opus) and offer it by WebRTC.',
    },
    zh: {
      what: '这是演播室流（ST 2110 或 AES67）的描述，标志是 {marks}。',
      why: '未压缩的画面或采样发往组播组，并与全站时钟（PTP）同步。浏览器不支持组播（“Multicast is not currently supported”），也没有原始视频的解码器：即使是单播地址，它也以端口 0 应答。',
      mend: '须由演播室网络中的接收端把流编码（H264、VP8、opus），再以 WebRTC 提供。',
    },
  },
  bad: {
    type: 'offer',
    lines: [
      ...['v=0', 'o=- 123456 11 IN IP4 192.0.2.2', 's=Camera 1', 't=0 0', 'm=video 50000 RTP/AVP 112'],
      ...['c=IN IP4 233.252.0.10/32', 'a=source-filter: incl IN IP4 233.252.0.10 192.0.2.2', 'a=rtpmap:112 raw/90000'],
      ...['>a=ts-refclk:ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:37', 'a=mediaclk:direct=0'],
    ],
  },
  good: { type: 'offer', lines: around(['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000']) },
  chromium: 'OperationError',
});

const uncompressed: ReadonlySet<string> = new Set(['raw', 'smpte291', 'jxsv', 'l16', 'l24', 'am824']);

function marksIn({ sections, media, session }: Dissection): readonly string[] {
  const clocks = ['ts-refclk', 'mediaclk', 'source-filter'].filter((name) =>
    sections.some((section) => linesOf(section, name).length > 0),
  );
  const copies = linesOf(session, 'group').some(({ attribute }) => attribute?.value?.startsWith('DUP ') === true);
  const codecs = media.flatMap(codecsOf).filter(({ name }) => uncompressed.has(name.toLowerCase()));
  return [
    ...clocks.map((name) => `a=${name}`),
    ...(copies ? ['a=group:DUP'] : []),
    ...new Set(codecs.map(({ name, clockRate }) => `${name}/${clockRate}`)),
  ].slice(0, 8);
}
