/** RTP header extensions (RFC 8285) that browsers name in SDP (`a=extmap`) and in getCapabilities(). */
import type { Text } from '../language.ts';

export interface HeaderExtension {
  readonly uri: string;
  /** What engineers call it. */
  readonly name: string;
  readonly source: string;
  readonly meaning: Text;
}

const webrtcOrg = 'http://www.webrtc.org/experiments/rtp-hdrext/';
const ietf = 'urn:ietf:params:rtp-hdrext:';

export const headerExtensions: readonly HeaderExtension[] = [
  {
    uri: `${ietf}sdes:mid`,
    name: 'mid',
    source: 'RFC 9143',
    meaning: {
      en: 'The m-section that the packet belongs to: with BUNDLE all of them share one transport.',
      zh: '该包属于哪个 m-section：使用 BUNDLE 时各段共用一个传输。',
    },
  },
  {
    uri: `${ietf}sdes:rtp-stream-id`,
    name: 'rtp-stream-id',
    source: 'RFC 8852',
    meaning: {
      en: 'The layer of a simulcast that the packet belongs to (a=rid).',
      zh: '该包属于 simulcast 的哪一层（a=rid）。',
    },
  },
  {
    uri: `${ietf}sdes:repaired-rtp-stream-id`,
    name: 'repaired-rtp-stream-id',
    source: 'RFC 8852',
    meaning: {
      en: 'On a retransmission or repair packet: the rid of the stream that it repairs.',
      zh: '用于重传包或修复包：所修复的流的 rid。',
    },
  },
  {
    uri: `${ietf}ssrc-audio-level`,
    name: 'audio level',
    source: 'RFC 6464',
    meaning: {
      en: 'How loud the sound in this packet is, so that a server finds the speaker without decoding it.',
      zh: '该包中声音的响度，服务器不必解码就能找出正在说话的人。',
    },
  },
  {
    uri: `${ietf}csrc-audio-level`,
    name: 'contributors’ audio level',
    source: 'RFC 6465',
    meaning: {
      en: 'From a mixer: how loud each of the voices is that it mixed into this packet.',
      zh: '由混音器给出：混入该包的每一路声音的响度。',
    },
  },
  {
    uri: `${ietf}toffset`,
    name: 'transmission time offset',
    source: 'RFC 5450',
    meaning: {
      en: 'How much later the packet was sent than its RTP timestamp says: the delay inside the sender.',
      zh: '该包的实际发送时刻比其 RTP 时间戳晚多少，即发送端内部的延迟。',
    },
  },
  {
    uri: `${webrtcOrg}abs-send-time`,
    name: 'absolute send time',
    source: 'webrtc.org',
    meaning: {
      en: 'When the packet left, on the sender’s clock. A receiver that estimates the bandwidth needs it.',
      zh: '该包按发送端时钟的发出时刻，供接收端估计带宽。',
    },
  },
  {
    uri: 'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
    name: 'transport-wide sequence number',
    source: 'draft-holmer-rmcat-transport-wide-cc-extensions-01',
    meaning: {
      en: 'One count over all streams of a transport. The receiver reports when each arrived (transport-cc), and the sender estimates the bandwidth from that.',
      zh: '一个传输上所有流统一编号。接收端报告每个包何时到达（transport-cc），发送端据此估计带宽。',
    },
  },
  {
    uri: `${webrtcOrg}abs-capture-time`,
    name: 'absolute capture time',
    source: 'webrtc.org',
    meaning: {
      en: 'When sound or picture was captured, on the clock of the first sender: for lip sync through servers.',
      zh: '声音或画面被采集的时刻（以最初发送端的时钟计），使其经过服务器后仍能音画同步。',
    },
  },
  {
    uri: `${webrtcOrg}playout-delay`,
    name: 'playout delay',
    source: 'webrtc.org',
    meaning: {
      en: 'The least and the greatest delay with which the sender wishes the picture to be shown.',
      zh: '发送端希望画面以多大的延迟播放：下限与上限。',
    },
  },
  {
    uri: `${webrtcOrg}video-content-type`,
    name: 'video content type',
    source: 'webrtc.org',
    meaning: { en: 'Whether the picture is a screen or a camera’s.', zh: '画面是屏幕内容还是摄像头内容。' },
  },
  {
    uri: `${webrtcOrg}video-timing`,
    name: 'video timing',
    source: 'webrtc.org',
    meaning: {
      en: 'When a frame was encoded, packed and sent: tells where delay comes from.',
      zh: '一帧在何时编码、打包、发出，用于查明延迟从何而来。',
    },
  },
  {
    uri: `${webrtcOrg}color-space`,
    name: 'colour space',
    source: 'webrtc.org',
    meaning: { en: 'How the picture’s colours are meant, HDR included.', zh: '画面的色彩空间，包括 HDR 信息。' },
  },
  {
    uri: `${webrtcOrg}video-layers-allocation00`,
    name: 'video layers allocation',
    source: 'webrtc.org',
    meaning: {
      en: 'Which simulcast and scalability layers are being sent, and at which bitrates.',
      zh: '当前发送哪些 simulcast 层和可伸缩层，各用多少码率。',
    },
  },
  {
    uri: 'urn:3gpp:video-orientation',
    name: 'video orientation',
    source: '3GPP TS 26.114',
    meaning: {
      en: 'How far the receiver must turn the picture, because the camera was held askew.',
      zh: '接收端应把画面旋转多少，因为拍摄时摄像头并非正放。',
    },
  },
  {
    uri: 'https://aomediacodec.github.io/av1-rtp-spec/#dependency-descriptor-rtp-header-extension',
    name: 'dependency descriptor',
    source: 'AV1 RTP specification',
    meaning: {
      en: 'Which frames this one depends on: a server can leave layers out without decoding them.',
      zh: '该帧依赖哪些帧：服务器不必解码就能舍去某些层。',
    },
  },
  {
    uri: 'http://www.webrtc.org/experiments/rtp-hdrext/transport-wide-cc-02',
    name: 'transport-wide sequence number, version 2',
    source: 'webrtc.org',
    meaning: {
      en: 'As the first version, and the sender can ask for a report in the packet itself.',
      zh: '与第一版相同，发送端还可在包中直接请求报告。',
    },
  },
  {
    uri: `${webrtcOrg}inband-cn`,
    name: 'in-band comfort noise',
    source: 'webrtc.org',
    meaning: { en: 'How loud the background noise is while nobody speaks.', zh: '无人说话时背景噪声的响度。' },
  },
  {
    uri: `${webrtcOrg}video-frame-tracking-id`,
    name: 'frame tracking id',
    source: 'webrtc.org',
    meaning: { en: 'A number of the frame, for measurements of picture quality.', zh: '帧的编号，用于测量画质。' },
  },
  {
    uri: `${webrtcOrg}corruption-detection`,
    name: 'corruption detection',
    source: 'webrtc.org',
    meaning: {
      en: 'Samples of the picture before coding, by which the receiver notices a spoilt one.',
      zh: '编码前画面的抽样，接收端据此发现画面损坏。',
    },
  },
  {
    uri: `${webrtcOrg}generic-frame-descriptor-00`,
    name: 'generic frame descriptor',
    source: 'webrtc.org',
    meaning: {
      en: 'Which frames this one depends on; the dependency descriptor took its place.',
      zh: '该帧依赖哪些帧；已由 dependency descriptor 取代。',
    },
  },
  {
    uri: `${ietf}framemarking`,
    name: 'frame marking',
    source: 'RFC 9626',
    meaning: {
      en: 'Where a frame begins and ends, and its layer: a server can forward without decoding.',
      zh: '帧的起止及所属层：服务器不必解码即可转发。',
    },
  },
  {
    uri: `${ietf}sdes:cname`,
    name: 'CNAME',
    source: 'RFC 7941',
    meaning: {
      en: 'The endpoint’s CNAME, before the first RTCP report has told it.',
      zh: '端点的 CNAME，早于首个 RTCP 报告给出。',
    },
  },
  {
    uri: `${ietf}ntp-64`,
    name: 'NTP time',
    source: 'RFC 6051',
    meaning: {
      en: 'The sender’s clock at the moment of the RTP timestamp, so that streams are in step at once.',
      zh: 'RTP 时间戳对应的发送端时钟，使各流立即同步。',
    },
  },
  {
    uri: `${ietf}ntp-56`,
    name: 'NTP time, short',
    source: 'RFC 6051',
    meaning: {
      en: 'The sender’s clock at the moment of the RTP timestamp, in 56 bits.',
      zh: 'RTP 时间戳对应的发送端时钟，56 位。',
    },
  },
  {
    uri: `${ietf}smpte-tc`,
    name: 'SMPTE time code',
    source: 'RFC 5484',
    meaning: { en: 'The time code of the picture, as studios count.', zh: '画面的时间码，演播室的计时方式。' },
  },
  {
    uri: `${ietf}splicing-interval`,
    name: 'splicing interval',
    source: 'RFC 8286',
    meaning: { en: 'When other media may be put in, such as advertisements.', zh: '何时可以插入其他媒体，例如广告。' },
  },
  {
    uri: `${ietf}encrypt`,
    name: 'encrypted header extension',
    source: 'RFC 6904',
    meaning: {
      en: 'The extension whose URI follows is sent encrypted.',
      zh: '其后 URI 所指的扩展以加密方式发送。',
    },
  },
  {
    uri: 'urn:3gpp:roi-sent',
    name: 'region of interest',
    source: '3GPP TS 26.114',
    meaning: { en: 'Which part of the scene the picture shows.', zh: '画面展示场景的哪一部分。' },
  },
];

const byUri: ReadonlyMap<string, HeaderExtension> = new Map(headerExtensions.map((entry) => [entry.uri, entry]));

/** What is known of a header extension; undefined for one that is not in the table. */
export function headerExtension(uri: string): HeaderExtension | undefined {
  return byUri.get(uri);
}
