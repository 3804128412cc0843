import { css, html, LitElement } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { splitPriority } from '../protocol/ice/priority.ts';
import { componentMeaning, localPreferenceMeaning, typePreferenceMeaning } from '../protocol/ice/priority-meaning.ts';
import { figureStyles } from '../style/figure.ts';

/** A candidate's priority taken apart, with what each part means. */
export class PriorityParts extends LitElement {
  static override styles = [
    figureStyles,
    css`
      :host { font-size: 0.95rem; }
      .bar { display: grid; grid-template-columns: 8fr 16fr 8fr; gap: 3px; margin: 0.5em 0; text-align: center; font: 0.85rem var(--mono); }
      .bar span { padding: 6px 4px; border-radius: 5px; background: var(--sheet); border: 1px solid var(--line); color: var(--ink); }
      .bar small { display: block; font: 0.75rem var(--prose); color: var(--soft); }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.35em 1em; margin: 0.6em 0; }
      dt { color: var(--soft); }
      dt b { display: block; font: 600 0.95rem var(--mono); color: var(--ink); }
      dd { margin: 0; }
      .formula { font-size: 0.9em; }
      @media (max-width: 480px) { dl { grid-template-columns: 1fr; gap: 0.1em; } dd { margin-bottom: 0.5em; } }
    `,
  ];
  static override properties = { priority: { type: Number }, candidateType: {}, transport: {} };
  declare priority: number;
  /** `host`, `srflx`, `prflx` or `relay`: what the local preference means depends on it. */
  declare candidateType: string;
  /** As the candidate writes it: `udp` or `UDP` tells the browser that made the local preference. */
  declare transport: string;
  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.priority = 0;
    this.candidateType = 'host';
    this.transport = 'udp';
  }

  override render() {
    const { strings, language } = this.#i18n;
    const words = strings.candidates;
    const { type, local, component } = splitPriority(this.priority);
    const inverted = words.inverted(component);
    const parts = [
      [type, words.typePreference, typePreferenceMeaning(type)],
      [local, words.localPreference, localPreferenceMeaning(local, this.candidateType, this.transport)],
      [inverted, words.component, componentMeaning(component)],
    ] as const;
    return html`
      <p>${words.priorityIs(this.priority)}</p>
      <div class="bar" aria-hidden="true">
        <span>${type}<small>${words.bits(8)}</small></span>
        <span>${local}<small>${words.bits(16)}</small></span>
        <span>${inverted}<small>${words.bits(8)}</small></span>
      </div>
      <dl>
        ${parts.map(([value, name, meaning]) => html`<dt><b>${value}</b>${name}</dt><dd>${meaning[language]}</dd>`)}
      </dl>
      <p class="formula soft">
        <span class="mono">${type} × 2²⁴ + ${local} × 2⁸ + (${inverted})</span>. ${words.formula}
      </p>
    `;
  }
}
customElements.define('priority-parts', PriorityParts);

declare global {
  interface HTMLElementTagNameMap {
    'priority-parts': PriorityParts;
  }
}
