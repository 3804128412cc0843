/** Break it: a scenario is chosen from the menu, started, told about, and what a person did is kept as another. */
import { expect, test } from 'vitest';
import { currentRow, rowText, runToConnected, walkTo } from './call-steps.ts';
import { openInChromium } from './chromium.ts';

test('the menu tells of each scenario, and starts the one chosen', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('call/');
  await page.getByRole('button', { name: 'Break it' }).click();
  const menu = page.getByRole('dialog', { name: 'Break it' });
  const choices = menu.getByRole('radio');
  // The call as it should be, and at least ten ways to break it.
  await expect.poll(() => choices.count()).toBeGreaterThan(10);
  await menu.getByRole('radio', { name: 'Candidates before the offer' }).check();
  await menu.getByText('What you see').waitFor();
  await menu.getByText('How to tell a real one').waitFor();
  await menu.getByRole('button', { name: 'Start this call' }).click();
  await currentRow(page).waitFor();
  await page.getByText('Scenario: Candidates before the offer').click();
  await walkTo(page, /queued: candidate/);
  await runToConnected(page);
});

test('what a person did is kept under a name, and does the same to the next call', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('call/');
  await page.getByRole('button', { name: 'Start call' }).click();
  await currentRow(page).waitFor();
  await walkTo(page, /offer .* sent/);
  const wire = page.getByRole('region', { name: 'On the wire' });
  await wire.getByRole('listitem').filter({ hasText: 'offer' }).getByRole('button', { name: 'Drop' }).click();
  await expect.poll(() => rowText(page)).toMatch(/offer.*(dropped|lost)/);

  await page.getByRole('button', { name: 'Break it' }).click();
  await page.getByRole('button', { name: 'Keep what I did as a scenario' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('no offer today');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('Kept: it is in Break it').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();

  await page.reload();
  await page.getByRole('button', { name: 'Break it' }).click();
  await page.getByRole('radio', { name: 'no offer today' }).check();
  await page.getByRole('button', { name: 'Start this call' }).click();
  await currentRow(page).waitFor();
  await walkTo(page, /offer .*(dropped|lost)/);
});
