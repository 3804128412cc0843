/** AV1: the AV1 RTP specification, §7. */
import { choice, odd, type Parameter, parameter, toggle } from './parameter.ts';

const rfc = 'AV1 RTP specification §7';

export const av1: readonly Parameter[] = [
  parameter({
    name: 'profile',
    label: { en: 'profile', zh: 'profile' },
    what: { en: 'which depth and colour resolution. Absent: 0.', zh: '位深与色度分辨率。不写即 0。' },
    rfc,
    value: choice({
      0: { en: 'Main: 8 or 10 bits, colour at half resolution (4:2:0).', zh: 'Main：8 或 10 位，色度减半（4:2:0）。' },
      1: { en: 'High: as Main, and full colour (4:4:4).', zh: 'High：在 Main 之上还有全色度（4:4:4）。' },
      2: { en: 'Professional: up to 12 bits, and 4:2:2.', zh: 'Professional：最高 12 位，以及 4:2:2。' },
    }),
  }),
  parameter({
    name: 'level-idx',
    label: { en: 'level', zh: 'level' },
    what: {
      en: 'the highest level that this side can decode: how large and how fast pictures may be. Absent: 5, which is level 3.1.',
      zh: '本方能解码的最高 level：画面可以多大、多快。不写即 5，也就是 level 3.1。',
    },
    rfc,
    value: levelIndex,
  }),
  parameter({
    name: 'tier',
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
];

/** AV1 §A.3: seq_level_idx is (major − 2) · 4 + minor; 31 is without limit. */
function levelIndex(value: string) {
  const index = /^\d{1,2}$/.test(value) ? Number(value) : Number.NaN;
  if (index === 31) return { en: '31: no limit is said.', zh: '31：不设上限。' };
  if (!(index <= 23)) return odd(value);
  const level = `${2 + Math.floor(index / 4)}.${index % 4}`;
  return {
    en: `${value}: level ${level}${index === 5 ? ', enough for 1280×720 at 30 frames a second' : ''}.`,
    zh: `${value}：level ${level}${index === 5 ? '，足够 1280×720、每秒 30 帧' : ''}。`,
  };
}
