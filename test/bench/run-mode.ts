/** Run mode: how much longer a call takes that is recorded and shown than the same call without us. */
import type { Page } from 'playwright-core';
import { bareCall } from './bare-call.ts';
import { median, ms, type Outcome, times } from './outcome.ts';

const most = 1.2;

/** One call after the other in one page, bare and ours by turns; the page's first of each is left out. */
export async function measureRunMode(page: Page, repetitions: number): Promise<Outcome> {
  await page.getByRole('button', { name: 'Start call' }).click();
  await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
  const bare: number[] = [];
  const ours: number[] = [];
  for (let repetition = 0; repetition <= repetitions; repetition += 1) {
    const one = await page.evaluate(bareCall);
    await page.waitForTimeout(quiet);
    const other = await runCall(page);
    await page.waitForTimeout(quiet);
    if (repetition === 0) continue;
    bare.push(one);
    ours.push(other);
  }
  await page.close();
  const ratio = median(ours) / median(bare);
  return {
    what: 'Run, from new RTCPeerConnection to both connected',
    measured: `${ms(median(ours))}, ${times(ratio)}`,
    beside: `${ms(median(bare))} bare`,
    limit: `${most} x`,
    passed: ratio <= most,
  };
}

/** In ms: what the call before has left to do is done by then. */
const quiet = 250;

/** Runs the call that waits at its first gate; then that call is ended by a new one, which waits again. */
async function runCall(page: Page): Promise<number> {
  const elapsed = page.evaluate(() => globalThis.stopwatch.nextCall());
  await page.getByRole('button', { name: 'Run', exact: true }).evaluate((button: HTMLElement) => button.click());
  const found = await elapsed;
  await page
    .locator('peer-heads section.bob')
    .getByText(/· connected/)
    .waitFor();
  await page.getByRole('button', { name: 'New call' }).click();
  await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
  return found;
}
