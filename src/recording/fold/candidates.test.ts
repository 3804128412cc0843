import { expect, test } from 'vitest';
import { candidate, gathered, snapshotOf } from '../../../test/frames.ts';
import type { CallError, CandidateInit, NewFrame } from '../frame.ts';

const one = candidate('candidate:1 1 udp 2122260223 192.0.2.1 5000 typ host');
const other = candidate('candidate:2 1 udp 2122194687 192.0.2.2 5001 typ host');

const queue = (change: 'queued' | 'released', init: CandidateInit, length: number): NewFrame => ({
  ...{ kind: 'queue', at: 'bob', change, candidate: init, length },
});
const adds = (init: CandidateInit | null): NewFrame => ({
  ...{ kind: 'api-call', at: 'bob', method: 'addIceCandidate', given: { candidate: init } },
});
const added = (call: number, error?: CallError): NewFrame => ({
  ...{ kind: 'api-settled', at: 'bob', method: 'addIceCandidate', call },
  outcome: error ? { status: 'rejected', error } : { status: 'resolved', value: {} },
});

const remote = (...frames: readonly NewFrame[]) => snapshotOf(...frames).peers.bob.remoteCandidates;
const statuses = (...frames: readonly NewFrame[]) => remote(...frames).map(({ status }) => status);

test('a candidate that came too early is queued, then added in its place', () => {
  const frames = [queue('queued', one, 1), queue('queued', other, 2), queue('released', one, 1), adds(one), added(3)];
  expect(statuses(...frames.slice(0, 2))).toEqual(['queued', 'queued']);
  expect(statuses(...frames.slice(0, 4))).toEqual(['adding', 'queued']);
  expect(statuses(...frames)).toEqual(['added', 'queued']);
});

test('a candidate that came in time is added without waiting', () => {
  expect(statuses(adds(one))).toEqual(['adding']);
  expect(statuses(adds(one), added(0))).toEqual(['added']);
});

test('a rejected candidate keeps the browser’s error, and the others are as they were', () => {
  const error = { name: 'OperationError', message: 'Error processing ICE candidate' };
  expect(remote(adds(one), adds(other), added(0, error), added(1))).toEqual([
    { seq: 0, init: one, status: 'rejected', error },
    { seq: 1, init: other, status: 'added' },
  ]);
});

test('the same candidate text for two sections is two candidates', () => {
  const second = { ...one, sdpMid: '1' };
  expect(statuses(queue('queued', one, 1), queue('queued', second, 2), adds(second))).toEqual(['queued', 'adding']);
});

test('the end of candidates is an entry of its own', () => {
  expect(remote(adds(null), added(0))).toEqual([{ seq: 0, init: null, status: 'added' }]);
});

test('what a peer gathered is kept with its server, in the order of the events', () => {
  const { amy, bob } = snapshotOf(gathered('amy', one, 'stun:192.0.2.9'), gathered('amy', null)).peers;
  expect(amy.gathered).toEqual([
    { seq: 0, t: 0, init: one, url: 'stun:192.0.2.9' },
    { seq: 1, t: 1, init: null },
  ]);
  expect(bob.gathered).toEqual([]);
});
