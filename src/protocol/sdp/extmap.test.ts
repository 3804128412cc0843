import { expect, test } from 'vitest';
import { readExtmap } from './extmap.ts';

test('number, direction, URI and what follows (RFC 8285 §8)', () => {
  expect(readExtmap('4 urn:ietf:params:rtp-hdrext:sdes:mid')).toEqual({
    id: 4,
    direction: undefined,
    uri: 'urn:ietf:params:rtp-hdrext:sdes:mid',
    attributes: undefined,
  });
  expect(readExtmap('1/recvonly urn:ietf:params:rtp-hdrext:ssrc-audio-level vad=on')).toEqual({
    id: 1,
    direction: 'recvonly',
    uri: 'urn:ietf:params:rtp-hdrext:ssrc-audio-level',
    attributes: 'vad=on',
  });
});

test.each(['', '14', 'x urn:a', '1 relative', '1/both urn:a', '1/ urn:a'])('%j is none', (value) => {
  expect(readExtmap(value)).toBeUndefined();
});
