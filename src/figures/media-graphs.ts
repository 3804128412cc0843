/** What flows: bitrate each way, round-trip time, frames encoded and decoded. */
import { css, html, LitElement } from 'lit';
import { Localized } from '../i18n/localized.ts';
import type { FrameOf } from '../recording/frame.ts';
import { frameRate, type Reading, receivedBitrate, roundTrips } from '../recording/rates.ts';
import { figureStyles } from '../style/figure.ts';
import type { Series } from './line-graph.ts';
import './line-graph.ts';

export class MediaGraphs extends LitElement {
  static override styles = [
    figureStyles,
    css`
      :host { container-type: inline-size; }
      p.soft { font-size: 0.88rem; max-width: 62ch; }
      .all { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.4em 2em; margin: 0.8em 0; }
      @container (min-width: 44em) { .all { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
    `,
  ];
  static override properties = { amy: { attribute: false }, bob: { attribute: false } };
  /** Amy's stats samples up to the current frame, oldest first. */
  declare amy: readonly FrameOf<'stats'>[];
  /** Bob's. */
  declare bob: readonly FrameOf<'stats'>[];
  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.amy = [];
    this.bob = [];
  }

  override render() {
    const { amy, bob } = this;
    const { media, peers } = this.#i18n.strings;
    if (amy.length === 0 && bob.length === 0) return html`<p class="empty">${media.noSamples}</p>`;
    // What Bob receives is what Amy sent, less what was lost: the line of a direction is its sender's.
    const directions: readonly Series[] = [
      { name: `${peers.amy} → ${peers.bob}`, tone: 'amy', values: receivedBitrate(bob) },
      { name: `${peers.bob} → ${peers.amy}`, tone: 'bob', values: receivedBitrate(amy) },
    ];
    return html`<div class="all">
        ${graph(media.bitrate, 'kbit/s', directions)}
        ${graph(media.roundTrip, 'ms', this.#each(roundTrips))}
        ${graph(
          media.encoded,
          media.perSecond,
          this.#each((samples) => frameRate(samples, 'framesEncoded')),
        )}
        ${graph(
          media.decoded,
          media.perSecond,
          this.#each((samples) => frameRate(samples, 'framesDecoded')),
        )}
      </div>
      <p class="soft">${media.howMeasured}</p>`;
  }

  #each(of: (samples: readonly FrameOf<'stats'>[]) => readonly Reading[]): readonly Series[] {
    const { peers } = this.#i18n.strings;
    return [
      { name: peers.amy, tone: 'amy', values: of(this.amy) },
      { name: peers.bob, tone: 'bob', values: of(this.bob) },
    ];
  }
}

function graph(label: string, unit: string, series: readonly Series[]) {
  return html`<line-graph .label=${label} .unit=${unit} .series=${series}></line-graph>`;
}

customElements.define('media-graphs', MediaGraphs);
declare global {
  interface HTMLElementTagNameMap {
    'media-graphs': MediaGraphs;
  }
}
