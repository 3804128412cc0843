/** The dissector: something is pasted, and every token of it is explained and checked. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../../figures/finding-list.ts';
import '../../figures/section-map.ts';
import '../../figures/sdp-tokens.ts';
import type { ChosenToken } from '../../figures/sdp-tokens.ts';
import '../../figures/token-explanation.ts';
import { Localized } from '../../i18n/localized.ts';
import { type DescriptionType, type Dissection, dissect } from '../../protocol/sdp/dissection.ts';
import { findingsIn } from '../../protocol/sdp/findings/find.ts';
import type { Beside, Found } from '../../protocol/sdp/findings/finding.ts';
import { type Pasted, readPaste } from '../../protocol/sdp/paste.ts';
import './browser-word.ts';
import { dissectPageStyles } from './dissect-page-styles.ts';
import example from './example.txt?raw';

export class DissectPage extends LitElement {
  static override properties = {
    pasted: { state: true },
    missed: { state: true },
    which: { state: true },
    pinned: { state: true },
    pointed: { state: true },
    all: { state: true },
    said: { state: true },
  };
  declare pasted: Pasted | undefined;
  /** Something was pasted in which nothing was recognised. */
  declare missed: boolean;
  declare which: number;
  /** The token that was chosen stays; one that is only pointed at is shown meanwhile. */
  declare pinned: ChosenToken | undefined;
  declare pointed: ChosenToken | undefined;
  declare all: boolean;
  declare said: string;

  static override styles = dissectPageStyles;

  readonly #i18n = new Localized(this);
  #subject: Dissection | undefined;
  #findings: readonly Found[] = [];

  constructor() {
    super();
    this.missed = false;
    this.which = 0;
    this.all = false;
    this.said = '';
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('pasted') && !changed.has('which')) return;
    const shown = this.pasted?.descriptions[this.which];
    const candidates = this.pasted?.candidates ?? [];
    const text = shown?.sdp ?? candidates.map((candidate) => `a=${candidate.text.replace(/^a=/, '')}\r\n`).join('');
    this.#subject = this.pasted && dissect(text, shown?.type ?? 'unknown');
    this.#findings = this.#subject ? findingsIn(this.#subject, this.#beside()) : [];
    this.pinned = undefined;
    this.pointed = undefined;
  }

  override render(): TemplateResult {
    return this.pasted && this.#subject ? this.#dissected(this.pasted, this.#subject) : this.#beginning();
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
      ${this.missed ? html`<p class="missed" role="alert">${words.nothing}</p>` : nothing}
      <div class="acts">
        <button type="button" class="go" @click=${() => this.#read(this.renderRoot.querySelector('textarea')?.value ?? '')}>${words.paste}</button>
        <button type="button" @click=${() => this.#read(example)}>${words.example}</button>
      </div>
    </div>`;
  }

  #dissected(pasted: Pasted, subject: Dissection): TemplateResult {
    const { dissect: words } = this.#i18n.strings;
    const chosen = this.pointed ?? this.pinned;
    return html`
      <header class="verdict">
        <h1>${this.#verdict(pasted)}</h1>
        <p>${words.takenFor} ${this.#takenFor(pasted)}. ${words.counts(subject.lines.length, this.#findings.length)}</p>
        <div class="acts">
          ${this.#choices(pasted)}
          <label class="check"><input type="checkbox" .checked=${this.all} @change=${(event: Event) => this.#explainAll(event)} />${words.explainAll}</label>
          <span role="status">${this.said}</span>
          <button type="button" @click=${() => void this.#copy(subject.text)}>${words.copy}</button>
          <button type="button" class="go" @click=${() => this.#again()}>${words.again}</button>
        </div>
      </header>
      <div class="columns" @line-chosen=${(event: CustomEvent<number>) => this.#goToLine(event.detail)}>
        <section-map .dissection=${subject} .findings=${this.#findings} .current=${this.pinned?.scope.line.number ?? 0}></section-map>
        <sdp-tokens
          .dissection=${subject}
          .findings=${this.#findings}
          .chosen=${this.pinned}
          .all=${this.all}
          @token-chosen=${(event: CustomEvent<ChosenToken>) => this.#pin(event.detail)}
          @token-pointed=${(event: CustomEvent<ChosenToken>) => this.#point(event.detail)}
          @pointerleave=${() => this.#point(undefined)}
        ></sdp-tokens>
        <aside aria-label=${words.explanation}>
          <div aria-live="polite"><token-explanation .chosen=${chosen}></token-explanation></div>
          <h2 class="part">${words.findings}</h2>
          <finding-list
            .dissection=${subject}
            .findings=${this.#findings}
            @mended=${(event: CustomEvent<string>) => this.#mend(event.detail)}
          ></finding-list>
          <browser-word
            .subject=${subject}
            @dissect-answer=${(event: CustomEvent<string>) => this.#read(event.detail)}
          ></browser-word>
        </aside>
      </div>
    `;
  }

  #verdict({ descriptions }: Pasted): string {
    const { dissect: words } = this.#i18n.strings;
    if (descriptions.length === 0) return words.verdictCandidates;
    const errors = this.#findings.filter(({ severity }) => severity === 'error').length;
    return errors > 0 ? words.verdictErrors(errors) : words.verdictGood;
  }

  #takenFor({ descriptions, candidates }: Pasted): string {
    const { dissect: words } = this.#i18n.strings;
    const parts = descriptions.map(({ type, wrapped }) =>
      [words.kinds[type], ...wrapped.map((name) => words.wrapped[name])].join(' '),
    );
    if (candidates.length > 0) parts.push(words.candidates(candidates.length));
    return parts.join(words.and);
  }

  #choices({ descriptions }: Pasted): TemplateResult {
    const { dissect: words } = this.#i18n.strings;
    const type = descriptions[this.which]?.type;
    return html`
      ${
        descriptions.length > 1
          ? html`<label>${words.which}
              <select @change=${(event: Event) => this.#chooseWhich(event)}>
                ${descriptions.map((one, place) => html`<option value=${place} ?selected=${place === this.which}>${place + 1}: ${words.kinds[one.type]}</option>`)}
              </select></label>`
          : nothing
      }
      ${
        type === undefined
          ? nothing
          : html`<label>${words.type}
              <select @change=${(event: Event) => this.#chooseType(event)}>
                ${(['offer', 'answer', 'unknown'] as const).map((one) => html`<option value=${one} ?selected=${one === type}>${words.kinds[one]}</option>`)}
              </select></label>`
      }
    `;
  }

  /** The offer that an answer was pasted with, and the candidates. */
  #beside(): Beside {
    const { descriptions = [], candidates = [] } = this.pasted ?? {};
    const shown = descriptions[this.which];
    if (!shown) return {};
    const offer = shown.type === 'answer' ? descriptions.find(({ type }) => type === 'offer') : undefined;
    return {
      ...(candidates.length > 0 && { candidates }),
      ...(offer && { offer: dissect(offer.sdp, 'offer') }),
    };
  }

  #pasteEvent(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (readPaste(text) === undefined) return;
    event.preventDefault();
    this.#read(text);
  }

  #read(text: string): void {
    this.pasted = readPaste(text);
    this.missed = this.pasted === undefined;
    this.which = 0;
    this.said = '';
  }

  #again(): void {
    this.pasted = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus());
  }

  #chooseWhich({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.which = Number(target.value);
  }

  #chooseType({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const type = target.value as DescriptionType;
    this.#change((shown) => ({ ...shown, type }));
  }

  #mend(sdp: string): void {
    this.#change((shown) => ({ ...shown, sdp }));
  }

  #change(to: (shown: Pasted['descriptions'][number]) => Pasted['descriptions'][number]): void {
    if (!this.pasted) return;
    const descriptions = this.pasted.descriptions.map((one, place) => (place === this.which ? to(one) : one));
    this.pasted = { ...this.pasted, descriptions };
  }

  #explainAll({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.all = target.checked;
  }

  #pin(chosen: ChosenToken): void {
    this.pinned = chosen;
    this.pointed = undefined;
  }

  #point(chosen: ChosenToken | undefined): void {
    this.pointed = chosen;
  }

  #goToLine(number: number): void {
    this.renderRoot.querySelector('sdp-tokens')?.show(number);
  }

  async #copy(text: string): Promise<void> {
    const { dissect: words } = this.#i18n.strings;
    try {
      await navigator.clipboard.writeText(text);
      this.said = words.copied;
    } catch {
      this.said = words.copyFailed;
    }
  }
}

customElements.define('dissect-page', DissectPage);

declare global {
  interface HTMLElementTagNameMap {
    'dissect-page': DissectPage;
  }
}
