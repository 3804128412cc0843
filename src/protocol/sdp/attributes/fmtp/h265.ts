/** H.265, RFC 7798 §7.1. */
import { list, type TokenKind } from '../../token.ts';
import { amount, anything, choice, odd, type Parameter, parameter, toggle } from './parameter.ts';

const rfc = 'RFC 7798 §7.1';
const commas = (kind: TokenKind) => list(kind, ',');

export const h265: readonly Parameter[] = [
  parameter({
    name: 'profile-space',
    label: { en: 'profile space', zh: 'profile 空间' },
    what: {
      en: 'which list of profiles profile-id counts in. Absent: 0.',
      zh: 'profile-id 属于哪一套 profile。不写即 0。',
    },
    rfc,
    value: amount({ en: '{}: 0 is the list of H.265 itself.', zh: '{}：0 即 H.265 自身的列表。' }),
  }),
  parameter({
    name: 'profile-id',
    label: { en: 'profile', zh: 'profile' },
    what: {
      en: 'the set of tools that a decoder must have. Absent: 1, Main.',
      zh: '解码器必须具备的工具集。不写即 1，Main。',
    },
    rfc,
    value: choice({
      1: { en: 'Main: 8 bits, colour at half resolution (4:2:0).', zh: 'Main：8 位，色度减半（4:2:0）。' },
      2: { en: 'Main 10: up to 10 bits, for HDR.', zh: 'Main 10：最高 10 位，可用于 HDR。' },
      3: { en: 'Main Still Picture: one picture.', zh: 'Main Still Picture：单幅图像。' },
      4: { en: 'format range extensions: more bits, finer colour.', zh: '格式范围扩展：更高位深、更细色度。' },
    }),
  }),
  parameter({
    name: 'profile-compatibility-indicator',
    label: { en: 'compatible profiles', zh: '兼容的 profile' },
    what: {
      en: 'the profiles that the stream keeps to as well: 32 flags in hexadecimal.',
      zh: '码流还符合哪些 profile：32 个标志的十六进制。',
    },
    rfc,
    value: anything({ en: 'Flags {}, the highest bit for profile 0.', zh: '标志 {}，最高位对应 profile 0。' }),
  }),
  parameter({
    name: 'interop-constraints',
    label: { en: 'constraints', zh: '约束' },
    what: {
      en: 'further promises about the stream: 48 flags in hexadecimal. Absent: b00000000000.',
      zh: '对码流的进一步承诺：48 个标志的十六进制。不写即 b00000000000。',
    },
    rfc,
    value: anything({ en: 'Flags {}; the first bit says progressive pictures.', zh: '标志 {}；首位表示逐行画面。' }),
  }),
  parameter({
    name: 'tier-flag',
    label: { en: 'tier', zh: 'tier' },
    what: {
      en: 'which of the level’s two limits on the bitrate. Absent: 0.',
      zh: '用该 level 两个码率上限中的哪一个。不写即 0。',
    },
    rfc,
    value: toggle(
      { en: 'High tier, for studios.', zh: 'High tier，用于专业制作。' },
      { en: 'Main tier.', zh: 'Main 层级（tier）。' },
    ),
  }),
  parameter({
    name: 'level-id',
    label: { en: 'level', zh: 'level' },
    what: {
      en: 'the highest level: how large and how fast pictures may be; thirty times its number. Absent: 93, level 3.1.',
      zh: '最高的 level：画面可以多大、多快；数值是 level 的三十倍。不写即 93，level 3.1。',
    },
    rfc,
    value: level,
  }),
  parameter({
    name: 'max-recv-level-id',
    label: { en: 'highest level received', zh: '可接收的最高 level' },
    what: {
      en: 'a level higher than level-id up to which this side can receive.',
      zh: '本方能接收的、比 level-id 更高的 level。',
    },
    rfc,
    value: level,
  }),
  parameter({
    name: 'tx-mode',
    label: { en: 'transmission mode', zh: '传输方式' },
    what: { en: 'how the layers of a stream are sent. Absent: SRST.', zh: '码流的各层如何发送。不写即 SRST。' },
    rfc,
    value: choice({
      srst: { en: 'a single RTP stream on a single transport.', zh: '单一传输上的单个 RTP 流。' },
      mrst: { en: 'several RTP streams on a single transport.', zh: '单一传输上的多个 RTP 流。' },
      mrmt: { en: 'several RTP streams on several transports.', zh: '多个传输上的多个 RTP 流。' },
    }),
  }),
  ...(
    [
      ['sprop-vps', 'video parameter set', '视频参数集', 'VPS'],
      ['sprop-sps', 'sequence parameter set', '序列参数集', 'SPS'],
      ['sprop-pps', 'picture parameter set', '图像参数集', 'PPS'],
      ['sprop-sei', 'supplemental information', '补充信息', 'SEI'],
    ] as const
  ).map(([name, en, zh, short]) =>
    parameter({
      name,
      label: { en, zh },
      what: {
        en: `headers of the stream (${short}) in base64, so that a decoder can begin before it has received them.`,
        zh: `码流的头部（${short}）的 base64，使解码器不必等到收到它们。`,
      },
      rfc,
      value: anything({ en: `{} is a ${en} (${short}) in base64.`, zh: `{} 是${zh}（${short}）的 base64。` }),
      cut: commas,
    }),
  ),
  ...(
    [
      ['max-lsr', 'luma samples a second', '每秒亮度样点数'],
      ['max-lps', 'luma samples a picture', '每幅亮度样点数'],
      ['max-cpb', 'units of the coded picture buffer', '编码图像缓冲单位数'],
      ['max-dpb', 'pictures in the decoded picture buffer', '解码图像缓冲的图像数'],
      ['max-br', 'units of bitrate', '码率单位数'],
      ['max-tr', 'rows of tiles', 'tile 行数'],
      ['max-tc', 'columns of tiles', 'tile 列数'],
      ['max-fps', 'pictures in 100 seconds', '每 100 秒的图像数'],
    ] as const
  ).map(([name, en, zh]) =>
    parameter({
      name,
      label: { en: `most ${en}`, zh: `最大${zh}` },
      what: { en: `a limit of the receiver: ${en}.`, zh: `接收方的上限：${zh}。` },
      rfc,
      value: amount({ en: `Up to {} ${en}.`, zh: `最多 {}（${zh}）。` }),
    }),
  ),
  parameter({
    name: 'sprop-max-don-diff',
    label: { en: 'farthest out of order', zh: '最大乱序距离' },
    what: {
      en: 'how far NAL units may be from their place. Absent: 0, all in order.',
      zh: 'NAL 单元最多偏离原位多远。不写即 0，全部按序。',
    },
    rfc,
    value: amount({ en: 'Decoding order numbers differ by at most {}.', zh: '解码次序号最多相差 {}。' }),
  }),
  parameter({
    name: 'sprop-depack-buf-nalus',
    label: { en: 'units to buffer', zh: '缓冲单元数' },
    what: {
      en: 'how many NAL units may have to wait for their turn. Absent: 0.',
      zh: '最多多少个 NAL 单元要等候次序。不写即 0。',
    },
    rfc,
    value: amount({ en: 'At most {} NAL units wait.', zh: '最多 {} 个 NAL 单元等候。' }),
  }),
  parameter({
    name: 'sprop-depack-buf-bytes',
    label: { en: 'buffer needed', zh: '所需缓冲' },
    what: { en: 'the buffer that putting NAL units into order needs.', zh: '恢复 NAL 单元次序所需的缓冲。' },
    rfc,
    unit: { en: 'bytes', zh: '字节' },
    value: amount({ en: 'It needs {} bytes.', zh: '需要 {} 字节。' }),
  }),
  parameter({
    name: 'sprop-segmentation-id',
    label: { en: 'segmentation', zh: '分段方式' },
    what: {
      en: 'how pictures are cut for parallel decoding. Absent: 0, not said.',
      zh: '画面为并行解码如何切分。不写即 0，未说明。',
    },
    rfc,
    value: choice({
      0: { en: 'not said.', zh: '未说明。' },
      1: { en: 'slices.', zh: 'slice。' },
      2: { en: 'tiles.', zh: 'tile。' },
      3: { en: 'wavefronts.', zh: '波前。' },
    }),
  }),
];

/** H.265 §A.4: level number times 30. */
function level(value: string) {
  const number = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (number < 30 || number > 186 || number % 3 !== 0) return odd(value);
  return { en: `${value} / 30: level ${number / 30}.`, zh: `${value} / 30：level ${number / 30}。` };
}
