/** The profile in H264's profile-level-id: RFC 6184 §8.1, table 5, and libwebrtc's Constrained High. */

export type H264Profile =
  | 'Constrained Baseline'
  | 'Baseline'
  | 'Main'
  | 'Extended'
  | 'Constrained High'
  | 'High'
  | 'High 4:4:4';

export interface H264ProfileLevel {
  /** Undefined where the first two bytes fit none. */
  readonly profile: H264Profile | undefined;
  /** 31 is level 3.1; `1b` is between 1 and 1.1. */
  readonly level: number | '1b';
}

/** `42e01f`; undefined where it is not six hexadecimal digits. */
export function readProfileLevelId(text: string): H264ProfileLevel | undefined {
  if (!/^[0-9a-f]{6}$/i.test(text)) return undefined;
  const [idc = 0, iop = 0, level = 0] = [0, 2, 4].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  const profile = patterns.find((it) => it.idc === idc && (iop & it.mask) === it.bits)?.profile;
  // Level 1b is level 11 with constraint_set3_flag, in the profiles that had it.
  const is1b = level === 11 && (iop & 0x10) !== 0 && [0x42, 0x4d, 0x58].includes(idc);
  return { profile, level: is1b ? '1b' : level };
}

/** Of the second byte only the bits of the mask count. */
const patterns: readonly {
  readonly profile: H264Profile;
  readonly idc: number;
  readonly mask: number;
  readonly bits: number;
}[] = [
  { profile: 'Constrained Baseline', idc: 0x42, mask: 0b0100_1111, bits: 0b0100_0000 },
  { profile: 'Constrained Baseline', idc: 0x4d, mask: 0b1000_1111, bits: 0b1000_0000 },
  { profile: 'Constrained Baseline', idc: 0x58, mask: 0b1100_1111, bits: 0b1100_0000 },
  { profile: 'Baseline', idc: 0x42, mask: 0b0100_1111, bits: 0b0000_0000 },
  { profile: 'Baseline', idc: 0x58, mask: 0b1100_1111, bits: 0b1000_0000 },
  { profile: 'Main', idc: 0x4d, mask: 0b1010_1111, bits: 0b0000_0000 },
  { profile: 'Extended', idc: 0x58, mask: 0b1100_1111, bits: 0b0000_0000 },
  { profile: 'High', idc: 0x64, mask: 0b1111_1111, bits: 0b0000_0000 },
  { profile: 'Constrained High', idc: 0x64, mask: 0b1111_1111, bits: 0b0000_1100 },
  { profile: 'High 4:4:4', idc: 0xf4, mask: 0b1111_1111, bits: 0b0000_0000 },
];
