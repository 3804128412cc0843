import { describe, expect, test } from 'vitest';
import { around } from '../around.ts';
import { readExample } from '../example.ts';
import { findingsIn, say } from '../find.ts';
import { privacyRules } from './rules.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';
const found = (lines: readonly string[]) => {
  const { subject, beside } = readExample({ lines });
  return findingsIn(subject, beside).filter(({ rule }) => privacyRules.includes(rule));
};
const ids = (lines: readonly string[]) => found(lines).map(({ rule }) => rule.id);
const host = (address: string) => around([audio, `a=candidate:1 1 udp 2122260223 ${address} 50000 typ host`]);

describe('addresses', () => {
  test.each(['10.25.39.1', '172.31.0.1', '192.168.1.7', '100.64.0.9', 'fd12::1'])('%s is private', (address) => {
    expect(ids(host(address))).toEqual(['privacy-private-address']);
  });
  test.each(['8.8.4.4', '172.32.0.1', '2a00:1450:4001:82f::200e'])('%s is public', (address) => {
    expect(ids(host(address))).toEqual(['privacy-public-address']);
  });
  test.each(['0.0.0.0', '127.0.0.1', '::1', '192.0.2.1', '2001:db8::5', '999.1.1.1', 'fe80::1'])(
    '%s tells nothing',
    (address) => {
      expect(ids(host(address))).toEqual([]);
    },
  );

  test('the same one is told once, with how often it stands there', () => {
    const line = 'a=candidate:2 1 udp 1686052607 203.0.113.5 2212 typ srflx raddr 192.168.1.7 rport 50000';
    const [address, ...more] = found([...host('192.168.1.7'), line]);
    expect(address && say(address, 'en').what).toContain('192.168.1.7 (found 2×)');
    expect(more).toEqual([]);
  });
});

test('the hardware address in RFC 4291 appendix A comes out as it went in', () => {
  // 34-56-78-9A-BC-DE is put in as 3656:78ff:fe9a:bcde.
  const all = found(host('2001:db8::3656:78ff:fe9a:bcde'));
  expect(all.map((it) => say(it, 'en').what)).toEqual([
    '2001:db8::3656:78ff:fe9a:bcde holds the hardware address 34:56:78:9a:bc:de.',
  ]);
});

describe('names', () => {
  test('a password in the address of a stream is a warning', () => {
    const control = (url: string) => around([audio, `a=control:${url}`]);
    expect(found(control('rtsp://admin:secret@192.0.2.64/1')).map(({ severity }) => severity)).toEqual(['warning']);
    expect(found(control('rtsp://cam.example.com/1')).map(({ severity }) => severity)).toEqual(['info']);
    expect(found(control('rtsp://192.0.2.64:554/1'))).toEqual([]);
    expect(found(control('track/1'))).toEqual([]);
  });

  test('what browsers write in the place of a user is none', () => {
    expect(ids(around(['o=mozilla...THIS_IS_SDPARTA-99.0 1 0 IN IP4 0.0.0.0', audio]))).toEqual([]);
    expect(ids(around(['o=bob 1 0 IN IP4 0.0.0.0', audio]))).toEqual(['privacy-name']);
  });
});

test('a grant is told of a browser only', () => {
  expect(ids(host('192.0.2.1'))).toEqual([]);
  const libwebrtc = 'a=candidate:1 1 udp 2122260223 192.0.2.1 50000 typ host generation 0';
  expect(ids(around([audio, libwebrtc]))).toEqual(['privacy-grant']);
  expect(ids(around(['a=ice-lite', audio, libwebrtc]))).toEqual([]);
});
