/** `m=`, RFC 8866 §5.14: a section begins, with what is sent in it and how. */
import type { Text } from '../../language.ts';
import { helperCodec } from '../../rtp/helper-codecs.ts';
import { each, split } from '../attributes/cut.ts';
import { choice, type ShapedKind } from '../attributes/piece.ts';
import { type Codec, codecFor, codecText } from '../codecs.ts';
import type { Grammar, Scope, TokenKind } from '../token.ts';
import { lineType } from './line-type.ts';

const kind = choice({ en: 'kind of media', zh: '媒体类型' }, 'RFC 8866 §5.14', {
  audio: { en: 'audio: sound is sent in this section.', zh: 'audio：这一段传声音。' },
  video: { en: 'video: pictures are sent in this section.', zh: 'video：这一段传画面。' },
  application: {
    en: 'application: data of the application; in WebRTC all data channels share this section.',
    zh: 'application：应用数据；在 WebRTC 里所有数据通道共用这一段。',
  },
  text: {
    en: 'text: text as it is typed (RFC 4103). Browsers refuse it.',
    zh: 'text：实时文本（RFC 4103）。浏览器会拒绝。',
  },
  message: {
    en: 'message: messages (MSRP, RFC 4975). Browsers refuse it.',
    zh: 'message：消息（MSRP，RFC 4975）。浏览器会拒绝。',
  },
  image: { en: 'image: fax (T.38). Browsers refuse it.', zh: 'image：传真（T.38）。浏览器会拒绝。' },
});

const port: ShapedKind = {
  shape: /^\d{1,5}$/,
  label: { en: 'port', zh: '端口' },
  meaning: (value, { section }) => {
    if (value === '0') return bundleOnlyOf(section) ? bundleOnlyPort : closedPort;
    if (value === '9') {
      return {
        en: '9: only a filler (the “discard” port), since no candidate is known yet. ICE candidates say where to send.',
        zh: '9：只是占位（discard 端口），因为此时还没有候选。发往哪里由 ICE 候选决定。',
      };
    }
    return {
      en: `${value}: media is sent to this port of the c= address; with ICE it is the default candidate’s.`,
      zh: `${value}：媒体发往 c= 地址的这个端口；使用 ICE 时是默认候选的端口。`,
    };
  },
  rfc: 'RFC 8866 §5.14; RFC 8840 §4.1.1; RFC 3264 §6',
};

const bundleOnlyPort: Text = {
  en: '0 together with a=bundle-only: the section is not switched off, it only has no transport of its own.',
  zh: '0 与 a=bundle-only 一起出现：该段并没有关闭，只是没有自己的传输。',
};
const closedPort: Text = {
  en: '0: in an answer the section is refused, in an offer it is switched off.',
  zh: '0：在 answer 里表示拒绝该段，在 offer 里表示停用该段。',
};

function bundleOnlyOf(section: Scope['section']): boolean {
  return section.index !== undefined && section.bundleOnly;
}

const portCount: ShapedKind = {
  shape: /^\d{1,5}$/,
  label: { en: 'number of ports', zh: '端口数量' },
  meaning: (value) => ({
    en: `${value} pairs of ports are used, from the one given: layered or multicast media.`,
    zh: `从所给端口起使用 ${value} 对端口，用于分层或组播媒体。`,
  }),
  rfc: 'RFC 8866 §5.14',
};

const protocolPart = choice({ en: 'protocol', zh: '协议' }, 'RFC 8866 §5.14, §8.2.2', {
  UDP: {
    en: 'UDP below. ICE may well settle on TCP or a relay in the end.',
    zh: '底层为 UDP。ICE 最终也可能选用 TCP 或中继。',
  },
  TCP: { en: 'TCP below.', zh: '底层为 TCP。' },
  DCCP: { en: 'DCCP below (RFC 5762).', zh: '底层为 DCCP（RFC 5762）。' },
  TLS: {
    en: 'TLS: keys come from a handshake on the media path. Over UDP that is DTLS, keying SRTP (RFC 5764).',
    zh: 'TLS：密钥来自媒体路径上的握手；在 UDP 上即 DTLS，用来给 SRTP 提供密钥（RFC 5764）。',
  },
  DTLS: {
    en: 'DTLS: TLS for datagrams; what is above is encrypted by it.',
    zh: 'DTLS：面向数据报的 TLS，其上的数据由它加密。',
  },
  SCTP: { en: 'SCTP: carries the messages of data channels.', zh: 'SCTP：承载数据通道的消息。' },
  RTP: { en: 'RTP: audio and video in packets with number and time.', zh: 'RTP：把音视频装进带序号和时间戳的包。' },
  AVP: {
    en: 'AVP: the plain profile, without encryption and without early feedback. Browsers refuse it.',
    zh: 'AVP：基本规格，没有加密，也没有提前反馈。浏览器会拒绝。',
  },
  AVPF: {
    en: 'AVPF: with feedback at once (RFC 4585), without encryption. Browsers refuse it.',
    zh: 'AVPF：有即时反馈（RFC 4585），没有加密。浏览器会拒绝。',
  },
  SAVP: {
    en: 'SAVP: encrypted as SRTP (RFC 3711), reports at their regular times only.',
    zh: 'SAVP：以 SRTP 加密（RFC 3711），报告只按固定间隔发送。',
  },
  SAVPF: {
    en: 'SAVPF: encrypted as SRTP, with feedback at once (RFC 5124). What WebRTC uses.',
    zh: 'SAVPF：以 SRTP 加密，并有即时反馈（RFC 5124）。WebRTC 使用它。',
  },
  MSRP: { en: 'MSRP: messages and files (RFC 4975).', zh: 'MSRP：消息和文件（RFC 4975）。' },
  BFCP: { en: 'BFCP: who may speak or present (RFC 8855).', zh: 'BFCP：发言权与演示权控制（RFC 8855）。' },
  MRCPv2: { en: 'MRCPv2: control of speech servers (RFC 6787).', zh: 'MRCPv2：控制语音服务器（RFC 6787）。' },
  udptl: { en: 'UDPTL: fax over UDP (ITU-T T.38).', zh: 'UDPTL：UDP 上的传真（ITU-T T.38）。' },
  UDPTL: { en: 'UDPTL: fax over UDP (ITU-T T.38).', zh: 'UDPTL：UDP 上的传真（ITU-T T.38）。' },
  FEC: { en: 'FEC: repair data (RFC 6364).', zh: 'FEC：修复数据（RFC 6364）。' },
});

/** A number in an RTP section: which codec it stands for is said by a=rtpmap, or by RFC 3551 §6. */
const payloadType: ShapedKind = {
  shape: /^\d{1,3}$/,
  label: { en: 'payload type', zh: '负载类型' },
  meaning: (value, { section }) => {
    const codec = codecFor(section, Number(value));
    if (!codec || codec.name === '') {
      return {
        en: `${value} stands for a codec that no a=rtpmap of this section names, and RFC 3551 gives it no fixed one.`,
        zh: `${value} 所代表的编码在这一段里没有 a=rtpmap 说明，RFC 3551 也没有给它固定编码。`,
      };
    }
    const helper = helperWords(codec);
    const fixed = codec.rtpmap === undefined;
    return {
      en: `${value} is ${codecText(codec)}${fixed ? ', by the fixed list of RFC 3551' : ''}${helper ? ` (${helper.en})` : ''}. The earlier in the line, the more preferred.`,
      zh: `${value} 是 ${codecText(codec)}${fixed ? '（RFC 3551 固定分配）' : ''}${helper ? `，用于${helper.zh}` : ''}。在行中越靠前越优先。`,
    };
  },
  rfc: 'RFC 8866 §5.14; RFC 3551 §6',
};

/** What a helper does, and for which codec where one is named. */
function helperWords(codec: Codec): Text | undefined {
  const helper = helperCodec(codec.name);
  if (!helper) return undefined;
  const [helped, ...more] = codec.helps;
  if (codec.help !== 'retransmission' || helped === undefined || more.length > 0) return helper.meaning;
  return { en: `${helper.meaning.en} of ${helped}`, zh: ` ${helped} 的${helper.meaning.zh}` };
}

const sctpFormat: TokenKind = {
  label: { en: 'use of SCTP', zh: 'SCTP 的用途' },
  meaning: (value) =>
    value === 'webrtc-datachannel'
      ? {
          en: 'webrtc-datachannel: SCTP carries WebRTC data channels.',
          zh: 'webrtc-datachannel：SCTP 承载 WebRTC 数据通道。',
        }
      : /^\d+$/.test(value)
        ? {
            en: `${value}: an SCTP port. Browsers wrote it here before RFC 8841; now a=sctp-port has it.`,
            zh: `${value}：SCTP 端口。RFC 8841 之前浏览器写在这里，现在写在 a=sctp-port。`,
          }
        : { en: `${value}: a use of SCTP that is not known here.`, zh: `${value}：这里不认识的 SCTP 用途。` },
  rfc: 'RFC 8841 §4.3',
};

const otherFormat: TokenKind = {
  label: { en: 'format', zh: '格式' },
  meaning: (value) =>
    value === '*'
      ? { en: '*: what is sent is said by attributes, not here.', zh: '*：具体内容由属性说明，这里不写。' }
      : { en: `${value}: a format of this protocol.`, zh: `${value}：该协议的一种格式。` },
  rfc: 'RFC 8866 §5.14',
};

const head = [kind, split('/', [port, portCount]), each('/', protocolPart)];
const rtp = split(' ', head, payloadType);
const sctp = split(' ', head, sctpFormat);
const other = split(' ', head, otherFormat);

const value: Grammar = (text, from) => {
  const protocol = /^ *[^ ]+ +[^ ]+ +([^ ]+)/.exec(text)?.[1] ?? '';
  if (/\bRTP\b/.test(protocol)) return rtp(text, from);
  return (/\bSCTP\b/.test(protocol) ? sctp : other)(text, from);
};

export const media = lineType({
  letter: 'm',
  name: { en: 'media section', zh: '媒体段' },
  rfc: 'RFC 8866 §5.14',
  syntax: 'm=<media> <port>[/<number of ports>] <proto> <fmt> ...',
  sample: 'm=audio 9 UDP/TLS/RTP/SAVPF 111 63 9 0 8 13 110 126',
  meaning: {
    en: 'A section begins: a stream of audio or video, one each way, or all data channels.',
    zh: '一个段从这里开始：每个方向一路音频或视频，或者全部数据通道。',
  },
  setBy: {
    en: 'The offerer, one for each transceiver and one for data channels. The answerer repeats them all, in the same order.',
    zh: 'offer 方：每个 transceiver 一段，数据通道一段。answer 方按相同顺序全部重复。',
  },
  otherSide: {
    en: 'Answers with a section in the same place: with the formats that it keeps, or with port 0 to refuse.',
    zh: '在同一位置用一个段应答：写出保留的格式，或用端口 0 拒绝。',
  },
  value,
});
