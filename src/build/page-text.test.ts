import { expect, test } from 'vitest';
import { fillTexts } from './page-text.ts';

const strings = { home: { title: 'Amy & Bob', quote: '"<b>"', count: (n: number) => `${n} frames` } };

test('a placeholder becomes the text under its key', () => {
  expect(fillTexts('<h1>%strings.home.title%</h1>', strings, 'index.html')).toBe('<h1>Amy &amp; Bob</h1>');
});

test('a text stays text in an attribute and between tags', () => {
  expect(fillTexts('<p title="%strings.home.quote%">', strings, 'index.html')).toBe(
    '<p title="&quot;&lt;b&gt;&quot;">',
  );
});

test.each(['home.missing', 'home', 'home.count', 'home.title.length', 'constructor.name'])(
  '%s is no text: the build stops and names document and key',
  (key) => {
    expect(() => fillTexts(`%strings.${key}%`, strings, 'call/index.html')).toThrow(
      `call/index.html: %strings.${key}% names no text`,
    );
  },
);

test('what is not a placeholder is left alone', () => {
  expect(fillTexts('100% %VITE_X% %string.a%', strings, 'index.html')).toBe('100% %VITE_X% %string.a%');
});

test('an empty element that names its text is filled, and keeps the name', () => {
  expect(fillTexts('<p class="a" data-text="home.title" id="b"></p>', strings, 'index.html')).toBe(
    '<p class="a" data-text="home.title" id="b">Amy &amp; Bob</p>',
  );
});

test('an element that names no text stops the build', () => {
  expect(() => fillTexts('<p data-text="home.missing"></p>', strings, 'index.html')).toThrow(
    'index.html: data-text="home.missing" names no text',
  );
});
