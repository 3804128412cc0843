/** Files that cannot be opened: what is wrong and where is said, and what was there before is still there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportText } from '../../src/recording/export.ts';
import { frameKinds } from '../../src/recording/frame.ts';
import { arbitraryRecording } from '../arbitrary-recording.ts';
import { makeRecording } from '../long-recording.ts';
import { currentRow, rowText, title, walkTo } from './call-steps.ts';
import { openInChromium } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-trouble-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sound = exportText(makeRecording({ frames: 40 }));
const words = {
  en: { start: 'Start call', standIn: 'Use stand-in', open: 'Import recording', close: 'Close' },
  zh: { start: '开始通话', standIn: '使用替身画面', open: '导入录制', close: '关闭' },
};

interface BadFile {
  readonly name: string;
  readonly text: string;
  /** The place, then what is wrong there. */
  readonly en: readonly [string, RegExp];
  readonly zh: readonly [string, RegExp];
}

const badFiles: readonly BadFile[] = [
  {
    name: 'no JSON',
    text: '{"format": "webrtc-explorer-recording",\n "version": one}',
    en: ['line 2, column 13', /^This is not JSON: "one}" cannot stand here/],
    zh: ['第 2 行，第 13 列', /^这不是 JSON：此处不能出现 "one}"/],
  },
  {
    name: 'of a later version',
    text: sound.replace('"version":1', '"version":99'),
    en: ['version', /has version 99 .* up to 1\.$/],
    zh: ['version', /格式版本为 99/],
  },
  {
    name: 'cut off',
    // In the middle of line 12: the head is line 1.
    text: sound.split('\n').slice(0, 12).join('\n').slice(0, -10),
    en: ['line 12, ', /^The file ends in the middle/],
    zh: ['第 12 行', /^文件在中途结束/],
  },
  {
    name: 'changed by hand',
    text: sound
      .replace(/("seq":7,.*?"t":)[\d.]+/, '$1"soon"')
      .replace(/"t":[\d.]+(,"seq":7\b|.*"seq":7\b)/, '"t":"soon"$1'),
    en: ['frame 7, t', /^Expected number, found "soon"\.$/],
    zh: ['第 7 帧，t', /^应为 number，实际为 "soon"。$/],
  },
  {
    name: 'something else',
    text: 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\n',
    en: ['the whole file', /^This is an SDP description/],
    zh: ['整个文件', /^这是一段 SDP 描述/],
  },
  { name: 'empty', text: '', en: ['the whole file', /^There is nothing in it/], zh: ['整个文件', /^内容为空/] },
];

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  test('what cannot be opened is said with its place, and the live call is as it was', {
    timeout: 60_000,
  }, async () => {
    const { page } = await openInChromium('call/', { language });
    await page.getByRole('button', { name: words[language].start }).click();
    await page.getByRole('button', { name: words[language].standIn }).click();
    await walkTo(page, /createOffer\(\)/);
    const row = await rowText(page);
    const heading = await title(page).textContent();
    for (const bad of badFiles) {
      await choose(page, save(`${bad.name}.json`, bad.text), language);
      const [where, problem] = bad[language];
      await expectTrouble(page, where, problem);
      await page.getByRole('dialog').getByRole('button', { name: words[language].close }).click();
      await page
        .getByRole('dialog')
        .waitFor({ state: 'detached' })
        .catch(() => undefined);
      expect(await page.getByRole('dialog').count(), 'the dialog is gone').toBe(0);
      expect(await rowText(page), bad.name).toBe(row);
      expect(await title(page).textContent(), bad.name).toBe(heading);
    }
    // The call goes on.
    await walkTo(page, /setLocalDescription\(offer\)/);
  });
});

test('a file is dropped anywhere on the page: opened, or refused with its place', async () => {
  const { page } = await openInChromium('call/');
  await page.getByRole('button', { name: 'Start call' }).waitFor();
  await drop(page, save('cut.json', sound.slice(0, 500)), { x: 60, y: 20 });
  await expectTrouble(page, 'line ', /^The file ends in the middle/);
  await drop(page, makeFolder('a folder'), { x: 600, y: 500 });
  await expectTrouble(page, 'the whole file', /^The browser cannot read it/);
  await drop(page, save('sound.json', sound), { x: 600, y: 500 });
  await expect.poll(() => rowText(page)).toMatch(/^0 /);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByText('A recording of 40 frames', { exact: false }).waitFor();
});

test('a call that is reloaded in the middle can be brought back, to the same frame', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('call/');
  await page.getByRole('button', { name: 'Start call' }).click();
  await walkTo(page, /createAnswer\(\)/);
  const row = await rowText(page);
  const heading = await title(page).textContent();
  await expect.poll(() => new URL(page.url()).hash).toBe(`#frame=${row?.split(' ')[0]}`);
  await page.reload();
  await page.getByRole('button', { name: 'Bring back the last call' }).click();
  await expect.poll(() => rowText(page)).toBe(row);
  expect(await title(page).textContent()).toBe(heading);
});

describe('50 MB', () => {
  let large = '';
  beforeAll(() => {
    const frames = makeRecording({ frames: 5000 }).frames;
    const bytes = JSON.stringify(frames).length;
    const times = Math.ceil(50_000_000 / bytes);
    const many = Array.from({ length: times }, (_, round) =>
      frames.map((frame) => ({
        ...frame,
        seq: frame.seq + round * frames.length,
        t: frame.t + round * (frames.at(-1)?.t ?? 0),
        ...(frame.cause !== undefined && { cause: frame.cause + round * frames.length }),
        ...(frame.kind === 'api-settled' && { call: frame.call + round * frames.length }),
      })),
    ).flat();
    large = exportText({ ...makeRecording({ frames: 1 }), frames: many });
    expect(large.length).toBeGreaterThan(50_000_000);
  });

  test('it shows how far it is, can be given up, and then opens', { timeout: 60_000 }, async () => {
    const { page } = await openInChromium('call/', { before: makePausesLong });
    await page.getByRole('button', { name: 'Start call' }).click();
    await currentRow(page).waitFor();
    const row = await rowText(page);
    const file = save('large.json', large);
    await choose(page, file, 'en');
    const dialog = page.getByRole('dialog', { name: 'Import recording' });
    await dialog.getByRole('progressbar').waitFor();
    await expect
      .poll(() => dialog.textContent(), { timeout: 20_000, interval: 20 })
      .toMatch(/Reading: [1-9]\d* of \d+ frames/);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await rowText(page)).toBe(row);

    await page.evaluate(() => Reflect.set(globalThis, 'longPauses', false));
    await choose(page, file, 'en');
    await expect
      .poll(() => page.getByRole('status').allTextContents(), { timeout: 20_000 })
      .toContainEqual(expect.stringMatching(/A recording of \d{5,} frames/));
    await page.keyboard.press('End');
    await expect.poll(() => rowText(page)).toMatch(/^\d{5,} /);
  });

  test('one that is broken near its end is refused with its place', { timeout: 60_000 }, async () => {
    const { page } = await openInChromium('call/');
    await page.getByRole('button', { name: 'Start call' }).click();
    await currentRow(page).waitFor();
    const row = await rowText(page);
    await choose(page, save('large-broken.json', large.slice(0, -40)), 'en');
    await expectTrouble(page, 'line ', /^The file ends in the middle/);
    const last = large.lastIndexOf('"seq":');
    await choose(
      page,
      save('large-wrong.json', `${large.slice(0, last)}"seq":-1${large.slice(last).replace(/^"seq":\d+/, '')}`),
      'en',
      true,
    );
    await expectTrouble(page, 'frame ', /found -1\.$/);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    expect(await rowText(page)).toBe(row);
  });
});

test('a file with markup in every string: all of it is text, in every tab, and nothing runs', {
  timeout: 90_000,
}, async () => {
  const image = '<img src="x" onerror="globalThis.ran = true">';
  const script = '<script>globalThis.ran = true</script>';
  const text = fc.constantFrom(
    `${image}${script}`,
    `javascript:globalThis.ran=true//${image}`,
    `v=0\r\ns=${image}\r\na=group:BUNDLE ${image}\r\nm=${image} 9 UDP/TLS/RTP/SAVPF 96\r\na=mid:${image}\r\na=rtpmap:96 ${image}/90000\r\n`,
    `candidate:${image} 1 udp 2122260223 ${script} 9 typ host ufrag ${image}`,
    `{"iceServers":"${image.replaceAll('"', "'")}"}`,
  );
  const [recording] = fc.sample(arbitraryRecording(text, { minLength: 60, maxLength: 60 }), { seed: 4, numRuns: 1 });
  if (!recording) throw new Error('nothing was sampled');
  expect(new Set(recording.frames.map(({ kind }) => kind)).size).toBeGreaterThan(frameKinds.length - 4);

  const { page } = await openInChromium('call/');
  await choose(page, save('markup.json', exportText(recording)), 'en');
  await expect.poll(() => rowText(page)).toMatch(/^\d+ /);
  const tabs = await page.getByRole('tab').allTextContents();
  expect(tabs).toHaveLength(6);
  let shown = 0;
  for (const tab of tabs) {
    await page.getByRole('tab', { name: tab }).click();
    await page.keyboard.press('Home');
    for (let press = 0; press < recording.frames.length; press += 1) {
      const { made, asText } = await page.evaluate(lookForMarkup);
      expect(made, `${tab}, ${await rowText(page)}`).toEqual([]);
      if (asText) shown += 1;
      await page.keyboard.press('ArrowRight');
    }
  }
  expect(shown).toBeGreaterThan(100);
});

/** In the page: reading rests for long between two stretches of work, so that there is time to look and to press. */
function makePausesLong(): void {
  Reflect.set(globalThis, 'longPauses', true);
  const { setTimeout } = globalThis;
  const paused = (run: () => void, ms?: number, ...given: unknown[]) =>
    setTimeout(run, ms === undefined && Reflect.get(globalThis, 'longPauses') ? 400 : ms, ...given);
  Reflect.set(globalThis, 'setTimeout', paused);
}

/** In the page: elements that markup in a string would have made, and whether such a string is to be read. */
function lookForMarkup(): { made: string[]; asText: boolean } {
  const made: string[] = 'ran' in globalThis ? ['a script ran'] : [];
  let asText = false;
  const look = (root: Document | ShadowRoot) => {
    asText ||= root.textContent?.includes('<img src=') ?? false;
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('img, script:not([src]), [onerror], a[href^="javascript"]')) made.push(element.outerHTML);
      if (element.shadowRoot) {
        asText ||= element.shadowRoot.textContent?.includes('<img src=') ?? false;
        look(element.shadowRoot);
      }
    }
  };
  look(document);
  return { made, asText };
}

function save(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function makeFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

/** By the file chooser; `again` from the dialog that told of the last failure. */
async function choose(page: Page, path: string, language: 'en' | 'zh', again = false): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  const place: Page | Locator = again ? page.getByRole('dialog') : page;
  await place.getByRole('button', { name: words[language].open }).first().click();
  await (await chooser).setFiles(path);
}

/** Drags a file or folder of this machine onto the page, as the system does. */
async function drop(page: Page, path: string, { x, y }: { x: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
}

/** It is announced, names the place, and tells what is wrong and what to do. */
async function expectTrouble(page: Page, where: string, problem: RegExp): Promise<void> {
  const alert = page.getByRole('dialog').getByRole('alert');
  await expect.poll(() => alert.locator('.where').textContent(), { timeout: 20_000 }).toContain(where);
  await expect.poll(() => alert.locator('.problem').textContent()).toMatch(problem);
  expect((await alert.getByRole('paragraph').last().textContent())?.length).toBeGreaterThan(5);
}
