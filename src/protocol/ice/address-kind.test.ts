import { expect, test } from 'vitest';
import { addressFamily, addressKind } from './address-kind.ts';

test.each([
  ['0.0.0.0', 'unspecified'],
  ['127.0.0.1', 'loopback'],
  ['169.254.7.7', 'link-local'],
  ['239.1.2.3', 'multicast'],
  ['10.25.39.1', 'private'],
  ['172.31.0.1', 'private'],
  ['172.32.0.1', 'public'],
  ['192.168.1.5', 'private'],
  ['100.64.0.1', 'shared'],
  ['100.128.0.1', 'public'],
  ['203.0.113.5', 'example'],
  ['219.142.117.143', 'public'],
  ['::', 'unspecified'],
  ['::1', 'loopback'],
  ['fe80::1', 'link-local'],
  ['ff02::fb', 'multicast'],
  ['FD12:3456::1', 'private'],
  ['2001:db8::1', 'example'],
  ['2a01:4f8::2', 'public'],
  ['::ffff:10.0.0.1', 'private'],
  ['b8ac6ed3-b814-427a-907f-bad07a585fb0.local', 'mdns'],
  ['host.example.org', 'name'],
])('%s is %s', (address, kind) => {
  expect(addressKind(address)).toBe(kind);
});

test('a name has no family', () => {
  expect(['192.0.2.1', '::1', 'a.local'].map(addressFamily)).toEqual(['IPv4', 'IPv6', 'name']);
});
