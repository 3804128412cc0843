/** Speech codecs of mobile telephones. */
import { list } from '../../token.ts';
import { amount, anything, choice, milliseconds, type Parameter, parameter, toggle } from './parameter.ts';

/** RFC 4867 §8.1, §8.2. */
export const amr: readonly Parameter[] = [
  parameter({
    name: 'octet-align',
    label: { en: 'octet alignment', zh: '字节对齐' },
    what: {
      en: 'whether fields are padded to whole bytes. Both sides must have the same. Absent: 0, packed tight.',
      zh: '各字段是否补齐到整字节。双方必须一致。不写即 0，紧密排列。',
    },
    rfc: 'RFC 4867 §8.1',
    value: toggle(
      { en: 'whole bytes.', zh: '整字节。' },
      { en: 'packed tight (“bandwidth-efficient”).', zh: '紧密排列（bandwidth-efficient）。' },
    ),
  }),
  parameter({
    name: 'mode-set',
    label: { en: 'mode allowed', zh: '允许的模式' },
    what: {
      en: 'the bitrates that may be used, as numbers of modes. Absent: all.',
      zh: '可用的码率，以模式编号表示。不写即全部。',
    },
    rfc: 'RFC 4867 §8.1',
    value: amount({ en: 'Mode {} may be used; higher modes have more bits.', zh: '可使用模式 {}；编号越大码率越高。' }),
    cut: (kind) => list(kind, ','),
  }),
  parameter({
    name: 'mode-change-period',
    label: { en: 'mode change period', zh: '模式变更周期' },
    what: { en: 'in how many frames the mode may change once. Absent: 1.', zh: '每多少帧才可变更一次模式。不写即 1。' },
    rfc: 'RFC 4867 §8.1',
    value: amount({ en: 'The mode may change every {} frames.', zh: '每 {} 帧可变更模式。' }),
  }),
  parameter({
    name: 'mode-change-capability',
    label: { en: 'mode change capability', zh: '模式变更能力' },
    what: {
      en: 'whether this side can keep to a period of 2 when it sends. Absent: 1.',
      zh: '本方发送时能否遵守周期 2。不写即 1。',
    },
    rfc: 'RFC 4867 §8.1',
    value: choice({
      1: { en: 'it may change the mode at any frame only.', zh: '只能在任意帧变更模式。' },
      2: { en: 'it can restrict changes to every second frame.', zh: '能限制为每隔一帧才变更。' },
    }),
  }),
  parameter({
    name: 'mode-change-neighbor',
    label: { en: 'neighbouring modes only', zh: '仅相邻模式' },
    what: {
      en: 'whether the mode may change only to the next one. Absent: 0.',
      zh: '模式是否只能变到相邻的。不写即 0。',
    },
    rfc: 'RFC 4867 §8.1',
    value: toggle({ en: 'to a neighbour only.', zh: '只能到相邻模式。' }, { en: 'to any.', zh: '可到任意模式。' }),
  }),
  parameter({
    name: 'crc',
    label: { en: 'frame CRC', zh: '帧 CRC' },
    what: { en: 'whether frames carry a checksum. Absent: 0.', zh: '帧是否带校验和。不写即 0。' },
    rfc: 'RFC 4867 §8.1',
    value: toggle({ en: 'they do.', zh: '带。' }, { en: 'they do not.', zh: '不带。' }),
  }),
  parameter({
    name: 'robust-sorting',
    label: { en: 'robust sorting', zh: '稳健排序' },
    what: { en: 'whether bits are sorted by how much they matter. Absent: 0.', zh: '是否按重要性排列各位。不写即 0。' },
    rfc: 'RFC 4867 §8.1',
    value: toggle({ en: 'they are.', zh: '是。' }, { en: 'they are not.', zh: '否。' }),
  }),
  parameter({
    name: 'interleaving',
    label: { en: 'interleaving', zh: '交织' },
    what: {
      en: 'how many frames a group of interleaved packets may have. Absent: none is used.',
      zh: '一组交织的包最多有多少帧。不写即不用交织。',
    },
    rfc: 'RFC 4867 §8.1',
    value: amount({ en: 'At most {} frames a group.', zh: '每组最多 {} 帧。' }),
  }),
  parameter({
    name: 'max-red',
    label: { en: 'farthest redundancy', zh: '冗余跨度' },
    what: {
      en: 'how long after a frame its copy may be sent. Absent: no limit.',
      zh: '一帧的副本最迟多久之后发送。不写则无限制。',
    },
    rfc: 'RFC 4867 §8.1',
    unit: milliseconds,
    value: amount({ en: 'At most {} ms later.', zh: '最迟 {} 毫秒之后。' }),
  }),
  parameter({
    name: 'channels',
    label: { en: 'channels', zh: '声道数' },
    what: { en: 'channels of sound; a=rtpmap is the place for it.', zh: '声道数；正式写法在 a=rtpmap。' },
    rfc: 'RFC 4867 §8.1',
    value: amount({ en: '{} channels.', zh: '{} 个声道。' }),
  }),
];

/** 3GPP TS 26.445 annex A.3. */
export const evs: readonly Parameter[] = [
  ...amr.filter(({ name }) =>
    ['mode-set', 'mode-change-period', 'mode-change-capability', 'mode-change-neighbor', 'max-red'].includes(name),
  ),
  ...(
    [
      ['br', 'bitrates', '码率', 'a range of bitrates in kbit/s, both directions', '两个方向的码率范围，kbit/s'],
      ['br-send', 'bitrates sent', '发送码率', 'a range of bitrates in kbit/s, sending', '发送方向的码率范围，kbit/s'],
      [
        'br-recv',
        'bitrates received',
        '接收码率',
        'a range of bitrates in kbit/s, receiving',
        '接收方向的码率范围，kbit/s',
      ],
      [
        'bw',
        'bandwidths',
        '带宽',
        'nb, wb, swb or fb, or a range of them, both directions',
        'nb、wb、swb、fb 或其范围，两个方向',
      ],
      [
        'bw-send',
        'bandwidths sent',
        '发送带宽',
        'nb, wb, swb or fb, or a range of them, sending',
        'nb、wb、swb、fb 或其范围，发送方向',
      ],
      [
        'bw-recv',
        'bandwidths received',
        '接收带宽',
        'nb, wb, swb or fb, or a range of them, receiving',
        'nb、wb、swb、fb 或其范围，接收方向',
      ],
      ['ch-send', 'channels sent', '发送声道', 'channels, sending', '发送声道数'],
      ['ch-recv', 'channels received', '接收声道', 'channels, receiving', '接收声道数'],
      [
        'ch-aw-recv',
        'channel-aware mode',
        '信道感知模式',
        'redundancy in the channel-aware mode: -1 off, 0 as the sender likes, 2, 3, 5 or 7 the distance in frames',
        '信道感知模式的冗余：-1 关闭，0 由发送方决定，2、3、5、7 为相隔帧数',
      ],
      [
        'evs-mode-switch',
        'starting mode',
        '起始模式',
        '0: the primary modes; 1: those compatible with AMR-WB',
        '0：主模式；1：兼容 AMR-WB 的模式',
      ],
      [
        'hf-only',
        'full header only',
        '仅完整头部',
        '1: only packets with a full header; 0: short ones too',
        '1：只用完整头部的包；0：也用简短格式',
      ],
      ['dtx', 'DTX', 'DTX', '1: silence may be left out; 0: not', '1：可省去静音；0：不可'],
      [
        'dtx-recv',
        'DTX received',
        '接收 DTX',
        '1: silence may be left out towards this side; 0: not',
        '1：发往本方时可省去静音；0：不可',
      ],
      [
        'cmr',
        'mode requests',
        '模式请求',
        '-1: no mode requests; 0: now and then; 1: in each packet',
        '-1：不发模式请求；0：按需；1：每个包都带',
      ],
    ] as const
  ).map(([name, en, zh, what, was]) =>
    parameter({
      name,
      label: { en, zh },
      what: { en: `${what}.`, zh: `${was}。` },
      rfc: '3GPP TS 26.445 annex A.3',
      value: anything({ en: `{} (${what}).`, zh: `{}（${was}）。` }),
    }),
  ),
];
