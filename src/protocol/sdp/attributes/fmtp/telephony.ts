/** Speech codecs of wired telephones, and their text. */
import { list, type TokenKind } from '../../token.ts';
import { amount, anything, choice, milliseconds, odd, type Parameter, parameter, toggle } from './parameter.ts';

const commas = (kind: TokenKind) => list(kind, ',');
const yesOrNo = (yes: { en: string; zh: string }, no: { en: string; zh: string }) => choice({ yes, no });

/** RFC 3952 §4.2. */
export const ilbc: readonly Parameter[] = [
  parameter({
    name: 'mode',
    label: { en: 'frame length', zh: '帧长' },
    what: {
      en: 'the length of a frame. Both sides use the longer one that is asked for. Absent: 30.',
      zh: '一帧的长度，双方采用所请求的较长者。不写即 30。',
    },
    rfc: 'RFC 3952 §4.2',
    unit: milliseconds,
    value: choice({
      20: { en: 'frames of 20 ms, 15.2 kbit/s.', zh: '每帧 20 毫秒，15.2 kbit/s。' },
      30: { en: 'frames of 30 ms, 13.33 kbit/s.', zh: '每帧 30 毫秒，13.33 kbit/s。' },
    }),
  }),
];

/** RFC 4856 §2.1.9. */
export const g729: readonly Parameter[] = [
  parameter({
    name: 'annexb',
    label: { en: 'silence suppression', zh: '静音抑制' },
    what: {
      en: 'whether silence is sent as comfort noise (Annex B). Absent: yes.',
      zh: '静音是否改发舒适噪声（Annex B）。不写即 yes。',
    },
    rfc: 'RFC 4856 §2.1.9',
    value: yesOrNo(
      { en: 'silence is left out, and comfort noise described instead.', zh: '省去静音，改为描述舒适噪声。' },
      { en: 'silence is sent like speech.', zh: '静音照常发送。' },
    ),
  }),
];

/** RFC 4856 §2.1.4. */
export const g723: readonly Parameter[] = [
  parameter({
    name: 'annexa',
    label: { en: 'silence suppression', zh: '静音抑制' },
    what: {
      en: 'whether silence is sent as comfort noise (Annex A). Absent: yes.',
      zh: '静音是否改发舒适噪声（Annex A）。不写即 yes。',
    },
    rfc: 'RFC 4856 §2.1.4',
    value: yesOrNo(
      { en: 'silence is left out.', zh: '省去静音。' },
      { en: 'silence is sent like speech.', zh: '静音照常发送。' },
    ),
  }),
  parameter({
    name: 'bitrate',
    label: { en: 'bitrate', zh: '码率' },
    what: {
      en: 'the rate that this side wants to receive. Absent: either.',
      zh: '本方希望接收的码率。不写则两种皆可。',
    },
    rfc: 'RFC 4856 §2.1.4',
    value: choice({ 5.3: { en: '5.3 kbit/s.', zh: '5.3 kbit/s。' }, 6.3: { en: '6.3 kbit/s.', zh: '6.3 kbit/s。' } }),
  }),
];

/** RFC 5577 §3. */
export const g7221: readonly Parameter[] = [
  parameter({
    name: 'bitrate',
    label: { en: 'bitrate', zh: '码率' },
    what: { en: 'the rate of the encoder.', zh: '编码器的码率。' },
    rfc: 'RFC 5577 §3',
    unit: { en: 'bit/s', zh: 'bit/s' },
    value: amount({ en: '{} bit/s.', zh: '{} bit/s。' }),
  }),
];

/** RFC 5574 §3. */
export const speex: readonly Parameter[] = [
  parameter({
    name: 'vbr',
    label: { en: 'variable bitrate', zh: '可变码率' },
    what: { en: 'whether the bitrate varies. Absent: off.', zh: '码率是否可变。不写即 off。' },
    rfc: 'RFC 5574 §3',
    value: choice({
      on: { en: 'it varies.', zh: '可变。' },
      off: { en: 'it does not.', zh: '不变。' },
      vad: { en: 'silence has fewer bits.', zh: '静音时码率更低。' },
    }),
  }),
  parameter({
    name: 'cng',
    label: { en: 'comfort noise', zh: '舒适噪声' },
    what: {
      en: 'whether silence is replaced by comfort noise. Absent: off.',
      zh: '静音是否用舒适噪声代替。不写即 off。',
    },
    rfc: 'RFC 5574 §3',
    value: choice({ on: { en: 'it is.', zh: '是。' }, off: { en: 'it is not.', zh: '否。' } }),
  }),
  parameter({
    name: 'mode',
    label: { en: 'mode', zh: '模式' },
    what: {
      en: 'the quality modes of the encoder, in order of preference; any: all.',
      zh: '编码器的质量模式，按偏好排序；any 为全部。',
    },
    rfc: 'RFC 5574 §3',
    value: anything({ en: 'Mode {}.', zh: '模式 {}。' }),
    cut: commas,
  }),
  parameter({
    name: 'penh',
    label: { en: 'perceptual enhancement', zh: '感知增强' },
    what: {
      en: 'whether the decoder makes the sound more pleasant. Absent: 1.',
      zh: '解码器是否做感知增强。不写即 1。',
    },
    rfc: 'RFC 5574 §3',
    value: toggle({ en: 'it does.', zh: '做。' }, { en: 'it does not.', zh: '不做。' }),
  }),
];

/** RFC 4103 §6. */
export const t140: readonly Parameter[] = [
  parameter({
    name: 'cps',
    label: { en: 'characters a second', zh: '每秒字符数' },
    what: {
      en: 'how many characters a second this side can take. Absent: 30.',
      zh: '本方每秒能接收多少字符。不写即 30。',
    },
    rfc: 'RFC 4103 §6',
    value: (value) =>
      /^\d{1,6}$/.test(value)
        ? { en: `At most ${value} characters a second.`, zh: `每秒最多 ${value} 个字符。` }
        : odd(value),
  }),
];
