/** What network cameras and older video telephones send. */
import { amount, anything, choice, odd, type Parameter, parameter, toggle } from './parameter.ts';

interface Plain {
  readonly name: string;
  readonly label: { readonly en: string; readonly zh: string };
  readonly what: { readonly en: string; readonly zh: string };
}

/** Parameters whose value says all. */
function plain(rfc: string, entries: readonly Plain[]): readonly Parameter[] {
  return entries.map(({ name, label, what }) =>
    parameter({ name, label, what, rfc, value: anything({ en: `{}: ${what.en}`, zh: `{}：${what.zh}` }) }),
  );
}

const config: Plain = {
  name: 'config',
  label: { en: 'decoder configuration', zh: '解码器配置' },
  what: {
    en: 'the headers that the decoder needs before the first frame, in hexadecimal.',
    zh: '解码第一帧之前所需的头部，十六进制。',
  },
};

/** RFC 3640 §4.1. */
export const mpeg4Generic: readonly Parameter[] = [
  parameter({
    name: 'streamtype',
    label: { en: 'stream type', zh: '流类型' },
    what: { en: 'what the stream is, by MPEG-4’s numbers.', zh: '流的种类，用 MPEG-4 的编号。' },
    rfc: 'RFC 3640 §4.1',
    value: choice({ 4: { en: 'picture.', zh: '画面。' }, 5: { en: 'sound.', zh: '声音。' } }),
  }),
  parameter({
    name: 'mode',
    label: { en: 'mode', zh: '模式' },
    what: { en: 'how access units go into packets.', zh: '访问单元如何装入包。' },
    rfc: 'RFC 3640 §3.3',
    value: choice({
      'aac-hbr': { en: 'AAC of high bitrate, up to 8191 bytes a frame.', zh: '高码率 AAC，每帧最多 8191 字节。' },
      'aac-lbr': { en: 'AAC of low bitrate, up to 63 bytes a frame.', zh: '低码率 AAC，每帧最多 63 字节。' },
      generic: { en: 'as the other parameters say.', zh: '由其他参数说明。' },
      'celp-cbr': { en: 'CELP speech of constant bitrate.', zh: '恒定码率 CELP 语音。' },
      'celp-vbr': { en: 'CELP speech of variable bitrate.', zh: '可变码率 CELP 语音。' },
    }),
  }),
  ...plain('RFC 3640 §4.1', [
    {
      name: 'profile-level-id',
      label: { en: 'profile and level', zh: 'profile 与 level' },
      what: { en: 'profile and level, by MPEG-4’s numbers.', zh: 'profile 与 level，用 MPEG-4 的编号。' },
    },
    config,
    {
      name: 'objecttype',
      label: { en: 'object type', zh: '对象类型' },
      what: {
        en: 'the kind of coding, by MPEG-4’s numbers (64 is AAC).',
        zh: '编码的种类，用 MPEG-4 的编号（64 为 AAC）。',
      },
    },
    {
      name: 'constantsize',
      label: { en: 'constant size', zh: '固定大小' },
      what: { en: 'the size of every access unit in bytes.', zh: '每个访问单元的大小，字节。' },
    },
    {
      name: 'constantduration',
      label: { en: 'constant duration', zh: '固定时长' },
      what: { en: 'the length of every access unit in clock steps.', zh: '每个访问单元的时长，时钟步数。' },
    },
    {
      name: 'maxdisplacement',
      label: { en: 'displacement', zh: '最大位移' },
      what: { en: 'how far units may be out of order, in clock steps.', zh: '单元最多偏离次序多远，时钟步数。' },
    },
    {
      name: 'de-interleavebuffersize',
      label: { en: 'reordering buffer', zh: '重排缓冲' },
      what: { en: 'bytes that putting units into order needs.', zh: '恢复次序所需的字节数。' },
    },
    {
      name: 'sizelength',
      label: { en: 'bits of the size', zh: '大小字段位数' },
      what: { en: 'bits of each access unit’s size field.', zh: '访问单元大小字段的位数。' },
    },
    {
      name: 'indexlength',
      label: { en: 'bits of the index', zh: '编号字段位数' },
      what: { en: 'bits of the first access unit’s index field.', zh: '首个访问单元编号字段的位数。' },
    },
    {
      name: 'indexdeltalength',
      label: { en: 'bits of the index step', zh: '编号增量位数' },
      what: { en: 'bits of the index field of the further access units.', zh: '其后访问单元编号增量字段的位数。' },
    },
    {
      name: 'ctsdeltalength',
      label: { en: 'bits of the composition time', zh: '合成时间位数' },
      what: { en: 'bits of the composition time field.', zh: '合成时间字段的位数。' },
    },
    {
      name: 'dtsdeltalength',
      label: { en: 'bits of the decoding time', zh: '解码时间位数' },
      what: { en: 'bits of the decoding time field.', zh: '解码时间字段的位数。' },
    },
    {
      name: 'randomaccessindication',
      label: { en: 'random access flag', zh: '随机访问标志' },
      what: { en: 'whether units say that decoding may begin there.', zh: '单元是否标明可从此处开始解码。' },
    },
    {
      name: 'streamstateindication',
      label: { en: 'bits of the stream state', zh: '流状态位数' },
      what: { en: 'bits of the stream state field.', zh: '流状态字段的位数。' },
    },
    {
      name: 'auxiliarydatasizelength',
      label: { en: 'bits of auxiliary data', zh: '辅助数据位数' },
      what: { en: 'bits of the auxiliary data size field.', zh: '辅助数据大小字段的位数。' },
    },
    {
      name: 'bitrate',
      label: { en: 'bitrate', zh: '码率' },
      what: { en: 'the bitrate in bit/s, as some cameras write it.', zh: '码率（bit/s），部分摄像机这样写。' },
    },
  ]),
];

/** RFC 6416 §7.1, §7.2. */
export const mpeg4Visual: readonly Parameter[] = plain('RFC 6416 §7.1', [
  {
    name: 'profile-level-id',
    label: { en: 'profile and level', zh: 'profile 与 level' },
    what: {
      en: 'profile and level, by MPEG-4’s numbers (1 is Simple, level 1).',
      zh: 'profile 与 level，用 MPEG-4 的编号（1 为 Simple level 1）。',
    },
  },
  config,
]);

/** RFC 6416 §7.3. */
export const mpeg4Latm: readonly Parameter[] = [
  ...plain('RFC 6416 §7.3', [
    {
      name: 'profile-level-id',
      label: { en: 'profile and level', zh: 'profile 与 level' },
      what: { en: 'profile and level, by MPEG-4’s numbers.', zh: 'profile 与 level，用 MPEG-4 的编号。' },
    },
    config,
    {
      name: 'object',
      label: { en: 'object type', zh: '对象类型' },
      what: { en: 'the kind of coding (2 is AAC-LC).', zh: '编码的种类（2 为 AAC-LC）。' },
    },
    {
      name: 'ptime',
      label: { en: 'packet length', zh: '包长' },
      what: { en: 'milliseconds of sound a packet.', zh: '每包声音的毫秒数。' },
    },
  ]),
  parameter({
    name: 'bitrate',
    label: { en: 'bitrate', zh: '码率' },
    what: { en: 'the bitrate of the sound.', zh: '声音的码率。' },
    rfc: 'RFC 6416 §7.3',
    unit: { en: 'bit/s', zh: 'bit/s' },
    value: amount({ en: '{} bit/s.', zh: '{} bit/s。' }),
  }),
  parameter({
    name: 'cpresent',
    label: { en: 'configuration in band', zh: '带内配置' },
    what: {
      en: 'whether the stream itself carries the configuration. Absent: 1.',
      zh: '码流自身是否携带配置。不写即 1。',
    },
    rfc: 'RFC 6416 §7.3',
    value: toggle({ en: 'it does.', zh: '携带。' }, { en: 'config has it.', zh: '由 config 给出。' }),
  }),
  parameter({
    name: 'SBR-enabled',
    label: { en: 'SBR', zh: 'SBR' },
    what: {
      en: 'whether high frequencies are rebuilt by the decoder (HE-AAC).',
      zh: '高频是否由解码器重建（HE-AAC）。',
    },
    rfc: 'RFC 6416 §7.3',
    value: toggle({ en: 'they may be.', zh: '可能。' }, { en: 'they are not.', zh: '否。' }),
  }),
];

const sizes = ['SQCIF', 'QCIF', 'CIF', 'CIF4', 'CIF16'] as const;
const pixels = { SQCIF: '128×96', QCIF: '176×144', CIF: '352×288', CIF4: '704×576', CIF16: '1408×1152' } as const;

/** RFC 4629 §8.1, RFC 4587 §6.1: the time between two pictures, in steps of 1/29.97 s. */
export const h26x: readonly Parameter[] = [
  ...sizes.map((name) =>
    parameter({
      name,
      label: { en: `${name} interval`, zh: `${name} 间隔` },
      what: {
        en: `pictures of ${pixels[name]} can be received, and how often.`,
        zh: `可接收 ${pixels[name]} 的画面，以及多频繁。`,
      },
      rfc: 'RFC 4629 §8.1',
      value: (value) => {
        if (!/^[1-9]\d?$/.test(value)) return odd(value);
        const rate = Math.round((29.97 / Number(value)) * 100) / 100;
        return {
          en: `${value}: up to ${rate} pictures of ${pixels[name]} a second.`,
          zh: `${value}：每秒最多 ${rate} 幅 ${pixels[name]} 的画面。`,
        };
      },
    }),
  ),
  ...plain('RFC 4629 §8.1', [
    {
      name: 'profile',
      label: { en: 'profile', zh: 'profile' },
      what: { en: 'the profile of H.263.', zh: 'H.263 的 profile。' },
    },
    {
      name: 'level',
      label: { en: 'level', zh: 'level' },
      what: { en: 'the level of H.263, ten times its number.', zh: 'H.263 的 level，数值为其十倍。' },
    },
    {
      name: 'MaxBR',
      label: { en: 'greatest bitrate', zh: '最大码率' },
      what: { en: 'the greatest bitrate in units of 100 bit/s.', zh: '最大码率，以 100 bit/s 为单位。' },
    },
    {
      name: 'BPP',
      label: { en: 'bits a picture', zh: '每幅位数' },
      what: { en: 'the most kilobits of a picture.', zh: '每幅画面最多的千位数。' },
    },
    {
      name: 'HRD',
      label: { en: 'reference decoder', zh: '参考解码器' },
      what: {
        en: 'whether the stream keeps to the reference decoder’s buffer.',
        zh: '码流是否遵守参考解码器的缓冲模型。',
      },
    },
    {
      name: 'CUSTOM',
      label: { en: 'custom size', zh: '自定义尺寸' },
      what: { en: 'width, height and interval of a size of its own.', zh: '自定义的宽、高与间隔。' },
    },
    {
      name: 'PAR',
      label: { en: 'pixel shape', zh: '像素形状' },
      what: { en: 'width to height of a pixel.', zh: '像素的宽高比。' },
    },
    {
      name: 'CPCF',
      label: { en: 'picture clock', zh: '画面时钟' },
      what: { en: 'a picture clock of its own.', zh: '自定义的画面时钟。' },
    },
    {
      name: 'INTERLACE',
      label: { en: 'interlaced', zh: '隔行' },
      what: { en: 'whether interlaced pictures are supported.', zh: '是否支持隔行画面。' },
    },
    {
      name: 'D',
      label: { en: 'still pictures', zh: '静止图像' },
      what: { en: 'whether still pictures are supported (H.261 annex D).', zh: '是否支持静止图像（H.261 附录 D）。' },
    },
    ...['F', 'I', 'J', 'K', 'N', 'P', 'T'].map((name) => ({
      name,
      label: { en: `annex ${name}`, zh: `附录 ${name}` },
      what: { en: `whether annex ${name} of H.263 is supported.`, zh: `是否支持 H.263 附录 ${name}。` },
    })),
  ]),
];
