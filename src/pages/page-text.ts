/** The texts that stand in the HTML, kept in the language of the page. Elements name theirs: `data-text="home.title"`. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { textAt } from '../i18n/text-at.ts';

/** Sets the texts of the document now, and again whenever the language changes. */
export function keepPageText(): void {
  const host = new PageTextHost();
  host.requestUpdate();
}

/** What an element is to Localized, for texts that stand in no element of ours. */
class PageTextHost implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly #i18n = new Localized(this);

  addController(controller: ReactiveController): void {
    controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    controller.hostDisconnected?.();
  }

  requestUpdate(): void {
    for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
      const text = textAt(this.#i18n.strings, element.dataset['text'] ?? '');
      if (text !== undefined && text !== element.textContent) element.textContent = text;
    }
  }
}
