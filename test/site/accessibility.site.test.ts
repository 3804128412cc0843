/** axe-core finds nothing on any page, in either language and colour scheme. */
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { pages } from '../../src/build/pages.ts';
import { openInChromium } from './chromium.ts';

const appearances = (['en', 'zh'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })),
);

describe.each(pages)('the page $name', ({ path }) => {
  test.each(appearances)('has no finding ($language, $colorScheme)', async (appearance) => {
    const { page } = await openInChromium(path, appearance);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => window.axe.run());
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
