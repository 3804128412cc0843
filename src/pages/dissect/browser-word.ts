/** Asks this browser about an offer, and shows its own words. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localized } from '../../i18n/localized.ts';
import type { Dissection } from '../../protocol/sdp/dissection.ts';
import { figureStyles } from '../../style/figure.ts';
import { askBrowser, type BrowserWord as Word } from './ask-browser.ts';

export class BrowserWord extends LitElement {
  static override properties = { subject: { attribute: false }, asking: { state: true }, word: { state: true } };
  declare subject: Dissection | undefined;
  declare asking: boolean;
  declare word: Word | undefined;

  static override styles = [
    figureStyles,
    css`
      :host { margin-top: 18px; }
      pre { font: 0.84rem/1.5 var(--mono); background: var(--wash); border-radius: 6px; padding: 8px 10px; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 14rem; overflow: auto; margin: 6px 0; }
      .refused { color: var(--trouble); font-weight: 600; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.asking = false;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('subject')) this.word = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const { dissect } = this.#i18n.strings;
    if (!this.subject || typeof RTCPeerConnection !== 'function') return nothing;
    if (this.subject.type === 'answer') return html`<p class="soft">${dissect.askOnlyOffers}</p>`;
    const { text } = this.subject;
    return html`<button type="button" ?disabled=${this.asking} @click=${() => void this.#ask(text)}>${dissect.ask}</button>
      <div aria-live="polite">${this.asking ? dissect.asking : this.#word()}</div>`;
  }

  #word(): TemplateResult | typeof nothing {
    const { dissect } = this.#i18n.strings;
    const { word } = this;
    if (!word) return nothing;
    if (!word.accepted)
      return html`<p class="refused">${dissect.refuses}</p><pre tabindex="0">${word.name}: ${word.message}</pre>`;
    return html`<p>${dissect.accepts}</p>
      <pre tabindex="0">${word.answer}</pre>
      <button type="button" class="quiet" @click=${() => this.#dissectAnswer(word.answer)}>${dissect.dissectAnswer}</button>`;
  }

  async #ask(text: string): Promise<void> {
    this.asking = true;
    this.word = await askBrowser(text);
    this.asking = false;
  }

  #dissectAnswer(detail: string): void {
    this.dispatchEvent(new CustomEvent<string>('dissect-answer', { detail, bubbles: true, composed: true }));
  }
}

customElements.define('browser-word', BrowserWord);

declare global {
  interface HTMLElementTagNameMap {
    'browser-word': BrowserWord;
  }
}
