import { expect, test } from 'vitest';
import { median, table } from './outcome.ts';

test('the median is not moved by one that took long', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([1, 2, 3, 900])).toBe(3);
  expect(median([])).toBeNaN();
});

test('the table has a line for each outcome, in columns', () => {
  const outcome = { what: 'Import', measured: '70 ms', beside: 'JSON.parse 9 ms', limit: '80 ms' };
  expect(
    table([
      { ...outcome, passed: true },
      { ...outcome, what: 'Step', measured: '120 ms', passed: false },
    ]).split('\n'),
  ).toEqual([
    '        measured  beside           limit',
    '------  --------  ---------------  -----  ----',
    'Import  70 ms     JSON.parse 9 ms  80 ms  pass',
    'Step    120 ms    JSON.parse 9 ms  80 ms  FAIL',
  ]);
});
