import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headerExtension, headerExtensions } from './header-extensions.ts';

const samples = ['chromium-156-offer', 'chromium-156-answer', 'firefox-esr-153-offer', 'firefox-esr-153-answer'];

test.each(samples)('every extension that %s maps is explained', (name) => {
  const sdp = readFileSync(new URL(`../../../test/samples/${name}.sdp`, import.meta.url), 'utf8');
  // RFC 8285 §8: a=extmap:<value>["/"<direction>] <URI> [<extensionattributes>]
  const uris = [...sdp.matchAll(/^a=extmap:\d+(?:\/\w+)? (\S+)/gm)].map(([, uri]) => uri ?? '');
  expect(uris.length).toBeGreaterThan(0);
  expect(uris.filter((uri) => !headerExtension(uri))).toEqual([]);
});

test('no URI stands twice', () => {
  expect(new Set(headerExtensions.map(({ uri }) => uri)).size).toBe(headerExtensions.length);
});
