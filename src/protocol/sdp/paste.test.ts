import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPaste } from './paste.ts';

const sdp = [
  'v=0',
  'o=- 1 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'a=setup:actpass',
  '',
].join('\r\n');
const candidate = 'candidate:1 1 udp 2122260223 192.0.2.7 50000 typ host generation 0 ufrag N/KY';

test.each([
  ['as it is', sdp, []],
  ['with LF', sdp.replaceAll('\r\n', '\n'), []],
  ['with a byte order mark', `\uFEFF${sdp}`, ['byte-order-mark']],
  ['quoted, its line ends written out', JSON.stringify(sdp), ['quotes', 'escapes']],
  ['as HTML', sdp.replaceAll('\r\n', '&#13;&#10;'), ['html']],
  ['indented', sdp.replace(/^(?=.)/gm, '    '), ['prefixes']],
  ['with a log before each line', sdp.replace(/^(?=.)/gm, '12:03:04.123 [sdp] '), ['prefixes']],
])('an SDP %s', (_, text, wrapped) => {
  const found = readPaste(text)?.descriptions;
  expect(found?.[0]?.sdp.replaceAll('\r\n', '\n')).toBe(sdp.replaceAll('\r\n', '\n'));
  expect(found?.[0]?.wrapped).toEqual(wrapped);
  expect(found?.[0]?.type).toBe('offer');
});

test.each([
  ['a description', JSON.stringify({ type: 'answer', sdp })],
  ['nested', JSON.stringify({ type: 'answer', answer: { sdp, type: 'answer' } })],
  ['in an array', JSON.stringify([{ message: { type: 'answer', sdp } }])],
  ['behind a timestamp', `2026-01-02T10:00:00Z received {"type":"answer","sdp":${JSON.stringify(sdp)}} end`],
])('JSON: %s', (_, text) => {
  expect(readPaste(text)?.descriptions).toMatchObject([{ type: 'answer', sdp, wrapped: ['json'] }]);
});

test('several messages one after another: an offer, an answer and candidates', () => {
  const init = { candidate, sdpMid: '0', sdpMLineIndex: 0, usernameFragment: 'N/KY' };
  const text = [{ type: 'offer', sdp }, { type: 'answer', sdp }, { type: 'candidate', candidate: init }, init]
    .map((message) => JSON.stringify(message))
    .join('\n');
  const found = readPaste(text);
  expect(found?.descriptions.map(({ type }) => type)).toEqual(['offer', 'answer']);
  expect(found?.candidates).toEqual([
    { text: candidate, mid: '0', index: 0, ufrag: 'N/KY', json: true },
    { text: candidate, mid: '0', index: 0, ufrag: 'N/KY', json: true },
  ]);
});

test('candidate lines, with a= or without', () => {
  expect(readPaste(`a=${candidate}\n${candidate}`)?.candidates.map(({ text, ufrag }) => [text, ufrag])).toEqual([
    [candidate, 'N/KY'],
    [candidate, 'N/KY'],
  ]);
});

test('an offer and an answer as plain SDP, one under the other', () => {
  const answer = sdp.replace('actpass', 'active');
  expect(readPaste(sdp + answer)?.descriptions.map(({ type }) => type)).toEqual(['offer', 'answer']);
});

test('what real browsers write is taken as it is, byte for byte', () => {
  for (const name of ['chromium-156-offer', 'chromium-156-answer', 'firefox-esr-153-offer', 'firefox-esr-153-answer']) {
    const text = readFileSync(new URL(`../../../test/samples/${name}.sdp`, import.meta.url), 'utf8');
    expect(readPaste(text)?.descriptions.map((found) => found.sdp)).toEqual([text]);
  }
});

test.each(['', 'hello', '{}', '[[[', '{"a":"}'])('nothing is recognised in %j', (text) => {
  expect(readPaste(text)).toBeUndefined();
});

test('any text: never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readPaste(text)));
  fc.assert(fc.property(fc.json(), (text) => void readPaste(text)));
});
