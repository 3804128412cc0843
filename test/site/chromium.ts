/** Opens the built site in Chromium. Whatever goes wrong in the page fails the test, unless the test takes it away. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';
import { chromiumArguments } from '../chromium-arguments.ts';
import { addressOf, defaultViewport, insecureHost, reportBreaches, type Visit, Watch } from './visit.ts';

export interface ChromiumVisit {
  readonly page: Page;
  /** What went wrong so far: a test that means something to go wrong takes it out (`splice`). */
  readonly troubles: string[];
}

/** One browser for each number of cameras: Chromium takes it only when it starts. */
const browsers = new Map<number, Promise<Browser>>();
afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/** The page at this path of the site, loaded. It is closed when the test ends. */
export async function openInChromium(path: string, visit: Visit = {}): Promise<ChromiumVisit> {
  const browser = await browserWith(visit.cameras ?? 1);
  const context = await browser.newContext({
    locale: visit.language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: visit.colorScheme ?? 'light',
    reducedMotion: visit.reducedMotion ? 'reduce' : 'no-preference',
    viewport: visit.viewport ?? defaultViewport,
    javaScriptEnabled: visit.javaScript ?? true,
    permissions: visit.camera === 'granted' ? ['camera', 'microphone'] : [],
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const address = addressOf(path, visit);
  const troubles = watch(page, address);
  onTestFinished(async () => {
    await context.close();
    expect(troubles, `went wrong at ${path}`).toEqual([]);
  });
  await page.addInitScript(reportBreaches);
  if (visit.before) await page.addInitScript(visit.before);
  await page.goto(address);
  return { page, troubles };
}

function browserWith(cameras: number): Promise<Browser> {
  const running = browsers.get(cameras);
  if (running) return running;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium; node scripts/install.mjs --browsers gets one.');
  const args = chromiumArguments.map((argument) =>
    argument === '--use-fake-device-for-media-stream' ? `${argument}=device-count=${cameras}` : argument,
  );
  args.push(`--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`);
  const started = chromium.launch({ executablePath, args });
  browsers.set(cameras, started);
  return started;
}

function watch(page: Page, address: string): string[] {
  const watch = new Watch(address);
  page.on('console', (message) => watch.console(message.type(), message.text()));
  page.on('pageerror', (error) => watch.error(error));
  page.on('request', (request) => watch.request(request.url()));
  page.on('requestfailed', (request) => watch.requestFailed(request.url(), request.failure()?.errorText));
  page.on('response', (response) => watch.response(response.url(), response.status()));
  return watch.troubles;
}
