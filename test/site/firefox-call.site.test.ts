/** The whole call in real Firefox, with its own forms: `.local` names, component 2, the empty end of candidates. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { rowText, runToConnected, title } from './call-steps.ts';
import { openInChromium } from './chromium.ts';
import { firefox, firefoxDownloads, openInFirefox } from './firefox.ts';
import { panelText, press, seen, walkUntil } from './firefox-steps.ts';

const why = firefox ? '' : ' (skipped: there is no Firefox)';
const folder = mkdtempSync(join(tmpdir(), 'firefox-call-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!firefox)(`in Firefox${why}`, () => {
  test('a call is started, walked by keys and run to connected; every tab shows what Firefox gives', {
    timeout: 90_000,
  }, async () => {
    const { page } = await openInFirefox('call/');
    await press(page, 'button', 'Start call');
    await press(page, 'button', 'Use stand-in');
    await walkUntil(page, 'the stream', ({ title }) =>
      /^Amy has a stream: one audio track and one video track\.$/.test(title),
    );
    await walkUntil(page, 'the offer', ({ row }) => row.includes('createOffer()'));
    await press(page, 'button', 'Run');
    await bothConnected(page);
    await page.keyboard.press(' ');
    await page.keyboard.press('Home');

    await walkUntil(page, 'the offer as set', ({ row }) => row.includes('setLocalDescription(offer)'));
    await press(page, 'tab', 'SDP');
    await expect.poll(() => panelText(page)).toContain('THIS_IS_SDPARTA');

    const host = await walkUntil(page, 'a host candidate', ({ title }) =>
      title.startsWith('Amy found an address of her own'),
    );
    expect(host.title).toMatch(/behind a name: [\w-]+(…)?\.local, port \d+\.$/);
    await walkUntil(page, 'component 2', ({ why }) => why.includes('Component 2 is for RTCP on a port of its own'));
    const end = await walkUntil(page, 'the empty candidate', ({ title }) =>
      title.startsWith('Amy has no more candidates for'),
    );
    expect(end.why).toContain('Firefox fires it; Chromium goes straight to null.');
    await press(page, 'tab', 'Candidates');
    const candidates = await panelText(page);
    expect(candidates).toContain('mDNS name');
    expect(candidates).toMatch(/UDP.*TCP/);
    expect(candidates).toContain('End of candidates of section');

    await page.keyboard.press('End');
    await press(page, 'tab', 'Pairs');
    for (const name of ['Amy', 'Bob']) {
      await press(page, 'button', name);
      await expect.poll(() => panelText(page)).toContain('✓ selected');
      expect(await panelText(page)).toContain('succeeded');
    }
    await press(page, 'tab', 'Media');
    await expect.poll(() => panelText(page)).toMatch(/DTLS 1\.[23]/);
    expect((await panelText(page)).match(/sha-256/gi)?.length).toBeGreaterThanOrEqual(2);
    expect(await page.evaluate(playingPictures)).toBe(2);
  });

  test('what Firefox exports, Chromium opens at the same frame', { timeout: 90_000 }, async () => {
    const { page } = await openInFirefox('call/');
    await press(page, 'button', 'Start call');
    await press(page, 'button', 'Run');
    await bothConnected(page);
    await page.keyboard.press(' ');
    await page.keyboard.press('Home');
    const there = await walkUntil(page, 'the offer', ({ row }) => row.includes('createOffer()'));
    await expect.poll(() => page.url()).toContain(`#frame=${there.row.split(' ')[0]}`);
    await press(page, 'button', 'Export recording');
    const file = await downloaded();
    const saved = JSON.parse(readFileSync(file, 'utf8'));
    expect(saved.origin.browser).toMatch(/^Firefox \d+/);

    const { page: other } = await openInChromium(`call/#frame=${there.row.split(' ')[0]}`);
    const chooser = other.waitForEvent('filechooser');
    await other.getByRole('button', { name: 'Import recording' }).click();
    await (await chooser).setFiles(file);
    await expect.poll(() => rowText(other)).toBe(there.row);
    expect((await title(other).textContent())?.replace(/\s+/g, ' ').trim()).toBe(there.title);
  });

  test('what Chromium exports, Firefox opens at the same frame', { timeout: 60_000 }, async () => {
    const { page: other } = await openInChromium('call/');
    await other.getByRole('button', { name: 'Start call' }).click();
    await runToConnected(other);
    await other.keyboard.press('Space');
    await other.keyboard.press('Home');
    for (let presses = 0; presses < 25; presses += 1) await other.keyboard.press('ArrowRight');
    const row = await rowText(other);
    const heading = (await title(other).textContent())?.replace(/\s+/g, ' ').trim();
    const download = other.waitForEvent('download');
    await other.getByRole('button', { name: 'Export recording' }).click();
    const file = join(folder, 'from-chromium.json');
    await (await download).saveAs(file);

    const { page } = await openInFirefox(`call/#frame=${row?.split(' ')[0]}`);
    const chooser = page.waitForFileChooser();
    await press(page, 'button', 'Import recording');
    await (await chooser).accept([file]);
    await expect.poll(async () => (await seen(page)).row).toBe(row);
    expect((await seen(page)).title).toBe(heading);
  });
});

async function bothConnected(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const heads = (root: Document | ShadowRoot): Element | undefined => {
        for (const element of root.querySelectorAll('*')) {
          if (element.localName === 'peer-heads') return element;
          const inside = element.shadowRoot && heads(element.shadowRoot);
          if (inside) return inside;
        }
        return undefined;
      };
      const sections = heads(document)?.shadowRoot?.querySelectorAll('section.amy, section.bob') ?? [];
      return [...sections].filter(({ textContent }) => /· connected/.test(textContent ?? '')).length === 2;
    },
    { timeout: 20_000 },
  );
}

/** How many videos under the open tab show moving pictures. */
function playingPictures(): number {
  const videos = (root: Document | ShadowRoot | Element): HTMLVideoElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLVideoElement ? [element] : []),
      ...(element.shadowRoot ? videos(element.shadowRoot) : []),
    ]);
  const panel = (root: Document | ShadowRoot): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('[role="tabpanel"]')) return element;
      const inside = element.shadowRoot && panel(element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  const place = panel(document);
  return place ? videos(place).filter(({ videoWidth, paused }) => videoWidth > 0 && !paused).length : 0;
}

/** The one file that Firefox has downloaded, when it is whole: before that, it is empty and beside its part. */
async function downloaded(): Promise<string> {
  const files = () => readdirSync(firefoxDownloads);
  const isWhole = (name: string) =>
    name.endsWith('.json') && (statSync(join(firefoxDownloads, name), { throwIfNoEntry: false })?.size ?? 0) > 0;
  await expect.poll(() => files().length === 1 && files().every(isWhole), { timeout: 10_000 }).toBe(true);
  return join(firefoxDownloads, files()[0] ?? '');
}
