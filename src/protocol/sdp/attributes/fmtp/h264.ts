/** H.264, RFC 6184 §8.1. Profile and packetization-mode must agree on both sides (§8.2.2); the rest is each side’s own. */
import { list, type TokenKind } from '../../token.ts';
import { profileLevelId } from './h264-profile-level.ts';
import { amount, anything, choice, odd, type Parameter, parameter, toggle } from './parameter.ts';

const rfc = 'RFC 6184 §8.1';
const commas = (kind: TokenKind) => list(kind, ',');

/** How far a receiver goes beyond its level: a number each. */
const beyondTheLevel = [
  ['max-mbps', 'macroblocks a second', '每秒宏块数', 'macroblocks (16×16) a second', '每秒宏块（16×16）'],
  ['max-smbps', 'static macroblocks a second', '每秒静态宏块数', 'unchanged macroblocks a second', '每秒不变的宏块'],
  ['max-fs', 'macroblocks a picture', '每幅宏块数', 'macroblocks (16×16) a picture', '每幅画面的宏块（16×16）'],
  [
    'max-cpb',
    'coded picture buffer',
    '编码图像缓冲',
    'units of 1000 or 1200 bits in its coded picture buffer',
    '编码图像缓冲（以 1000 或 1200 位为单位）',
  ],
  [
    'max-dpb',
    'decoded picture buffer',
    '解码图像缓冲',
    'units of 8/3 macroblocks in its decoded picture buffer',
    '解码图像缓冲（以 8/3 宏块为单位）',
  ],
  ['max-br', 'bitrate', '码率', 'units of 1000 or 1200 bit/s', '码率（以 1000 或 1200 bit/s 为单位）'],
] as const;

export const h264: readonly Parameter[] = [
  parameter({
    name: 'profile-level-id',
    label: { en: 'profile and level', zh: 'profile 与 level' },
    what: {
      en: 'profile and level as three bytes in hexadecimal: profile_idc, constraint flags, level_idc. Absent: Baseline, level 1; libwebrtc takes 42e01f.',
      zh: 'profile 与 level，三个字节的十六进制：profile_idc、约束标志、level_idc。不写即 Baseline level 1；libwebrtc 则当作 42e01f。',
    },
    rfc,
    value: odd,
    cut: () => profileLevelId,
  }),
  parameter({
    name: 'packetization-mode',
    label: { en: 'packetization mode', zh: '打包模式' },
    what: {
      en: 'how NAL units, the pieces of H.264, go into packets. Both sides must have the same. Absent: 0.',
      zh: 'H.264 的片段 NAL 单元如何装入包。双方必须一致。不写即 0。',
    },
    rfc,
    value: choice({
      0: {
        en: 'one NAL unit a packet; the encoder must keep each below the packet size.',
        zh: '每包一个 NAL 单元；编码器须让每个都不超过包长。',
      },
      1: {
        en: 'NAL units may be put together or cut over packets, in their order. What browsers prefer.',
        zh: 'NAL 单元可合并、可拆到多个包，保持次序。浏览器首选。',
      },
      2: {
        en: 'NAL units may also be sent out of order; browsers do not have it.',
        zh: 'NAL 单元还可乱序发送；浏览器不支持。',
      },
    }),
  }),
  parameter({
    name: 'level-asymmetry-allowed',
    label: { en: 'levels may differ', zh: '允许 level 不同' },
    what: {
      en: 'whether the two directions may use different levels; both sides must say 1. Absent: 0.',
      zh: '两个方向能否使用不同的 level；双方都写 1 才算。不写即 0。',
    },
    rfc,
    value: toggle(
      { en: 'each direction may use the level of its receiver.', zh: '每个方向可用各自接收方的 level。' },
      { en: 'both directions use the lower level of the two.', zh: '两个方向都用两者中较低的 level。' },
    ),
  }),
  parameter({
    name: 'max-recv-level',
    label: { en: 'highest level received', zh: '可接收的最高 level' },
    what: {
      en: 'a level higher than that of profile-level-id, up to which this side can receive: constraint flags and level_idc in hexadecimal.',
      zh: '本方能接收的、比 profile-level-id 更高的 level：约束标志与 level_idc 的十六进制。',
    },
    rfc,
    value: anything({
      en: 'It can receive up to {} (flags, then level_idc).',
      zh: '最高可接收 {}（标志，然后是 level_idc）。',
    }),
  }),
  ...beyondTheLevel.map(([name, en, zh, more, mehr]) =>
    parameter({
      name,
      label: { en: `most ${en}`, zh: `最大${zh}` },
      what: {
        en: `a receiver that can take more ${more} than its level promises says how many.`,
        zh: `接收方的能力超过其 level 时，用它说明可达多少：${mehr}。`,
      },
      rfc,
      value: amount({ en: `Up to {} ${more}.`, zh: `最多 {}（${mehr}）。` }),
    }),
  ),
  parameter({
    name: 'sprop-parameter-sets',
    label: { en: 'parameter set', zh: '参数集' },
    what: {
      en: 'the stream’s headers (SPS, PPS) in base64, so that a decoder can begin before it has received them. Cameras write it; a WebRTC browser must not (RFC 7742 §6.2).',
      zh: '码流的头部（SPS、PPS）的 base64，使解码器不必等到收到它们。摄像机会写；WebRTC 浏览器不得写（RFC 7742 §6.2）。',
    },
    rfc,
    value: parameterSet,
    cut: commas,
  }),
  parameter({
    name: 'sprop-level-parameter-sets',
    label: { en: 'parameter set of a level', zh: '某 level 的参数集' },
    what: {
      en: 'parameter sets for further levels: profile-level-id and base64, by turns.',
      zh: '其他 level 的参数集：profile-level-id 与 base64 交替出现。',
    },
    rfc,
    value: anything({
      en: '{}: a level, or parameter sets for it in base64.',
      zh: '{}：一个 level，或它的参数集（base64）。',
    }),
    cut: (kind) => list(kind, ':'),
  }),
  parameter({
    name: 'sps-pps-idr-in-keyframe',
    label: { en: 'headers in each key frame', zh: '关键帧带头部' },
    what: {
      en: 'whether every key frame carries SPS and PPS. libwebrtc’s own; munged in for some decoders.',
      zh: '每个关键帧是否都带 SPS 和 PPS。libwebrtc 自有，为某些解码器手工加入。',
    },
    rfc: 'libwebrtc',
    value: toggle({ en: 'it does.', zh: '带。' }, { en: 'it need not.', zh: '不一定带。' }),
  }),
  parameter({
    name: 'in-band-parameter-sets',
    label: { en: 'headers in band', zh: '带内头部' },
    what: {
      en: 'whether SPS and PPS are sent in the stream itself. Absent: 1.',
      zh: 'SPS 和 PPS 是否在码流中发送。不写即 1。',
    },
    rfc,
    value: toggle(
      { en: 'the stream carries them.', zh: '码流中带有。' },
      { en: 'the description carries them (sprop-parameter-sets).', zh: '由描述携带（sprop-parameter-sets）。' },
    ),
  }),
  parameter({
    name: 'use-level-src-parameter-sets',
    label: { en: 'headers of a source', zh: '来源的头部' },
    what: {
      en: 'whether this side understands sprop-level-parameter-sets and the fmtp source attribute. Absent: 0.',
      zh: '本方是否理解 sprop-level-parameter-sets 与源级 fmtp 属性。不写即 0。',
    },
    rfc,
    value: toggle({ en: 'it does.', zh: '理解。' }, { en: 'it does not.', zh: '不理解。' }),
  }),
  parameter({
    name: 'redundant-pic-cap',
    label: { en: 'redundant pictures', zh: '冗余图像' },
    what: {
      en: 'whether this side can use redundant coded pictures. Absent: 0.',
      zh: '本方能否利用冗余编码图像。不写即 0。',
    },
    rfc,
    value: toggle({ en: 'it can.', zh: '能。' }, { en: 'it cannot; they need not be sent.', zh: '不能，不必发送。' }),
  }),
  parameter({
    name: 'sprop-interleaving-depth',
    label: { en: 'interleaving depth', zh: '交织深度' },
    what: { en: 'how many NAL units may be out of order (mode 2).', zh: '最多多少个 NAL 单元乱序（模式 2）。' },
    rfc,
    value: amount({
      en: 'At most {} NAL units come before one that belongs in front of them.',
      zh: '最多有 {} 个 NAL 单元早于本应在前的单元到达。',
    }),
  }),
  parameter({
    name: 'sprop-deint-buf-req',
    label: { en: 'reordering buffer needed', zh: '所需重排缓冲' },
    what: {
      en: 'the buffer that putting NAL units into order needs (mode 2).',
      zh: '恢复 NAL 单元次序所需的缓冲（模式 2）。',
    },
    rfc,
    unit: { en: 'bytes', zh: '字节' },
    value: amount({ en: 'It needs {} bytes.', zh: '需要 {} 字节。' }),
  }),
  parameter({
    name: 'deint-buf-cap',
    label: { en: 'reordering buffer', zh: '重排缓冲' },
    what: {
      en: 'the buffer that this side has for putting NAL units into order (mode 2). Absent: 0.',
      zh: '本方用于恢复 NAL 单元次序的缓冲（模式 2）。不写即 0。',
    },
    rfc,
    unit: { en: 'bytes', zh: '字节' },
    value: amount({ en: 'It has {} bytes.', zh: '有 {} 字节。' }),
  }),
  parameter({
    name: 'sprop-init-buf-time',
    label: { en: 'initial buffering', zh: '初始缓冲时间' },
    what: {
      en: 'how long to wait before decoding, so that order can be restored (mode 2).',
      zh: '为恢复次序，解码前应等待多久（模式 2）。',
    },
    rfc,
    unit: { en: '1/90000 s', zh: '1/90000 秒' },
    value: amount({ en: 'Wait {} steps of the 90 kHz clock.', zh: '等待 {} 个 90 kHz 时钟步。' }),
  }),
  parameter({
    name: 'sprop-max-don-diff',
    label: { en: 'farthest out of order', zh: '最大乱序距离' },
    what: {
      en: 'how far NAL units may be from their place (mode 2). Absent in mode 2: unknown.',
      zh: 'NAL 单元最多偏离原位多远（模式 2）。模式 2 下不写则未知。',
    },
    rfc,
    value: amount({ en: 'Decoding order numbers differ by at most {}.', zh: '解码次序号最多相差 {}。' }),
  }),
  parameter({
    name: 'max-rcmd-nalu-size',
    label: { en: 'largest NAL unit advised', zh: '建议的最大 NAL 单元' },
    what: { en: 'the largest NAL unit that this side handles well.', zh: '本方能高效处理的最大 NAL 单元。' },
    rfc,
    unit: { en: 'bytes', zh: '字节' },
    value: amount({ en: 'NAL units of at most {} bytes, please.', zh: '希望 NAL 单元不超过 {} 字节。' }),
  }),
  parameter({
    name: 'sar-understood',
    label: { en: 'sample aspect ratios understood', zh: '理解的样点宽高比' },
    what: {
      en: 'the greatest index of a sample aspect ratio that this side understands. Absent: 13.',
      zh: '本方能理解的样点宽高比的最大编号。不写即 13。',
    },
    rfc,
    value: amount({ en: 'It understands indices up to {}.', zh: '理解到编号 {}。' }),
  }),
  parameter({
    name: 'sar-supported',
    label: { en: 'sample aspect ratios shown', zh: '支持的样点宽高比' },
    what: {
      en: 'the greatest index of a sample aspect ratio that this side can show. Absent: 13 if understood.',
      zh: '本方能显示的样点宽高比的最大编号。',
    },
    rfc,
    value: amount({ en: 'It can show indices up to {}.', zh: '能显示到编号 {}。' }),
  }),
];

/** NAL unit types of H.264, table 7-1: the low five bits of the first byte. */
const nalUnitTypes: ReadonlyMap<number, { readonly en: string; readonly zh: string }> = new Map([
  [
    7,
    {
      en: 'a sequence parameter set (SPS): profile, size of the picture and the like',
      zh: '序列参数集（SPS）：profile、画面尺寸等',
    },
  ],
  [8, { en: 'a picture parameter set (PPS): how the pictures are coded', zh: '图像参数集（PPS）：图像如何编码' }],
  [13, { en: 'an extension of a sequence parameter set', zh: '序列参数集扩展' }],
  [15, { en: 'a subset sequence parameter set', zh: '子集序列参数集' }],
]);

function parameterSet(value: string) {
  const type = firstByte(value);
  const known = type === undefined ? undefined : nalUnitTypes.get(type & 0x1f);
  if (!known) return odd(value);
  return { en: `${value} is ${known.en}.`, zh: `${value} 是${known.zh}。` };
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Of base64: the first digit’s six bits and two of the second’s. */
function firstByte(text: string): number | undefined {
  const [high, low] = [base64.indexOf(text.charAt(0)), base64.indexOf(text.charAt(1))];
  return text.length < 2 || high < 0 || low < 0 ? undefined : (high << 2) | (low >> 4);
}
