/** What was pasted, dissected: the text by tokens, the explanation of one, the findings. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../../figures/finding-list.ts';
import '../../figures/section-map.ts';
import '../../figures/sdp-tokens.ts';
import type { ChosenToken } from '../../figures/sdp-tokens.ts';
import '../../figures/token-explanation.ts';
import { Localized } from '../../i18n/localized.ts';
import { besideOf } from '../../protocol/sdp/beside.ts';
import { type DescriptionType, type Dissection, dissect } from '../../protocol/sdp/dissection.ts';
import { findingsIn } from '../../protocol/sdp/findings/find.ts';
import type { Found } from '../../protocol/sdp/findings/finding.ts';
import type { Pasted } from '../../protocol/sdp/paste.ts';
import { asJson, asMarkdown, asText } from '../../protocol/sdp/report.ts';
import './browser-word.ts';
import './share-dialog.ts';
import { dissectedViewStyles } from './dissected-view-styles.ts';
import { type OfferAndAnswer, offerAndAnswer } from './offer-and-answer.ts';

/** What can be copied. */
const copies = ['sdp', 'text', 'markdown', 'json'] as const;

export class DissectedView extends LitElement {
  static override properties = {
    pasted: { attribute: false },
    which: { state: true },
    pinned: { state: true },
    pointed: { state: true },
    all: { state: true },
    said: { state: true },
    sharing: { state: true },
  };
  declare pasted: Pasted | undefined;
  declare which: number;
  /** The token that was chosen stays; one that is only pointed at is shown meanwhile. */
  declare pinned: ChosenToken | undefined;
  declare pointed: ChosenToken | undefined;
  declare all: boolean;
  declare said: string;
  declare sharing: boolean;

  static override styles = dissectedViewStyles;

  readonly #i18n = new Localized(this);
  #subject: Dissection | undefined;
  /** The candidates that were pasted, as lines. */
  #beside: Dissection | undefined;
  #findings: readonly Found[] = [];
  #pair: OfferAndAnswer | undefined;

  constructor() {
    super();
    this.which = 0;
    this.all = false;
    this.said = '';
    this.sharing = false;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('pasted') && !changed.has('which')) return;
    if (this.which >= (this.pasted?.descriptions.length ?? 0)) this.which = 0;
    const shown = this.pasted?.descriptions[this.which];
    const candidates = this.pasted?.candidates ?? [];
    this.#beside = this.pasted && dissect(candidateLines(candidates));
    this.#subject = this.pasted && (shown ? dissect(shown.sdp, shown.type) : this.#beside);
    this.#findings = this.#subject
      ? findingsIn(this.#subject, this.pasted ? besideOf(this.pasted, this.which) : {})
      : [];
    this.#pair = offerAndAnswer(this.pasted?.descriptions ?? [], this.which);
    if (this.#pair) void import('../../figures/negotiation-table.ts');
    this.pinned = undefined;
    this.pointed = undefined;
    this.said = '';
  }

  override render(): TemplateResult | typeof nothing {
    return this.pasted && this.#subject ? this.#dissected(this.pasted, this.#subject) : nothing;
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
          ${
            this.#pair
              ? html`<button type="button" @click=${() => this.renderRoot.querySelector('#negotiation')?.scrollIntoView()}>${this.#i18n.strings.negotiation.heading}</button>`
              : nothing
          }
          <span role="status">${this.said}</span>
          <select aria-label=${words.copy} @change=${(event: Event) => void this.#copyAs(event, subject)}>
            <option value="" selected>${words.copy}</option>
            ${copies.map((kind) => html`<option value=${kind}>${words.copyAs[kind]}</option>`)}
          </select>
          <button type="button" @click=${() => this.#share(true)}>${words.share}</button>
          <button type="button" class="go" @click=${() => this.#tell('again')}>${words.again}</button>
        </div>
      </header>
      <div class="columns" @line-chosen=${(event: CustomEvent<number>) => this.#goToLine(event.detail)}>
        <section-map .dissection=${subject} .findings=${this.#findings} .current=${this.pinned?.scope.line.number ?? 0}></section-map>
        <div
          @token-chosen=${(event: CustomEvent<ChosenToken>) => this.#pin(event.detail)}
          @token-pointed=${(event: CustomEvent<ChosenToken>) => this.#point(event.detail)}
          @pointerleave=${() => this.#point(undefined)}
        >
          <sdp-tokens
            .dissection=${subject}
            .findings=${this.#findings}
            .chosen=${this.pinned?.scope.description === subject ? this.pinned : undefined}
            .all=${this.all}
          ></sdp-tokens>
          ${this.#candidates()}
          ${this.#negotiation()}
        </div>
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
            @dissect-answer=${(event: CustomEvent<string>) => this.#tell('read', event.detail)}
          ></browser-word>
        </aside>
      </div>
      <share-dialog .pasted=${this.sharing ? pasted : undefined} @closed=${() => this.#share(false)}></share-dialog>
    `;
  }

  /** Where they stand beside a description; on their own they are the subject. */
  #candidates(): TemplateResult | typeof nothing {
    const { dissect: words } = this.#i18n.strings;
    if (!this.#beside || this.#beside === this.#subject || this.#beside.lines.length === 0) return nothing;
    return html`<h2 class="part">${words.pastedCandidates}</h2>
      <sdp-tokens
        .dissection=${this.#beside}
        .findings=${[]}
        .chosen=${this.pinned?.scope.description === this.#beside ? this.pinned : undefined}
        .all=${this.all}
      ></sdp-tokens>`;
  }

  /** Where an offer and an answer were pasted together. */
  #negotiation(): TemplateResult | typeof nothing {
    if (!this.#pair) return nothing;
    const { offer, answer } = this.#pair;
    return html`<h2 class="part" id="negotiation">${this.#i18n.strings.negotiation.heading}</h2>
      <negotiation-table .offer=${offer} .answer=${answer}></negotiation-table>`;
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

  #tell(name: 'again' | 'read', detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
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

  #share(open: boolean): void {
    this.sharing = open;
  }

  async #copyAs({ target }: Event, subject: Dissection): Promise<void> {
    if (!(target instanceof HTMLSelectElement)) return;
    const kind = copies.find((one) => one === target.value);
    target.value = '';
    if (!kind) return;
    const takenFor = subject.type === 'unknown' ? 'description' : subject.type;
    const reads = [{ name: 'paste', takenFor, subject, findings: this.#findings }];
    const { language } = this.#i18n;
    const texts = {
      sdp: () => subject.text,
      text: () => asText(reads, language),
      markdown: () => asMarkdown(reads, language),
      json: () => asJson(reads, language),
    };
    await this.#copy(texts[kind]());
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

function candidateLines(candidates: Pasted['candidates']): string {
  return candidates.map(({ text }) => `a=${text.replace(/^a=/, '')}\r\n`).join('');
}

customElements.define('dissected-view', DissectedView);

declare global {
  interface HTMLElementTagNameMap {
    'dissected-view': DissectedView;
  }
}
