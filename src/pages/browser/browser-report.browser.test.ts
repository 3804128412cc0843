import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { setLanguage } from '../../i18n/localized.ts';
import './browser-report.ts';

afterEach(() => vi.restoreAllMocks());

test('it shows what it found, and its verdict in the language of the page', async () => {
  const { root } = await show();
  const words = root.textContent;
  expect(words).toContain('audio/opus');
  expect(words).toContain('DTLS 1.3 (FEFC)');
  await setLanguage('zh');
  await expect.poll(() => verdict(root)).toMatch(/^此浏览器刚刚与自己通了话/);
  await setLanguage('en');
});

test('the text is copied whole and holds no address', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { root } = await show();
  root.querySelector('button')?.click();
  await expect.poll(() => root.querySelector('.copy')?.textContent).toContain('Copied');
  const [text = ''] = write.mock.lastCall ?? [];
  expect(text).toContain('audio/opus | 48000 Hz');
  expect(text).not.toMatch(/\d+\.\d+\.\d+\.\d+ \d{4,}|[0-9a-f-]{36}\.local/);
});

test('where the clipboard is closed, the text stands there, marked', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const { root } = await show();
  root.querySelector('button')?.click();
  await expect.poll(() => root.querySelector('textarea')?.value).toContain('audio/opus');
  const area = root.querySelector('textarea');
  expect(area?.selectionEnd).toBe(area?.value.length);
});

test('axe finds nothing', async () => {
  const { element } = await show();
  const { violations } = await axe.run(element);
  expect(violations.map(({ id }) => id)).toEqual([]);
});

async function show() {
  await setLanguage('en');
  const element = document.createElement('browser-report');
  document.body.replaceChildren(element);
  await element.updateComplete;
  const root = element.renderRoot as ShadowRoot;
  await expect.poll(() => verdict(root), { timeout: 15_000 }).toMatch(/^This browser has called itself/);
  return { element, root };
}

function verdict(root: ShadowRoot): string {
  return root.querySelector('.verdict')?.textContent ?? '';
}
