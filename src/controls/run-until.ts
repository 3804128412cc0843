/** Where Run stops: the end, the next frame of a kind, or the next at a place. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { noBreakpoints } from '../player/player.ts';
import { PlayerController } from '../player/player-context.ts';
import { type FrameKind, frameKinds, type Place, places } from '../recording/frame.ts';
import { kindLabel } from '../recording/labels.ts';
import { figureStyles } from '../style/figure.ts';

export class RunUntil extends LitElement {
  static override styles = [
    figureStyles,
    css`
      label { display: flex; gap: 0.4em; align-items: center; font-size: 0.85rem; color: var(--soft); white-space: nowrap; }
      select { max-width: 9.5rem; min-height: 40px; color: var(--ink); }
    `,
  ];

  readonly #i18n = new Localized(this);
  readonly #playing = new PlayerController(this);

  override render(): TemplateResult {
    const { call, peers } = this.#i18n.strings;
    const { kinds, places: at } = this.#playing.player.breakpoints;
    const chosen = (value: string) => kinds.has(value as FrameKind) || at.has(value as Place);
    return html`<label>
      ${call.runUntil}
      <select @change=${(event: Event) => this.#choose(event)}>
        <option value="">${call.runUntilEnd}</option>
        <optgroup label=${call.runUntilKind}>
          ${frameKinds
            .filter((kind) => kind !== 'stats')
            .map(
              (kind) =>
                html`<option value=${kind} ?selected=${chosen(kind)}>${kindLabel(kind, this.#i18n.language)}</option>`,
            )}
        </optgroup>
        <optgroup label=${call.runUntilPlace}>
          ${places.map((place) => html`<option value=${place} ?selected=${chosen(place)}>${peers[place]}</option>`)}
        </optgroup>
      </select>
    </label>`;
  }

  #choose(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    const kind = frameKinds.find((known) => known === value);
    const place = places.find((known) => known === value);
    this.#playing.player.breakpoints = {
      kinds: new Set(kind ? [kind] : noBreakpoints.kinds),
      places: new Set(place ? [place] : noBreakpoints.places),
    };
  }
}

customElements.define('run-until', RunUntil);

declare global {
  interface HTMLElementTagNameMap {
    'run-until': RunUntil;
  }
}
