/** What kind of endpoint a description is for, told by its marks: a browser, a SIP phone, a camera, a studio. */
import type { Text } from '../../language.ts';
import { codecsOf } from '../codecs.ts';
import { type Dissection, linesOf } from '../dissection.ts';
import type { SdpLine } from '../lines.ts';
import type { MediaSection } from '../sections.ts';

export type PurposeKind = 'webrtc' | 'fax' | 'msrp' | 'rtsp' | 'st2110' | 'multicast' | 'sip' | 'unknown';

export interface Purpose {
  readonly kind: PurposeKind;
  /** Fit to stand in a sentence: “a description for …”. */
  readonly name: Text;
  /** The mark that tells it, with its line. */
  readonly because: Text;
  /** The lines that tell it, from the first on; none where nothing does. */
  readonly marks: readonly SdpLine[];
}

/** The first kind, in the order below, that has a mark. Never throws. */
export function purposeOf(dissection: Dissection): Purpose {
  const known = purposes.get(dissection);
  if (known) return known;
  const purpose = firstWithMarks(dissection);
  purposes.set(dissection, purpose);
  return purpose;
}

const purposes = new WeakMap<Dissection, Purpose>();

interface Recognition {
  readonly kind: PurposeKind;
  readonly name: Text;
  readonly because: Text;
  readonly marks: (dissection: Dissection) => readonly SdpLine[];
}

function firstWithMarks(dissection: Dissection): Purpose {
  for (const { kind, name, because, marks } of recognitions) {
    const found = marks(dissection);
    const [first] = found;
    if (first) return { kind, name, because: withLine(because, first), marks: found };
  }
  return unknownPurpose;
}

const browserProfile = /^(UDP|TCP)\/(TLS\/RTP\/SAVPF|DTLS\/SCTP)$/;

/** From the plainest to the weakest mark: a studio is multicast too, and whatever is left with RTP is a phone. */
const recognitions: readonly Recognition[] = [
  {
    kind: 'webrtc',
    name: { en: 'a browser or other WebRTC endpoint', zh: '浏览器或其他 WebRTC 端点' },
    because: { en: 'ICE and DTLS are as WebRTC has them', zh: 'ICE 和 DTLS 符合 WebRTC 的写法' },
    marks: webrtcMarks,
  },
  {
    kind: 'fax',
    name: { en: 'a fax gateway (T.38)', zh: '传真网关（T.38）' },
    because: { en: 'A section carries fax', zh: '有一个媒体段承载传真' },
    marks: ({ media }) =>
      mLines(
        live(media).filter(({ kind, formats }) => kind === 'image' && formats.some((format) => /^t38$/i.test(format))),
      ),
  },
  {
    kind: 'msrp',
    name: { en: 'a message client (MSRP)', zh: '消息客户端（MSRP）' },
    because: { en: 'A section carries messages', zh: '有一个媒体段承载消息' },
    marks: ({ media }) => mLines(live(media).filter(({ proto }) => /\bMSRP$/.test(proto))),
  },
  {
    kind: 'rtsp',
    name: { en: 'a camera or streaming server (RTSP)', zh: '摄像机或流媒体服务器（RTSP）' },
    because: { en: 'Streams have RTSP addresses of their own', zh: '各个流有自己的 RTSP 地址' },
    marks: ({ sections }) => sections.flatMap((section) => linesOf(section, 'control')),
  },
  {
    kind: 'st2110',
    name: { en: 'a studio device (SMPTE ST 2110 or AES67)', zh: '演播室设备（SMPTE ST 2110 或 AES67）' },
    because: {
      en: 'Samples are counted by a studio clock, or are not compressed',
      zh: '采样按演播室时钟计数，或未经压缩',
    },
    marks: studioMarks,
  },
  {
    kind: 'multicast',
    name: { en: 'receivers of a multicast', zh: '组播的接收者' },
    because: { en: 'Media go to a multicast address', zh: '媒体发往组播地址' },
    marks: ({ sections }) => sections.flatMap(({ lines }) => lines.filter(isMulticast)),
  },
  {
    kind: 'sip',
    name: { en: 'a SIP phone or gateway', zh: 'SIP 话机或网关' },
    because: {
      en: 'RTP goes to an address and port, as SIP arranges it',
      zh: 'RTP 发往指定的地址和端口，是 SIP 的做法',
    },
    marks: ({ media }) => mLines(live(media).filter(({ proto }) => /\bRTP\b/.test(proto))),
  },
];

const unknownPurpose: Purpose = {
  kind: 'unknown',
  name: { en: 'an endpoint of a kind not known here', zh: '这里无法识别的端点' },
  because: { en: 'Nothing in it tells what it is for.', zh: '其中没有能说明用途的内容。' },
  marks: [],
};

/** A phone may have ICE, or DTLS; both together, or either with what only browsers write beside it, are WebRTC. */
function webrtcMarks({ sections, media }: Dissection): readonly SdpLine[] {
  const byProfile = mLines(media.filter(({ proto }) => browserProfile.test(proto)));
  if (byProfile.length > 0) return byProfile;
  const named = (name: string) => sections.flatMap((section) => linesOf(section, name));
  const [ice, dtls] = [named('ice-ufrag'), named('fingerprint')];
  if (ice.length > 0 && dtls.length > 0) return [...ice, ...dtls];
  const [mid, mux] = [named('mid'), named('rtcp-mux')];
  return mid.length > 0 && mux.length > 0 ? [...ice, ...dtls] : [];
}

const uncompressed = new Set(['raw', 'smpte291', 'jxsv', 'l24', 'am824']);

function studioMarks({ sections, media }: Dissection): readonly SdpLine[] {
  const clocks = sections.flatMap((section) => linesOf(section, 'ts-refclk'));
  const codecs = media.flatMap((section) =>
    codecsOf(section).flatMap(({ name, rtpmap }) => (rtpmap && uncompressed.has(name.toLowerCase()) ? [rtpmap] : [])),
  );
  return [...clocks, ...codecs];
}

/** 224.0.0.0/4 (RFC 5771), ff00::/8 (RFC 4291 §2.7). */
function isMulticast({ type, value }: SdpLine): boolean {
  return type === 'c' && /^IN +(IP4 +2(2[4-9]|3\d)\.|IP6 +ff[0-9a-f]{2}:)/i.test(value);
}

function live(media: readonly MediaSection[]): readonly MediaSection[] {
  return media.filter(({ rejected }) => !rejected);
}

function mLines(media: readonly MediaSection[]): readonly SdpLine[] {
  return media.flatMap(({ lines }) => lines.slice(0, 1));
}

const longest = 80;

function withLine(because: Text, { number, raw }: SdpLine): Text {
  const text = raw.length > longest ? `${raw.slice(0, longest)}…` : raw;
  return { en: `${because.en}: line ${number}, “${text}”.`, zh: `${because.zh}：第 ${number} 行“${text}”。` };
}
