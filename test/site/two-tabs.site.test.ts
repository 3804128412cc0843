/** Two tabs of one browser, each one peer, each showing both sides. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { currentRow, openTab, runToConnected, title } from './call-steps.ts';
import { openInChromium } from './chromium.ts';

/** Amy's tab and the one that her page opens for Bob. */
async function openBoth(): Promise<{ amy: Page; bob: Page }> {
  const { page: amy } = await openInChromium('call/');
  await amy.getByText('Bob in a second tab').click();
  const opened = amy.context().waitForEvent('page');
  await amy.getByRole('button', { name: 'Open Bob’s tab' }).click();
  const bob = await opened;
  await currentRow(bob).waitFor();
  return { amy, bob };
}

test('one tab runs the call, and both show both sides connected, with the same frames', {
  timeout: 60_000,
}, async () => {
  const { amy, bob } = await openBoth();
  await runToConnected(amy);
  for (const peer of ['amy', 'bob'])
    await bob
      .locator(`peer-heads section.${peer}`)
      .getByText(/· connected/)
      .waitFor();
  await bob.getByText('This tab is Bob.').waitFor();
  await amy.getByRole('button', { name: 'Pause' }).click();
  // What Amy offered is read in Bob's tab, and what he answered in hers.
  for (const page of [amy, bob]) {
    await openTab(page, 'SDP');
    await page.keyboard.press('End');
    await page
      .getByRole('heading', { name: /answer/ })
      .first()
      .waitFor();
  }
});

test('each tab can open the other’s gates', { timeout: 60_000 }, async () => {
  const { amy, bob } = await openBoth();
  // Bob's tab opens Amy's first gate.
  await bob.getByRole('button', { name: 'Use stand-in' }).click();
  await expect.poll(() => amy.locator('frame-list li').count()).toBeGreaterThan(2);
  await amy.getByRole('region', { name: 'On the wire' }).getByText('ready').waitFor();
});

test('a tab that closes in mid-call leaves a frame that says so, and loses nothing', { timeout: 60_000 }, async () => {
  const { amy, bob } = await openBoth();
  await runToConnected(amy);
  await bob.close({ runBeforeUnload: true });
  await amy.locator('frame-list').getByText(/tab/).last().waitFor();
  await amy.getByText('Waiting for Bob’s tab…').waitFor();
  await amy.getByRole('button', { name: 'Pause' }).click();
  await amy.keyboard.press('Home');
  expect(await title(amy).textContent()).toContain('Amy');
});

test('a third tab is told that the call is full', { timeout: 60_000 }, async () => {
  const { bob } = await openBoth();
  const third = await bob.context().newPage();
  await third.goto(bob.url().replace(/#.*/, ''));
  await third.getByText('This call has its two tabs already').waitFor();
});
