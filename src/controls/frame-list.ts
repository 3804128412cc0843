/** The call so far as lanes: Amy on the left, Bob on the right, signalling between. It is the list of frames too. */
import { VirtualizerController } from '@tanstack/lit-virtual';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { proseText } from '../figures/prose-text.ts';
import { Localized } from '../i18n/localized.ts';
import { PlayerController } from '../player/player-context.ts';
import type { Frame } from '../recording/frame.ts';
import { frameLabel } from '../recording/labels.ts';
import { figureStyles } from '../style/figure.ts';
import { frameListStyles } from './frame-list-styles.ts';

/** Height of a row in px: all are alike, so that any place in a long recording is found at once. */
const rowHeight = 36;

export class FrameList extends LitElement {
  static override styles = [figureStyles, frameListStyles];

  readonly #i18n = new Localized(this);
  readonly #playing = new PlayerController(this);
  readonly #scroller = createRef<HTMLElement>();
  readonly #virtual = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    getScrollElement: () => this.#scroller.value ?? null,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  #shown = -1;

  /** Places are set as properties: style attributes are not for a page with this Content-Security-Policy. */
  override render(): TemplateResult {
    const { timeline, position } = this.#playing.player;
    const { steps } = timeline;
    const virtual = this.#virtual.getVirtualizer();
    if (virtual.options.count !== steps.length) virtual.setOptions({ ...virtual.options, count: steps.length });
    const present = timeline.stepsUpTo(position) - 1;
    return html`<div class="scroller" ${ref(this.#scroller)} tabindex="-1">
      <ol role="list" aria-label=${this.#i18n.strings.call.frames} .style=${`height: ${steps.length * rowHeight}px`}>
        ${virtual.getVirtualItems().map(({ index }) => {
          const frame = timeline.frames[steps[index] ?? -1];
          return frame ? this.#row(frame, index, index === present) : nothing;
        })}
      </ol>
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { timeline, position } = this.#playing.player;
    const present = timeline.stepsUpTo(position) - 1;
    if (present === this.#shown || present < 0) return;
    this.#shown = present;
    this.#virtual.getVirtualizer().scrollToIndex(present, { align: 'auto' });
  }

  #row(frame: Frame, index: number, current: boolean): TemplateResult {
    const { timeline } = this.#playing.player;
    const lane = laneOf(frame);
    return html`<li
      class="${lane} ${frame.kind} ${this.#troubled(frame) ? 'trouble' : ''}"
      aria-setsize=${timeline.steps.length}
      aria-posinset=${index + 1}
      aria-current=${current ? 'step' : nothing}
      .style=${`transform: translateY(${index * rowHeight}px)`}
    >
      <span class="dot" aria-hidden="true"></span>
      <button type="button" tabindex=${current ? 0 : -1} @click=${() => this.#playing.player.goTo(frame.seq)}>
        <span class="number">${frame.seq}</span>
        <span class="label">${proseText(frameLabel(frame, this.#i18n.language))}</span>
      </button>
    </li>`;
  }

  #troubled(frame: Frame): boolean {
    if (frame.kind === 'api-settled') return frame.outcome.status === 'rejected';
    if (frame.kind === 'fingerprint') return frame.signalled !== null && frame.signalled !== frame.computed;
    if (frame.kind === 'state') return frame.to === 'failed' || frame.to === 'disconnected';
    return frame.kind === 'message-dropped';
  }
}

/** Which lane a row stands in, and for a message which way it goes. */
function laneOf(frame: Frame): string {
  if ('message' in frame) return `wire from-${frame.message.from}`;
  return frame.at;
}

customElements.define('frame-list', FrameList);

declare global {
  interface HTMLElementTagNameMap {
    'frame-list': FrameList;
  }
}
