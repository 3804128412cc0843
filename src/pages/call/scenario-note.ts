/** Beside a call that a scenario breaks: which one, what one sees, and how a real one is told. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ShippedScenario } from '../../call/scenarios/shipped-scenario.ts';
import { Localized } from '../../i18n/localized.ts';
import { figureStyles } from '../../style/figure.ts';

export class ScenarioNote extends LitElement {
  static override properties = { scenario: {}, shipped: { state: true } };
  /** The id that the recording names. */
  declare scenario: string;
  declare shipped: ShippedScenario | undefined;

  static override styles = [
    figureStyles,
    css`
      details { background: var(--wash); border-radius: var(--radius); padding: 0.45em 0.9em; margin: 0 0 12px; font-size: 0.92rem; }
      summary { cursor: pointer; font-weight: 600; }
      h3 { margin: 0.7em 0 0.1em; font-size: 0.82rem; color: var(--soft); }
      p { margin: 0 0 0.4em; max-width: 62ch; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.scenario = '';
  }

  override async willUpdate(changed: Map<string, unknown>): Promise<void> {
    if (!changed.has('scenario')) return;
    this.shipped = undefined;
    if (!this.scenario) return;
    const { shippedScenarios } = await import('../../call/scenarios/shipped.ts');
    this.shipped = shippedScenarios.find(({ scenario }) => scenario.id === this.scenario);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.scenario) return nothing;
    const { call } = this.#i18n.strings;
    const text = this.shipped?.text[this.#i18n.language];
    // One that a person kept has a name and no more.
    if (!text)
      return html`<details><summary>${call.scenario}: ${this.scenario.replace(/^own:/, '')}</summary></details>`;
    return html`<details>
      <summary>${call.scenario}: ${text.name}</summary>
      <h3>${call.scenarioSee}</h3>
      <p>${text.see}</p>
      <h3>${call.scenarioTraces}</h3>
      <p>${text.traces}</p>
    </details>`;
  }
}

customElements.define('scenario-note', ScenarioNote);

declare global {
  interface HTMLElementTagNameMap {
    'scenario-note': ScenarioNote;
  }
}
