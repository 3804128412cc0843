import { expect, test } from 'vitest';
import { setLanguage } from '../i18n/localized.ts';
import './site-header.ts';

test('the header takes the place of the links in the HTML, and marks the page that this is', async () => {
  const header = await show('call', '../');
  const links = [...header.querySelectorAll('nav a')].map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['WebRTC Explorer', '../'],
    ['Call', '../call/'],
    ['Dissect', '../dissect/'],
    ['This browser', '../browser/'],
  ]);
  expect(header.querySelector('[aria-current="page"]')?.textContent).toBe('Call');
});

test('choosing a language turns the header, the document and its title to it', async () => {
  const header = await show('call', '../');
  const select = header.querySelector('select');
  if (!select) throw new Error('no select');
  expect(select.getAttribute('aria-label')).toBe('Language');
  select.value = 'zh';
  select.dispatchEvent(new Event('change'));
  await expect.poll(() => document.title).toBe('通话 · WebRTC Explorer');
  expect(document.documentElement.lang).toBe('zh-CN');
  expect(header.querySelector('[aria-current="page"]')?.textContent).toBe('通话');
});

test('skipping to the content moves the focus and leaves the fragment, which names the current frame', async () => {
  const header = await show('call', '../');
  const main = document.createElement('main');
  main.tabIndex = -1;
  document.body.append(main);
  location.hash = '#frame=3';
  header.querySelector<HTMLElement>('.skip')?.click();
  expect(document.activeElement).toBe(main);
  expect(location.hash).toBe('#frame=3');
});

async function show(current: 'home' | 'call', root: string) {
  await setLanguage('en');
  const header = document.createElement('site-header');
  header.current = current;
  header.root = root;
  header.innerHTML = '<nav><a href="/">as in the HTML</a></nav>';
  document.body.replaceChildren(header);
  await header.updateComplete;
  return header;
}
