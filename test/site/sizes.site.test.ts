/** How much JavaScript comes before anyone has pressed anything, and what never comes. Kilobytes of 1000 bytes, gzip. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { pages } from '../../src/build/pages.ts';
import { openInChromium } from './chromium.ts';
import { budgets, dist, loadedScripts, sum } from './script-sizes.ts';

const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

/** Words that each stand in the package's own code, whatever the minifier makes of it. */
const marks = {
  'the highlighter': /ShikiError|oniguruma|vscode-textmate/i,
  Mermaid: /mermaid version|mermaidAPI|sequenceDiagram-v/i,
  'the editor': /cm-editor|cm-content/,
};

describe.each(pages)('the page $name', ({ name, document, path }) => {
  test(`loads at most ${budgets[name]} kB of JavaScript before it is touched`, async () => {
    const { page } = await openInChromium(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    const loaded = await loadedScripts(page);
    expect(loaded.length).toBeGreaterThan(0);
    expect(sum(loaded), JSON.stringify(loaded)).toBeLessThanOrEqual(budgets[name]);
  });

  test.each(['Mermaid', 'the editor'] as const)('reaches %s by no static import', (what) => {
    const reached = reachedStatically(document);
    expect(reached.filter((file) => marks[what].test(readFileSync(dist + file, 'utf8')))).toEqual([]);
  });
});

test('the highlighter is in no file of the site: it worked when the site was built', () => {
  expect(scripts.filter((file) => marks['the highlighter'].test(readFileSync(dist + file, 'utf8')))).toEqual([]);
});

/** The scripts that a document loads or preloads, and all that they import. */
function reachedStatically(document: string): string[] {
  const markup = readFileSync(dist + document, 'utf8');
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const { module } = parseSync(file, readFileSync(dist + file, 'utf8'), { lang: 'js' });
    const again = module.staticExports.flatMap(({ entries }) => entries).map(({ moduleRequest }) => moduleRequest);
    for (const request of [...module.staticImports.map(({ moduleRequest }) => moduleRequest), ...again]) {
      if (request) visit(resolveFrom(file, request.value));
    }
  };
  for (const [, address] of markup.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+\.js)"/g)) {
    if (address) visit(resolveFrom(document, address));
  }
  return [...reached];
}

function resolveFrom(file: string, address: string): string {
  return new URL(address, `file:///${file}`).pathname.slice(1);
}
