/** Names what the person did in this call, so that it can be done again. */
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { scenarioFrom } from '../../call/scenarios/from-recording.ts';
import { Localized } from '../../i18n/localized.ts';
import { figureStyles } from '../../style/figure.ts';
import { keepScenario } from './own-scenarios.ts';
import type { Session } from './session.ts';

export class KeepScenario extends LitElement {
  static override properties = { session: { attribute: false }, kept: { state: true } };
  /** Set while the dialog is to be open. */
  declare session: Session | undefined;
  declare kept: boolean;

  static override styles = [
    figureStyles,
    css`
      dialog { width: min(34rem, calc(100vw - 16px)); border: 1px solid var(--line); border-radius: 12px; padding: 16px 20px; background: var(--paper); color: var(--ink); }
      dialog::backdrop { background: rgb(0 0 0 / 0.45); }
      h2 { margin: 0 0 0.5em; }
      pre { max-height: 40vh; overflow: auto; background: var(--wash); border-radius: 6px; padding: 8px 10px; font-size: 0.82rem; white-space: pre-wrap; overflow-wrap: anywhere; }
      label { display: grid; gap: 3px; font-size: 0.9rem; }
      .actions { display: flex; gap: 8px; justify-content: flex-end; margin-top: 12px; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.kept = false;
  }

  override render(): TemplateResult {
    const { call } = this.#i18n.strings;
    const scenario = this.#scenario();
    const steps = scenario?.steps ?? [];
    return html`<dialog aria-label=${call.scenarioKeep} @close=${() => this.dispatchEvent(new CustomEvent('closed'))}>
      <h2>${call.scenarioKeep}</h2>
      ${
        steps.length === 0
          ? html`<p>${call.scenarioKeepNothing}</p>`
          : html`<pre tabindex="0">${JSON.stringify(steps, null, 1)}</pre>
            <form id="keep" @submit=${(event: SubmitEvent) => this.#keep(event)}>
              <label>${call.scenarioKeepName}<input name="name" required maxlength="60" autocomplete="off" /></label>
            </form>
            <p role="status">${this.kept ? call.scenarioKept : ''}</p>`
      }
      <div class="actions">
        <button type="button" class="quiet" @click=${() => this.#dialog?.close()}>${call.close}</button>
        ${steps.length === 0 ? '' : html`<button type="submit" form="keep" class="go">${call.scenarioKeepSave}</button>`}
      </div>
    </dialog>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('session')) return;
    this.kept = false;
    if (this.session && !this.#dialog?.open) this.#dialog?.showModal();
    if (!this.session && this.#dialog?.open) this.#dialog.close();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #scenario() {
    const { session } = this;
    return session && scenarioFrom(session.player.timeline.frames, session.origin.code.file, 'own');
  }

  #keep(event: SubmitEvent): void {
    event.preventDefault();
    const scenario = this.#scenario();
    if (!(event.target instanceof HTMLFormElement) || !scenario) return;
    const name = String(new FormData(event.target).get('name') ?? '').trim();
    if (name) this.kept = keepScenario({ name, scenario: { ...scenario, id: `own:${name}` } });
  }
}

customElements.define('keep-scenario', KeepScenario);

declare global {
  interface HTMLElementTagNameMap {
    'keep-scenario': KeepScenario;
  }
}
