/** The state machines of the call, one diagram each: signalling, gathering, ICE, connection; below, DTLS and data. */
import { css, html, LitElement } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { emptySnapshot } from '../recording/fold/fold.ts';
import type { Machine } from '../recording/frame.ts';
import type { Snapshot } from '../recording/snapshot.ts';
import { figureStyles } from '../style/figure.ts';
import './state-diagram.ts';

const four: readonly Machine[] = ['signaling', 'ice', 'gathering', 'connection'];
const carried: readonly Machine[] = ['dtls', 'channel'];

export class StateMachines extends LitElement {
  static override styles = [
    figureStyles,
    css`
      :host { container-type: inline-size; }
      p.soft { font-size: 0.92rem; max-width: 62ch; }
      .all { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2em 2.5em; margin-top: 1em; }
      @container (min-width: 46em) { .all { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
      .key { display: flex; flex-wrap: wrap; gap: 0.3em 1.4em; margin: 0.4em 0 0; font-size: 0.9rem; }
      .key span { display: inline-flex; align-items: center; gap: 0.5em; }
      .key svg { width: 46px; height: 16px; }
      .key .amy rect { fill: var(--amy); }
      .key .bob rect { fill: var(--bob); }
      .key line { stroke: currentColor; stroke-width: 2.6; }
      .key .bob line { stroke-dasharray: 6 3.5; }
      .key text { fill: var(--sheet); font: 700 10px var(--prose); text-anchor: middle; }
      details { margin-top: 1.6em; }
      summary { cursor: pointer; font-weight: 600; }
    `,
  ];
  static override properties = { snapshot: { attribute: false } };
  declare snapshot: Snapshot;
  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.snapshot = emptySnapshot;
  }

  override render() {
    const text = this.#i18n.strings.states;
    return html`<p class="soft">${text.intro}</p>
      <p class="key">
        <span class="amy"><svg viewBox="0 0 46 16" aria-hidden="true"><line x1="0" x2="46" y1="8" y2="8"></line>
          <rect x="15" width="16" height="16" rx="8"></rect><text x="23" y="11.6">A</text></svg>${text.keyAmy}</span>
        <span class="bob"><svg viewBox="0 0 46 16" aria-hidden="true"><line x1="0" x2="46" y1="8" y2="8"></line>
          <rect x="15" width="16" height="16" rx="2.5"></rect><text x="23" y="11.6">B</text></svg>${text.keyBob}</span>
      </p>
      <div class="all">${four.map((machine) => this.#diagram(machine))}</div>
      <details><summary>${text.carried}</summary>
        <div class="all">${carried.map((machine) => this.#diagram(machine))}</div></details>`;
  }

  #diagram(machine: Machine) {
    return html`<state-diagram .snapshot=${this.snapshot} .machine=${machine}></state-diagram>`;
  }
}

customElements.define('state-machines', StateMachines);
declare global {
  interface HTMLElementTagNameMap {
    'state-machines': StateMachines;
  }
}
