/** The messages on their way between Amy and Bob, and what can be done to each. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { proseText } from '../figures/prose-text.ts';
import { Localized } from '../i18n/localized.ts';
import type { WireMessage } from '../recording/frame.ts';
import { messageLabel } from '../recording/labels.ts';
import { figureStyles } from '../style/figure.ts';

/** A message as this panel needs it. */
export interface OnWire {
  readonly message: WireMessage;
  readonly held: boolean;
  /** What the scenario will do to it. */
  readonly plan: 'drop' | 'edit' | undefined;
  readonly edited: boolean;
}

/** What the person wants done; `ms` null means until it is delivered by hand. */
export type WireAct =
  | { readonly do: 'deliver' | 'drop'; readonly id: number }
  | { readonly do: 'edit'; readonly id: number }
  | { readonly do: 'hold'; readonly id: number; readonly ms: number | null };

/** How long a message can be delayed, in seconds. */
const delays = [1, 5, 30];

export class WirePanel extends LitElement {
  static override properties = { messages: { attribute: false } };
  declare messages: readonly OnWire[];

  static override styles = [
    figureStyles,
    css`
      :host { border-top: 1px solid var(--line); padding: 8px 14px 10px; background: var(--wash); }
      h2 { margin: 0 0 4px; font-size: 0.85rem; font-weight: 600; color: var(--soft); }
      ul { list-style: none; margin: 0; padding: 0; max-height: 9.6rem; overflow-y: auto; }
      li { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; padding: 4px 0; font-size: 0.9rem; }
      .what { flex: 1 1 9rem; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .what small { color: var(--soft); }
      .from-bob .way { color: var(--bob); }
      .from-amy .way { color: var(--amy); }
      .acts { display: flex; gap: 4px; }
      .acts button, .acts select { font-size: 0.82rem; padding: 0.25em 0.6em; min-height: 30px; background: var(--sheet); border: 1px solid var(--soft); font-weight: 500; }
      .acts select { width: 5rem; }
      .what code { font-size: 0.82rem; }
      .held { border-inline-start: 3px solid var(--wire); padding-inline-start: 6px; }
      p { margin: 0; font-size: 0.88rem; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.messages = [];
  }

  override render(): TemplateResult {
    const { call } = this.#i18n.strings;
    return html`<section aria-label=${call.wire}>
      <h2>${call.wire}</h2>
      ${
        this.messages.length === 0
          ? html`<p class="soft">${call.wireEmpty}</p>`
          : html`<ul>${this.messages.map((flying) => this.#message(flying))}</ul>`
      }
    </section>`;
  }

  #message({ message, held, plan, edited }: OnWire): TemplateResult {
    const { call, peers } = this.#i18n.strings;
    const { id, from, to } = message;
    const notes = [
      held ? call.heldBack : '',
      edited ? call.edited : '',
      plan === 'drop' ? call.scenarioWillDrop : '',
      plan === 'edit' ? call.scenarioWillEdit : '',
    ].filter(Boolean);
    return html`<li class="from-${from} ${held ? 'held' : ''}">
      <span class="what">
        <span class="way" title=${`${peers[from]} → ${peers[to]}`}>→ ${peers[to]}</span>
        ${proseText(messageLabel(message, this.#i18n.language))}
        ${notes.map((note) => html`<small> · ${note}</small>`)}
      </span>
      <span class="acts">
        <button type="button" @click=${() => this.#act({ do: 'deliver', id })}>${call.deliver}</button>
        <button type="button" @click=${() => this.#act({ do: 'drop', id })}>${call.drop}</button>
        <select aria-label=${call.delay} @change=${(event: Event) => this.#delay(event, id)}>
          <option value="" selected>${call.delay}</option>
          ${delays.map((seconds) => html`<option value=${seconds}>${call.delayFor(seconds)}</option>`)}
          <option value="until">${call.delayUntil}</option>
        </select>
        ${
          message.body.type === 'ready' || message.body.type === 'bye'
            ? ''
            : html`<button type="button" @click=${() => this.#act({ do: 'edit', id })}>${call.edit}</button>`
        }
      </span>
    </li>`;
  }

  #delay(event: Event, id: number): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    event.target.value = '';
    if (value) this.#act({ do: 'hold', id, ms: value === 'until' ? null : Number(value) * 1000 });
  }

  #act(detail: WireAct): void {
    this.dispatchEvent(new CustomEvent<WireAct>('wire-act', { detail, bubbles: true, composed: true }));
  }
}

customElements.define('wire-panel', WirePanel);

declare global {
  interface HTMLElementTagNameMap {
    'wire-panel': WirePanel;
  }
}
