import { expect, test } from 'vitest';
import { answering } from '../answers/answering.ts';
import { around } from '../around.ts';
import { readExample } from '../example.ts';
import { findingsIn } from '../find.ts';
import type { Example } from '../finding.ts';
import { again } from './again.ts';
import { versionRules } from './rules.ts';

const found = (example: Example) => {
  const { subject, beside } = readExample(example);
  const all = findingsIn(subject, beside).filter(({ rule }) => versionRules.includes(rule));
  return all.map(({ rule, severity }) => `${rule.id} ${severity}`);
};
const versions = (before: readonly string[], lines: readonly string[]) => found({ type: 'offer', before, lines });

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';
const video = ['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];
const credentials = ['a=ice-ufrag:kT3x', 'a=ice-pwd:9dKq2LmWz7RvXs0TfYb4HcNj'];
const fingerprint =
  'a=fingerprint:sha-256 B2:6C:0F:94:71:D8:3A:E5:1C:47:9B:20:FE:65:08:D3:7A:91:C4:5E:36:EB:82:1F:D0:49:A7:6D:F8:13:52:BC';

test('a slot at port 0 may be used for something else', () => {
  const off = [audio, 'm=video 0 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];
  expect(versions(around(off), again([audio, 'm=audio 9 UDP/TLS/RTP/SAVPF 8', 'a=mid:2']))).toEqual([]);
  expect(versions(around([audio, ...video]), again([audio, ...video, 'a=mid:2']))).toContain('reoffer-sections error');
});

test('what gathering adds changes no version, anything else does', () => {
  const gathered = [
    'm=audio 49203 UDP/TLS/RTP/SAVPF 0',
    'c=IN IP4 192.0.2.1',
    'a=candidate:1 1 udp 1 192.0.2.1 9 typ host',
  ];
  expect(versions(around([audio]), around(gathered))).toEqual([]);
  expect(versions(around([audio]), around([audio, 'a=sendonly']))).toEqual(['origin-broken warning']);
});

test('a version that is skipped is only a remark, one that goes back is not', () => {
  const at = (version: number) => around([`o=- 7 ${version} IN IP4 127.0.0.1`, audio, `a=label:${version}`]);
  expect(versions(at(2), at(3))).toEqual([]);
  expect(versions(at(2), at(5))).toEqual(['origin-broken info']);
  expect(versions(at(3), at(2))).toEqual(['origin-broken warning']);
});

test('an ICE restart with both credentials is whole, and may bring another certificate', () => {
  expect(versions(around([audio]), again([audio, ...credentials]))).toEqual([]);
  expect(versions(around([audio]), again([audio, ...credentials, fingerprint]))).toEqual([]);
  expect(versions(around([audio]), again([audio, fingerprint]))).toEqual(['fingerprint-changed error']);
});

test('who answered active stays active, when it offers too', () => {
  const before = answering([audio, 'a=setup:active']);
  const offered = (role: string) => [...answering([audio, `a=setup:${role}`]), 'a=sendonly'];
  const flips = (role: string) =>
    found({ type: 'offer', before, lines: offered(role) }).filter((text) => text.startsWith('role-flip'));
  expect(flips('actpass')).toEqual([]);
  expect(flips('active')).toEqual([]);
  expect(flips('passive')).toEqual(['role-flip error']);
});

test('an extension that moves to a free number is milder than a number that means something else', () => {
  const mid = (id: number) => `a=extmap:${id} urn:ietf:params:rtp-hdrext:sdes:mid`;
  expect(versions(around([audio, mid(3)]), again([audio, mid(4)]))).toEqual(['extmap-remapped warning']);
});

test('a section leaves the BUNDLE group with its use', () => {
  const before = around([audio, ...video]);
  const off = ['a=group:BUNDLE 0', audio, 'm=video 0 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];
  expect(versions(before, again(off))).toEqual([]);
  expect(versions(before, again(['a=group:BUNDLE 1 0', audio, ...video]))).toEqual(['unbundled error']);
});

test('what setLocalDescription refuses is an error, what it takes a warning', () => {
  const munged = (...lines: readonly string[]) => found({ type: 'offer', created: around([audio, ...video]), lines });
  expect(munged(...around([audio, ...video]))).toEqual([]);
  expect(munged(...around([audio, ...video, 'a=sendonly']))).toEqual(['munged-local warning']);
  expect(munged(...around([audio, ...video, fingerprint]))).toEqual(['munged-local error']);
  expect(munged(...around([audio, ...video, 'a=ssrc:1 cname:x']))).toEqual(['munged-local error']);
  expect(munged(...around([audio]))).toContain('munged-local error');
  expect(munged(...around([audio, ...video], { without: ['rtcp-mux'] }))).toEqual([
    'munged-local error',
    'munged-local error',
  ]);
});
