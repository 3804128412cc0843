import { expect, test } from 'vitest';
import { compareFingerprints } from './fingerprint.ts';

test('bytes stand side by side, and case does not count', () => {
  expect(compareFingerprints('AB:01', 'ab:02')).toEqual([
    { computed: 'AB', signalled: 'AB', same: true },
    { computed: '01', signalled: '02', same: false },
  ]);
});

test('the name of the hash may stand before the value', () => {
  expect(compareFingerprints('AB:01', 'sha-256 AB:01').every(({ same }) => same)).toBe(true);
});

test('a missing byte is a difference', () => {
  expect(compareFingerprints('AB:01', 'AB')).toEqual([
    { computed: 'AB', signalled: 'AB', same: true },
    { computed: '01', signalled: null, same: false },
  ]);
  expect(compareFingerprints('', '')).toEqual([]);
});
