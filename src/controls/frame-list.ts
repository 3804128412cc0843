/** The call so far as lanes: Amy on the left, Bob on the right, signalling between. It is the list of frames too. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { proseText } from '../figures/prose-text.ts';
import { Localized } from '../i18n/localized.ts';
import { PlayerController } from '../player/player-context.ts';
import type { Frame } from '../recording/frame.ts';
import { frameLabel } from '../recording/labels.ts';
import { figureStyles } from '../style/figure.ts';
import { frameListStyles } from './frame-list-styles.ts';
import { RowWindow } from './row-window.ts';

/** In px. */
const rowHeight = 36;

export class FrameList extends LitElement {
  static override styles = [figureStyles, frameListStyles];

  readonly #i18n = new Localized(this);
  readonly #playing = new PlayerController(this);
  readonly #scroller = createRef<HTMLElement>();
  readonly #window = new RowWindow(this, { rowHeight, beyond: 6, scroller: () => this.#scroller.value ?? null });
  #shown: Frame | undefined;
  /** What had the focus before this drawing. */
  #focused: Element | null = null;

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#focused = this.shadowRoot?.activeElement ?? null;
    const { timeline, position, frame } = this.#playing.player;
    const present = Math.max(0, timeline.stepsUpTo(position) - 1);
    if (frame !== this.#shown) this.#window.bringIntoSight(present, timeline.steps.length);
    this.#shown = frame;
  }

  /** Places are set as properties: style attributes are not for a page with this Content-Security-Policy. */
  override render(): TemplateResult {
    const { timeline, position } = this.#playing.player;
    const { steps } = timeline;
    const present = timeline.stepsUpTo(position) - 1;
    const row = (index: number) => {
      const frame = timeline.frames[steps[index] ?? -1];
      const current = index === present;
      // A step changes two rows: the others need not even be looked at.
      return guard([frame, index, current, steps.length, this.#i18n.language], () =>
        frame ? this.#row(frame, index, current) : nothing,
      );
    };
    return html`<div class="scroller" ${ref(this.#scroller)} tabindex="-1">
      <ol role="list" aria-label=${this.#i18n.strings.call.frames} .style=${`height: ${steps.length * rowHeight}px`}>
        ${repeat(this.#window.rows(steps.length), (index) => index, row)}
      </ol>
    </div>`;
  }

  /** A row that had the focus and is out of sight gives it to the current one. */
  override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focused || this.#focused.isConnected) return;
    this.renderRoot.querySelector<HTMLElement>('[aria-current] button')?.focus({ preventScroll: true });
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
