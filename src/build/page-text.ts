/** Fills the texts of the HTML documents, so that a page can be read without JavaScript. */
import type { Plugin } from 'vite';
import { en } from '../i18n/en.ts';
import { textAt } from '../i18n/text-at.ts';

export function pageText(): Plugin {
  return {
    name: 'page-text',
    transformIndexHtml: { order: 'pre', handler: (html, { path }) => fillTexts(html, en, path) },
  };
}

/**
 * Replaces every `%strings.home.title%`, and fills every empty element that has `data-text="home.title"` (which then
 * follows the language of the page: src/pages/page-text.ts). Escapes; throws where there is no such text.
 */
export function fillTexts(html: string, strings: object, document: string): string {
  const text = (key: string, asked: string) => {
    const found = textAt(strings, key);
    if (found === undefined) throw new Error(`${document}: ${asked} names no text of src/i18n/en.ts`);
    return escapeHtml(found);
  };
  return html
    .replace(/%strings\.([\w.]+)%/g, (placeholder, key: string) => text(key, placeholder))
    .replace(
      /(<([a-z][\w-]*)\s[^<>]*?(data-text="([\w.]+)")[^<>]*>)(<\/\2>)/g,
      (_, start: string, _name, asked: string, key: string, end: string) => start + text(key, asked) + end,
    );
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
