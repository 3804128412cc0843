/** Every way in which getUserMedia() fails, for real, and what the person is told: what it was, and how to go on. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openTab, runToConnected, title } from './call-steps.ts';
import { openInChromium } from './chromium.ts';
import type { Visit } from './visit.ts';

interface Trouble {
  readonly what: string;
  readonly visit: Visit;
  readonly constraints?: string;
  readonly en: { readonly title: RegExp; readonly why: RegExp };
  readonly zh: { readonly title: RegExp; readonly why: RegExp };
}

const troubles: readonly Trouble[] = [
  {
    what: 'refused (NotAllowedError)',
    visit: { camera: 'denied' },
    en: {
      title: /^Amy may not use the camera and microphone\.$/,
      why: /Allow camera and microphone in the site settings/,
    },
    zh: { title: /^Amy 不被允许使用摄像头和麦克风。$/, why: /网站设置/ },
  },
  {
    what: 'absent (NotFoundError)',
    visit: { camera: 'granted', cameras: 0 },
    en: { title: /^Amy has no camera or no microphone\.$/, why: /Plug one in, or ask for what there is/ },
    zh: { title: /^Amy 没有摄像头，或没有麦克风。$/, why: /请接上设备/ },
  },
  {
    what: 'over-constrained (OverconstrainedError)',
    visit: { camera: 'granted' },
    constraints: '{"audio":true,"video":{"width":{"min":100000}}}',
    en: { title: /^No device of Amy’s meets the constraint width\.$/, why: /Write ideal instead/ },
    zh: { title: /^Amy 没有设备满足约束 width。$/, why: /改用 ideal/ },
  },
  {
    what: 'asked for nothing (TypeError)',
    visit: { camera: 'granted' },
    constraints: '{"audio":false}',
    en: { title: /^Amy asked for nothing\.$/, why: /At least one of audio and video/ },
    zh: { title: /^Amy 什么也没有请求。$/, why: /至少要请求一个/ },
  },
  {
    what: 'an insecure context (no mediaDevices)',
    visit: { context: 'insecure' },
    en: { title: /it is not a secure context\.$/, why: /Open the page by https or as localhost/ },
    zh: { title: /它不是安全上下文。$/, why: /请用 https 或 localhost 打开页面/ },
  },
];

describe.each(troubles)('a camera that is $what', ({ visit, constraints, en, zh }) => {
  test('is a frame that says so and what to do; the stand-in leads on to a call that connects', async () => {
    const { page } = await openInChromium('call/', visit);
    await askForCamera(page, constraints);
    await expectText(title(page), en.title);
    await expectText(why(page), en.why);
    await page.getByText('No camera came of it. The stand-in is always a way on.').waitFor();
    await page.getByRole('button', { name: 'Use stand-in' }).click();
    await expectText(title(page), /^Amy takes the stand-in/);
    await runToConnected(page);
  });

  test('is said in Chinese too', async () => {
    const { page } = await openInChromium('call/', { ...visit, language: 'zh' });
    await page.getByRole('button', { name: '开始通话' }).click();
    if (constraints) await page.getByRole('textbox', { name: '约束' }).fill(constraints);
    await page.getByRole('button', { name: '使用摄像头' }).click();
    await expectText(title(page), /^Amy 请求使用/);
    await page.keyboard.press('ArrowRight');
    await expectText(title(page), zh.title);
    await expectText(why(page), zh.why);
    await page.getByRole('button', { name: '使用替身画面' }).waitFor();
  });
});

test('with the camera granted, the call connects and host candidates show addresses', async () => {
  const { page } = await openInChromium('call/', { camera: 'granted' });
  await askForCamera(page);
  await expectText(title(page), /^Amy has her camera and microphone/);
  await runToConnected(page);
  expect(await hostAddresses(page)).not.toEqual([]);
  for (const address of await hostAddresses(page)) expect(address).toMatch(/^[\d.]+$|^[\da-f:]+$/);
});

test('with the stand-in, host candidates show .local names', async () => {
  const { page } = await openInChromium('call/', { camera: 'denied' });
  await page.getByRole('button', { name: 'Start call' }).click();
  await page.getByRole('button', { name: 'Use stand-in' }).click();
  await runToConnected(page);
  expect(await hostAddresses(page)).not.toEqual([]);
  for (const address of await hostAddresses(page)) expect(address).toMatch(/\.local mDNS name$/);
});

describe('the constraints at the gate', () => {
  test('what is no JSON is said at once, with its place, and nothing is asked for', async () => {
    const { page } = await openInChromium('call/', { camera: 'granted' });
    await page.getByRole('button', { name: 'Start call' }).click();
    const box = page.getByRole('textbox', { name: 'Constraints' });
    await box.fill('{"audio":true,\n"video":yes}');
    await expectText(page.getByRole('alert').filter({ visible: true }), /no object in JSON \(line 2, column 9\)/);
    const before = await title(page).textContent();
    await page.getByRole('button', { name: 'Use camera' }).click();
    await page.getByRole('button', { name: 'Use stand-in' }).click();
    expect(await title(page).textContent()).toBe(before);
    await box.fill('{"audio":true,"video":true}');
    await expect.poll(() => page.getByRole('alert').filter({ visible: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Use camera' }).click();
    await seeOutcome(page);
    await expectText(title(page), /^Amy has her camera and microphone/);
  });

  test('what is written there goes to the browser: video alone gives one track', async () => {
    const { page } = await openInChromium('call/', { camera: 'granted' });
    await askForCamera(page, '{"video":{"width":{"ideal":640}}}');
    await expectText(title(page), /^Amy has her camera and microphone: one video track\.$/);
  });

  test('they are kept when the gate is opened by key', async () => {
    const { page } = await openInChromium('call/', { camera: 'granted' });
    await askForCamera(page);
    await expectText(title(page), /^Amy has her camera/);
    // On to Bob's gate; his is the camera too, since Amy took it.
    const box = page.getByRole('textbox', { name: 'Constraints' });
    await expect
      .poll(async () => {
        if ((await box.count()) > 0) return true;
        await page.keyboard.press('ArrowRight');
        return false;
      })
      .toBe(true);
    await box.fill('{"audio":true}');
    await box.blur();
    await page.keyboard.press('ArrowRight');
    await expectText(title(page), /^Bob asks for a microphone\.$/);
  });
});

async function askForCamera(page: Page, constraints?: string): Promise<void> {
  await page.getByRole('button', { name: 'Start call' }).click();
  if (constraints) await page.getByRole('textbox', { name: 'Constraints' }).fill(constraints);
  await page.getByRole('button', { name: 'Use camera' }).click();
  await seeOutcome(page);
}

/** The call has begun; its outcome is the next frame. */
async function seeOutcome(page: Page): Promise<void> {
  await expectText(title(page), /^Amy ask(s|ed) for/);
  await page.keyboard.press('ArrowRight');
}

function why(page: Page): Locator {
  return page.getByRole('region', { name: /^(This frame|这一帧)$/ }).locator('.why');
}

async function expectText(place: Locator, text: RegExp): Promise<void> {
  await expect.poll(() => place.textContent(), { timeout: 8000 }).toMatch(text);
}

/** The addresses of the rows of Amy's own candidates. */
async function hostAddresses(page: Page): Promise<string[]> {
  await openTab(page, 'Candidates');
  await page.getByRole('group', { name: 'Whose' }).getByRole('button', { name: 'Amy' }).click();
  const rows = page.getByRole('region', { name: 'Candidates that Amy gathered' }).getByRole('row');
  await rows.nth(1).waitFor();
  const columns = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent.trim())),
  );
  return columns.flatMap(([type, address]) =>
    address && type?.includes('host') ? [address.replace(/\s+/g, ' ')] : [],
  );
}
