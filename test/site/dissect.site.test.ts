/** The dissector, as a person uses it: paste, point, read what is found, mend it, ask the browser. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appearances, axeFindings } from './axe.ts';
import { openInChromium } from './chromium.ts';
import { firefox, openInFirefox } from './firefox.ts';
import { press } from './firefox-steps.ts';

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'What to dissect' }).fill(text);
  await page.getByRole('button', { name: 'Paste', exact: true }).click();
}

const offer = [
  'v=0',
  'o=- 1 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'c=IN IP4 0.0.0.0',
  'a=ice-ufrag:abcd',
  'a=ice-pwd:abcdefghijklmnopqrstuv',
  `a=fingerprint:sha-256 ${Array.from({ length: 32 }, () => 'AB').join(':')}`,
  'a=setup:actpass',
  'a=mid:0',
  'a=rtcp-mux',
  'a=rtpmap:111 opus/48000/2',
  'a=fmtp:99 apt=98',
  '',
].join('\r\n');

test('the example is an offer, an answer and candidates; a token says what it means', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('dissect/');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.getByText(/Taken for: an offer in JSON and an answer in JSON and 4 candidates/).waitFor();
  const explanation = page.getByRole('complementary', { name: 'Explanation' });
  await page.getByRole('button', { name: 'actpass', exact: true }).first().click();
  await explanation.getByRole('heading', { name: 'actpass DTLS role' }).waitFor();
  // By keys: to the line below, which names the section.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await explanation.getByRole('heading', { name: /attribute mid/ }).waitFor();
  // The candidates belong to another session than the offer.
  await explanation.getByText(/N\/KY/).first().waitFor();
});

test('what is wrong is found, and mended by one press after its change is shown', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('dissect/');
  await paste(page, offer);
  await page.getByRole('heading', { name: 'One thing in it stops a call.' }).waitFor();
  const finding = page.getByRole('listitem').filter({ hasText: 'param-orphan' });
  await finding.getByRole('button', { name: 'Show the mend' }).click();
  await finding.getByText('a=fmtp:99 apt=98').first().waitFor();
  await finding.getByRole('button', { name: 'Mend it' }).click();
  await page.getByRole('heading', { name: 'Nothing is wrong with it that would stop a call.' }).waitFor();
});

test('the browser itself is asked, and its words are shown', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('dissect/');
  await paste(page, offer);
  await page.getByRole('button', { name: 'Ask this browser' }).click();
  await page.getByText('This browser refuses it:').waitFor();
  await page.getByRole('button', { name: 'Paste something else' }).click();
  await paste(page, offer.replace('a=fmtp:99 apt=98\r\n', ''));
  await page.getByRole('button', { name: 'Ask this browser' }).click();
  await page.getByText('This browser takes it, and would answer:').waitFor();
  await page.getByRole('button', { name: 'Dissect its answer' }).click();
  await page.getByText(/Taken for: an answer/).waitFor();
});

test('a shared link shows what it gives away, and brings it back', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('dissect/');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByText('BUNDLE').first().waitFor();
  // Redacted unless told otherwise.
  expect(await dialog.locator('pre').textContent()).not.toContain('219.142.117.143');
  await expect.poll(() => dialog.getByRole('textbox', { name: 'Link' }).inputValue()).toContain('#text=');
  const redacted = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  await dialog.getByRole('checkbox', { name: /As it is/ }).check();
  await dialog.getByText('219.142.117.143').first().waitFor();
  await expect.poll(() => dialog.getByRole('textbox', { name: 'Link' }).inputValue()).not.toBe(redacted);

  const other = await page.context().newPage();
  await other.goto(redacted);
  await other.getByText(/Taken for: an offer/).waitFor();
  await other.goto(`${redacted.slice(0, -20)}`);
  await other.reload();
  await other.getByRole('alert').waitFor();
});

test('explain all puts every explanation in its place', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('dissect/');
  await paste(page, offer);
  await page.getByRole('checkbox', { name: 'Explain all' }).check();
  await page.locator('sdp-tokens dl').first().waitFor();
  expect(await page.locator('sdp-tokens dl').count()).toBe(offer.split('\r\n').length - 1);
});

test('markup is text, and what is nothing is said to be nothing', { timeout: 60_000 }, async () => {
  const { page } = await openInChromium('dissect/');
  await paste(page, 'hello');
  await page.getByRole('alert').getByText('Nothing here was recognised').waitFor();
  const nasty = '<img src=x onerror=alert(1)>';
  await paste(page, `${offer}a=${nasty}\r\ns=${nasty}\r\n`);
  await page.locator('sdp-tokens').getByText(nasty).first().waitFor();
  expect(await page.locator('dissected-view img').count()).toBe(0);
});

test.each(appearances)('axe finds nothing on it ($language, $colorScheme)', { timeout: 60_000 }, async (appearance) => {
  const { page } = await openInChromium('dissect/', appearance);
  await page.locator('dissect-page button').nth(1).click();
  await page.locator('sdp-tokens').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test.each(['en', 'zh'] as const)(
  '360 px wide, nothing scrolls sideways (%s)',
  { timeout: 60_000 },
  async (language) => {
    const { page } = await openInChromium('dissect/', { language, viewport: { width: 360, height: 740 } });
    await page.locator('dissect-page button').nth(1).click();
    await page.locator('sdp-tokens').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  },
);

test.skipIf(!firefox)('in Firefox too', { timeout: 60_000 }, async () => {
  const { page } = await openInFirefox('dissect/');
  await press(page, 'button', 'Try an example');
  await press(page, 'button', 'actpass');
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          document
            .querySelector('dissect-page')
            ?.shadowRoot?.querySelector('dissected-view')
            ?.shadowRoot?.querySelector('token-explanation')?.shadowRoot?.textContent,
      ),
    )
    .toContain('DTLS role');
});
