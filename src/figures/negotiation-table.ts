/** An offer against its answer: the outcome in a sentence, then section by section what was kept, what fell away and why. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { codecText } from '../protocol/sdp/codecs.ts';
import type { Dissection } from '../protocol/sdp/dissection.ts';
import type { NegotiatedCodec, SentCodec } from '../protocol/sdp/negotiation/codecs.ts';
import type { Item, Side } from '../protocol/sdp/negotiation/item.ts';
import type { NegotiatedTransport } from '../protocol/sdp/negotiation/transports.ts';
import { type NegotiatedSection, type Negotiation, negotiate } from '../protocol/sdp/negotiation.ts';
import { figureStyles } from '../style/figure.ts';
import { type ItemWords, itemGroup, itemRow, itemStyles } from './negotiation-items.ts';

export class NegotiationTable extends LitElement {
  static override properties = { offer: { attribute: false }, answer: { attribute: false } };
  declare offer: Dissection | undefined;
  declare answer: Dissection | undefined;

  static override styles = [
    figureStyles,
    itemStyles,
    css`
      .outcome { font-size: clamp(1.15rem, 2.2vw, 1.4rem); line-height: 1.4; font-weight: 600; margin: 0 0 0.6em; text-wrap: pretty; max-width: 46em; }
      .trouble { background: var(--trouble-wash); border-inline-start: 4px solid var(--trouble); border-radius: 0 var(--radius) var(--radius) 0; padding: 0.5em 0.9em; }
      article { border-top: 1px solid var(--line); padding: 10px 0 14px; }
      h3 { margin: 0 0 6px; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; }
      h3 small { font-weight: 400; font-size: 0.88em; color: var(--soft); }
      article.bad h3 small { color: var(--trouble); }
      h4 { margin: 10px 0 3px; font-size: 0.92rem; font-weight: 600; }
      dl { margin: 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px 14px; font-size: 0.95rem; }
      dt { color: var(--soft); }
      dd { margin: 0; overflow-wrap: anywhere; }
      dd.none b { font-weight: 500; }
      @media (max-width: 480px) { dl { grid-template-columns: minmax(0, 1fr); } dd { margin-bottom: 4px; } }
    `,
  ];

  readonly #i18n = new Localized(this);
  #negotiation: Negotiation | undefined;

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('offer') && !changed.has('answer')) return;
    this.#negotiation = this.offer && this.answer ? negotiate(this.offer, this.answer) : undefined;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.#negotiation) return nothing;
    const { sections, bundle, transports, outcome, wrong } = this.#negotiation;
    const { negotiation: words } = this.#i18n.strings;
    const by: ItemWords = { words, language: this.#i18n.language };
    return html`
      <p class="outcome">${outcome[by.language]}</p>
      ${wrong > 0 ? html`<p class="trouble"><b aria-hidden="true">✗</b> ${words.wrong(wrong)}</p>` : nothing}
      ${sections.map((section) => this.#section(section, by))}
      ${bundle.items.length > 0 ? html`<article>${itemGroup(words.bundle, bundle.items, by)}</article>` : nothing}
      ${transports.map((transport) => this.#transport(transport, sections, by))}
    `;
  }

  #section(section: NegotiatedSection, by: ItemWords): TemplateResult {
    const { words, language } = by;
    const { fate, why, offered, answered, direction } = section;
    const bad = fate !== 'accepted' && fate !== 'off';
    return html`<article class=${bad ? 'bad' : ''}>
      <h3>
        ${(offered ?? answered)?.kind} · ${name(section, by)}
        <small>${fate === 'accepted' ? '✓' : '✗'} ${words.sectionFates[fate]}${
          direction ? html` · <code>${direction.offered} → ${direction.answered}</code>` : nothing
        }</small>
      </h3>
      ${why ? html`<p class="why">${why[language]}</p>` : nothing}
      ${direction ? html`<dl>${(['offerer', 'answerer'] as const).map((side) => this.#way(section, side, by))}</dl>` : nothing}
      ${itemGroup(words.codecs, section.codecs.map(codecItem), by, section.codecs.flatMap(codecDetails))}
      ${itemGroup(words.extensions, section.extensions, by)}
      ${itemGroup(words.features, section.features, by)}
      ${section.data ? itemGroup(words.data, section.data.items, by) : nothing}
    </article>`;
  }

  #way({ sends, direction }: NegotiatedSection, side: Side, { words, language }: ItemWords): TemplateResult {
    const sent = sends[side];
    const flow = direction?.from[side];
    return html`<dt>${words.ways[side]}</dt>
      <dd class=${sent ? '' : 'none'}>
        <b>${sent ? sentText(sent, words.inside) : words.nothing}</b>
        ${flow?.why ? html`<span class="why">${flow.fate === 'wrong' ? `✗ ${words.fates.wrong}: ` : ''}${flow.why[language]}</span>` : nothing}
      </dd>`;
  }

  #transport(transport: NegotiatedTransport, sections: readonly NegotiatedSection[], by: ItemWords): TemplateResult {
    const names = transport.sections.flatMap((index) => {
      const section = sections[index];
      return section ? [name(section, by)] : [];
    });
    return html`<article>
      <h3>${by.words.transport(names.join(', '))}</h3>
      <ul>${transport.items.map((item) => itemRow([item], by, by.words.agreed))}</ul>
    </article>`;
  }
}

function name({ offered, answered, index }: NegotiatedSection, { words }: ItemWords): string {
  const mid = offered?.mid ?? answered?.mid;
  return mid === undefined ? words.section(index + 1) : `mid ${mid}`;
}

function sentText({ codec, inside }: SentCodec, insideWords: (red: string) => string): string {
  const own = `${codecText(codec)} (${codec.payloadType})`;
  return inside ? `${own} ${insideWords(`${codecText(inside)} (${inside.payloadType})`)}` : own;
}

function codecItem(codec: NegotiatedCodec): Item {
  return { what: numbered(codec), fate: codec.fate, why: codec.why };
}

/** What of the feedback and the parameters of a codec is not simply kept. */
function codecDetails(codec: NegotiatedCodec): readonly Item[] {
  return [...codec.feedback, ...codec.parameters]
    .filter(({ fate }) => fate !== 'kept')
    .map((item) => ({ ...item, what: `${numbered(codec)}: ${item.what}` }));
}

function numbered({ offered, answered, title }: NegotiatedCodec): string {
  const { name, payloadType } = offered ?? answered ?? {};
  return name ? `${payloadType} ${title}` : title;
}

customElements.define('negotiation-table', NegotiationTable);

declare global {
  interface HTMLElementTagNameMap {
    'negotiation-table': NegotiationTable;
  }
}
