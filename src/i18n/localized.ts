/** The language in use, and the controller that draws an element again when it changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../protocol/language.ts';
import type { Strings } from './en.ts';

const loaders: { readonly [L in Language]: () => Promise<Strings> } = {
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh.ts')).zh,
};

/** What each language calls itself. */
export const languageNames: { readonly [L in Language]: string } = { en: 'English', zh: '中文' };
export const languages = Object.keys(loaders) as readonly Language[];

const key = 'language';
const hosts = new Set<ReactiveControllerHost>();
let language: Language = firstLanguage();
let strings: Strings = await loaders[language]();
document.documentElement.lang = language === 'zh' ? 'zh-CN' : language;

export function currentLanguage(): Language {
  return language;
}

export function currentStrings(): Strings {
  return strings;
}

/** Switches every element on the page, and the pages opened later. */
export async function setLanguage(next: Language): Promise<void> {
  strings = await loaders[next]();
  language = next;
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : next;
  try {
    localStorage.setItem(key, next);
  } catch {
    // Storage can be switched off; the choice then lasts as long as the page.
  }
  for (const host of hosts) host.requestUpdate();
}

/** Gives an element the strings, and draws it again when the language changes. */
export class Localized implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get language(): Language {
    return language;
  }

  get strings(): Strings {
    return strings;
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}

/** ?lang= in the address, else what was chosen last, else what the browser asks for. */
function firstLanguage(): Language {
  const asked = [new URLSearchParams(location.search).get('lang'), stored(), ...navigator.languages];
  for (const tag of asked) {
    const found = languages.find((known) => tag === known || tag?.startsWith(`${known}-`));
    if (found) return found;
  }
  return 'en';
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
