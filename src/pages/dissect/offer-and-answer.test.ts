import { expect, test } from 'vitest';
import type { DescriptionType } from '../../protocol/sdp/dissection.ts';
import { offerAndAnswer } from './offer-and-answer.ts';

/** `o1 a1`: offers, answers and unknown ones, by name. */
const pasted = (names: string) =>
  names.split(' ').map((sdp) => {
    const types: { readonly [letter: string]: DescriptionType } = { o: 'offer', a: 'answer' };
    return { sdp, type: types[sdp.slice(0, 1)] ?? 'unknown', wrapped: [] };
  });

test.each([
  ['o1 a1', 0, 'o1 a1'],
  ['o1 a1', 1, 'o1 a1'],
  ['a1 o1', 0, 'o1 a1'],
  ['a1 o1', 1, 'o1 a1'],
  ['o1 a1 o2 a2', 0, 'o1 a1'],
  ['o1 a1 o2 a2', 2, 'o2 a2'],
  ['o1 a1 o2 a2', 3, 'o2 a2'],
  ['o1 o2', 0, undefined],
  ['a1', 0, undefined],
  ['x1 o1 a1', 0, undefined],
])('of %s, with %i shown: %s', (names, which, pair) => {
  const found = offerAndAnswer(pasted(names), which);
  expect(found && `${found.offer.text} ${found.answer.text}`).toBe(pair);
});
