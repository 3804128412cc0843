/** Sections and what ties them together: RFC 5888 (mid, group), RFC 9143 (BUNDLE), RFC 8830 (msid). */
import { sectionByMid } from '../section-by-mid.ts';
import { type TokenKind, whole, words } from '../token.ts';
import { attribute } from './attribute.ts';
import { one } from './cut.ts';
import { choice, piece } from './piece.ts';

const semantics = choice({ en: 'kind of group', zh: '分组类型' }, 'RFC 5888 §5; RFC 9143 §5', {
  BUNDLE: {
    en: 'BUNDLE: the sections named share one transport, that of the first (RFC 9143).',
    zh: 'BUNDLE：列出的各段共用一个传输，即第一个段的传输（RFC 9143）。',
  },
  LS: {
    en: 'LS, lip synchronisation: the sections named are to be played in step (RFC 5888).',
    zh: 'LS（唇音同步）：列出的各段要同步播放（RFC 5888）。',
  },
  FID: {
    en: 'FID, flow identification: the sections named belong to one flow of media (RFC 5888).',
    zh: 'FID（流标识）：列出的各段属于同一路媒体流（RFC 5888）。',
  },
  FEC: {
    en: 'FEC: one section repairs the others named (RFC 4756, replaced by FEC-FR).',
    zh: 'FEC：其中一段修复其他段（RFC 4756，已被 FEC-FR 取代）。',
  },
  'FEC-FR': {
    en: 'FEC-FR: one section repairs the others named (RFC 5956).',
    zh: 'FEC-FR：其中一段修复其他段（RFC 5956）。',
  },
  SRF: {
    en: 'SRF: the sections named are to take one reserved path (RFC 3524).',
    zh: 'SRF：列出的各段使用同一条预留资源的路径（RFC 3524）。',
  },
  ANAT: {
    en: 'ANAT: the sections named are alternatives with different addresses (RFC 4091, obsolete: ICE took its place).',
    zh: 'ANAT：列出的各段是不同地址的备选（RFC 4091，已废弃，由 ICE 取代）。',
  },
  DDP: {
    en: 'DDP: the sections named are layers that depend on one another (RFC 5583).',
    zh: 'DDP：列出的各段是有依赖关系的编码层（RFC 5583）。',
  },
  DUP: {
    en: 'DUP: the sections named carry the same media twice, in case packets are lost (RFC 7104).',
    zh: 'DUP：列出的各段重复传送同样的媒体以防丢包（RFC 7104）。',
  },
});

const memberMid: TokenKind = {
  label: { en: 'member (mid)', zh: '成员（mid）' },
  meaning: (value, { description }) => {
    const section = sectionByMid(description, value);
    if (!section) {
      return {
        en: `${value}: no section of this description has this mid.`,
        zh: `${value}：这份描述里没有哪个段的 mid 是它。`,
      };
    }
    return {
      en: `${value}: the ${section.kind} section, number ${section.index + 1}, belongs to the group.`,
      zh: `${value}：第 ${section.index + 1} 个段（${section.kind}）属于这个组。`,
    };
  },
  rfc: 'RFC 5888 §5',
};

export const group = attribute({
  name: 'group',
  level: 'session',
  bundling: 'NORMAL',
  rfc: 'RFC 5888 §5',
  syntax: 'group:<semantics> <mid> ...',
  sample: 'group:BUNDLE 0 1',
  meaning: {
    en: 'Sections that belong together, by their mids. With BUNDLE they share one transport: one ICE and one DTLS for all.',
    zh: '按 mid 列出属于一组的段。BUNDLE 组共用一个传输：所有段只用一套 ICE 和 DTLS。',
  },
  setBy: {
    en: 'The offerer proposes; the answerer repeats the mids that it agrees to.',
    zh: 'offer 方提议；answer 方重复它同意的 mid。',
  },
  otherSide: {
    en: 'Puts all sections agreed on into one transport and tells packets apart by mid, SSRC and payload type.',
    zh: '把双方同意的段放进同一个传输，靠 mid、SSRC 和负载类型区分数据包。',
  },
  value: words([semantics], memberMid),
});

const ownMid: TokenKind = {
  label: { en: 'mid', zh: 'mid' },
  meaning: (value, { description, section }) => {
    const clash = sectionByMid(description, value);
    if (clash && section.index !== undefined && clash.index !== section.index) {
      return {
        en: `${value}: but section ${clash.index + 1} has this mid already; it must be unique.`,
        zh: `${value}：但第 ${clash.index + 1} 个段已经用了这个 mid，mid 必须唯一。`,
      };
    }
    const rtp = section.index !== undefined && section.direction !== undefined;
    return {
      en: `This section is called ${value}: in a=group, in candidates (sdpMid)${rtp ? ' and, where that extension is agreed, in the headers of RTP packets' : ''}.`,
      zh: `这一段名叫 ${value}：a=group 和候选（sdpMid）都用它${rtp ? '；双方同意 mid 头部扩展时，RTP 包头里也用它' : ''}。`,
    };
  },
  rfc: 'RFC 5888 §4',
};

export const mid = attribute({
  name: 'mid',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 5888 §4',
  syntax: 'mid:<token>',
  sample: 'mid:0',
  meaning: { en: 'The name of this section.', zh: '这一段的名字。' },
  setBy: {
    en: 'The offerer; the answer must have the same one in the same place.',
    zh: 'offer 方；answer 必须在同一位置用同样的值。',
  },
  otherSide: {
    en: 'Knows by it which section a group, a candidate or a bundled packet means.',
    zh: '由此得知分组、候选或合并传输的包指的是哪一段。',
  },
  value: one(ownMid),
});

export const bundleOnly = attribute({
  name: 'bundle-only',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 9143 §6',
  syntax: 'bundle-only',
  sample: 'bundle-only',
  meaning: {
    en: 'This section is there only if it is bundled with others; its port is 0 for that reason, not because it is switched off.',
    zh: '该段只有与其他段合并（BUNDLE）才有效；端口为 0 正因如此，而不是停用。',
  },
  setBy: {
    en: 'The offerer, with bundlePolicy max-bundle for every section but the first. Never in an answer.',
    zh: 'offer 方；bundlePolicy 为 max-bundle 时，除第一段外每段都有。answer 中不会出现。',
  },
  otherSide: {
    en: 'Accepts the section into the bundle, or refuses it.',
    zh: '把该段接纳进 BUNDLE，或拒绝它。',
  },
  value: 'flag',
});

const streamId = piece({ en: 'stream id', zh: '流标识' }, 'RFC 8830 §2', (value) =>
  value === '-'
    ? { en: '-: the track belongs to no MediaStream.', zh: '-：该 track 不属于任何 MediaStream。' }
    : {
        en: `The track belongs to the MediaStream with id ${value}; tracks with the same id are played together.`,
        zh: `该 track 属于 id 为 ${value} 的 MediaStream；id 相同的 track 同步播放。`,
      },
);
const trackId = piece({ en: 'track id', zh: 'track 标识' }, 'RFC 8830 §2', (value) => ({
  en: `${value}: the sender’s id of the MediaStreamTrack. JSEP leaves it out, Chromium and Firefox write it; the receiver’s track gets an id of its own.`,
  zh: `${value}：发送方 MediaStreamTrack 的 id。JSEP 不写它，Chromium 和 Firefox 会写；接收方的 track 有自己的 id。`,
}));

export const msid = attribute({
  name: 'msid',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 8830 §2',
  syntax: 'msid:<stream id> [<track id>]',
  sample: 'msid:d15c6979-87f7-4177-b082-e54548148e46 b8e4fae9-2614-4222-8eb2-73c42d5594d6',
  meaning: {
    en: 'Which MediaStream the track of this section belongs to.',
    zh: '这一段的 track 属于哪个 MediaStream。',
  },
  setBy: {
    en: 'Each sender: the streams given to addTrack or addTransceiver, a line for each.',
    zh: '各发送方：传给 addTrack 或 addTransceiver 的流，每个一行。',
  },
  otherSide: {
    en: 'Gives those streams to the track event, so that the page can tell what belongs together.',
    zh: '在 track 事件里给出这些流，页面由此知道哪些 track 属于一组。',
  },
  value: words([streamId, trackId]),
});

const msidSemantics = choice({ en: 'semantics', zh: '语义' }, 'draft-ietf-mmusic-msid-07', {
  WMS: { en: 'WMS: WebRTC media streams.', zh: 'WMS：WebRTC 媒体流。' },
});
const semanticStream = piece({ en: 'stream id', zh: '流标识' }, 'draft-ietf-mmusic-msid-07', (value) =>
  value === '*'
    ? { en: '*: all streams.', zh: '*：所有流。' }
    : {
        en: `${value}: the id of a MediaStream that this side sends.`,
        zh: `${value}：这一侧发送的一个 MediaStream 的 id。`,
      },
);

export const msidSemantic = attribute({
  name: 'msid-semantic',
  level: 'session',
  bundling: 'NORMAL',
  rfc: 'draft-ietf-mmusic-msid-07',
  syntax: 'msid-semantic:<semantics> <stream id> ...',
  sample: 'msid-semantic: WMS d15c6979-87f7-4177-b082-e54548148e46',
  meaning: {
    en: 'A remnant of drafts before RFC 8830: says that the msid lines mean MediaStreams.',
    zh: 'RFC 8830 之前草案的遗留：说明 msid 行指的是 MediaStream。',
  },
  setBy: { en: 'Chromium and Firefox, to this day.', zh: 'Chromium 和 Firefox 至今仍写。' },
  otherSide: { en: 'Ignores it.', zh: '忽略它。' },
  value: words([msidSemantics], semanticStream),
});

const labelText = piece({ en: 'label', zh: '标签' }, 'RFC 4574 §4', (value) => ({
  en: `“${value}”: the name by which an application outside of SDP means this section.`,
  zh: `“${value}”：SDP 之外的应用用它来指代这一段。`,
}));

export const label = attribute({
  name: 'label',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 4574 §4',
  syntax: 'label:<token>',
  sample: 'label:10',
  meaning: {
    en: 'A pointer to this section for use elsewhere: in conference control, floor control or recording.',
    zh: '供别处引用该段的标签：会议控制、发言权控制或录制。',
  },
  setBy: { en: 'Conference systems over SIP. Browsers do not write it.', zh: '基于 SIP 的会议系统。浏览器不写。' },
  otherSide: { en: 'Looks the section up by it; a browser ignores it.', zh: '凭它找到该段；浏览器会忽略。' },
  value: whole(labelText),
});
