/** The fields of a signalled candidate, each to be changed by hand. What is no candidate is edited as text. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { type Candidate, parseCandidate, printCandidate } from '../protocol/ice/candidate.ts';
import type { CandidateInit } from '../recording/frame.ts';
import { figureStyles } from '../style/figure.ts';

export class CandidateForm extends LitElement {
  static override properties = { candidate: { attribute: false }, edited: { state: true } };
  declare candidate: CandidateInit | undefined;
  declare edited: CandidateInit | undefined;

  static override styles = [
    figureStyles,
    css`
      .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 8px 14px; }
      label { display: grid; gap: 2px; font-size: 0.85rem; color: var(--soft); }
      input { font-family: var(--mono); font-size: 0.9rem; color: var(--ink); width: 100%; }
      .whole { grid-column: 1 / -1; }
    `,
  ];

  readonly #i18n = new Localized(this);

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('candidate')) this.edited = this.candidate;
  }

  override render(): TemplateResult {
    const { fields } = this.#i18n.strings.candidateForm;
    const { edited } = this;
    if (!edited) return html``;
    const parsed = parseCandidate(edited.candidate);
    const set = (changes: Partial<Candidate>) =>
      parsed && this.#become({ candidate: printCandidate({ ...parsed, ...changes }) });
    const index = edited.sdpMLineIndex ?? null;
    return html`<div class="fields">
      ${
        parsed
          ? html`
            ${field(fields.foundation, parsed.foundation, (foundation) => set({ foundation }))}
            ${numberField(fields.component, parsed.component, (component) => set({ component }))}
            ${field(fields.protocol, parsed.transport, (transport) => set({ transport }))}
            ${numberField(fields.priority, parsed.priority, (priority) => set({ priority }))}
            ${field(fields.address, parsed.address, (address) => set({ address }))}
            ${numberField(fields.port, parsed.port, (port) => set({ port }))}
            ${field(fields.type, parsed.type, (type) => set({ type }))}`
          : ''
      }
      ${field('sdpMid', edited.sdpMid ?? '', (text) => this.#become({ sdpMid: text === '' ? null : text }))}
      ${numberField(
        'sdpMLineIndex',
        index,
        (sdpMLineIndex) => this.#become({ sdpMLineIndex }),
        () => this.#become({ sdpMLineIndex: null }),
      )}
      ${field('usernameFragment', edited.usernameFragment ?? '', (text) => this.#become({ usernameFragment: text === '' ? null : text }))}
      <div class="whole">${field(fields.whole, edited.candidate, (candidate) => this.#become({ candidate }))}</div>
    </div>`;
  }

  #become(changes: Partial<CandidateInit>): void {
    if (!this.edited) return;
    this.edited = { ...this.edited, ...changes };
    const detail = this.edited;
    this.dispatchEvent(new CustomEvent<CandidateInit>('candidate-changed', { detail, bubbles: true, composed: true }));
  }
}

function field(name: string, value: string, become: (text: string) => void): TemplateResult {
  return html`<label>${name}
    <input
      .value=${value}
      spellcheck="false"
      autocomplete="off"
      @change=${(event: Event) => event.target instanceof HTMLInputElement && become(event.target.value)}
    />
  </label>`;
}

/** A whole number from 0, as all of a candidate are; what is none is taken back. `empty` is for one that may be absent. */
function numberField(
  name: string,
  value: number | null,
  become: (number: number) => void,
  empty?: () => void,
): TemplateResult {
  const change = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (/^\d+$/.test(target.value)) become(Number(target.value));
    else if (empty && target.value.trim() === '') empty();
    else target.value = String(value ?? '');
  };
  return html`<label>${name}
    <input .value=${String(value ?? '')} inputmode="numeric" autocomplete="off" @change=${change} />
  </label>`;
}

customElements.define('candidate-form', CandidateForm);

declare global {
  interface HTMLElementTagNameMap {
    'candidate-form': CandidateForm;
  }
}
