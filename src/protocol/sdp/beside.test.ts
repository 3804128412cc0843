import { expect, test } from 'vitest';
import { besideOf } from './beside.ts';
import type { PastedDescription } from './paste.ts';

const said = (type: PastedDescription['type'], session: string): PastedDescription => ({
  type,
  sdp: `v=0\r\no=- ${session} 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n`,
  wrapped: [],
});

test('an answer stands beside the last offer before it, a later description beside its writer’s earlier one', () => {
  const descriptions = [said('offer', '1'), said('answer', '7'), said('offer', '1'), said('answer', '7')];
  const pasted = { descriptions, candidates: [] };
  expect(besideOf(pasted, 0)).toEqual({ wrapped: [] });
  expect(besideOf(pasted, 1).offer?.text).toBe(descriptions[0]?.sdp);
  expect(besideOf(pasted, 1).before).toBeUndefined();
  expect(besideOf(pasted, 2).before?.type).toBe('offer');
  expect(besideOf(pasted, 3).before?.type).toBe('answer');
});

test('pasted the other way round, an answer still finds its offer; else the one handed in', () => {
  const turned = { descriptions: [said('answer', '7'), said('offer', '1')], candidates: [] };
  expect(besideOf(turned, 0).offer?.text).toContain('o=- 1 ');
  const alone = { descriptions: [said('answer', '7')], candidates: [] };
  expect(besideOf(alone, 0).offer).toBeUndefined();
});
