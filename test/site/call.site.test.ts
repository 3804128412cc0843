/** The main job, as a person does it: start a call, walk through it by the arrow keys, break it, take it away and bring it back. */
import { readFile } from 'node:fs/promises';
import mermaid from 'mermaid';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { currentRow, nextWords, openTab, rowText, runToConnected, title, walkTo } from './call-steps.ts';
import { openInChromium } from './chromium.ts';

async function startCall(page: Page, name = 'Start call'): Promise<void> {
  await page.getByRole('button', { name }).click();
  await currentRow(page).waitFor();
}

test('from the home page, one button starts a call, and the arrow keys walk to connected', {
  timeout: 120_000,
}, async () => {
  const { page } = await openInChromium('');
  await startCall(page);
  await page.getByRole('button', { name: 'Use camera' }).waitFor();
  await page.getByRole('button', { name: 'Use stand-in' }).waitFor();
  const seen = await walkTo(page, /connection: connecting → connected/);
  for (const step of [
    'not ready yet',
    'createPeerConnection()',
    'createOffer()',
    'setLocalDescription(offer)',
    'setRemoteDescription(offer)',
    'createAnswer()',
    'setLocalDescription(answer)',
    'addIceCandidate(host)',
  ]) {
    expect(
      seen.some((row) => row.includes(step)),
      `${step} was a frame`,
    ).toBe(true);
  }
  expect(await title(page).textContent()).toContain('connected');
});

test('the same in Chinese', { timeout: 120_000 }, async () => {
  const { page } = await openInChromium('call/', { language: 'zh' });
  await startCall(page, '开始通话');
  await page.getByRole('button', { name: '使用替身画面' }).waitFor();
  const titles = new Set<string>();
  for (let press = 0; press < 12; press += 1) {
    const before = await rowText(page);
    titles.add((await title(page).textContent()) ?? '');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => rowText(page)).not.toBe(before);
  }
  expect(titles.size).toBeGreaterThan(10);
  for (const text of titles) expect(text).toMatch(/\p{Script=Han}/u);
  await walkTo(page, /connecting → connected/);
});

test('each frame tells what led to it, and both ways can be followed', async () => {
  const { page } = await openInChromium('call/');
  await startCall(page);
  await walkTo(page, /candidate .*host/);
  const candidate = await rowText(page);
  await page.getByRole('button', { name: /#\d+ setLocalDescription/ }).click();
  expect(await rowText(page)).toContain('setLocalDescription(offer)');
  await page.getByRole('button', { name: new RegExp(`#${candidate?.split(' ')[0]} `) }).click();
  expect(await rowText(page)).toBe(candidate);
});

test('the code that ran is shown, with the line of this frame marked', async () => {
  const { page } = await openInChromium('call/');
  await startCall(page);
  await walkTo(page, /createOffer\(\)$/);
  await openTab(page, 'Code');
  const line = page.getByRole('region', { name: /two-tab\.ts/ }).locator('[aria-current="true"]');
  expect(await line.textContent()).toContain('await connection.createOffer()');
  await walkTo(page, /setLocalDescription\(offer\)/);
  expect(await line.textContent()).toContain('await connection.setLocalDescription(offer)');
});

test('Bob’s answer dropped: Amy waits in have-local-offer, and the page says what follows', {
  timeout: 60_000,
}, async () => {
  const { page } = await openInChromium('call/');
  await startCall(page);
  await walkTo(page, /answer .* sent/);
  const wire = page.getByRole('region', { name: 'On the wire' });
  await wire.getByRole('listitem').filter({ hasText: 'answer' }).getByRole('button', { name: 'Drop' }).click();
  await expect.poll(() => rowText(page)).toContain('answer');
  expect(await title(page).textContent()).toMatch(/answer/);
  expect(await title(page).textContent()).toMatch(/drop|never|lost/i);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.locator('peer-heads section.amy').getByText('have-local-offer').waitFor();
  await page.locator('peer-heads section.bob').getByText('stable').waitFor();
});

test('export, reload, import: the same frame', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('call/');
  await startCall(page);
  await runToConnected(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('Home');
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight');
  const row = await rowText(page);
  const heading = await title(page).textContent();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export recording' }).click();
  const file = await (await download).path();
  const saved = JSON.parse(await readFile(file, 'utf8'));
  expect(saved).toMatchObject({ format: 'webrtc-explorer-recording', version: 1 });
  const frame = row?.split(' ')[0];
  await expect.poll(() => new URL(page.url()).hash).toBe(`#frame=${frame}`);

  await page.reload();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import recording' }).click();
  await (await chooser).setFiles(file);
  await expect.poll(() => rowText(page)).toBe(row);
  expect(await title(page).textContent()).toBe(heading);
  // A recording has no gates: the way on ends with it.
  await page.keyboard.press('End');
  expect(await nextWords(page).textContent()).toContain('the end of the recording');
});

test('run stops at a breakpoint, and scrubbing leaves the call where it is', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('call/');
  await startCall(page);
  await page.getByRole('combobox', { name: 'Run until' }).selectOption({ label: 'Bob' });
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
  await expect.poll(() => rowText(page)).toContain('ready');
  await page.keyboard.press('Home');
  expect(await rowText(page)).toContain('0 start');
  await page.getByRole('button', { name: 'Back to present' }).click();
  await expect.poll(() => rowText(page)).not.toContain('0 start');
});

test('what is typed goes over the data channel and comes back', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('call/');
  await startCall(page);
  await runToConnected(page);
  await openTab(page, 'Media');
  await page.getByRole('textbox', { name: 'Say something to Bob' }).fill('<b>hello</b>');
  await page.getByRole('button', { name: 'Send' }).click();
  // Amy sends, Bob receives and sends it back, Amy receives: four frames, each with the text, which is only text.
  const log = page.locator('data-log');
  await expect.poll(() => log.getByText('<b>hello</b>', { exact: true }).count()).toBe(4);
  expect(await log.locator('b', { hasText: /^hello$/ }).count()).toBe(0);
});

test('copied as Mermaid, a call is a sequence diagram that mermaid takes', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('call/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await startCall(page);
  await runToConnected(page);
  await page.getByRole('button', { name: 'Copy as Mermaid' }).click();
  await page.getByText('Copied.').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('sequenceDiagram');
  expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'sequence' });
});

test('an offer edited on the wire: one byte of the fingerprint, and DTLS fails', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('call/');
  await startCall(page);
  await walkTo(page, /offer .* sent/);
  const wire = page.getByRole('region', { name: 'On the wire' });
  await wire.getByRole('listitem').filter({ hasText: 'offer' }).getByRole('button', { name: 'Edit' }).click();
  const text = page.getByRole('textbox', { name: 'Text of the description' });
  const line = text.getByText(/^a=fingerprint/).first();
  const before = await line.textContent();
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(before?.endsWith('0') ? '1' : '0');
  await page.getByRole('region', { name: 'What the edit changes' }).getByText('a=fingerprint').first().waitFor();
  await page.getByRole('button', { name: 'Put it back on the wire' }).click();
  await expect.poll(() => rowText(page)).toMatch(/offer/);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.locator('peer-heads section.bob').getByText('· failed').waitFor();
});
