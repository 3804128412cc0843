import { expect, test } from 'vitest';
import { snapshotOf } from '../../../test/frames.ts';
import type { ApiMethod, ApiValue, NewFrame } from '../frame.ts';

const begins = (method: ApiMethod, given: ApiValue = {}): NewFrame => ({ kind: 'api-call', at: 'amy', method, given });
const ends = (method: ApiMethod, call: number, value: ApiValue = {}): NewFrame => ({
  ...{ kind: 'api-settled', at: 'amy', method, call, outcome: { status: 'resolved', value } },
});
const fails = (method: ApiMethod, call: number, name: string): NewFrame => ({
  ...{ kind: 'api-settled', at: 'amy', method, call },
  outcome: { status: 'rejected', error: { name, message: '' } },
});

const amy = (...frames: readonly NewFrame[]) => snapshotOf(...frames).peers.amy;

test('a call is pending until that very call settles', () => {
  const frames = [begins('addIceCandidate'), begins('addIceCandidate'), ends('addIceCandidate', 0)];
  expect(amy(...frames.slice(0, 2)).pending.map(({ seq }) => seq)).toEqual([0, 1]);
  expect(amy(...frames).pending).toEqual([{ seq: 1, method: 'addIceCandidate' }]);
});

test('a call that returns at once is never pending', () => {
  const frames = [
    begins('createPeerConnection'),
    begins('addTrack'),
    begins('createDataChannel'),
    begins('restartIce'),
  ];
  expect(amy(...frames).pending).toEqual([]);
});

test('a new connection is open, in the first state of every machine (W3C webrtc-pc §4.4.1.1)', () => {
  const { connection, states } = amy(begins('createPeerConnection'));
  expect(connection).toBe('open');
  expect(states).toEqual({
    signaling: [{ seq: 0, to: 'stable' }],
    gathering: [{ seq: 0, to: 'new' }],
    ice: [{ seq: 0, to: 'new' }],
    connection: [{ seq: 0, to: 'new' }],
    dtls: [],
    channel: [],
  });
});

test('a connection that the constructor refused is none', () => {
  const { connection, states, lastError } = amy(
    begins('createPeerConnection'),
    fails('createPeerConnection', 0, 'SyntaxError'),
  );
  expect(connection).toBe('none');
  expect(states.signaling).toEqual([]);
  expect(lastError?.error.name).toBe('SyntaxError');
});

test('close closes the connection', () => {
  expect(amy(begins('createPeerConnection'), begins('close')).connection).toBe('closed');
});

test('media is what getUserMedia gave, and after a refusal the stand-in can follow', () => {
  const refused = [begins('getUserMedia'), fails('getUserMedia', 0, 'NotAllowedError')];
  expect(amy(begins('getUserMedia')).media).toBeNull();
  expect(amy(...refused).media).toBe('failed');
  const again = amy(...refused, begins('getUserMedia'), ends('getUserMedia', 2, { source: 'stand-in' }));
  expect(again.media).toBe('stand-in');
  expect(again.lastError).toEqual({ seq: 1, method: 'getUserMedia', error: { name: 'NotAllowedError', message: '' } });
});
