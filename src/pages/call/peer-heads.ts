/** Amy and Bob above their lanes: a small picture of what each shows, and the state of each. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { Localized } from '../../i18n/localized.ts';
import type { Machine, Peer } from '../../recording/frame.ts';
import { type Snapshot, stateOf } from '../../recording/snapshot.ts';
import { figureStyles } from '../../style/figure.ts';

export class PeerHeads extends LitElement {
  static override properties = { snapshot: { attribute: false }, streams: { attribute: false } };
  declare snapshot: Snapshot | undefined;
  /** What each shows, where the call is live here. */
  declare streams: { readonly [P in Peer]: MediaStream | null };

  static override styles = [
    figureStyles,
    css`
      :host { display: grid; grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr); gap: 8px; padding: 10px 14px; border-bottom: 1px solid var(--line); }
      section { display: flex; gap: 10px; align-items: center; min-width: 0; }
      .bob { flex-direction: row-reverse; text-align: end; }
      .between { align-self: end; font-size: 0.8rem; color: var(--soft); }
      h2 { margin: 0; font-size: 1.15rem; line-height: 1.2; }
      section.amy h2 { color: var(--amy); }
      section.bob h2 { color: var(--bob); }
      .picture { width: 64px; aspect-ratio: 4 / 3; border-radius: 6px; background: var(--wash); border: 1px solid var(--line); flex: none; overflow: hidden; display: grid; place-items: center; color: var(--soft); }
      video { width: 100%; height: 100%; object-fit: cover; display: block; }
      p { margin: 0; font: 0.78rem/1.4 var(--mono); color: var(--soft); overflow: hidden; text-overflow: ellipsis; }
      section > div:last-child { min-width: 0; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.streams = { amy: null, bob: null };
  }

  override render(): TemplateResult {
    return html`${this.#head('amy')}<span class="between">${this.#i18n.strings.peers.signaling}</span>${this.#head('bob')}`;
  }

  #head(peer: Peer): TemplateResult {
    const stream = this.streams[peer];
    const { call, peers: names } = this.#i18n.strings;
    const states = (machine: Machine) => (this.snapshot && stateOf(this.snapshot, peer, machine)) ?? '–';
    return html`<section class=${peer}>
      <div class="picture">
        ${
          stream
            ? html`<video .srcObject=${stream} .muted=${true} autoplay playsinline aria-label=${call.shows(names[peer])}></video>`
            : '–'
        }
      </div>
      <div>
        <h2>${names[peer]}</h2>
        <p>${states('signaling')}<br />${states('ice')} · ${states('connection')}</p>
      </div>
    </section>`;
  }
}

customElements.define('peer-heads', PeerHeads);

declare global {
  interface HTMLElementTagNameMap {
    'peer-heads': PeerHeads;
  }
}
