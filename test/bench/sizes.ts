/** How much JavaScript comes before anyone has pressed anything, and how much more a call needs. */
import type { Page } from 'playwright-core';
import { pages } from '../../src/build/pages.ts';
import { budgets, loadedScripts, sum } from '../site/script-sizes.ts';
import type { Outcome } from './outcome.ts';

/** No more than the page itself may load. */
const mostForCall = budgets.call;

/** `open` gives a page of the site, loaded. */
export async function measureSizes(open: (path: string) => Promise<Page>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, path } of pages) {
    const page = await open(path);
    const before = sum(await loadedScripts(page));
    outcomes.push(outcome(`JavaScript of the ${name} page, gzip`, before, budgets[name]));
    if (name === 'call') {
      await page.getByRole('button', { name: 'Start call' }).click();
      await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
      const more = sum(await loadedScripts(page)) - before;
      outcomes.push(outcome('  and what Start call adds to it', more, mostForCall));
    }
    await page.close();
  }
  return outcomes;
}

function outcome(what: string, found: number, limit: number): Outcome {
  return { what, measured: kilobytes(found), beside: '', limit: kilobytes(limit), passed: found <= limit };
}

function kilobytes(value: number): string {
  return `${value.toFixed(1)} kB`;
}
