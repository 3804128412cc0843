import { expect, test } from 'vitest';
import { thinned } from './thinned.ts';

const line = (...heights: number[]) => heights.map((y, t) => ({ t, y }));

test('a short line stays as it is', () => {
  const values = line(1, 2, 3);
  expect(thinned(values, 3)).toBe(values);
});

test('of each stretch the least and the greatest stay, in their order, and both ends of the line', () => {
  // Eight values, four wanted: stretches of 2 * 8 / 4 = 4.
  const values = line(5, 9, 1, 5, 4, 7, 2, 6);
  expect(thinned(values, 4).map(({ y }) => y)).toEqual([5, 9, 1, 7, 2, 6]);
});

test('a peak among ten thousand is still there, and the line is short', () => {
  const values = line(...Array.from({ length: 10_000 }, (_, t) => (t === 4321 ? 99 : t % 7)));
  const kept = thinned(values, 300);
  expect(kept.length).toBeLessThanOrEqual(302);
  expect(kept.some(({ t, y }) => t === 4321 && y === 99)).toBe(true);
});
