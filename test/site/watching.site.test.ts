/** The watch itself: what goes wrong in a page is seen, in both browsers. Otherwise all other site tests prove nothing. */
import { describe, expect, test } from 'vitest';
import { openInChromium } from './chromium.ts';
import { firefox, openInFirefox } from './firefox.ts';

interface Watched {
  readonly page: { evaluate(code: string): Promise<unknown> };
  readonly troubles: string[];
}

const mishaps = [
  { what: 'an error on the console', code: `console.error('mishap 1')`, seen: 'mishap 1' },
  { what: 'an exception', code: `setTimeout(() => { throw new Error('mishap 2') })`, seen: 'mishap 2' },
  { what: 'a rejection', code: `void Promise.reject(new Error('mishap 3'))`, seen: 'mishap 3' },
  {
    what: 'an inline style',
    code: `document.body.setAttribute('style', 'color: red')`,
    seen: 'policy breach: style-src-attr',
  },
  {
    what: 'text given to a script',
    code: `void Promise.resolve().then(() => { document.body.innerHTML = '<b>' })`,
    seen: 'policy breach: require-trusted-types-for',
  },
  {
    what: 'a request to another origin',
    code: `void fetch('http://127.0.0.1:9/').catch(() => {})`,
    seen: 'policy breach: connect-src',
  },
  { what: 'a missing file', code: `void fetch('missing.json')`, seen: '404: ' },
];

describe('in Chromium', () => {
  test.each(mishaps)('$what is seen', ({ code, seen }) => sees(openInChromium(''), code, seen));
});

describe.skipIf(!firefox)('in Firefox', () => {
  test.each(mishaps)('$what is seen', ({ code, seen }) => sees(openInFirefox(''), code, seen));
});

async function sees(opening: Promise<Watched>, code: string, seen: string): Promise<void> {
  const { page, troubles } = await opening;
  expect(troubles).toEqual([]);
  await page.evaluate(code).catch(() => {});
  await expect.poll(() => troubles.join('\n')).toContain(seen);
  troubles.splice(0);
}
