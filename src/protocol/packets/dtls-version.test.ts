import { expect, test } from 'vitest';
import { dtlsVersionName } from './dtls-version.ts';

test('a DTLS version is the complement of its TLS number: {254, 253} is 1.2, {254, 252} is 1.3 (RFC 9147 §5.3)', () => {
  expect(dtlsVersionName((254 * 256 + 253).toString(16))).toBe('DTLS 1.2');
  expect(dtlsVersionName('FEFC')).toBe('DTLS 1.3');
  expect(dtlsVersionName('0303')).toBeUndefined();
});
