/** What every page promises: it opens from a sub-path, in both browsers, with a heading, and nothing goes wrong. */
import { describe, expect, test } from 'vitest';
import { pages } from '../../src/build/pages.ts';
import { openInChromium } from './chromium.ts';
import { firefox, openInFirefox } from './firefox.ts';

describe.each(pages)('the page $name', ({ path }) => {
  test('opens in Chromium', async () => {
    const { page } = await openInChromium(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.getByRole('link', { name: 'WebRTC Explorer' }).waitFor();
  });

  test.skipIf(!firefox)('opens in Firefox', async () => {
    const { page } = await openInFirefox(path);
    await page.waitForFunction(hasHeading);
    await page.waitForSelector('aria/WebRTC Explorer[role="link"]');
  });

  test('speaks the language that the browser asks for, and the one chosen', async () => {
    const { page } = await openInChromium(path, { language: 'zh' });
    const select = page.getByRole('combobox', { name: '语言' });
    await select.selectOption('en');
    await page.getByRole('combobox', { name: 'Language' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('combobox', { name: 'Language' }).waitFor();
  });

  test.each(['en', 'zh'] as const)('is 360 px wide without a sideways scroll (%s)', async (language) => {
    const { page } = await openInChromium(path, { language, viewport: { width: 360, height: 740 } });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('the keyboard comes first to the way past the header', async () => {
    const { page } = await openInChromium(path);
    await page.getByRole('combobox', { name: 'Language' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  test('says without JavaScript what it is, and what it needs', async () => {
    const { page, troubles } = await openInChromium(path, { javaScript: false });
    expect(await page.locator('noscript').textContent()).toContain('needs JavaScript');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Call' }).waitFor();
    troubles.splice(0); // Chromium then refuses to preload modules, as is right.
  });
});

/** Runs in the page. Headings stand in shadow roots, which Firefox's way of asking by role does not enter. */
function hasHeading(): boolean {
  const within = (root: Document | ShadowRoot): boolean =>
    root.querySelector('h1') !== null ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && within(shadowRoot));
  return within(document);
}
