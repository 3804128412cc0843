/**
 * One tab of detail at a time. Until the person chooses one, the frame chooses: its code, its SDP, its candidate…
 * The arrow keys step through the frames here too, so each tab is reached by the Tab key.
 */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../figures/source-code.ts';
import type { Streams } from '../../call/local-peer.ts';
import { Localized } from '../../i18n/localized.ts';
import { comparedWith } from '../../recording/fold/descriptions.ts';
import { type Frame, type Peer, peers } from '../../recording/frame.ts';
import { figureStyles } from '../../style/figure.ts';
import { hasParts } from './detail-parts.ts';
import { type DetailTab, detailTabs, tabFor } from './detail-tab.ts';
import type { Session } from './session.ts';

/** In ms. Who goes on sooner is passing by, with the scrubber or a key held down: then the tab stays the one it is. */
const passing = 120;
const large: ReadonlySet<DetailTab> = new Set(['sdp', 'candidates', 'media']);

export class DetailTabs extends LitElement {
  static override properties = {
    session: { attribute: false },
    position: { type: Number },
    streams: { attribute: false },
    chosen: { state: true },
    peer: { state: true },
  };
  declare session: Session | undefined;
  /** The frame in view; the figures are drawn from the snapshot after it. */
  declare position: number;
  declare streams: { readonly [P in Peer]: Streams };
  declare chosen: DetailTab | undefined;
  declare peer: Peer | undefined;

  static override styles = [
    figureStyles,
    css`
      /* Its own coordinates: when a longer sentence above moves it, nothing in it is painted anew. */
      :host { transform: translate(0); }
      [role='tablist'] { display: flex; gap: 2px; border-bottom: 1px solid var(--line); margin: 6px 0 12px; overflow-x: auto; scrollbar-width: thin; }
      [role='tab'] { border: 0; border-radius: 6px 6px 0 0; padding: 8px 12px; font-weight: 400; font-size: 0.92rem; color: var(--soft); white-space: nowrap; min-height: 40px; }
      [role='tab'][aria-selected='true'] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2.5px 0 var(--ink); }
      .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
      [role='tabpanel'] { position: relative; }
      .away { content-visibility: hidden; position: absolute; inset: 0 0 auto; height: 0; overflow: clip; }
      .peers { display: inline-flex; gap: 0; margin: 0 0 10px; padding: 0; border: 1px solid var(--soft); border-radius: var(--radius); overflow: hidden; }
      .peers button { border: 0; border-radius: 0; min-height: 34px; font-weight: 500; }
      .peers button[aria-pressed='true'] { background: var(--ink); color: var(--paper); font-weight: 600; }
      @media (forced-colors: active) { [aria-selected='true'], [aria-pressed='true'] { outline: 2px solid Highlight; outline-offset: -2px; } }
    `,
  ];

  readonly #i18n = new Localized(this);
  /** Stays until the next one's parts are there, so that nothing flickers. */
  #shown: DetailTab = 'code';

  /** A recording's frames and what happened are painted before the details of it. */
  #detailed = false;

  constructor() {
    super();
    this.position = -1;
    this.streams = { amy: { local: null, remote: null }, bob: { local: null, remote: null } };
  }

  readonly #drawn = new Map<DetailTab, TemplateResult | typeof nothing>();
  #drawnLast: DetailTab | undefined;
  #movedAt = Number.NEGATIVE_INFINITY;
  #stays: ReturnType<typeof setTimeout> | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('position')) this.#moved();
    if (!changed.has('session')) return;
    this.#detailed = false;
    this.#drawn.clear();
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.#detailed = true;
        this.requestUpdate();
      });
    });
  }

  override render(): TemplateResult {
    const { tabs } = this.#i18n.strings.call;
    const frame = this.session?.player.timeline.frames[this.position];
    const wanted = this.chosen ?? (this.#stays === undefined ? tabFor(frame) : this.#shown);
    if (hasParts(wanted, () => this.requestUpdate())) this.#shown = wanted;
    const shown = this.#shown;
    return html`<div role="tablist" aria-label=${tabs.label}>
        ${detailTabs.map(
          (tab) => html`<button
            type="button"
            role="tab"
            id="tab-${tab}"
            aria-controls="panel"
            aria-selected=${tab === shown}
            @pointerdown=${(event: PointerEvent) => event.pointerType === 'mouse' && this.#choose(tab)}
            @click=${() => this.#choose(tab)}
          >${tabs[tab]}</button>`,
        )}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby="tab-${shown}"><h2 class="said">${tabs[shown]}</h2>${this.#detailed ? this.#panels(shown, frame) : nothing}</div>`;
  }

  /** Those that were shown before stay as they were, out of sight: to lay them out anew would take too long for a step. */
  #panels(shown: DetailTab, frame: Frame | undefined): readonly TemplateResult[] {
    // What takes longer to draw than a screen frame lasts is drawn for who stays, not for who passes by.
    const waits = this.#stays !== undefined && large.has(shown) && shown === this.#drawnLast;
    if (!waits) this.#drawn.set(shown, this.#panel(shown, frame));
    this.#drawnLast = shown;
    return detailTabs.map(
      (tab) => html`<div class=${tab === shown ? '' : 'away'}>${this.#drawn.get(tab) ?? nothing}</div>`,
    );
  }

  #moved(): void {
    const now = performance.now();
    const before = this.#movedAt;
    this.#movedAt = now;
    clearTimeout(this.#stays);
    this.#stays = undefined;
    if (now - before > passing) return;
    this.#stays = setTimeout(() => {
      this.#stays = undefined;
      this.requestUpdate();
    }, passing);
  }

  #panel(tab: DetailTab, frame: Frame | undefined): TemplateResult | typeof nothing {
    const { session } = this;
    if (!session) return nothing;
    const { timeline } = session.player;
    const snapshot = timeline.snapshot(this.position);
    switch (tab) {
      case 'code':
        return html`<source-code .source=${session.source} .frame=${frame} .hash=${session.origin.code.hash}></source-code>`;
      case 'sdp': {
        const entry = snapshot.descriptions.at(-1);
        if (!entry) return html`<p class="empty">${this.#i18n.strings.call.noSdp}</p>`;
        return html`<sdp-text .entry=${entry} .previous=${comparedWith(snapshot, entry)}></sdp-text>`;
      }
      case 'candidates': {
        const peer = this.#peerOf(frame);
        return html`${this.#peerChoice(peer)}
          <candidate-table .snapshot=${snapshot} .peer=${peer} .focusSeq=${this.position}></candidate-table>`;
      }
      case 'pairs': {
        const peer = this.#peerOf(frame);
        return html`${this.#peerChoice(peer)}<candidate-pairs
            .snapshot=${snapshot}
            .peer=${peer}
            .focusId=${frame?.kind === 'pair' ? frame.pair.id : undefined}
          ></candidate-pairs>`;
      }
      case 'states':
        return html`<state-machines .snapshot=${snapshot}></state-machines>`;
      case 'media':
        return html`<media-tab
          .timeline=${timeline}
          .position=${this.position}
          .streams=${this.streams}
          .live=${session.call !== undefined && !session.call.stopped}
          .self=${session.self}
        ></media-tab>`;
    }
  }

  /** Whose side is shown: as chosen, else the frame's own peer (a message's: its sender). */
  #peerOf(frame: Frame | undefined): Peer {
    if (this.peer) return this.peer;
    if (frame && 'message' in frame) return frame.message.from;
    return frame?.at === 'bob' ? 'bob' : 'amy';
  }

  #peerChoice(now: Peer): TemplateResult {
    const { call, peers: names } = this.#i18n.strings;
    return html`<div class="peers" role="group" aria-label=${call.peerTab}>
      ${peers.map(
        (peer) =>
          html`<button type="button" aria-pressed=${peer === now} @click=${() => {
            this.peer = peer;
          }}>${names[peer]}</button>`,
      )}
    </div>`;
  }

  /** A mouse chooses as it is pressed: while a call runs, the tabs may have moved before it is let go. */
  #choose(tab: DetailTab): void {
    this.chosen = tab;
  }
}

customElements.define('detail-tabs', DetailTabs);

declare global {
  interface HTMLElementTagNameMap {
    'detail-tabs': DetailTabs;
  }
}
