import { expect, test } from 'vitest';
import { pairSeen, snapshotOf } from '../../../test/frames.ts';
import type { NewFrame, Pair, Transport } from '../frame.ts';

const pairOf = (parts: Partial<Pair>): Pair => {
  const frame = pairSeen('amy', parts);
  if (frame.kind !== 'pair') throw new Error('no pair');
  return frame.pair;
};
const transport: Transport = {
  ...{ tlsVersion: 'FEFC', dtlsCipher: null, srtpCipher: null, dtlsRole: 'client', iceRole: 'controlling' },
};
const sample = (pairs: readonly Pair[], of: Transport | null = null): NewFrame => ({
  ...{ kind: 'stats', at: 'amy', pairs: [...pairs], transport: of },
  media: { bytesSent: 0, bytesReceived: 0, framesEncoded: 0, framesDecoded: 0, packetsLost: 0 },
});

const pairs = (...frames: readonly NewFrame[]) => snapshotOf(...frames).peers.amy.pairs;

test('pairs stand in the order in which they were first seen, each as it was seen last', () => {
  const seen = pairs(
    pairSeen('amy', { id: 'a', state: 'waiting', selected: false }),
    pairSeen('amy', { id: 'b', state: 'waiting', selected: false }),
    pairSeen('amy', { id: 'a', state: 'succeeded', selected: false }),
  );
  expect(seen.map(({ id, state }) => [id, state])).toEqual([
    ['a', 'succeeded'],
    ['b', 'waiting'],
  ]);
});

test('one pair is selected: the mark moves to the one selected last', () => {
  const seen = pairs(pairSeen('amy', { id: 'a', selected: true }), pairSeen('amy', { id: 'b', selected: true }));
  expect(seen.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(['b']);
});

test('a pair that is only checked leaves the selected one selected', () => {
  const seen = pairs(pairSeen('amy', { id: 'a', selected: true }), pairSeen('amy', { id: 'b', selected: false }));
  expect(seen.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(['a']);
});

test('a pair that the browser has pruned goes with the next sample, and a new one comes', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => pairOf({ id, selected: false }));
  if (!a || !b || !c) throw new Error('three pairs were made');
  const seen = pairs(pairSeen('amy', a), pairSeen('amy', b), sample([c, { ...b, rtt: 7 }]));
  expect(seen.map(({ id, rtt }) => [id, rtt])).toEqual([
    ['b', 7],
    ['c', 1],
  ]);
});

test('what a sample does not know of the transport stays as it was known', () => {
  const { amy, bob } = snapshotOf(sample([], transport), sample([])).peers;
  expect([amy.transport, amy.lastStats]).toEqual([transport, 1]);
  expect([bob.transport, bob.lastStats]).toEqual([null, null]);
});

test('the first RTP packet and the first picture are kept by their frames', () => {
  const { bob } = snapshotOf(
    { kind: 'media', at: 'bob', milestone: 'first-rtp' },
    { kind: 'media', at: 'bob', milestone: 'first-frame' },
  ).peers;
  expect([bob.firstRtp, bob.firstFrame]).toEqual([0, 1]);
});

test('text is kept on the side that sent it and on the side that heard it', () => {
  const { amy, bob } = snapshotOf(
    { kind: 'data', at: 'amy', direction: 'sent', label: 'chat', text: 'hi' },
    { kind: 'data', at: 'bob', direction: 'received', label: 'chat', text: 'hi' },
  ).peers;
  expect(amy.data).toEqual([{ seq: 0, t: 0, direction: 'sent', text: 'hi' }]);
  expect(bob.data).toEqual([{ seq: 1, t: 1, direction: 'received', text: 'hi' }]);
});
