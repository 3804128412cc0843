/** axe-core finds nothing on any page, in either language and colour scheme. */
import { describe, expect, test } from 'vitest';
import { pages } from '../../src/build/pages.ts';
import { appearances, axeFindings } from './axe.ts';
import { openInChromium } from './chromium.ts';

describe.each(pages)('the page $name', ({ path }) => {
  test.each(appearances)('has no finding ($language, $colorScheme)', async (appearance) => {
    const { page } = await openInChromium(path, appearance);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
