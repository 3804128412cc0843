/** What happened in this frame, why, what led to it and what it led to. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { explain } from '../recording/explanations/explain.ts';
import { emptySnapshot } from '../recording/fold/fold.ts';
import type { Frame } from '../recording/frame.ts';
import { frameLabel, kindLabel } from '../recording/labels.ts';
import type { Snapshot } from '../recording/snapshot.ts';
import { figureStyles } from '../style/figure.ts';
import { proseText } from './prose-text.ts';

/** So many of what a frame led to are linked; the rest stands in the list of frames. */
const linkedEffects = 4;

/**
 * @fires frame-chosen - `{ seq }`: the person wants to see the cause or an effect.
 */
export class FrameExplanation extends LitElement {
  static override styles = [
    figureStyles,
    css`
      .small { display: flex; flex-wrap: wrap; gap: 0.1em 1.1em; margin: 0; font: 0.8rem var(--mono); color: var(--soft); }
      h1 { margin: 0.25em 0 0.35em; font-size: 1.625rem; line-height: 1.25; font-weight: 600; text-wrap: balance; overflow-wrap: anywhere; }
      h1 strong { font-weight: inherit; }
      h1 code { font-size: 0.88em; }
      .why { margin: 0 0 0.8em; max-width: 62ch; font-size: 1.06rem; line-height: 1.5; overflow-wrap: anywhere; }
      .links { display: flex; flex-wrap: wrap; gap: 0.2em 1.3em; margin: 0 0 0.9em; font-size: 0.9rem; color: var(--soft); }
      .links > span { display: inline-flex; flex-wrap: wrap; gap: 0.1em 0.6em; align-items: baseline; min-width: 0; }
      button { border: 0; border-radius: 4px; padding: 0.25em 0; color: var(--ink); font-weight: 500; text-decoration: underline; text-underline-offset: 3px; text-align: start; overflow-wrap: anywhere; }
      button code { font-weight: inherit; }
      @media (max-width: 860px) {
        h1 { font-size: 1.3125rem; }
        .why { font-size: 1rem; }
      }
      @media print { button { text-decoration: none; } }
    `,
  ];
  static override properties = {
    frame: { attribute: false },
    snapshot: { attribute: false },
    position: { attribute: false },
    cause: { attribute: false },
    effects: { attribute: false },
  };
  /** Without it nothing is shown. */
  declare frame: Frame | undefined;
  /** The state after the frame. */
  declare snapshot: Snapshot;
  /** Which step this is, from 1, and how many there are. */
  declare position: { readonly at: number; readonly of: number };
  declare cause: Frame | undefined;
  declare effects: readonly Frame[];
  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.frame = undefined;
    this.snapshot = emptySnapshot;
    this.position = { at: 0, of: 0 };
    this.cause = undefined;
    this.effects = [];
  }

  override render(): TemplateResult | typeof nothing {
    const { frame, position } = this;
    if (!frame) return nothing;
    const { frame: text } = this.#i18n.strings;
    const { title, why } = explain(frame, this.snapshot, this.#i18n.language);
    return html`<p class="small">
        <span>${text.position(position.at, position.of)}</span>
        <span>${text.time(String(Math.round(frame.t)))}</span>
        <span>${this.#kind(frame)}</span>
      </p>
      <div aria-live="polite" aria-atomic="true">
        <h1>${proseText(title)}</h1>
        <p class="why">${proseText(why)}</p>
      </div>
      ${this.#links()}`;
  }

  #kind(frame: Frame): string {
    if (frame.kind === 'event') return this.#i18n.strings.frame.event(frame.event.type);
    return kindLabel(frame.kind, this.#i18n.language);
  }

  #links(): TemplateResult | typeof nothing {
    const { frame: text } = this.#i18n.strings;
    const effects = this.effects.filter((effect) => effect.kind !== 'stats');
    if (!this.cause && effects.length === 0) return nothing;
    const more = effects.length - linkedEffects;
    return html`<div class="links">
      ${this.cause ? html`<span>${text.because} ${this.#link(this.cause)}</span>` : nothing}
      ${
        effects.length > 0
          ? html`<span
              >${text.leadsTo} ${effects.slice(0, linkedEffects).map((effect) => this.#link(effect))}
              ${more > 0 ? text.more(more) : nothing}</span
            >`
          : nothing
      }
    </div>`;
  }

  #link(frame: Frame): TemplateResult {
    return html`<button type="button" @click=${() => this.#choose(frame.seq)}>
      #${frame.seq} ${proseText(frameLabel(frame, this.#i18n.language))}
    </button>`;
  }

  #choose(seq: number): void {
    this.dispatchEvent(new CustomEvent('frame-chosen', { detail: { seq }, bubbles: true, composed: true }));
  }
}

customElements.define('frame-explanation', FrameExplanation);

declare global {
  interface HTMLElementTagNameMap {
    'frame-explanation': FrameExplanation;
  }
}
