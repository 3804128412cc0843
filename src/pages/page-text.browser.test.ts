import { expect, test } from 'vitest';
import { setLanguage } from '../i18n/localized.ts';
import { keepPageText } from './page-text.ts';

test('a text of the HTML follows the language, there and back', async () => {
  await setLanguage('en');
  const heading = document.createElement('h1');
  heading.dataset['text'] = 'nav.browser';
  heading.textContent = 'This browser';
  document.body.replaceChildren(heading);
  keepPageText();
  expect(heading.textContent).toBe('This browser');
  await setLanguage('zh');
  expect(heading.textContent).toBe('本浏览器');
  await setLanguage('en');
  expect(heading.textContent).toBe('This browser');
});

test('what names no text keeps what it has', () => {
  const paragraph = document.createElement('p');
  paragraph.dataset['text'] = 'nav.nothing';
  paragraph.textContent = 'as it was';
  document.body.replaceChildren(paragraph);
  keepPageText();
  expect(paragraph.textContent).toBe('as it was');
});
