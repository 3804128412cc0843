/** Opens the built site in Firefox, over WebDriver BiDi. Whatever goes wrong in the page fails the test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { findFirefox } from '../../scripts/browsers.mjs';
import { addressOf, defaultViewport, reportBreaches, type Visit, Watch } from './visit.ts';

/** For `test.skipIf(!firefox)`: it is the one browser that the tests do without. */
export const firefox = findFirefox();

/** Where what Firefox downloads comes to lie. */
export const firefoxDownloads = mkdtempSync(join(tmpdir(), 'firefox-downloads-'));

export interface FirefoxVisit {
  readonly page: Page;
  /** What went wrong so far: a test that means something to go wrong takes it out (`splice`). */
  readonly troubles: string[];
}

/** One browser for each set of preferences: Firefox takes them only when it starts. */
const browsers = new Map<string, Promise<Browser>>();
afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
  rmSync(firefoxDownloads, { recursive: true, force: true });
});

/** The page at this path of the site, loaded. It is closed when the test ends. */
export async function openInFirefox(path: string, visit: Visit = {}): Promise<FirefoxVisit> {
  const browser = await browserFor(preferences(visit));
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(visit.viewport ?? defaultViewport);
  const address = addressOf(path, visit);
  const troubles = watch(page, address);
  onTestFinished(async () => {
    await context.close();
    expect(troubles, `went wrong at ${path}`).toEqual([]);
  });
  await page.evaluateOnNewDocument(reportBreaches);
  if (visit.before) await page.evaluateOnNewDocument(visit.before);
  await page.goto(address);
  return { page, troubles };
}

function preferences({ camera, colorScheme, reducedMotion }: Visit): Record<string, string | number | boolean> {
  const refused = 2;
  return {
    'media.autoplay.default': 0,
    'browser.download.folderList': 2,
    'browser.download.dir': firefoxDownloads,
    'media.navigator.streams.fake': true,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    ...(camera === 'granted'
      ? { 'media.navigator.permission.disabled': true }
      : { 'permissions.default.camera': refused, 'permissions.default.microphone': refused }),
  };
}

function browserFor(extraPrefsFirefox: Record<string, string | number | boolean>): Promise<Browser> {
  const key = JSON.stringify(extraPrefsFirefox);
  const running = browsers.get(key);
  if (running) return running;
  if (!firefox) throw new Error('There is no Firefox; node scripts/install.mjs --browsers says how to get one.');
  const started = puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true, extraPrefsFirefox });
  browsers.set(key, started);
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
