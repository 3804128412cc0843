/** Opens the built site in Chromium. Whatever goes wrong in the page fails the test, unless the test takes it away. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';
import { chromiumArguments } from '../chromium-arguments.ts';
import { addressOf, defaultViewport, reportBreaches, type Visit, Watch } from './visit.ts';

export interface ChromiumVisit {
  readonly page: Page;
  /** What went wrong so far: a test that means something to go wrong takes it out (`splice`). */
  readonly troubles: string[];
}

let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

/** The page at this path of the site, loaded. It is closed when the test ends. */
export async function openInChromium(path: string, visit: Visit = {}): Promise<ChromiumVisit> {
  browser ??= launch();
  const context = await (await browser).newContext({
    locale: visit.language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: visit.colorScheme ?? 'light',
    reducedMotion: visit.reducedMotion ? 'reduce' : 'no-preference',
    viewport: visit.viewport ?? defaultViewport,
    javaScriptEnabled: visit.javaScript ?? true,
    permissions: visit.camera === 'granted' ? ['camera', 'microphone'] : [],
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const troubles = watch(page);
  onTestFinished(async () => {
    await context.close();
    expect(troubles, `went wrong at ${path}`).toEqual([]);
  });
  await page.addInitScript(reportBreaches);
  await page.goto(addressOf(path, visit));
  return { page, troubles };
}

function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium; node scripts/install.mjs --browsers gets one.');
  return chromium.launch({ executablePath, args: [...chromiumArguments] });
}

function watch(page: Page): string[] {
  const watch = new Watch();
  page.on('console', (message) => watch.console(message.type(), message.text()));
  page.on('pageerror', (error) => watch.error(error));
  page.on('request', (request) => watch.request(request.url()));
  page.on('requestfailed', (request) => watch.requestFailed(request.url(), request.failure()?.errorText));
  page.on('response', (response) => watch.response(response.url(), response.status()));
  return watch.troubles;
}
