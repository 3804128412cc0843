/** What axe-core finds on a page, each with the elements that it is about. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Every language in every colour scheme. */
export const appearances = (['en', 'zh'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })),
);

declare global {
  interface Window {
    axe: typeof axe;
  }
}
