/** Shows a control as a page does: below an element that hands it its player. */
import { html, LitElement, type TemplateResult } from 'lit';
import { setLanguage } from '../src/i18n/localized.ts';
import type { Player } from '../src/player/player.ts';
import { providePlayer } from '../src/player/player-context.ts';

class PlayerHost extends LitElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
customElements.define('test-player-host', PlayerHost);

/** The element in an otherwise empty English page; `change` hands it another player. */
export async function shownWithPlayer<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  player: Player,
): Promise<{ element: HTMLElementTagNameMap[T]; change: (player: Player) => void }> {
  await setLanguage('en');
  const host = new PlayerHost();
  host.style.cssText = 'display: block; height: 400px';
  const change = providePlayer(host, player);
  const element = document.createElement(tag);
  host.append(element);
  document.body.replaceChildren(host);
  await drawn(element);
  return { element, change };
}

/** Resolves when the element has drawn what it was told. */
export async function drawn(element: HTMLElement): Promise<void> {
  if (element instanceof LitElement) await element.updateComplete;
}
