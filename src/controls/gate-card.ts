/** What the live call waits for, when it is an API call: for getUserMedia the two ways on, for a description the editor. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localized } from '../i18n/localized.ts';
import type { ApiMethod, ApiValue, Peer } from '../recording/frame.ts';
import { figureStyles } from '../style/figure.ts';
import { readConstraints } from './constraints.ts';

export interface WaitingGate {
  readonly order: number;
  readonly at: Peer;
  readonly method: ApiMethod;
  readonly given: ApiValue;
}

export interface GateOpened {
  readonly order: number;
  readonly given?: ApiValue;
}

/** What the person wrote over the constraints of a gate. */
interface Draft {
  readonly order: number;
  readonly text: string;
}

/**
 * @fires gate-opened - `GateOpened`: the call may go on.
 * @fires gate-amended - `GateOpened`: what the call is given has changed; it still waits.
 * @fires gate-edit - `WaitingGate`: the person wants the editor.
 */
export class GateCard extends LitElement {
  static override properties = { gate: { attribute: false }, refused: { type: Boolean }, draft: { state: true } };
  declare gate: WaitingGate | undefined;
  /** The person or the browser has refused the camera before. */
  declare refused: boolean;
  declare draft: Draft | undefined;

  static override styles = [
    figureStyles,
    css`
      section { border: 1.5px dashed var(--soft); border-radius: var(--radius); padding: 12px 16px; margin: 0 0 14px; background: var(--sheet); }
      h2 { margin: 0 0 4px; font-size: 1.02rem; }
      p { margin: 0 0 8px; font-size: 0.92rem; max-width: 62ch; }
      .constraints { display: block; margin: 0 0 10px; font-size: 0.88rem; color: var(--soft); }
      textarea { display: block; width: 100%; margin: 4px 0; font: 0.84rem/1.5 var(--mono); color: var(--ink); field-sizing: content; min-height: 2.6em; resize: vertical; }
      textarea[aria-invalid='true'] { border: 2px solid var(--trouble); }
      .bad { color: var(--trouble); font-weight: 600; overflow-wrap: anywhere; }
      .ways { display: flex; gap: 8px; flex-wrap: wrap; }
      .ways button { min-height: 40px; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.refused = false;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.gate) return nothing;
    return this.gate.method === 'getUserMedia' ? this.#media(this.gate) : this.#call(this.gate);
  }

  #media(gate: WaitingGate): TemplateResult {
    const { call, peers } = this.#i18n.strings;
    const text = this.draft?.order === gate.order ? this.draft.text : (gate.given.options ?? '');
    const reading = readConstraints(text);
    const open = (source: 'camera' | 'stand-in') => {
      if (reading.ok) this.#open({ order: gate.order, given: { ...gate.given, source, options: reading.options } });
      else this.renderRoot.querySelector('textarea')?.focus();
    };
    return html`<section aria-label=${call.mediaGate(peers[gate.at])}>
      <h2>${call.mediaGate(peers[gate.at])}</h2>
      ${this.refused ? html`<p><strong>${call.mediaGateRefused}</strong></p>` : nothing}
      <p>${call.mediaGateText}</p>
      <label class="constraints">${call.constraints}
        <textarea
          rows="1"
          spellcheck="false"
          autocomplete="off"
          aria-label=${call.constraints}
          aria-describedby="constraints-hint constraints-bad"
          aria-invalid=${reading.ok ? 'false' : 'true'}
          .value=${text}
          @input=${(event: InputEvent) => this.#write(gate, event)}
        ></textarea>
        <span id="constraints-hint">${call.constraintsHint}</span>
      </label>
      <div id="constraints-bad" role="alert">
        ${
          reading.ok
            ? nothing
            : html`<p class="bad">${call.constraintsBad(reading.at ? call.constraintsBadAt(reading.at.line, reading.at.column) : '')}</p>`
        }
      </div>
      <div class="ways">
        <button type="button" class=${this.refused ? 'quiet' : ''} @click=${() => open('camera')}>${call.useCamera}</button>
        <button type="button" class=${this.refused ? 'go' : ''} @click=${() => open('stand-in')}>${call.useStandIn}</button>
      </div>
    </section>`;
  }

  #call(gate: WaitingGate): TemplateResult {
    const { call, peers } = this.#i18n.strings;
    const editable = gate.given.description !== undefined;
    return html`<section aria-label=${call.gate(peers[gate.at], gate.method)}>
      <h2>${call.gate(peers[gate.at], gate.method)}</h2>
      <p>${call.gateText}</p>
      ${
        editable
          ? html`<div class="ways"><button type="button" class="quiet" @click=${() => this.#edit(gate)}>${call.editBefore}</button></div>`
          : nothing
      }
    </section>`;
  }

  #write({ order, given }: WaitingGate, { target }: InputEvent): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.draft = { order, text: target.value };
    const reading = readConstraints(target.value);
    if (!reading.ok) return;
    const detail: GateOpened = { order, given: { ...given, options: reading.options } };
    this.dispatchEvent(new CustomEvent<GateOpened>('gate-amended', { detail, bubbles: true, composed: true }));
  }

  #open(detail: GateOpened): void {
    this.dispatchEvent(new CustomEvent<GateOpened>('gate-opened', { detail, bubbles: true, composed: true }));
  }

  #edit(detail: WaitingGate): void {
    this.dispatchEvent(new CustomEvent<WaitingGate>('gate-edit', { detail, bubbles: true, composed: true }));
  }
}

customElements.define('gate-card', GateCard);

declare global {
  interface HTMLElementTagNameMap {
    'gate-card': GateCard;
  }
}
