import { expect, test } from 'vitest';
import { addressMeaning } from './address-meaning.ts';

test('each kind of address is said to be what it is', () => {
  expect(addressMeaning('192.168.1.2').en).toBe('a private IPv4 address, reachable within its own network only');
  expect(addressMeaning('fd00::1').en).toBe('a private IPv6 address, reachable within its own network only');
  expect(addressMeaning('0.0.0.0').en).toBe('no address at all, but the IPv4 placeholder');
  expect(addressMeaning('8.8.8.8').zh).toBe('公网 IPv4 地址');
  expect(addressMeaning('b7699403-d99f-432a-b489-f77aead8252c.local').en).toContain('multicast DNS');
  expect(addressMeaning('example.com').en).toContain('DNS');
});
