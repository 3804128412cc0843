/** The parts of a description at a glance: what each m-section is, and where something was found. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { codecsOf } from '../protocol/sdp/codecs.ts';
import type { Dissection } from '../protocol/sdp/dissection.ts';
import type { Found } from '../protocol/sdp/findings/finding.ts';
import { bundleGroups, type MediaSection, type Section } from '../protocol/sdp/sections.ts';
import { figureStyles } from '../style/figure.ts';

export class SectionMap extends LitElement {
  static override properties = {
    dissection: { attribute: false },
    findings: { attribute: false },
    current: { type: Number },
  };
  declare dissection: Dissection | undefined;
  declare findings: readonly Found[];
  /** The line in focus: its section is marked. */
  declare current: number;

  static override styles = [
    figureStyles,
    css`
      ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 3px; }
      button { border: 0; width: 100%; text-align: start; font-weight: 500; padding: 7px 10px; display: block; }
      button[aria-current] { background: var(--wash); }
      button:hover { background: var(--wash); }
      small { display: block; color: var(--soft); font-size: 0.84rem; font-weight: 400; line-height: 1.35; overflow-wrap: anywhere; }
      .count { float: inline-end; font: 600 0.75rem var(--mono); border: 1.5px solid; border-radius: 9px; padding: 1px 6px; color: var(--trouble); }
      .count.warning { color: var(--bob); }
      .rejected { text-decoration: line-through; }
      @media (max-width: 980px) { ol { display: flex; overflow-x: auto; } button { white-space: nowrap; } small { display: none; } }
    `,
  ];

  readonly #i18n = new Localized(this);

  constructor() {
    super();
    this.findings = [];
    this.current = 0;
  }

  override render(): TemplateResult | typeof nothing {
    const { dissection } = this;
    if (!dissection) return nothing;
    return html`<nav aria-label=${this.#i18n.strings.dissect.sections}><ol>
      ${dissection.sections.map((section) => this.#section(section, dissection))}
    </ol></nav>`;
  }

  #section(section: Section, dissection: Dissection): TemplateResult {
    const first = section.lines[0]?.number ?? 1;
    const last = section.lines.at(-1)?.number ?? first;
    const within = this.findings.filter(({ hit }) => hit.from >= first && hit.from <= last);
    const grave = within.filter(({ severity }) => severity !== 'info');
    const worst = grave.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
    return html`<li><button
      type="button"
      aria-current=${this.current >= first && this.current <= last ? 'true' : nothing}
      @click=${() => this.#choose(first)}
    >
      ${grave.length > 0 ? html`<span class="count ${worst}">${grave.length}</span>` : nothing}
      ${
        section.index === undefined
          ? html`${this.#i18n.strings.dissect.session}<small>${bundleGroups(dissection)
              .map((mids) => `BUNDLE ${mids.join(' ')}`)
              .join(', ')}</small>`
          : this.#media(section)
      }
    </button></li>`;
  }

  #media(section: MediaSection): TemplateResult {
    const names = [...new Set(codecsOf(section).map(({ name }) => name))];
    const shown = names.length > 6 ? [...names.slice(0, 6), '…'] : names;
    return html`<span class=${section.rejected ? 'rejected' : ''}>${section.kind}${section.mid === undefined ? '' : ` · mid ${section.mid}`}</span>
      <small>${[section.direction, shown.join(', ')].filter(Boolean).join(' · ')}</small>`;
  }

  #choose(detail: number): void {
    this.dispatchEvent(new CustomEvent<number>('line-chosen', { detail, bubbles: true, composed: true }));
  }
}

customElements.define('section-map', SectionMap);

declare global {
  interface HTMLElementTagNameMap {
    'section-map': SectionMap;
  }
}
