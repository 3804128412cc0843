/** Looks this browser up as soon as it is on the page, and shows what it finds part by part. */
import { html, LitElement, nothing } from 'lit';
import type { Strings } from '../../i18n/en.ts';
import { Localized } from '../../i18n/localized.ts';
import { figureStyles } from '../../style/figure.ts';
import { browserReportStyles } from './browser-report-styles.ts';
import type { CodecRow } from './codec-words.ts';
import type { Fact } from './fact.ts';
import { emptyReport, lookUp, partNames, type BrowserReport as Report } from './report.ts';
import { reportText } from './report-text.ts';
import { type Section, type SectionBody, sectionsOf, verdictOf } from './sections.ts';

export class BrowserReport extends LitElement {
  static override styles = [figureStyles, browserReportStyles];
  static override properties = { report: { state: true }, copied: { state: true }, byHand: { state: true } };
  declare report: Report;
  declare copied: boolean;
  /** Whether the text stands on the page, because the clipboard would not take it. */
  declare byHand: boolean;
  readonly #i18n = new Localized(this);
  #at = '';

  constructor() {
    super();
    this.report = emptyReport;
    this.copied = false;
    this.byHand = false;
  }

  override firstUpdated() {
    this.#at = new Date().toISOString().slice(0, 16).replace('T', ' ');
    void lookUp((report) => {
      this.report = report;
    });
  }

  override render() {
    const { strings, language } = this.#i18n;
    const text = strings.browser;
    const done = partNames.filter((name) => this.report[name].state !== 'pending').length;
    const whole = done === partNames.length;
    const verdict = verdictOf(this.report, strings);
    return html`
      <p class="verdict" role="status">${whole && verdict ? verdict : text.looking(done, partNames.length)}</p>
      ${whole ? nothing : html`<progress max=${partNames.length} value=${done} aria-label=${text.looking(done, partNames.length)}></progress>`}
      <p class="intro">${text.intro}</p>
      <p class="copy">
        <button type="button" ?disabled=${!whole} @click=${this.#copy}>${text.copy}</button>
        <span role="status">${this.copied ? text.copied : this.byHand ? text.copyBlocked : ''}</span>
      </p>
      ${this.byHand ? html`<textarea readonly rows="12" aria-label=${text.asText} .value=${this.#text()}></textarea>` : nothing}
      ${sectionsOf(this.report, strings, language).map((section) => drawSection(section, strings))}
    `;
  }

  async #copy() {
    this.copied = false;
    this.byHand = false;
    try {
      await navigator.clipboard.writeText(this.#text());
      this.copied = true;
    } catch {
      this.byHand = true;
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.select();
    }
  }

  #text(): string {
    return reportText(this.report, this.#at, this.#i18n.strings, this.#i18n.language);
  }
}

function drawSection({ id, title, intro, body }: Section, strings: Strings) {
  return html`<section class=${id}>
    <h2>${title}</h2>
    <p class="soft">${intro}</p>
    ${drawBody(body, title, strings)}
  </section>`;
}

function drawBody(body: SectionBody, title: string, strings: Strings) {
  switch (body.kind) {
    case 'note':
      return html`<p class=${body.failed ? 'failed' : 'empty'}>${body.text}</p>`;
    case 'facts':
      return html`<dl>${body.facts.map(drawFact)}</dl>`;
    case 'codecs':
      return body.rows.length === 0
        ? html`<p class="empty">${strings.browser.none}</p>`
        : drawCodecs(body.rows, title, strings);
  }
}

function drawFact({ name, value, meaning, code, there, detail }: Fact) {
  const mark = there === null ? nothing : html`<span aria-hidden="true">${there ? '✓' : '✗'}</span>`;
  return html`<div class="fact">
    <dt>${code === 'name' ? html`<code>${breakable(name)}</code>` : name}</dt>
    <dd class=${there === null ? 'value' : there ? 'value there' : 'value lacking'}>${mark} ${code === 'value' ? html`<code>${value}</code>` : value}</dd>
    ${meaning || detail ? html`<dd class="meaning">${meaning}${detail ? html` <code class="soft">${detail}</code>` : nothing}</dd>` : nothing}
  </div>`;
}

/** A long dotted name breaks before its dots. */
function breakable(name: string) {
  return name.split(/(?=\.)/).map((part) => html`${part}<wbr>`);
}

/** A line of parameters breaks only between them. */
function eachParameter(parameters: string) {
  return parameters.split(/(?<=;)/).map((part) => html`<span>${part}</span><wbr>`);
}

function drawCodecs(rows: readonly CodecRow[], title: string, { browser }: Strings) {
  const { columns } = browser.codecs;
  const cell = (is: boolean) =>
    html`<td class=${is ? 'there' : 'lacking'}><span aria-hidden="true">${is ? '✓' : '✗'}</span> ${is ? browser.yes : browser.no}</td>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
    <table>
      <thead>
        <tr>
          <th scope="col">${columns.codec}</th>
          <th scope="col">${columns.sends}</th>
          <th scope="col">${columns.receives}</th>
          <th scope="col">${columns.clockRate}</th>
          <th scope="col">${columns.channels}</th>
          <th scope="col">${columns.parameters}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`<tr class=${row.helper ? 'helper' : ''}>
            <th scope="row"><code>${row.name}</code>${row.helper ? html`<small>${row.helper}</small>` : nothing}</th>
            ${cell(row.sends)}${cell(row.receives)}
            <td>${row.clockRate}</td><td>${row.channels}</td><td>${eachParameter(row.parameters)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

customElements.define('browser-report', BrowserReport);
declare global {
  interface HTMLElementTagNameMap {
    'browser-report': BrowserReport;
  }
}
