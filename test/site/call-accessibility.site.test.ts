/** axe-core finds nothing on the call page with a call on it: at each tab, in either language and colour scheme. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { currentRow } from './call-steps.ts';
import { openInChromium } from './chromium.ts';

const appearances = (['en', 'zh'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme, reducedMotion: true })),
);

test.each(appearances)('a call under way ($language, $colorScheme)', { timeout: 90_000 }, async (appearance) => {
  const { page } = await openInChromium('call/#start', appearance);
  await currentRow(page).waitFor();
  expect(await findings(page), 'at the first gate').toEqual([]);
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
    expect(await findings(page), (await tab.textContent()) ?? '').toEqual([]);
  }
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  expect(await findings(page), 'the keys').toEqual([]);
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

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
