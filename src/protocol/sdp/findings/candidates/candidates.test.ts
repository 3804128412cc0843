import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dissect } from '../../dissection.ts';
import { findingsIn } from '../find.ts';
import type { SignalledCandidate } from '../finding.ts';

const sample = (name: string) => readFileSync(new URL(`../../../../../test/samples/${name}`, import.meta.url), 'utf8');
const offer = dissect(sample('shared-offer.sdp'), 'offer');
const answer = dissect(sample('shared-answer.sdp'), 'answer');

const candidate = (mid: string, text: string): SignalledCandidate => ({
  text: `candidate:${text} generation 0 ufrag N/KY network-id 1 network-cost 10`,
  mid,
  index: Number(mid),
  ufrag: 'N/KY',
  json: true,
});
const candidates = [
  candidate('0', '3096071039 1 udp 2122260223 10.25.39.1 60751 typ host'),
  candidate('1', '3096071039 1 udp 2122260223 10.25.39.1 57043 typ host'),
  candidate('1', '2649982101 1 udp 1686052607 219.142.117.143 2213 typ srflx raddr 10.25.39.1 rport 57043'),
  candidate('0', '2649982101 1 udp 1686052607 219.142.117.143 2212 typ srflx raddr 10.25.39.1 rport 60751'),
];

const count = (ids: readonly string[], id: string) => ids.filter((it) => it === id).length;

test('candidates of another session beside an offer and its answer', () => {
  const ids = findingsIn(answer, { offer, candidates }).map(({ rule }) => rule.id);
  expect(count(ids, 'candidate-ufrag-mismatch')).toBe(4);
  expect(count(ids, 'candidate-untagged'), 'the two of mid 1').toBe(2);
  expect(count(ids, 'nat-signs'), 'one for each base').toBe(2);
  expect(count(ids, 'missing-types'), 'no relay, no IPv6, no TCP').toBe(3);
  expect(count(ids, 'end-not-signalled')).toBe(1);
  expect(ids).not.toContain('candidate-priority-type');
  expect(ids).not.toContain('candidate-duplicate');
});

test('before an answer no section is known to be bundled away', () => {
  const ids = findingsIn(offer, { candidates }).map(({ rule }) => rule.id);
  expect(ids).not.toContain('candidate-untagged');
});

test('an attribute sent as a candidate is an error, and no end', () => {
  const found = findingsIn(offer, { candidates: [{ text: 'a=end-of-candidates', mid: '0', index: 0, ufrag: null }] });
  const ends = found.filter(({ rule }) => rule.id === 'end-not-signalled');
  expect(ends.map(({ severity, hit }) => [severity, hit.candidate])).toEqual([['error', 0]]);
});

test('candidates of both sides are judged each by themselves', () => {
  const relay = {
    ...candidates[0],
    text: 'candidate:1 1 udp 41885695 198.51.100.7 49160 typ relay raddr 0.0.0.0 rport 0',
  };
  const other = { mid: '0', index: 0, ufrag: 'gZTj', text: relay.text };
  const found = findingsIn(answer, { offer, candidates: [...candidates, other] });
  const missing = found.filter(({ rule }) => rule.id === 'missing-types').map(({ hit }) => hit.candidate);
  expect(missing, 'three of N/KY, and one: only relay').toEqual([3, 3, 3, 4]);
});
