/** The call in one picture: its steps between two lanes, and a dot that goes the way of each in turn. */
import { html, LitElement, svg } from 'lit';
import type { Strings } from '../../i18n/en.ts';
import { Localized } from '../../i18n/localized.ts';
import type { Peer } from '../../recording/frame.ts';
import { callPictureStyles } from './call-picture-styles.ts';
import { type CallStep, callSteps } from './call-steps.ts';

type Texts = Strings['home']['picture'];

/** In units of the drawing. */
const width = 380;
const lanes: { readonly [P in Peer]: number } = { amy: 22, bob: width - 22 };
const middle = width / 2;
const head = 46;
const row = 47;
/** Between what is signalled and what goes directly. */
const gap = 42;
const height = head + callSteps.length * row + gap;

export class CallPicture extends LitElement {
  static override styles = callPictureStyles;
  static override properties = { held: { state: true } };
  /** Whether the reader has stopped the dots (WCAG 2.2.2: what moves for long can be stopped). */
  declare held: boolean;
  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.held = false;
  }

  override render() {
    const { home, peers } = this.#i18n.strings;
    const lastSignalled = callSteps.findLastIndex(({ way }) => way === 'signaling');
    const laneEnd = placeOf(lastSignalled) + 22;
    return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${home.picture.inWords} class=${this.held ? 'held' : ''}>
        <line class="lane amy" x1=${lanes.amy} x2=${lanes.amy} y1=${head - 14} y2=${height - 6} />
        <line class="lane bob" x1=${lanes.bob} x2=${lanes.bob} y1=${head - 14} y2=${height - 6} />
        <line class="middle" x1=${middle} x2=${middle} y1=${head - 14} y2=${laneEnd} />
        <text class="name amy" x=${lanes.amy - 8} y="20">${peers.amy}</text>
        <text class="name bob" x=${lanes.bob + 8} y="20">${peers.bob}</text>
        <text class="way" x=${middle} y="20">${home.picture.signaling}</text>
        <text class="way" x=${middle} y=${laneEnd + 22}>${home.picture.directly}</text>
        ${callSteps.map((step, place) => drawStep(step, placeOf(place), home.picture))}
      </svg>
      <button type="button" @click=${this.#turn}>${this.held ? home.picture.run : home.picture.hold}</button>`;
  }

  #turn() {
    this.held = !this.held;
  }
}

/** How far down a step is drawn. */
function placeOf(step: number): number {
  return head + 22 + step * row + (callSteps[step]?.way === 'direct' ? gap : 0);
}

function drawStep({ label, from, way }: CallStep, y: number, texts: Texts) {
  const senders: readonly Peer[] = from === 'both' ? ['amy', 'bob'] : [from];
  const beside = from === 'amy' ? (lanes.amy + middle) / 2 : from === 'bob' ? (lanes.bob + middle) / 2 : middle;
  return svg`<g class="step ${from} ${way} ${label}" transform="translate(0 ${y})">
    <line class="wire" x1=${lanes.amy + 8} x2=${lanes.bob - 8} />
    ${way === 'signaling' ? svg`<circle class="passing" cx=${middle} r="4.5" />` : ''}
    ${senders.map((sender) => svg`<path class="head" d=${arrowHead(sender)} /><circle class="sent ${sender}" cx=${lanes[sender]} r="6" />`)}
    <text x=${beside} y="-9">${texts.steps[label]}</text>
    ${senders.map((sender) => svg`<circle class="dot ${sender}" cx=${lanes[sender]} r="6" />`)}
  </g>`;
}

/** At the lane of the one who receives. */
function arrowHead(sender: Peer): string {
  return sender === 'amy'
    ? `M ${lanes.bob - 16} -5.5 L ${lanes.bob - 6} 0 L ${lanes.bob - 16} 5.5 Z`
    : `M ${lanes.amy + 16} -5.5 L ${lanes.amy + 6} 0 L ${lanes.amy + 16} 5.5 Z`;
}

customElements.define('call-picture', CallPicture);
declare global {
  interface HTMLElementTagNameMap {
    'call-picture': CallPicture;
  }
}
