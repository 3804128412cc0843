/** VP8 (RFC 7741 §6.1) and VP9 (RFC 9628 §6). */
import { amount, choice, odd, type Parameter, parameter } from './parameter.ts';

function limits(rfc: string): readonly Parameter[] {
  return [
    parameter({
      name: 'max-fr',
      label: { en: 'highest frame rate', zh: '最高帧率' },
      what: {
        en: 'the most frames a second that this side can decode. Absent: no limit said.',
        zh: '本方每秒最多能解码多少帧。不写即未说明上限。',
      },
      rfc,
      unit: { en: 'frames a second', zh: '帧/秒' },
      value: amount({ en: 'At most {} frames a second.', zh: '每秒最多 {} 帧。' }),
    }),
    parameter({
      name: 'max-fs',
      label: { en: 'largest frame', zh: '最大帧' },
      what: {
        en: 'the largest frame that this side can decode, in macroblocks of 16×16 pixels. Absent: no limit said.',
        zh: '本方能解码的最大的帧，以 16×16 像素的宏块计。不写即未说明上限。',
      },
      rfc,
      unit: { en: 'macroblocks', zh: '宏块' },
      value: frameSize,
    }),
  ];
}

/** RFC 7741 §6.1: neither side may be longer than the square root of eight times the number. */
function frameSize(value: string) {
  if (!/^\d{1,9}$/.test(value)) return odd(value);
  const blocks = Number(value);
  const longest = Math.floor(Math.sqrt(blocks * 8)) * 16;
  return {
    en: `At most ${value} macroblocks of 16×16, that is ${blocks * 256} pixels, and neither side longer than ${longest}.`,
    zh: `最多 ${value} 个 16×16 的宏块，即 ${blocks * 256} 像素，且每条边不超过 ${longest}。`,
  };
}

export const vp8: readonly Parameter[] = limits('RFC 7741 §6.1');

export const vp9: readonly Parameter[] = [
  parameter({
    name: 'profile-id',
    label: { en: 'profile', zh: 'profile' },
    what: {
      en: 'which depth and colour resolution. Both sides must have the same. Absent: 0.',
      zh: '位深与色度分辨率。双方必须一致。不写即 0。',
    },
    rfc: 'RFC 9628 §6',
    value: choice({
      0: {
        en: '8 bits a sample, colour at half resolution (4:2:0): the usual one.',
        zh: '每个样点 8 位，色度减半（4:2:0）：最常见。',
      },
      1: {
        en: '8 bits a sample, finer colour (4:2:2, 4:4:0 or 4:4:4).',
        zh: '每个样点 8 位，更细的色度（4:2:2、4:4:0 或 4:4:4）。',
      },
      2: {
        en: '10 or 12 bits a sample, colour at half resolution (4:2:0): HDR.',
        zh: '每个样点 10 或 12 位，色度减半（4:2:0）：可用于 HDR。',
      },
      3: {
        en: '10 or 12 bits a sample, finer colour (4:2:2, 4:4:0 or 4:4:4).',
        zh: '每个样点 10 或 12 位，更细的色度（4:2:2、4:4:0 或 4:4:4）。',
      },
    }),
  }),
  ...limits('RFC 9628 §6'),
];
