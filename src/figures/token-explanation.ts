/** What one token means: its value, its name, what it says here, who sets it and what the other side does with it. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { explain } from '../protocol/sdp/tokens.ts';
import { figureStyles } from '../style/figure.ts';
import type { ChosenToken } from './sdp-tokens.ts';

export class TokenExplanation extends LitElement {
  static override properties = { chosen: { attribute: false } };
  declare chosen: ChosenToken | undefined;

  static override styles = [
    figureStyles,
    css`
      h2 { margin: 0 0 2px; font-size: 1.08rem; line-height: 1.3; }
      h2 code { background: var(--now); padding: 0 4px; border-radius: 4px; font-weight: 600; }
      .where { font: 0.8rem var(--mono); color: var(--soft); margin: 0 0 10px; }
      dl { display: grid; grid-template-columns: auto 1fr; gap: 3px 12px; margin: 10px 0 0; font-size: 0.92rem; }
      dt { color: var(--soft); }
      dd { margin: 0; }
    `,
  ];

  readonly #i18n = new Localized(this);

  override render(): TemplateResult {
    const { dissect } = this.#i18n.strings;
    const { language } = this.#i18n;
    if (!this.chosen) return html`<p class="soft">${dissect.pointAtToken}</p>`;
    const { token, scope } = this.chosen;
    const { value, label, meaning, unit, rfc, links, setBy, otherSide } = explain(token, scope);
    return html`
      <h2><code>${value}</code> ${label[language]}</h2>
      <p class="where">${dissect.line(scope.line.number)} · ${
        links.length > 0 ? links.map(({ text, href }) => html`<a href=${href} rel="noreferrer">${text}</a> `) : rfc
      }</p>
      <p>${meaning[language]}</p>
      <dl>
        ${unit ? html`<dt>${dissect.unit}</dt><dd>${unit[language]}</dd>` : nothing}
        ${setBy ? html`<dt>${dissect.setBy}</dt><dd>${setBy[language]}</dd>` : nothing}
        ${otherSide ? html`<dt>${dissect.otherSide}</dt><dd>${otherSide[language]}</dd>` : nothing}
      </dl>
    `;
  }
}

customElements.define('token-explanation', TokenExplanation);

declare global {
  interface HTMLElementTagNameMap {
    'token-explanation': TokenExplanation;
  }
}
