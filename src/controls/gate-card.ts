/** What the live call waits for, when it is an API call: for getUserMedia the two ways on, for a description the editor. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localized } from '../i18n/localized.ts';
import type { ApiMethod, ApiValue, Peer } from '../recording/frame.ts';
import { figureStyles } from '../style/figure.ts';

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

export class GateCard extends LitElement {
  static override properties = { gate: { attribute: false }, refused: { type: Boolean } };
  declare gate: WaitingGate | undefined;
  /** The person or the browser has refused the camera before. */
  declare refused: boolean;

  static override styles = [
    figureStyles,
    css`
      section { border: 1.5px dashed var(--soft); border-radius: var(--radius); padding: 12px 16px; margin: 0 0 14px; background: var(--sheet); }
      h2 { margin: 0 0 4px; font-size: 1.02rem; }
      p { margin: 0 0 8px; font-size: 0.92rem; max-width: 62ch; }
      pre { margin: 0 0 10px; font: 0.84rem/1.5 var(--mono); background: var(--wash); padding: 6px 10px; border-radius: 6px; white-space: pre-wrap; }
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
    const open = (source: 'camera' | 'stand-in') => this.#open({ order: gate.order, given: { ...gate.given, source } });
    return html`<section aria-label=${call.mediaGate(peers[gate.at])}>
      <h2>${call.mediaGate(peers[gate.at])}</h2>
      <pre>getUserMedia(${gate.given.options ?? ''})</pre>
      ${this.refused ? html`<p><strong>${call.mediaGateRefused}</strong></p>` : nothing}
      <p>${call.mediaGateText}</p>
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
