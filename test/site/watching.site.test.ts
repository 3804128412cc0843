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

test('a connection that breaks is seen', async () => {
  const { page, troubles } = await openInChromium('');
  await page.route('**/cut.json', (route) => route.abort('connectionreset'));
  await sees(Promise.resolve({ page, troubles }), `void fetch('cut.json').catch(() => {})`, 'request failed: ');
});

test('leaving a page while it loads is no trouble', async () => {
  const { page } = await openInChromium('');
  await page.route('**/slow.json', () => {});
  await page.evaluate(`void fetch('slow.json')`);
  await page.reload();
});

describe.skipIf(!firefox)('in Firefox', () => {
  test.each(mishaps)('$what is seen', ({ code, seen }) => sees(openInFirefox(''), code, seen));
});

describe.each([
  { camera: 'granted', answer: 'video audio' },
  { camera: 'denied', answer: 'NotAllowedError' },
] as const)('the camera is $camera', ({ camera, answer }) => {
  const ask = `navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(
    (stream) => stream.getTracks().map((track) => track.kind).sort().reverse().join(' '),
    (error) => error.name,
  )`;

  test('in Chromium', async () => {
    const { page } = await openInChromium('', { camera });
    expect(await page.evaluate(ask)).toBe(answer);
  });

  test.skipIf(!firefox)('in Firefox', async () => {
    const { page } = await openInFirefox('', { camera });
    expect(await page.evaluate(ask)).toBe(answer);
  });
});

test.skipIf(!firefox)(
  'Firefox too shows the colour scheme, the motion and the language that a test asks for',
  async () => {
    const { page } = await openInFirefox('', { colorScheme: 'dark', reducedMotion: true, language: 'zh' });
    const matches = `['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map((query) => matchMedia(query).matches)`;
    expect(await page.evaluate(matches)).toEqual([true, true]);
    await page.waitForSelector('aria/语言[role="combobox"]');
  },
);

async function sees(opening: Promise<Watched>, code: string, seen: string): Promise<void> {
  const { page, troubles } = await opening;
  expect(troubles).toEqual([]);
  await page.evaluate(code).catch(() => {});
  await expect.poll(() => troubles.join('\n'), { timeout: 10_000 }).toContain(seen);
  troubles.splice(0);
}
