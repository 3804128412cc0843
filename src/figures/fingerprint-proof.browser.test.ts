import { beforeEach, expect, test } from 'vitest';
import { setLanguage } from '../i18n/localized.ts';
import type { FingerprintProof as Proof } from '../recording/snapshot.ts';
import './fingerprint-proof.ts';

const value = Array.from({ length: 32 }, (_, byte) => (byte * 7).toString(16).toUpperCase().padStart(2, '0')).join(':');
const proof: Proof = { seq: 0, algorithm: 'sha-256', computed: value, signalled: value, certificateBytes: 286 };

beforeEach(async () => {
  await setLanguage('en');
  document.body.replaceChildren();
});

async function shown(given: Proof | null) {
  const element = Object.assign(document.createElement('fingerprint-proof'), { proof: given, peer: 'bob' as const });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

test('all bytes the same: it is the certificate that was announced', async () => {
  const { renderRoot } = await shown(proof);
  expect(words(renderRoot.querySelector('h3'))).toBe('Bob checks the certificate of Amy');
  expect(words(renderRoot.querySelector('.source'))).toContain('286 bytes, hashed with SHA-256 by WebCrypto');
  expect(renderRoot.querySelectorAll('.byte.same')).toHaveLength(32);
  expect(words(renderRoot.querySelector('.verdict'))).toMatch(/^✓ All bytes are the same\./);
});

test('one byte flipped on the wire is found, marked by a sign, and has its consequence', async () => {
  const { renderRoot } = await shown({ ...proof, signalled: value.replace(':07:', ':08:') });
  const differing = [...renderRoot.querySelectorAll('.byte.differs')];
  expect(differing.map(words)).toEqual(['07≠08']);
  const verdict = words(renderRoot.querySelector('.verdict'));
  expect(verdict).toMatch(/^✗ Byte 2 differs\./);
  expect(verdict).toContain('RFC 8842 §5.1');
});

test('lower case is the same value', async () => {
  const { renderRoot } = await shown({ ...proof, signalled: value.toLowerCase() });
  expect(renderRoot.querySelectorAll('.byte.differs')).toHaveLength(0);
});

test('nothing signalled is no agreement', async () => {
  const { renderRoot } = await shown({ ...proof, signalled: null });
  expect(words(renderRoot.querySelector('.verdict'))).toContain('nothing to compare with');
});

test('before the handshake there is nothing to hash', async () => {
  const { renderRoot } = await shown(null);
  expect(words(renderRoot.querySelector('.empty'))).toContain('there is none to hash yet');
});

test('the bytes wrap on a phone', async () => {
  document.body.style.width = '328px';
  const element = await shown(proof);
  expect(element.scrollWidth).toBeLessThanOrEqual(328);
  document.body.style.width = '';
});
