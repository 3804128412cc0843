/** axe-core finds nothing on the call page with a call on it: at each tab, in either language and colour scheme. */
import { expect, test } from 'vitest';
import { appearances, axeFindings } from './axe.ts';
import { currentRow } from './call-steps.ts';
import { openInChromium } from './chromium.ts';

test.each(appearances)('a call under way ($language, $colorScheme)', { timeout: 90_000 }, async (appearance) => {
  const { page } = await openInChromium('call/#start', { ...appearance, reducedMotion: true });
  await currentRow(page).waitFor();
  expect(await axeFindings(page), 'at the first gate').toEqual([]);
  // Run and pause by keys: they are the same in every language.
  await page.keyboard.press('Space');
  await page
    .locator('peer-heads section.bob')
    .getByText(/· connected/)
    .waitFor();
  await page.keyboard.press('Space');
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true');
    expect(await axeFindings(page), (await tab.textContent()) ?? '').toEqual([]);
  }
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  expect(await axeFindings(page), 'the keys').toEqual([]);
});

test.each(['en', 'zh'] as const)(
  '360 px wide, nothing scrolls sideways at any tab (%s)',
  { timeout: 60_000 },
  async (language) => {
    const { page } = await openInChromium('call/#start', { language, viewport: { width: 360, height: 740 } });
    await currentRow(page).waitFor();
    await page.keyboard.press('Space');
    await page
      .locator('peer-heads section.bob')
      .getByText(/· connected/)
      .waitFor();
    await page.keyboard.press('Space');
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), (await tab.textContent()) ?? '').toBe(
        360,
      );
    }
  },
);
