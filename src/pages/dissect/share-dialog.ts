/** Shows exactly what a link would give away, before there is a link. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localized } from '../../i18n/localized.ts';
import type { Pasted } from '../../protocol/sdp/paste.ts';
import { figureStyles } from '../../style/figure.ts';
import { fragmentOf, sharedText } from './share.ts';

export class ShareDialog extends LitElement {
  static override properties = {
    pasted: { attribute: false },
    asItIs: { state: true },
    link: { state: true },
    said: { state: true },
  };
  /** Set while the dialog is to be open. */
  declare pasted: Pasted | undefined;
  declare asItIs: boolean;
  declare link: string;
  declare said: string;

  static override styles = [
    figureStyles,
    css`
      dialog { width: min(50rem, calc(100vw - 16px)); max-height: calc(100dvh - 16px); border: 1px solid var(--line); border-radius: 12px; padding: 16px 20px; background: var(--paper); color: var(--ink); }
      dialog::backdrop { background: rgb(0 0 0 / 0.45); }
      h2 { margin: 0 0 0.4em; }
      pre { font: 0.82rem/1.5 var(--mono); background: var(--wash); border-radius: 6px; padding: 8px 10px; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 38vh; overflow: auto; margin: 6px 0 10px; }
      .check { display: flex; gap: 8px; align-items: center; }
      .link { display: grid; gap: 3px; font-size: 0.88rem; margin-top: 10px; }
      .link input { font: 0.82rem var(--mono); width: 100%; }
      .acts { display: flex; gap: 8px; justify-content: flex-end; align-items: center; margin-top: 12px; flex-wrap: wrap; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.asItIs = false;
    this.link = '';
    this.said = '';
  }

  override render(): TemplateResult {
    const { dissect: words } = this.#i18n.strings;
    return html`<dialog aria-label=${words.share} @close=${() => this.dispatchEvent(new CustomEvent('closed'))}>
      ${
        this.pasted
          ? html`<h2>${words.share}</h2>
            <p>${words.shareLead}</p>
            <pre tabindex="0">${sharedText(this.pasted, !this.asItIs)}</pre>
            <label class="check"><input type="checkbox" .checked=${this.asItIs} @change=${(event: Event) => this.#choose(event)} />${words.shareAsItIs}</label>
            <label class="link">${words.shareLink}<input readonly .value=${this.link} /></label>
            <div class="acts">
              <span role="status">${this.said}</span>
              <button type="button" class="quiet" @click=${() => this.#dialog?.close()}>${words.close}</button>
              <button type="button" class="go" @click=${() => void this.#copy()}>${words.shareCopy}</button>
            </div>`
          : nothing
      }
    </dialog>`;
  }

  override async updated(changed: Map<string, unknown>): Promise<void> {
    if (changed.has('pasted')) {
      if (this.pasted && !this.#dialog?.open) this.#dialog?.showModal();
      if (!this.pasted && this.#dialog?.open) this.#dialog.close();
    }
    if (!this.pasted || !(changed.has('pasted') || changed.has('asItIs'))) return;
    this.said = '';
    const address = new URL(location.href);
    address.hash = await fragmentOf(sharedText(this.pasted, !this.asItIs));
    this.link = address.href;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #choose({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.asItIs = target.checked;
  }

  async #copy(): Promise<void> {
    const { dissect: words } = this.#i18n.strings;
    try {
      await navigator.clipboard.writeText(this.link);
      this.said = words.copied;
    } catch {
      this.said = words.copyFailed;
    }
  }
}

customElements.define('share-dialog', ShareDialog);

declare global {
  interface HTMLElementTagNameMap {
    'share-dialog': ShareDialog;
  }
}
