/** What getStats() says of the encrypted transport, both peers side by side. */
import { css, html, LitElement, nothing } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { dtlsVersionName } from '../protocol/packets/dtls-version.ts';
import { emptySnapshot } from '../recording/fold/fold.ts';
import { peers } from '../recording/frame.ts';
import type { PeerSnapshot, Snapshot } from '../recording/snapshot.ts';
import type { Timeline } from '../recording/timeline.ts';
import { figureStyles } from '../style/figure.ts';

type Fact = 'tlsVersion' | 'dtlsRole' | 'dtlsCipher' | 'srtpCipher' | 'iceRole';
const facts: readonly Fact[] = ['tlsVersion', 'dtlsRole', 'dtlsCipher', 'srtpCipher', 'iceRole'];
const milestones = ['firstRtp', 'firstFrame'] as const;

export class TransportFacts extends LitElement {
  static override styles = [
    figureStyles,
    css`
      table { table-layout: fixed; max-width: 60rem; }
      thead th { width: 37%; }
      thead th:first-child { width: 26%; }
      th, td { white-space: normal; vertical-align: baseline; border-bottom: 0; padding: 0.9em 0.8em 0 0; overflow-wrap: anywhere; }
      th[scope='row'] { color: var(--ink); font-weight: 600; }
      td { font-size: 0.95em; }
      thead th { border-bottom: 1px solid var(--line); padding-bottom: 0.3em; font-weight: 600; }
      td b { font-family: var(--prose); font-weight: 600; }
      td.meaning { font-family: var(--prose); color: var(--soft); padding: 0.15em 0 0.9em; border-bottom: 1px solid var(--line); line-height: 1.5; }
      button { border: 0; padding: 0; font: inherit; text-decoration: underline; text-underline-offset: 3px; }
    `,
  ];
  static override properties = { snapshot: { attribute: false }, timeline: { attribute: false } };
  declare snapshot: Snapshot;
  /** Gives the times of the first packet and the first picture; without it only their frames are linked. */
  declare timeline: Timeline | null;
  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.snapshot = emptySnapshot;
    this.timeline = null;
  }

  override render() {
    const { transport: text, peers: names } = this.#i18n.strings;
    const known = peers.some((peer) => {
      const { transport, firstRtp, firstFrame } = this.snapshot.peers[peer];
      return transport !== null || firstRtp !== null || firstFrame !== null;
    });
    if (!known) return html`<p class="empty">${text.notYet}</p>`;
    return html`<table>
      <caption>${text.caption}</caption>
      <thead><tr><th scope="col">${text.fact}</th>${peers.map((peer) => html`<th scope="col" class=${peer}>${names[peer]}</th>`)}</tr></thead>
      <tbody>
        ${facts.map((fact) => this.#row(text.facts[fact], (peer) => this.#value(peer, fact)))}
        ${milestones.map((milestone) => this.#row(text.facts[milestone], (peer) => this.#moment(peer[milestone])))}
      </tbody>
    </table>`;
  }

  #row(text: { readonly name: string; readonly meaning: string }, value: (peer: PeerSnapshot) => unknown) {
    return html`<tr><th scope="row">${text.name}</th>${peers.map((peer) => html`<td>${value(this.snapshot.peers[peer])}</td>`)}</tr>
      <tr><td class="meaning" colspan="3">${text.meaning}</td></tr>`;
  }

  #value({ transport }: PeerSnapshot, fact: Fact) {
    const value = transport?.[fact] ?? null;
    if (value === null || value === '') return html`<span class="soft">${this.#i18n.strings.transport.unknown}</span>`;
    const { roles } = this.#i18n.strings.transport;
    if (fact === 'tlsVersion') return html`<b>${dtlsVersionName(value) ?? nothing}</b> ${value}`;
    if (fact === 'dtlsRole' && (value === 'client' || value === 'server')) return html`<b>${value}</b> ${roles[value]}`;
    return value;
  }

  #moment(seq: number | null) {
    const { transport: text } = this.#i18n.strings;
    if (seq === null) return html`<span class="soft">${text.notYetSeen}</span>`;
    const t = this.timeline?.frames[seq]?.t;
    const shown = t === undefined ? text.seen : `+ ${Math.round(t)} ms`;
    return html`<button type="button" title=${text.toFrame} @click=${() => this.#go(seq)}>${shown}</button>`;
  }

  #go(seq: number) {
    this.dispatchEvent(new CustomEvent('frame-chosen', { detail: { seq }, bubbles: true, composed: true }));
  }
}

customElements.define('transport-facts', TransportFacts);
declare global {
  interface HTMLElementTagNameMap {
    'transport-facts': TransportFacts;
  }
}
