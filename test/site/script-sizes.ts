/** How much JavaScript a page has loaded, for the tests and for the benchmark. Kilobytes of 1000 bytes, gzip. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { PageName } from '../../src/build/pages.ts';

/** What each page may load before it is touched. */
export const budgets: { readonly [P in PageName]: number } = { home: 40, call: 100, dissect: 40, browser: 40 };

/** The folder of the built site. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

export interface LoadedScript {
  /** In `dist`. */
  readonly file: string;
  readonly kilobytes: number;
}

/** The scripts that the page has asked for so far. */
export async function loadedScripts(page: Page): Promise<readonly LoadedScript[]> {
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  const files = new Set(loaded.flatMap((address) => /\/(assets\/.*\.js)$/.exec(address)?.[1] ?? []));
  return [...files].map((file) => ({ file, kilobytes: gzipSync(readFileSync(dist + file)).length / 1000 }));
}

export function sum(scripts: readonly LoadedScript[]): number {
  return scripts.reduce((total, { kilobytes }) => total + kilobytes, 0);
}
