/** The benchmark: the built site in Chromium, and each number beside its limit. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from '../../scripts/browsers.mjs';
import { chromiumArguments } from '../chromium-arguments.ts';
import { measureImport } from './import.ts';
import { measureMemory } from './memory.ts';
import { type Outcome, table } from './outcome.ts';
import { openRecording, type RecordingFile, withRecordings } from './recording-files.ts';
import { measureRunMode } from './run-mode.ts';
import { measureScrubbing } from './scrubbing.ts';
import { measureSizes } from './sizes.ts';
import { measureSteps } from './steps.ts';
import { installStopwatch } from './stopwatch.ts';

/** Medians of so many. A call takes the longest to repeat itself, and the ratio of calls is the closest to its limit. */
const repetitions = { calls: 20, imports: 10, steps: 6 };

const parts = ['run', 'import', 'steps', 'scrubbing', 'memory', 'sizes'] as const;
type Part = (typeof parts)[number];

/**
 * Measures and prints the table; false when a limit is broken. `root` is the folder of the project; `wanted` names the
 * parts to measure, without any all.
 */
export async function bench(root: string, wanted: readonly string[]): Promise<boolean> {
  const unknown = wanted.filter((name) => !parts.some((part) => part === name));
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}; there are ${parts.join(', ')}.`);
  const asked = parts.filter((part) => wanted.length === 0 || wanted.includes(part));
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium; node scripts/install.mjs --browsers gets one.');
  const outcomes: Outcome[] = [];
  const server = await preview({ root, configFile: false, base: './', preview: { host: '127.0.0.1', port: 4280 } });
  try {
    const [site] = server.resolvedUrls?.local ?? [];
    if (!site) throw new Error('The preview server gives no address.');
    const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
    try {
      await measureAll(browser, site, asked, outcomes);
      return outcomes.every(({ passed }) => passed);
    } finally {
      await browser.close();
      say(`\n\n${table(outcomes)}\n`);
    }
  } finally {
    await server.close();
  }
}

async function measureAll(browser: Browser, site: string, asked: readonly Part[], outcomes: Outcome[]): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 720 } });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(installStopwatch);
  const open = async (path = 'call/'): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(new URL(path, site).href, { waitUntil: 'networkidle' });
    return page;
  };
  const measure = async (part: Part, find: () => Promise<Outcome | readonly Outcome[]>) => {
    if (!asked.includes(part)) return;
    say(`${part} ... `);
    outcomes.push(...[await find()].flat());
  };

  await measure('run', async () => measureRunMode(await open(), repetitions.calls));
  await withRecordings([5_000, 10_000, 20_000, 1], async ([long, longer, longest, hardlyAny]) => {
    if (!long || !longer || !longest || !hardlyAny) return;
    const inLong = (find: (page: Page) => Promise<Outcome | readonly Outcome[]>) => inRecording(open, long, find);
    await measure('import', () => measureImport(open, long, hardlyAny, repetitions.imports));
    await measure('steps', () => inLong((page) => measureSteps(page, long.recording, repetitions.steps)));
    await measure('scrubbing', () => inLong(async (page) => measureScrubbing(page, await context.newPage())));
    await measure('memory', () => measureMemory(open, [long, longer, longest]));
  });
  await measure('sizes', () => measureSizes(open));
}

/** What is found in a page that has the recording open. */
async function inRecording<T>(
  open: () => Promise<Page>,
  file: RecordingFile,
  find: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await open();
  await openRecording(page, file);
  const found = await find(page);
  await page.close();
  return found;
}

function say(text: string): void {
  process.stdout.write(text);
}
