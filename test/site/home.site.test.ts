/** The way in: what a stranger reads first, and where the buttons lead. */
import { expect, test } from 'vitest';
import { openInChromium } from './chromium.ts';

test.each([
  { name: 'Start call', fragment: '#start' },
  { name: 'Import recording', fragment: '#import' },
])('$name leads to the call page, with $fragment', async ({ name, fragment }) => {
  const { page } = await openInChromium('');
  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  await page.getByRole('button', { name }).click();
  await page.waitForURL(/\/call\//);
  expect(visited[0]).toMatch(new RegExp(`/some/sub/path/call/${fragment}$`));
});

test('without JavaScript it can be read all the same', async () => {
  const { page, troubles } = await openInChromium('', { javaScript: false });
  await page.getByRole('heading', { level: 1, name: 'Step through a real WebRTC call, frame by frame.' }).waitFor();
  expect(await page.locator('.steps li').allInnerTexts()).toHaveLength(6);
  expect(await page.locator('[data-text]:empty').count()).toBe(0);
  troubles.splice(0); // Chromium then refuses to preload modules, as is right.
});

test('every text turns Chinese with the language', async () => {
  const { page } = await openInChromium('', { language: 'zh' });
  await page.getByRole('button', { name: '开始通话' }).waitFor();
  const latin = await page.locator('main [data-text]').evaluateAll((elements) => {
    return elements.map(({ textContent }) => textContent).filter((text) => !/\p{Script=Han}/u.test(text ?? ''));
  });
  expect(latin).toEqual([]);
});

test('the dots rest where motion is not wanted', async () => {
  const { page } = await openInChromium('', { reducedMotion: true });
  await page.locator('call-picture svg').waitFor();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.getByRole('button', { name: 'Hold the picture' }).count()).toBe(0);
});
