import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dissect } from '../../dissection.ts';
import { around } from '../around.ts';
import { findingsIn, say } from '../find.ts';
import { maker } from './maker.ts';

const madeBy = (text: string) => {
  const found = findingsIn(dissect(text)).filter(({ rule }) => rule === maker);
  return found.map((one) => say(one, 'en').what.replace(/^Probably written by ([^(:,]+?)( \(.*|[:,].*)$/s, '$1'));
};
const sample = (name: string) =>
  readFileSync(new URL(`../../../../../test/samples/${name}.sdp`, import.meta.url), 'utf8');
const text = (...lines: readonly string[]) => around([...lines, 'm=audio 9 UDP/TLS/RTP/SAVPF 0']).join('\r\n');
const fingerprint = 'a=fingerprint:sha-256 AB:CD';

test.each([
  ['chromium-156-offer', 'libwebrtc'],
  ['shared-answer', 'libwebrtc'],
  ['firefox-esr-153-offer', 'Firefox'],
])('%s is told to be written by %s', (name, by) => {
  expect(madeBy(sample(name))).toEqual([by]);
});

test.each(['sip-phone', 'rtsp-camera', 'st2110', 'msrp', 'fax'])('nothing is guessed of %s', (name) => {
  expect(madeBy(sample(name))).toEqual([]);
});

test('Janus keeps the o= name of the offer, and is known by its session name', () => {
  expect(madeBy(text('o=mozilla...THIS_IS_SDPARTA-99.0 1 2 IN IP4 192.0.2.1', 's=VideoRoom 1234'))).toEqual([
    'the Janus gateway',
  ]);
});

test('servers are told by what is constant in their code', () => {
  expect(madeBy(text('o=mediasoup-client 10000 1 IN IP4 0.0.0.0', 'a=ice-lite'))).toEqual(['mediasoup']);
  expect(madeBy(text('o=- 1923518516 2 IN IP4 0.0.0.0'))).toEqual(['Jitsi Meet']);
  expect(madeBy(text('o=- 8 1 IN IP4 0.0.0.0', fingerprint))).toEqual(['pion']);
});
