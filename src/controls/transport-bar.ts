/** The way through the frames: one step either way, run, and a track to scrub on. */
import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { Localized } from '../i18n/localized.ts';
import { PlayerController } from '../player/player-context.ts';
import type { Place } from '../recording/frame.ts';
import type { Timeline } from '../recording/timeline.ts';
import { figureStyles } from '../style/figure.ts';
import './run-until.ts';

export class TransportBar extends LitElement {
  static override properties = { nextStep: { attribute: false } };
  declare nextStep: string;

  static override styles = [
    figureStyles,
    css`
      :host { border-top: 1px solid var(--line); background: var(--sheet); padding: 8px 24px; }
      .bar { display: grid; grid-template-columns: auto minmax(160px, 1fr) minmax(150px, 20rem); gap: 6px 18px; align-items: center; }
      .buttons { display: flex; gap: 8px; align-items: center; }
      .buttons button { min-height: 40px; white-space: nowrap; }
      .end { padding-inline: 0.6em; }
      .track { position: relative; height: 36px; }
      .track svg { position: absolute; inset: 4px 8px; width: calc(100% - 16px); height: 28px; background: var(--wash); border-radius: 6px; pointer-events: none; }
      input[type='range'] { position: relative; width: 100%; height: 100%; margin: 0; appearance: none; background: none; border: 0; padding: 0; cursor: ew-resize; }
      input::-webkit-slider-thumb { appearance: none; width: 16px; height: 36px; border-radius: 5px; background: linear-gradient(to right, transparent 6px, var(--ink) 6px 10px, transparent 10px); border: 0; }
      input::-moz-range-thumb { width: 16px; height: 36px; border-radius: 5px; background: linear-gradient(to right, transparent 6px, var(--ink) 6px 10px, transparent 10px); border: 0; }
      .next { font-size: 0.9rem; color: var(--soft); line-height: 1.3; }
      .next strong { color: var(--ink); }
      .tick-amy { fill: var(--amy); }
      .tick-bob { fill: var(--bob); }
      .tick-signaling { fill: var(--wire); }
      @media (max-width: 1000px) {
        :host { padding: 6px 12px; }
        .bar { grid-template-columns: minmax(0, 1fr); gap: 4px; }
        .track { order: -1; height: 30px; }
        .track svg { height: 22px; }
        .next { order: -2; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
        .buttons button { flex: 1 1 auto; padding-inline: 0.5em; }
        .buttons .end { flex: 0 1 auto; }
      }
      @media (max-width: 480px) { .end, run-until { display: none; } }
    `,
  ];

  readonly #i18n = new Localized(this);
  readonly #playing = new PlayerController(this);

  constructor() {
    super();
    this.nextStep = '';
  }

  override render(): TemplateResult {
    const { call } = this.#i18n.strings;
    const { player } = this.#playing;
    const { steps } = player.timeline;
    const place = player.timeline.stepsUpTo(player.position);
    return html`<div class="bar">
      <div class="buttons">
        <button class="quiet end" type="button" aria-label=${call.firstFrame} title=${call.firstFrame} ?disabled=${place <= 1} @click=${() => player.first()}>⇤</button>
        <button type="button" ?disabled=${place <= 1} @click=${() => player.previous()}>${call.previousFrame}</button>
        <button class="go" type="button" @click=${() => player.next()}>${call.nextFrame}</button>
        <button class="quiet end" type="button" aria-label=${call.lastFrame} title=${call.lastFrame} ?disabled=${place >= steps.length} @click=${() => player.last()}>⇥</button>
        <button type="button" @click=${() => (player.running ? player.pause() : player.run())}>
          ${player.running ? call.pause : call.run}
        </button>
        <run-until></run-until>
      </div>
      <div class="track">
        ${this.#ticks(player.timeline)}
        <input
          type="range"
          min="1"
          max=${Math.max(1, steps.length)}
          .value=${live(String(Math.max(1, place)))}
          aria-label=${call.frame}
          aria-valuetext=${`${place} / ${steps.length}`}
          @input=${(event: InputEvent) => this.#scrub(event)}
        />
      </div>
      <div class="next" aria-live="polite">
        ${
          player.isLive && !player.atPresent
            ? html`<button class="quiet" type="button" @click=${() => player.last()}>${call.backToPresent}</button>
              <span>${call.newFrames(steps.length - place)}</span>`
            : html`${call.next} <strong>${this.nextStep}</strong>`
        }
      </div>
    </div>`;
  }

  #scrub(event: InputEvent): void {
    const { player } = this.#playing;
    if (!(event.target instanceof HTMLInputElement)) return;
    const step = player.timeline.steps[event.target.valueAsNumber - 1];
    if (step !== undefined) player.goTo(step);
  }

  #drawn: { timeline: Timeline | undefined; length: number; ticks: TemplateResult | typeof nothing } = {
    timeline: undefined,
    length: -1,
    ticks: nothing,
  };

  /** Drawn again only when there are more frames: moving about leaves it as it is. */
  #ticks(timeline: Timeline): TemplateResult | typeof nothing {
    const { length } = timeline.steps;
    if (this.#drawn.timeline !== timeline || this.#drawn.length !== length) {
      this.#drawn = { timeline, length, ticks: ticksOf(timeline) };
    }
    return this.#drawn.ticks;
  }
}

/** At most this many ticks: more could not be told apart. */
const mostTicks = 240;
/** From the top. */
const lanesInOrder: readonly Place[] = ['amy', 'signaling', 'bob'];

/** One path a lane: hundreds of elements would take as long as all the rest of the page. */
function ticksOf({ steps, frames }: Timeline): TemplateResult {
  const every = Math.max(1, Math.ceil(steps.length / mostTicks));
  const lanes: { readonly [P in Place]: string[] } = { amy: [], signaling: [], bob: [] };
  for (let index = 0; index < steps.length; index += every) {
    const frame = frames[steps[index] ?? -1];
    if (!frame) continue;
    const lane: Place = 'message' in frame ? 'signaling' : frame.at;
    const x = steps.length < 2 ? 0 : Math.round((index / (steps.length - 1)) * 1000);
    lanes[lane].push(`M${x} ${2 + lanesInOrder.indexOf(lane) * 9}h3v7h-3z`);
  }
  return html`<svg viewBox="0 0 1003 30" preserveAspectRatio="none" aria-hidden="true">
    ${lanesInOrder.map((lane) => svg`<path class="tick-${lane}" d=${lanes[lane].join('')}></path>`)}
  </svg>`;
}

customElements.define('transport-bar', TransportBar);

declare global {
  interface HTMLElementTagNameMap {
    'transport-bar': TransportBar;
  }
}
