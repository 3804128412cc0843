/** The menu of scenarios: what goes wrong, what one sees, and how a real one is told from its traces. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { plainCall, type Scenario } from '../../call/scenarios/scenario.ts';
import { shippedScenarios } from '../../call/scenarios/shipped.ts';
import { Localized } from '../../i18n/localized.ts';
import { figureStyles } from '../../style/figure.ts';
import { forgetScenario, ownScenarios } from './own-scenarios.ts';

export class BreakIt extends LitElement {
  static override properties = { open: { type: Boolean }, canKeep: { type: Boolean }, chosen: { state: true } };
  declare open: boolean;
  /** There is a live call, in which something may have been done that is worth doing again. */
  declare canKeep: boolean;
  /** Id of a shipped one, or `own:` and the name of one that was kept. */
  declare chosen: string;

  static override styles = [
    figureStyles,
    css`
      dialog { width: min(58rem, calc(100vw - 16px)); max-height: calc(100dvh - 16px); border: 1px solid var(--line); border-radius: 12px; padding: 16px 20px; background: var(--paper); color: var(--ink); }
      dialog::backdrop { background: rgb(0 0 0 / 0.45); }
      h2 { margin: 0 0 0.5em; font-size: 1.3rem; }
      .two { display: grid; grid-template-columns: minmax(13rem, 2fr) 3fr; gap: 20px; }
      fieldset { border: 0; padding: 0; margin: 0 0 10px; min-width: 0; }
      legend { font-size: 0.85rem; color: var(--soft); padding: 0; }
      .list { max-height: min(60vh, 30rem); overflow-y: auto; }
      label { display: flex; gap: 8px; padding: 5px 6px; border-radius: 6px; cursor: pointer; align-items: baseline; font-size: 0.95rem; }
      label:has(:checked) { background: var(--now); }
      label:has(:focus-visible) { outline: 3px solid var(--amy); }
      h3 { margin: 0.2em 0 0.3em; font-size: 1.15rem; }
      h4 { margin: 0.9em 0 0.2em; font-size: 0.85rem; color: var(--soft); font-weight: 600; }
      .actions { display: flex; gap: 8px; justify-content: flex-end; margin-top: 14px; flex-wrap: wrap; }
      .keep { margin-inline-end: auto; }
      @media (max-width: 700px) { .two { grid-template-columns: minmax(0, 1fr); } .list { max-height: 34vh; } }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.open = false;
    this.canKeep = false;
    this.chosen = shippedScenarios[0]?.scenario.id ?? plainCall.id;
  }

  override render(): TemplateResult {
    const { call } = this.#i18n.strings;
    const own = ownScenarios();
    return html`<dialog aria-label=${call.breakIt} @close=${() => this.#end(undefined)}>
      ${
        this.open
          ? html`<h2>${call.breakIt}</h2>
        <div class="two">
          <div class="list">
            <fieldset>
              <legend>${call.scenario}</legend>
              ${this.#choice(plainCall.id, call.scenarioNone)}
              ${shippedScenarios.map(({ scenario, text }) => this.#choice(scenario.id, text[this.#i18n.language].name))}
            </fieldset>
            ${
              own.length > 0
                ? html`<fieldset><legend>${call.scenarioYours}</legend>${own.map(({ name }) => this.#choice(ownId(name), name))}</fieldset>`
                : nothing
            }
          </div>
          <div aria-live="polite">${this.#about()}</div>
        </div>
        <div class="actions">
          ${
            this.canKeep
              ? html`<button type="button" class="quiet keep" @click=${() => this.dispatchEvent(new CustomEvent('keep-wanted'))}>${call.scenarioKeep}</button>`
              : nothing
          }
          <button type="button" class="quiet" @click=${() => this.#dialog?.close()}>${call.cancel}</button>
          <button type="button" class="go" @click=${() => this.#end(this.#scenario())}>${call.scenarioStart}</button>
        </div>`
          : nothing
      }
    </dialog>`;
  }

  override updated(): void {
    const dialog = this.#dialog;
    if (this.open && !dialog?.open) dialog?.showModal();
    if (!this.open && dialog?.open) dialog.close();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #choice(id: string, name: string): TemplateResult {
    return html`<label>
      <input type="radio" name="scenario" value=${id} .checked=${id === this.chosen} @change=${() => {
        this.chosen = id;
      }} />${name}
    </label>`;
  }

  #about(): TemplateResult | typeof nothing {
    const { call } = this.#i18n.strings;
    const own = ownScenarios().find(({ name }) => ownId(name) === this.chosen);
    if (own) {
      return html`<h3>${own.name}</h3>
        <pre class="mono">${JSON.stringify(own.scenario.steps, null, 1)}</pre>
        <button type="button" class="quiet" @click=${() => this.#forget(own.name)}>${call.scenarioForget}</button>`;
    }
    const shipped = shippedScenarios.find(({ scenario }) => scenario.id === this.chosen);
    if (!shipped) return html`<h3>${call.scenarioNone}</h3><p>${call.lead}</p>`;
    const text = shipped.text[this.#i18n.language];
    return html`<h3>${text.name}</h3>
      <h4>${call.scenarioSee}</h4>
      <p>${text.see}</p>
      <h4>${call.scenarioTraces}</h4>
      <p>${text.traces}</p>`;
  }

  #scenario(): Scenario {
    const own = ownScenarios().find(({ name }) => ownId(name) === this.chosen);
    const shipped = shippedScenarios.find(({ scenario }) => scenario.id === this.chosen);
    return own?.scenario ?? shipped?.scenario ?? plainCall;
  }

  #forget(name: string): void {
    forgetScenario(name);
    this.chosen = plainCall.id;
  }

  #end(detail: Scenario | undefined): void {
    this.dispatchEvent(
      new CustomEvent<Scenario | undefined>('scenario-chosen', { detail, bubbles: true, composed: true }),
    );
  }
}

function ownId(name: string): string {
  return `own:${name}`;
}

customElements.define('break-it', BreakIt);

declare global {
  interface HTMLElementTagNameMap {
    'break-it': BreakIt;
  }
}
