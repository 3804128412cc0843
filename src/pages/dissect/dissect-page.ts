/** The dissector: something is pasted, recognised, and handed to what dissects it. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localized } from '../../i18n/localized.ts';
import { type Pasted, readPaste } from '../../protocol/sdp/paste.ts';
import { figureStyles } from '../../style/figure.ts';
import example from './example.txt?raw';

export class DissectPage extends LitElement {
  static override properties = { pasted: { state: true }, missed: { state: true }, badLink: { state: true } };
  declare pasted: Pasted | undefined;
  /** Something was pasted in which nothing was recognised. */
  declare missed: boolean;
  declare badLink: boolean;

  static override styles = [
    figureStyles,
    css`
      .beginning { max-width: 52rem; margin: 0 auto; padding: clamp(20px, 6vh, 60px) 24px 48px; }
      h1 { font-size: clamp(1.5rem, 3.4vw, 2.2rem); line-height: 1.2; margin: 0 0 0.35em; font-weight: 600; text-wrap: balance; }
      .lead { font-size: 1.08rem; max-width: 40em; margin: 0 0 1.2em; }
      textarea { width: 100%; min-height: 38vh; font: 0.9rem/1.6 var(--mono); resize: vertical; }
      .missed { background: var(--trouble-wash); border-radius: var(--radius); padding: 0.7em 1em; }
      .acts { display: flex; flex-wrap: wrap; gap: 8px 12px; margin-top: 12px; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.missed = false;
    this.badLink = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#readLink();
  }

  override render(): TemplateResult {
    if (!this.pasted) return this.#beginning();
    return html`<dissected-view
      .pasted=${this.pasted}
      @again=${() => this.#again()}
      @read=${(event: CustomEvent<string>) => void this.#read(event.detail)}
    ></dissected-view>`;
  }

  #beginning(): TemplateResult {
    const { dissect: words } = this.#i18n.strings;
    return html`<div class="beginning">
      <h1>${words.heading}</h1>
      <p class="lead">${words.lead}</p>
      <textarea
        aria-label=${words.pasteLabel}
        placeholder=${words.placeholder}
        spellcheck="false"
        autocomplete="off"
        @paste=${(event: ClipboardEvent) => this.#pasteEvent(event)}
      ></textarea>
      ${this.badLink ? html`<p class="missed" role="alert">${words.badLink}</p>` : nothing}
      ${this.missed ? html`<p class="missed" role="alert">${words.nothing}</p>` : nothing}
      <div class="acts">
        <button type="button" class="go" @click=${() => void this.#read(this.renderRoot.querySelector('textarea')?.value ?? '')}>${words.paste}</button>
        <button type="button" @click=${() => void this.#read(example)}>${words.example}</button>
      </div>
    </div>`;
  }

  #pasteEvent(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (readPaste(text) === undefined) return;
    event.preventDefault();
    void this.#read(text);
  }

  async #read(text: string): Promise<void> {
    const pasted = readPaste(text);
    this.missed = pasted === undefined;
    // The tables and rules are loaded when there is something to read by them.
    if (pasted) await import('./dissected-view.ts');
    this.pasted = pasted;
  }

  /** A shared link brings its text with it. */
  async #readLink(): Promise<void> {
    if (location.hash === '') return;
    const { textOfFragment } = await import('./share.ts');
    const text = await textOfFragment(location.hash);
    if (text === undefined) return;
    this.badLink = text === null;
    if (text !== null) await this.#read(text);
  }

  #again(): void {
    history.replaceState(null, '', location.pathname + location.search);
    this.pasted = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus());
  }
}

customElements.define('dissect-page', DissectPage);

declare global {
  interface HTMLElementTagNameMap {
    'dissect-page': DissectPage;
  }
}
