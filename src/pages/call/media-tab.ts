/** What flows: the pictures, what is said over the data channel, the transport's facts, and how much of it all. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import '../../figures/data-log.ts';
import '../../figures/fingerprint-proof.ts';
import '../../figures/media-graphs.ts';
import '../../figures/transport-facts.ts';
import type { Streams } from '../../call/local-peer.ts';
import { Localized } from '../../i18n/localized.ts';
import { otherPeer } from '../../recording/fold/peer.ts';
import { type Peer, peers } from '../../recording/frame.ts';
import { stateOf } from '../../recording/snapshot.ts';
import type { Timeline } from '../../recording/timeline.ts';
import { figureStyles } from '../../style/figure.ts';

export class MediaTab extends LitElement {
  static override properties = {
    timeline: { attribute: false },
    position: { type: Number },
    streams: { attribute: false },
    live: { type: Boolean },
    self: {},
  };
  declare timeline: Timeline | undefined;
  declare position: number;
  declare streams: { readonly [P in Peer]: Streams };
  declare live: boolean;
  /** Whom the person speaks for. */
  declare self: Peer;

  static override styles = [
    figureStyles,
    css`
      .pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
      figure { margin: 0; }
      .picture { aspect-ratio: 4 / 3; background: var(--wash); border-radius: var(--radius); overflow: hidden; display: grid; place-items: center; color: var(--soft); font-size: 0.9rem; }
      video { width: 100%; height: 100%; object-fit: cover; display: block; }
      figcaption { font-size: 0.88rem; padding-top: 3px; }
      form { display: flex; gap: 8px; margin: 14px 0 4px; }
      form label { flex: 1; display: grid; gap: 2px; font-size: 0.85rem; color: var(--soft); }
      form input { width: 100%; min-height: 40px; color: var(--ink); }
      form button { align-self: end; min-height: 40px; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.position = -1;
    this.live = false;
    this.self = 'amy';
  }

  override render(): TemplateResult | typeof nothing {
    const { timeline, position } = this;
    if (!timeline) return nothing;
    const { call, peers: names } = this.#i18n.strings;
    const snapshot = timeline.snapshot(position);
    const canSay = this.live && stateOf(timeline.snapshot(timeline.length - 1), 'amy', 'channel') === 'open';
    return html`
      <div class="pictures">${peers.map((peer) => this.#picture(peer))}</div>
      ${this.live ? nothing : html`<p class="soft">${call.notLive}</p>`}
      ${
        canSay
          ? html`<form @submit=${(event: SubmitEvent) => this.#say(event)}>
              <label>${call.say(names[otherPeer(this.self)])}<input name="text" maxlength="500" autocomplete="off" required /></label>
              <button type="submit">${call.send}</button>
            </form>`
          : nothing
      }
      <data-log .snapshot=${snapshot}></data-log>
      <transport-facts .snapshot=${snapshot} .timeline=${timeline}></transport-facts>
      ${peers.map(
        (peer) =>
          html`<fingerprint-proof .peer=${peer} .proof=${snapshot.peers[peer].fingerprint}></fingerprint-proof>`,
      )}
      <media-graphs .amy=${timeline.statsUpTo('amy', position)} .bob=${timeline.statsUpTo('bob', position)}></media-graphs>
    `;
  }

  #picture(peer: Peer): TemplateResult {
    const { call, peers: names } = this.#i18n.strings;
    const stream = this.streams[peer].remote;
    return html`<figure>
      <div class="picture">
        ${
          stream
            ? html`<video .srcObject=${stream} .muted=${true} autoplay playsinline aria-label=${call.sees(names[peer])}></video>`
            : call.noPicture
        }
      </div>
      <figcaption class=${peer}>${call.sees(names[peer])}</figcaption>
    </figure>`;
  }

  #say(event: SubmitEvent): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const detail = String(new FormData(event.target).get('text') ?? '');
    event.target.reset();
    this.dispatchEvent(new CustomEvent<string>('say', { detail, bubbles: true, composed: true }));
  }
}

customElements.define('media-tab', MediaTab);

declare global {
  interface HTMLElementTagNameMap {
    'media-tab': MediaTab;
  }
}
