import { describe, expect, test } from 'vitest';
import { addressIn, replaceAddresses } from './addresses.ts';
import { Pseudonyms } from './pseudonyms.ts';

describe('addressIn tells the kind', () => {
  test.each([
    ['0.0.0.0', 'nobody'],
    ['127.0.0.53', 'nobody'],
    ['::', 'nobody'],
    ['::1', 'nobody'],
    ['10.1.2.3', 'private-v4'],
    ['172.16.0.1', 'private-v4'],
    ['172.31.255.255', 'private-v4'],
    ['172.32.0.1', 'public-v4'],
    ['192.168.0.1', 'private-v4'],
    ['100.64.0.1', 'shared-v4'],
    ['100.127.255.255', 'shared-v4'],
    ['100.128.0.1', 'public-v4'],
    ['169.254.1.1', 'link-local-v4'],
    ['192.0.2.1', 'public-v4'],
    ['fd12:3456::1', 'unique-local-v6'],
    ['fe80::1', 'link-local-v6'],
    ['2001:db8::1', 'public-v6'],
    ['::ffff:192.0.2.1', 'public-v6'],
    ['1:2:3:4:5:6:7:8', 'public-v6'],
  ])('%s is %s', (text, kind) => {
    expect(addressIn(text)?.kind).toBe(kind);
  });

  test.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    '1:2',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    'g::1',
    '12345::',
    'host',
  ])('not of %j', (text) => {
    expect(addressIn(text)).toBeUndefined();
  });
});

test('two spellings of an IPv6 address are one address', () => {
  expect(addressIn('2001:DB8:0:0::1')?.key).toBe(addressIn('2001:db8::1')?.key);
  expect(addressIn('::ffff:192.0.2.1')?.key).toBe(addressIn('::ffff:c000:201')?.key);
});

test('replaceAddresses finds addresses in prose, URLs and brackets, and nothing else', () => {
  const text = 'from 192.168.1.7. to [2001:db8::1]:443, stun:192.0.2.1:3478; std::foo 10:30:00 v1.2.3.4 1.2.3 ::fffe';
  expect(replaceAddresses(text, (address) => `<${address}>`)).toBe(
    'from <192.168.1.7>. to [<2001:db8::1>]:443, stun:<192.0.2.1>:3478; std::foo 10:30:00 v1.2.3.4 1.2.3 <::fffe>',
  );
});

describe('stand-ins', () => {
  test('keep private and public, IPv4 and IPv6 apart, and there is no end of them', () => {
    const names = new Pseudonyms('');
    const given = Array.from({ length: 1000 }, (_, n) => `8.8.${n >> 8}.${n & 255}`).map((text) => names.address(text));
    expect(new Set(given).size).toBe(1000);
    for (const address of given) expect(addressIn(address)?.kind).toBe('public-v4');
    for (const text of ['10.9.8.7', '100.65.0.1', '169.254.3.4', 'fd00:1::2', 'fe80::2', '2a00::1']) {
      expect(addressIn(names.address(text))?.kind).toBe(addressIn(text)?.kind);
    }
  });

  test('are never what occurs in the original', () => {
    const names = new Pseudonyms('198.51.100.1 and u001');
    expect(names.address('8.8.8.8')).toBe('198.51.100.2');
    expect(names.name('ufrag', 'abcd')).toBe('u002');
  });

  test('a fingerprint keeps its length, and its case does not matter', () => {
    const names = new Pseudonyms('');
    const sha1 = names.name('fingerprint', Array.from({ length: 20 }, () => 'ab').join(':'));
    expect(sha1.split(':')).toHaveLength(20);
    expect(names.name('fingerprint', Array.from({ length: 20 }, () => 'AB').join(':'))).toBe(sha1);
  });
});
