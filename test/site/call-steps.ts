/** What a person does on the call page, by names and keys. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The title of the frame in view. */
export function title(page: Page) {
  return page.getByRole('region', { name: /^(This frame|这一帧)$/ }).getByRole('heading', { level: 1 });
}

/** The row of the frame list that is marked as the current one. */
export function currentRow(page: Page) {
  return page.locator('[aria-current="step"]');
}

/** What the next step will do, as the page says beside the button. */
export function nextWords(page: Page) {
  return page.locator('transport-bar .next');
}

/** Presses the right arrow until the current row reads like `wanted`; every press must show another frame. */
export async function walkTo(page: Page, wanted: RegExp, presses = 400): Promise<string[]> {
  const seen: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    const before = await rowText(page);
    if (before !== undefined && before !== seen.at(-1)) seen.push(before);
    if (before && wanted.test(before)) return seen;
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => rowText(page), { timeout: 8000, message: `nothing came after: ${before}` })
      .not.toBe(before);
  }
  throw new Error(`${wanted} did not come in ${presses} frames; the last: ${seen.slice(-5).join(' | ')}`);
}

/** Number and label of the current row; undefined before there is one. */
export async function rowText(page: Page): Promise<string | undefined> {
  const row = currentRow(page);
  return (await row.count()) === 0 ? undefined : (await row.textContent())?.replace(/\s+/g, ' ').trim();
}

/** Runs the call until both sides are connected. */
export async function runToConnected(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  for (const peer of ['amy', 'bob']) {
    await page
      .locator(`peer-heads section.${peer}`)
      .getByText(/· connected/)
      .waitFor();
  }
}

/** Opens a tab of detail; while a call runs, what stands above it grows and shrinks, so a press may have to be repeated. */
export async function openTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name });
  await expect
    .poll(async () => {
      await tab.click();
      return tab.getAttribute('aria-selected');
    })
    .toBe('true');
}
