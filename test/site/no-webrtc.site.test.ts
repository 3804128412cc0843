/** A browser without WebRTC: no call, said so; recordings are opened and stepped all the same. */
import { expect, test } from 'vitest';
import { exportText } from '../../src/recording/export.ts';
import { makeRecording } from '../long-recording.ts';
import { rowText, title } from './call-steps.ts';
import { openInChromium } from './chromium.ts';

function withoutWebRtc(): void {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (name.startsWith('RTC')) Reflect.deleteProperty(globalThis, name);
  }
}

const file = {
  name: 'call.json',
  mimeType: 'application/json',
  buffer: Buffer.from(exportText(makeRecording({ frames: 300 }))),
};

test('it says so in both languages, and offers no call', async () => {
  const { page } = await openInChromium('call/', { before: withoutWebRtc });
  await page.getByText('This browser has no WebRTC, so no call can be made here.', { exact: false }).waitFor();
  expect(await page.getByRole('button', { name: /Start call|Break it|Bob/ }).count()).toBe(0);
  const chinese = await openInChromium('call/', { before: withoutWebRtc, language: 'zh' });
  await chinese.page.getByText('WebRTC', { exact: false }).first().waitFor();
  expect(await chinese.page.getByRole('button', { name: /开始通话|弄坏它/ }).count()).toBe(0);
});

test('“Start call” on the home page leads to the same words, not to a broken call', async () => {
  const { page } = await openInChromium('', { before: withoutWebRtc });
  await page.getByRole('button', { name: 'Start call' }).click();
  await page.getByText('This browser has no WebRTC, so no call can be made here.', { exact: false }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await title(page).count()).toBe(0);
  expect(await page.getByText('This browser has no WebRTC', { exact: false }).count()).toBe(1);
});

test('a recording is opened and stepped, every tab of it', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('call/', { before: withoutWebRtc });
  expect(await page.evaluate(() => 'RTCPeerConnection' in globalThis)).toBe(false);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import recording' }).click();
  await (await chooser).setFiles(file);
  await expect.poll(() => rowText(page)).toMatch(/^0 /);
  const titles = new Set<string | null>();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    for (let press = 0; press < 12; press += 1) {
      const before = await rowText(page);
      titles.add(await title(page).textContent());
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => rowText(page)).not.toBe(before);
    }
  }
  expect(titles.size).toBeGreaterThan(40);
  await page.keyboard.press('End');
  // The last frames are samples, which are no steps.
  await expect.poll(() => rowText(page)).toMatch(/^29\d /);
  // What needs WebRTC is not offered here either.
  for (const name of ['New call', 'Break it']) {
    expect(await page.getByRole('button', { name }).count(), name).toBe(0);
  }
});
