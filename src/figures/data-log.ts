/** Text over the data channel, as each side sent and received it. */
import { css, html, LitElement, nothing } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { emptySnapshot } from '../recording/fold/fold.ts';
import { peers } from '../recording/frame.ts';
import type { Snapshot } from '../recording/snapshot.ts';
import { figureStyles } from '../style/figure.ts';

/** So many of the last messages are shown before the others are asked for: what this frame is about is at the end. */
const shownAtFirst = 24;

export class DataLog extends LitElement {
  static override styles = [
    figureStyles,
    css`
      ol { list-style: none; margin: 0.6em 0; padding: 0; max-width: 44rem; }
      li { display: grid; grid-template-columns: 1fr auto; gap: 0.1em 0.8em; padding: 0.5em 0.7em; border-inline-start: 3px solid; margin: 0 0 0.5em; }
      li.amy { border-color: var(--amy); margin-inline-end: 12%; background: var(--amy-wash); color: inherit; border-radius: 0 var(--radius) var(--radius) 0; }
      li.bob { border-inline-start: 0; border-inline-end: 3px dashed var(--bob); margin-inline-start: 12%; background: var(--bob-wash); color: inherit; border-radius: var(--radius) 0 0 var(--radius); }
      li.now { outline: 2px solid var(--ink); }
      .who { font-size: 0.85rem; font-weight: 600; }
      .amy .who { color: var(--amy); }
      .bob .who { color: var(--bob); }
      .text { grid-column: 1 / -1; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
      button { border: 0; padding: 0; font: 0.8rem var(--mono); text-decoration: underline; text-underline-offset: 3px; }
    `,
  ];
  static override properties = { snapshot: { attribute: false }, whole: { state: true } };
  declare snapshot: Snapshot;
  /** The person has asked for the earlier messages too. */
  declare private whole: boolean;
  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.snapshot = emptySnapshot;
    this.whole = false;
  }

  override render() {
    const { data: text, peers: names } = this.#i18n.strings;
    const most = this.whole ? Number.POSITIVE_INFINITY : shownAtFirst;
    const entries = peers
      .flatMap((peer) => this.snapshot.peers[peer].data.slice(-most).map((message) => ({ peer, ...message })))
      .sort((one, other) => one.seq - other.seq)
      .slice(-most);
    if (entries.length === 0) return html`<p class="empty">${text.none}</p>`;
    const earlier = peers.reduce((sum, peer) => sum + this.snapshot.peers[peer].data.length, 0) - entries.length;
    return html`${earlier > 0 ? this.#earlier(earlier) : nothing}<ol aria-label=${text.label}>
      ${entries.map(
        ({ peer, seq, t, direction, text: words }) => html`<li class="${peer} ${seq === this.snapshot.seq ? 'now' : ''}"
          aria-current=${seq === this.snapshot.seq ? 'true' : nothing}>
          <span class="who">${text[direction](names[peer])}</span>
          <button type="button" title=${text.toFrame} @click=${() => this.#go(seq)}>+ ${Math.round(t)} ms</button>
          <p class="text">${words}</p></li>`,
      )}
    </ol>`;
  }

  #earlier(count: number) {
    const show = () => {
      this.whole = true;
    };
    return html`<button type="button" @click=${show}>${this.#i18n.strings.data.earlier(count)}</button>`;
  }

  #go(seq: number) {
    this.dispatchEvent(new CustomEvent('frame-chosen', { detail: { seq }, bubbles: true, composed: true }));
  }
}

customElements.define('data-log', DataLog);
declare global {
  interface HTMLElementTagNameMap {
    'data-log': DataLog;
  }
}
