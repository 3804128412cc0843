/** Fills `%strings.home.title%` in the HTML documents, so that a page can be read without JavaScript. */
import type { Plugin } from 'vite';
import { en } from '../i18n/en.ts';

export function pageText(): Plugin {
  return {
    name: 'page-text',
    transformIndexHtml: { order: 'pre', handler: (html, { path }) => fillTexts(html, en, path) },
  };
}

/** Replaces every placeholder by the text under its key, escaped; throws where there is no such text. */
export function fillTexts(html: string, strings: object, document: string): string {
  return html.replace(/%strings\.([\w.]+)%/g, (placeholder, key: string) => {
    const text = key.split('.').reduce(member, strings);
    if (typeof text !== 'string') throw new Error(`${document}: ${placeholder} names no text of src/i18n/en.ts`);
    return escapeHtml(text);
  });
}

function member(owner: unknown, key: string): unknown {
  return typeof owner === 'object' && owner !== null && Object.hasOwn(owner, key) ? Reflect.get(owner, key) : undefined;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
