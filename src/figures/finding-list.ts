/** What was found in a description: why it matters, how to mend it, and where one press mends it. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { compareSdp } from '../protocol/sdp/compare.ts';
import type { Dissection } from '../protocol/sdp/dissection.ts';
import { mended, say } from '../protocol/sdp/findings/find.ts';
import type { Found } from '../protocol/sdp/findings/finding.ts';
import { figureStyles } from '../style/figure.ts';
import { lineRows, lineStyles } from './sdp-lines.ts';

export class FindingList extends LitElement {
  static override properties = {
    dissection: { attribute: false },
    findings: { attribute: false },
    shown: { state: true },
  };
  declare dissection: Dissection | undefined;
  declare findings: readonly Found[];
  /** The finding whose mend is shown. */
  declare shown: Found | undefined;

  static override styles = [
    figureStyles,
    lineStyles,
    css`
      ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 10px; }
      li { border-inline-start: 4px solid var(--soft); background: var(--wash); border-radius: 0 var(--radius) var(--radius) 0; padding: 10px 14px; font-size: 0.92rem; }
      li.error { border-color: var(--trouble); }
      li.warning { border-color: var(--bob); }
      h3 { margin: 0; font-size: 1em; }
      .error .severity { color: var(--trouble); }
      .warning .severity { color: var(--bob); }
      p { margin: 4px 0; overflow-wrap: anywhere; }
      .where { font: 0.8rem var(--mono); color: var(--soft); }
      .acts { display: flex; gap: 6px; flex-wrap: wrap; margin-top: 6px; }
      .acts button { font-size: 0.84rem; padding: 0.3em 0.7em; }
      .diff { background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: 4px 0; margin-top: 6px; overflow-x: auto; }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.findings = [];
  }

  override render(): TemplateResult {
    const { dissect } = this.#i18n.strings;
    if (this.findings.length === 0) return html`<p class="empty">${dissect.noFindings}</p>`;
    return html`<ul>${this.#said().map((alike) => this.#finding(alike))}</ul>`;
  }

  /** What says the same of several lines or candidates is said once. */
  #said(): readonly (readonly [Found, ...Found[]])[] {
    const groups = new Map<string, [Found, ...Found[]]>();
    for (const found of this.findings) {
      const key = `${found.rule.id} ${found.severity} ${say(found, this.#i18n.language).what}`;
      const alike = groups.get(key);
      if (alike) alike.push(found);
      else groups.set(key, [found]);
    }
    return [...groups.values()];
  }

  #finding(alike: readonly [Found, ...Found[]]): TemplateResult {
    const { dissect } = this.#i18n.strings;
    const [found] = alike;
    const { what, why, mend } = say(found, this.#i18n.language);
    const better = this.dissection && mended(found, this.dissection);
    return html`<li class=${found.severity}>
      <h3><span class="severity">${dissect.severities[found.severity]}</span> · ${what}</h3>
      <p class="where">${alike.map((one) => this.#place(one)).join(', ')} · ${found.rule.id} · ${found.rule.rfc}</p>
      <p>${why}</p>
      <p>${mend}</p>
      <div class="acts">
        ${
          found.hit.candidate === undefined
            ? html`<button type="button" class="quiet" @click=${() => this.#show(found.hit.from)}>${dissect.showLine}</button>`
            : nothing
        }
        ${
          better !== undefined && better !== this.dissection?.text
            ? html`<button type="button" class="quiet" aria-expanded=${this.shown === found} @click=${() => this.#toggle(found)}>${dissect.showMend}</button>`
            : nothing
        }
      </div>
      ${better !== undefined && this.shown === found ? this.#mend(better) : nothing}
    </li>`;
  }

  #place({ hit: { from, to, candidate } }: Found): string {
    const { dissect } = this.#i18n.strings;
    if (candidate !== undefined) return dissect.candidate(candidate + 1);
    return from === to ? dissect.line(from) : dissect.lines(from, to);
  }

  #mend(better: string): TemplateResult {
    const { dissect, sdp } = this.#i18n.strings;
    const { sections } = compareSdp(this.dissection?.text ?? '', better);
    const rows = sections.flatMap((section) => section.rows).filter(({ kind }) => kind !== 'same');
    return html`<div class="diff"><ol class="lines">${rows.map((row) => lineRows(row, sdp))}</ol></div>
      <div class="acts"><button type="button" class="go" @click=${() => this.#apply(better)}>${dissect.applyMend}</button></div>`;
  }

  #toggle(found: Found): void {
    this.shown = this.shown === found ? undefined : found;
  }

  #show(detail: number): void {
    this.dispatchEvent(new CustomEvent<number>('line-chosen', { detail, bubbles: true, composed: true }));
  }

  #apply(detail: string): void {
    this.shown = undefined;
    this.dispatchEvent(new CustomEvent<string>('mended', { detail, bubbles: true, composed: true }));
  }
}

customElements.define('finding-list', FindingList);

declare global {
  interface HTMLElementTagNameMap {
    'finding-list': FindingList;
  }
}
