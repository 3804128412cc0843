// @ts-check
/** Makes the README's picture from the real page: `npm run picture` starts a call in the built site and walks to a candidate. */
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from './browsers.mjs';

const file = 'docs/call.png';
const executablePath = findChromium();
if (!executablePath) throw new Error('There is no Chromium; node scripts/install.mjs --browsers gets one.');

const server = await preview({ preview: { host: 'localhost' } });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
await page.goto(`${server.resolvedUrls?.local[0]}call/`);
await page.getByRole('button', { name: 'Start call' }).click();
const row = page.locator('[aria-current="step"]');
await row.waitFor();
const candidate = /candidate .* sent/s;
while (!candidate.test((await row.textContent()) ?? '')) {
  const before = await row.textContent();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((text) => {
    const list = document.querySelector('call-page')?.shadowRoot?.querySelector('session-view')?.shadowRoot;
    const now = list?.querySelector('frame-list')?.shadowRoot?.querySelector('[aria-current="step"]');
    return now && now.textContent !== text;
  }, before);
}
await page.screenshot({ path: file });
await browser.close();
await server.close();
process.stdout.write(`${file} is the page as it is now.\n`);
