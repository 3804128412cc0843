/** An offer and its answer pasted together are held against each other, under the text. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openInChromium } from './chromium.ts';

const sample = (name: string) => readFileSync(new URL(`../samples/${name}`, import.meta.url), 'utf8');

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'What to dissect' }).fill(text);
  await page.getByRole('button', { name: 'Paste', exact: true }).click();
}

test('the shared offer and answer: the outcome, what each side sends, on a phone too', {
  timeout: 60_000,
}, async () => {
  const { page } = await openInChromium('dissect/');
  await paste(page, `${sample('shared-offer.json')}\n${sample('shared-answer.json')}`);
  await page.getByRole('heading', { name: 'Offer against answer' }).waitFor();
  const table = page.locator('negotiation-table');
  await table.getByText('Audio both ways in opus and video both ways in VP8').waitFor();
  await table.getByRole('heading', { name: 'video · mid 1 ✓ accepted' }).waitFor();
  // Shown from the answer it is the same pair.
  await page.getByRole('combobox', { name: 'Description' }).selectOption('1');
  await table.getByText('the answerer is DTLS client').waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('an offer by itself has nothing to be held against', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('dissect/');
  await paste(page, sample('shared-offer.json'));
  await page.getByText(/Taken for: an offer in JSON\./).waitFor();
  expect(await page.locator('negotiation-table').count()).toBe(0);
});
