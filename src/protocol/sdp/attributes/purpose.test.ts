import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dissect } from '../dissection.ts';
import { purposeOf } from './purpose.ts';

const session = ['v=0', 'o=- 1 1 IN IP4 192.0.2.1', 's=-', 'c=IN IP4 192.0.2.1', 't=0 0'];

function kindOf(...lines: readonly string[]): string {
  return purposeOf(dissect(`${[...session, ...lines].join('\r\n')}\r\n`)).kind;
}

test.each([
  ['chromium-156-offer', 'webrtc'],
  ['firefox-esr-153-answer', 'webrtc'],
  ['sip-phone', 'sip'],
  ['rtsp-camera', 'rtsp'],
  ['st2110', 'st2110'],
  ['msrp', 'msrp'],
  ['fax', 'fax'],
])('%s is for %s', (name, kind) => {
  const text = readFileSync(new URL(`../../../../test/samples/${name}.sdp`, import.meta.url), 'utf8');
  expect(purposeOf(dissect(text)).kind).toBe(kind);
});

test('the reason names the line that tells', () => {
  const { because, marks } = purposeOf(dissect('v=0\r\nm=image 4052 udptl t38\r\n'));
  expect(because.en).toBe('A section carries fax: line 2, “m=image 4052 udptl t38”.');
  expect(because.zh).toBe('有一个媒体段承载传真：第 2 行“m=image 4052 udptl t38”。');
  expect(marks.map(({ number }) => number)).toEqual([2]);
});

test('a phone with ICE, or with DTLS, is still a phone', () => {
  expect(kindOf('m=audio 4000 RTP/AVP 0', 'a=ice-ufrag:349219da', 'a=ice-pwd:50644d5450644d5450644d54')).toBe('sip');
  expect(kindOf('m=audio 4000 UDP/TLS/RTP/SAVP 0', 'a=fingerprint:sha-256 AA', 'a=setup:actpass')).toBe('sip');
});

test('a browser’s text that lost its fingerprint and profile is still a browser’s', () => {
  expect(kindOf('m=audio 9 RTP/AVPF 111', 'a=ice-ufrag:8hhY', 'a=mid:0', 'a=rtcp-mux')).toBe('webrtc');
});

test('a phone that says it could do fax is a phone; a call that has become a fax is a fax', () => {
  expect(kindOf('m=audio 4000 RTP/AVP 0', 'a=sqn: 0', 'a=cdsc: 1 image udptl t38')).toBe('sip');
  expect(kindOf('m=audio 4000 RTP/AVP 0', 'm=image 0 udptl t38')).toBe('sip');
  expect(kindOf('m=audio 0 RTP/AVP 0', 'm=image 4002 udptl t38')).toBe('fax');
});

test('compressed media to 224.0.0.0/4 or ff00::/8 are a plain multicast', () => {
  expect(kindOf('m=video 5004 RTP/AVP 33', 'c=IN IP4 239.1.1.1/32')).toBe('multicast');
  expect(kindOf('m=video 5004 RTP/AVP 33', 'c=IN IP6 ff15::101')).toBe('multicast');
  expect(kindOf('m=video 5004 RTP/AVP 33', 'c=IN IP4 223.255.255.1')).toBe('sip');
});

test('what has no mark is not guessed', () => {
  expect(kindOf()).toBe('unknown');
  expect(kindOf('m=audio 0 RTP/AVP 0')).toBe('unknown');
  expect(purposeOf(dissect('')).because.zh).toContain('没有');
});
