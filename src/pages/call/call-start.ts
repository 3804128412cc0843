/** Before there is a call: start one, break one, join in a second tab, open a recording. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localized } from '../../i18n/localized.ts';
import { figureStyles } from '../../style/figure.ts';
import { readServers } from './ice-servers.ts';

export interface StartWish {
  readonly iceServers: readonly RTCIceServer[];
  readonly secondTab: boolean;
}

export class CallStart extends LitElement {
  static override properties = {
    webRtc: { type: Boolean },
    kept: { type: Number },
    busy: { type: Boolean },
    badLine: { state: true },
  };
  /** Whether this browser can make a call. */
  declare webRtc: boolean;
  /** How many frames the last call in this tab had, if it can be brought back. */
  declare kept: number;
  /** A call has been asked for and is on its way. */
  declare busy: boolean;
  declare badLine: string | undefined;

  static override styles = [
    figureStyles,
    css`
      :host { max-width: 46rem; margin: 0 auto; padding: clamp(24px, 7vh, 72px) 24px 48px; }
      h1 { font-size: clamp(1.7rem, 4.5vw, 2.5rem); line-height: 1.15; margin: 0 0 0.4em; text-wrap: balance; font-weight: 600; }
      .lead { font-size: 1.1rem; max-width: 36em; margin: 0 0 1.4em; }
      .go { font-size: 1.1rem; padding: 0.7em 1.6em; }
      .more { display: flex; flex-wrap: wrap; gap: 10px; margin: 14px 0 26px; align-items: center; }
      details { border-top: 1px solid var(--line); padding: 10px 0; }
      details:last-of-type { border-bottom: 1px solid var(--line); }
      summary { cursor: pointer; font-weight: 600; padding: 4px 0; }
      textarea { width: 100%; font-family: var(--mono); font-size: 0.9rem; min-height: 5.5em; }
      .bad { color: var(--trouble); font-weight: 600; }
      .warn { background: var(--trouble-wash); border-radius: var(--radius); padding: 0.8em 1em; }
      .restore { margin: 0 0 1.2em; display: flex; gap: 12px; align-items: center; flex-wrap: wrap; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.webRtc = true;
    this.kept = 0;
    this.busy = false;
  }

  override render(): TemplateResult {
    const { call } = this.#i18n.strings;
    return html`
      <h1>${call.heading}</h1>
      ${
        this.webRtc
          ? html`<p class="lead">${call.lead}</p>
            <button type="button" class="go" ?disabled=${this.busy} @click=${() => this.#start(false)}>${call.startCall}</button>`
          : html`<p class="warn">${call.noWebRtc}</p>`
      }
      <div class="more">
        ${this.webRtc ? html`<button type="button" @click=${() => this.#tell('break-it')}>${call.breakIt}</button>` : nothing}
        <button type="button" class="quiet" @click=${() => this.#tell('import')}>${call.importRecording}</button>
        <span class="soft">${call.dropFile}</span>
      </div>
      ${
        this.kept > 0
          ? html`<p class="restore"><button type="button" class="quiet" @click=${() => this.#tell('restore')}>${call.restore}</button>
            <span class="soft">${call.restoreText(this.kept)}</span></p>`
          : nothing
      }
      ${this.webRtc ? this.#options() : nothing}
    `;
  }

  #options(): TemplateResult {
    const { call } = this.#i18n.strings;
    return html`
      <details>
        <summary>${call.secondTab}</summary>
        <p>${call.secondTabText}</p>
        <button type="button" @click=${() => this.#start(true)}>${call.openSecondTab}</button>
      </details>
      <details>
        <summary>${call.servers}</summary>
        <p id="servers-text">${call.serversText}</p>
        <textarea aria-label=${call.servers} aria-describedby="servers-text" spellcheck="false" autocomplete="off"></textarea>
        ${this.badLine === undefined ? nothing : html`<p class="bad" role="alert">${call.serversBad(this.badLine)}</p>`}
      </details>
    `;
  }

  /** The servers as typed; undefined (and said so) where a line is none. */
  servers(): readonly RTCIceServer[] | undefined {
    const reading = readServers(this.renderRoot.querySelector('textarea')?.value ?? '');
    this.badLine = reading.ok ? undefined : reading.line;
    const box = this.renderRoot.querySelector<HTMLDetailsElement>('details:has(textarea)');
    // What is wrong must not hide in a closed box.
    if (!reading.ok && box) {
      box.open = true;
      box.querySelector('textarea')?.focus();
    }
    return reading.ok ? reading.servers : undefined;
  }

  #start(secondTab: boolean): void {
    const iceServers = this.servers();
    if (!iceServers) return;
    const detail: StartWish = { iceServers, secondTab };
    this.dispatchEvent(new CustomEvent<StartWish>('start-call', { detail, bubbles: true, composed: true }));
  }

  #tell(name: 'break-it' | 'import' | 'restore'): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
  }
}

customElements.define('call-start', CallStart);

declare global {
  interface HTMLElementTagNameMap {
    'call-start': CallStart;
  }
}
