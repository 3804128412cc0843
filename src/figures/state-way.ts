/** The way of one peer through one state machine, as a list; each state leads to the frame that brought it. */
import { css, html, LitElement, nothing } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { emptySnapshot } from '../recording/fold/fold.ts';
import type { Machine, Peer } from '../recording/frame.ts';
import type { Snapshot } from '../recording/snapshot.ts';
import { figureStyles } from '../style/figure.ts';

/** A call that is negotiated again and again goes through the same states: so many of the last are shown at first. */
const shownAtFirst = 12;

export class StateWay extends LitElement {
  static override styles = [
    figureStyles,
    css`
      div { display: flex; gap: 0.5em; align-items: baseline; font-size: 0.85rem; margin: 0.25em 0; }
      h4 { margin: 0; font-size: 1em; font-weight: 600; flex: 0 0 2.6em; }
      ol { display: flex; flex-wrap: wrap; gap: 0 0.1em; margin: 0; padding: 0; list-style: none; min-width: 0; }
      li { display: flex; align-items: baseline; }
      li + li::before { content: '→' / ''; color: var(--soft); padding: 0 0.15em; }
      button { border: 0; padding: 0.2em 0.3em; font: 400 0.95em var(--mono); text-align: start; overflow-wrap: anywhere;
        text-decoration: underline; text-decoration-color: var(--soft); text-decoration-thickness: 1px; text-underline-offset: 3px; }
      li:last-child button { font-weight: 600; text-decoration-color: currentColor; }
      button:hover { background: var(--wash); }
    `,
  ];
  static override properties = { snapshot: { attribute: false }, machine: {}, peer: {}, whole: { state: true } };
  declare snapshot: Snapshot;
  declare machine: Machine;
  declare peer: Peer;
  /** The person has asked for the earlier states too. */
  declare private whole: boolean;
  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.snapshot = emptySnapshot;
    this.machine = 'signaling';
    this.peer = 'amy';
    this.whole = false;
  }

  override render() {
    const { peers, states } = this.#i18n.strings;
    const all = this.snapshot.peers[this.peer].states[this.machine];
    if (all.length === 0) return nothing;
    const steps = this.whole ? all : all.slice(-shownAtFirst);
    const earlier = all.length - steps.length;
    const name = peers[this.peer];
    return html`<div>
      <h4 class=${this.peer} aria-hidden="true">${name}</h4>
      <ol aria-label=${states.wayOf(name)}>
        ${
          earlier > 0
            ? html`<li><button type="button" @click=${() => this.#showAll()}>${states.earlier(earlier)}</button></li>`
            : nothing
        }
        ${steps.map(
          ({ seq, to }) => html`<li><button type="button" title=${states.toFrame}
            aria-current=${seq === this.snapshot.seq ? 'true' : nothing} @click=${() => this.#go(seq)}>${to}</button></li>`,
        )}
      </ol>
    </div>`;
  }

  #showAll() {
    this.whole = true;
  }

  #go(seq: number) {
    this.dispatchEvent(new CustomEvent('frame-chosen', { detail: { seq }, bubbles: true, composed: true }));
  }
}

customElements.define('state-way', StateWay);
declare global {
  interface HTMLElementTagNameMap {
    'state-way': StateWay;
  }
}
