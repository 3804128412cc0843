/** The list of keys. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { Localized } from '../../i18n/localized.ts';
import { figureStyles } from '../../style/figure.ts';

export class KeysDialog extends LitElement {
  static override properties = { open: { type: Boolean } };
  declare open: boolean;

  static override styles = [
    figureStyles,
    css`
      dialog { border: 1px solid var(--line); border-radius: 12px; padding: 16px 22px; background: var(--paper); color: var(--ink); max-width: calc(100vw - 16px); }
      dialog::backdrop { background: rgb(0 0 0 / 0.45); }
      h2 { margin: 0 0 0.5em; }
      dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 16px; margin: 0 0 14px; }
      dd { margin: 0; }
      kbd { font: 0.9rem var(--mono); border: 1px solid var(--soft); border-bottom-width: 2px; border-radius: 5px; padding: 1px 7px; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.open = false;
  }

  override render(): TemplateResult {
    const { help, close } = this.#i18n.strings.call;
    const keys = [
      ['→', help.right],
      ['←', help.left],
      ['Home', help.home],
      ['End', help.end],
      ['Space', help.space],
      ['?', help.question],
    ];
    return html`<dialog aria-label=${help.title} @close=${() => this.dispatchEvent(new CustomEvent('closed'))}>
      <h2>${help.title}</h2>
      <dl>${keys.map(([key, what]) => html`<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`)}</dl>
      <button type="button" @click=${() => this.#dialog?.close()}>${close}</button>
    </dialog>`;
  }

  override updated(): void {
    if (this.open && !this.#dialog?.open) this.#dialog?.showModal();
    if (!this.open && this.#dialog?.open) this.#dialog.close();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

customElements.define('keys-dialog', KeysDialog);

declare global {
  interface HTMLElementTagNameMap {
    'keys-dialog': KeysDialog;
  }
}
