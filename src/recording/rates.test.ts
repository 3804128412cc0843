import { expect, test } from 'vitest';
import type { FrameOf, Pair } from './frame.ts';
import { frameRate, growth, receivedBitrate, roundTrips } from './rates.ts';

function sample(t: number, media: Partial<FrameOf<'stats'>['media']>, pairs: readonly Pair[] = []): FrameOf<'stats'> {
  const none = { bytesSent: 0, bytesReceived: 0, framesEncoded: 0, framesDecoded: 0, packetsLost: 0 };
  return { kind: 'stats', seq: t, t, at: 'amy', pairs: [...pairs], transport: null, media: { ...none, ...media } };
}

function pair(selected: boolean, rtt: number | null): Pair {
  const end = { type: 'host', protocol: 'udp', address: null, port: null, priority: null } as const;
  const counts = { bytesSent: 0, bytesReceived: 0, requestsSent: 0, requestsReceived: 0 };
  return {
    ...{ id: 'p', state: 'succeeded', nominated: selected, selected, local: end, remote: end, priority: null, rtt },
    ...{ ...counts, responsesSent: 0, responsesReceived: 0, consentRequestsSent: null },
  };
}

test('a rate stands between two samples; the first alone gives none', () => {
  // 25 000 bytes in 500 ms are 50 000 bytes/s, 400 kbit/s.
  const samples = [sample(1000, { bytesReceived: 5000 }), sample(1500, { bytesReceived: 30_000 })];
  expect(receivedBitrate(samples.slice(0, 1))).toEqual([]);
  expect(receivedBitrate(samples)).toEqual([{ t: 1500, y: 400 }]);
});

test('15 frames in half a second are 30 a second', () => {
  const samples = [sample(0, { framesDecoded: 7 }), sample(500, { framesDecoded: 22 })];
  expect(frameRate(samples, 'framesDecoded')).toEqual([{ t: 500, y: 30 }]);
  expect(frameRate(samples, 'framesEncoded')).toEqual([{ t: 500, y: 0 }]);
});

test('a counter that went back gives no rate, and the next sample counts from there', () => {
  const samples = [sample(0, { bytesSent: 9000 }), sample(1000, { bytesSent: 100 }), sample(2000, { bytesSent: 1100 })];
  expect(growth(samples, 'bytesSent')).toEqual([{ t: 2000, y: 1 }]);
});

test('two samples at one time give no rate', () => {
  expect(growth([sample(5, { bytesSent: 1 }), sample(5, { bytesSent: 2 })], 'bytesSent')).toEqual([]);
});

test('the round trip is that of the selected pair, where it has one', () => {
  const samples = [sample(0, {}, [pair(false, 9)]), sample(1, {}, [pair(false, 9), pair(true, 0.4)]), sample(2, {})];
  expect(roundTrips(samples)).toEqual([{ t: 1, y: 0.4 }]);
});
