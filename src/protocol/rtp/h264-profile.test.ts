import { expect, test } from 'vitest';
import { readProfileLevelId } from './h264-profile.ts';

test.each([
  // RFC 6184 §8.1, table 5: x1xx0000 after 42, 1xxx0000 after 4D, 11xx0000 after 58.
  ['42e01f', 'Constrained Baseline', 31],
  ['42E034', 'Constrained Baseline', 52],
  ['4d801f', 'Constrained Baseline', 31],
  ['58c00a', 'Constrained Baseline', 10],
  ['42001f', 'Baseline', 31],
  ['58800a', 'Baseline', 10],
  ['4d001f', 'Main', 31],
  ['4d401f', 'Main', 31],
  ['580028', 'Extended', 40],
  ['64001f', 'High', 31],
  ['640c1f', 'Constrained High', 31],
  ['f4001f', 'High 4:4:4', 31],
  // constraint_set3_flag (0x10) with level 11.
  ['42f00b', 'Constrained Baseline', '1b'],
  ['42e00b', 'Constrained Baseline', 11],
  ['120034', undefined, 52],
])('%s is %s, level %s', (text, profile, level) => {
  expect(readProfileLevelId(text)).toEqual({ profile, level });
});

test.each(['', 'zz', '42e01', '42e01f0', '42e0 1'])('“%s” is none', (text) => {
  expect(readProfileLevelId(text)).toBeUndefined();
});
