import { css, html, LitElement, nothing } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { compareSdp, differences, type SdpComparison, type SectionChange } from '../protocol/sdp/compare.ts';
import type { Section } from '../protocol/sdp/sections.ts';
import type { DescriptionEntry } from '../recording/snapshot.ts';
import { figureStyles } from '../style/figure.ts';
import { lineRows, lineStyles } from './sdp-lines.ts';

/** One description in sections, with what changed since the one before it. */
export class SdpText extends LitElement {
  static override styles = [
    figureStyles,
    lineStyles,
    css`
      nav ol { list-style: none; display: flex; flex-wrap: wrap; gap: 0.4em; margin: 0.6em 0; padding: 0; }
      nav button { display: grid; text-align: start; font-weight: 500; gap: 0.1em; padding: 0.35em 0.7em; }
      nav b { font-weight: 600; }
      nav small { color: var(--soft); font-size: 0.8rem; }
      .tools { display: flex; flex-wrap: wrap; gap: 0.4em 1em; align-items: center; margin: 0.6em 0; font-size: 0.92rem; }
      .tools label { display: inline-flex; gap: 0.4em; align-items: center; min-height: 24px; }
      details { border-block-start: 1px solid var(--line); }
      summary { cursor: pointer; padding: 0.45em 0; display: flex; flex-wrap: wrap; gap: 0.1em 0.8em; align-items: baseline; }
      summary::before { content: '▸'; color: var(--soft); }
      details[open] > summary::before { content: '▾'; }
      summary::-webkit-details-marker { display: none; }
      summary .soft { font-size: 0.88rem; }
      .changes { justify-self: start; font-size: 0.85rem; font-weight: 600; border: 1px solid currentColor; border-radius: 1em; padding: 0 0.6em; }
      .rejected { text-decoration: line-through; }
    `,
  ];
  static override properties = {
    entry: { attribute: false },
    previous: { attribute: false },
    onlyChanges: { state: true },
  };
  declare entry: DescriptionEntry | undefined;
  declare previous: DescriptionEntry | undefined;
  declare onlyChanges: boolean;
  readonly #i18n = new Localized(this);
  /** Sections opened or closed by hand; it stays so from frame to frame. */
  readonly #byHand = new Map<string, boolean>();
  #compared:
    | {
        readonly entry: DescriptionEntry;
        readonly before: DescriptionEntry | undefined;
        readonly result: SdpComparison;
      }
    | undefined;

  constructor() {
    super();
    this.entry = undefined;
    this.previous = undefined;
    this.onlyChanges = false;
  }

  override render() {
    const { strings } = this.#i18n;
    const words = strings.sdp;
    if (!this.entry) return html`<p class="empty">${words.none}</p>`;
    const comparison = this.#comparison(this.entry);
    const count = comparison.added + comparison.removed + comparison.changed;
    const onlyChanges = this.onlyChanges && count > 0;
    const shown = comparison.sections.filter((section) => !onlyChanges || differences(section) > 0);
    return html`
      <h3>${words.title(strings.peers[this.entry.owner], this.entry.type, words.stages[this.entry.stage])}</h3>
      <p class="compared">${this.#compareSentence(this.entry, comparison, count)}</p>
      ${this.#map(comparison)}
      ${this.#tools(shown, count)}
      ${shown.map((section) => this.#section(section, comparison, onlyChanges))}
    `;
  }

  #compareSentence(entry: DescriptionEntry, { added, removed, changed, endingsDiffer }: SdpComparison, count: number) {
    const words = this.#i18n.strings.sdp;
    if (!this.previous) return words.first;
    const stage = words.stages[this.previous.stage];
    const same = this.previous.round === entry.round && this.previous.owner === entry.owner;
    const withWhat = same
      ? words.withSame(stage, this.previous.seq)
      : words.withEarlier(this.previous.type, stage, this.previous.seq);
    return html`${withWhat}<strong>${count === 0 ? words.unchanged : words.counts(changed, added, removed)}</strong>
      ${endingsDiffer ? words.endings : nothing}`;
  }

  #map(comparison: SdpComparison) {
    const words = this.#i18n.strings.sdp;
    return html`<nav aria-label=${words.map}>
      <ol>
        ${comparison.sections.map(
          (section) => html`<li>
            <button class="quiet" @click=${() => this.#goTo(section)}>
              <b class=${isRejected(section) ? 'rejected' : ''}>${this.#name(section)}</b>
              <small>${this.#facts(section).join(' · ')}</small>
              ${this.#changeCount(section)}
            </button>
          </li>`,
        )}
      </ol>
    </nav>`;
  }

  #tools(shown: readonly SectionChange[], count: number) {
    const words = this.#i18n.strings.sdp;
    const anyClosed = shown.some((section) => !this.#isOpen(section, this.onlyChanges && count > 0));
    return html`<div class="tools">
      ${
        count === 0
          ? nothing
          : html`<label><input type="checkbox" .checked=${this.onlyChanges} @change=${this.#toggleOnlyChanges} />${words.onlyChanges}</label>`
      }
      <button class="quiet" @click=${() => this.#openAll(shown, anyClosed)}>${anyClosed ? words.openAll : words.closeAll}</button>
    </div>`;
  }

  #section(section: SectionChange, { sections }: SdpComparison, onlyChanges: boolean) {
    const words = this.#i18n.strings.sdp;
    const open = this.#isOpen(section, onlyChanges);
    const rows = onlyChanges ? section.rows.filter(({ kind }) => kind !== 'same') : section.rows;
    const hidden = section.rows.length - rows.length;
    return html`<details id=${`section-${sections.indexOf(section)}`} ?open=${open}>
      <summary @click=${(event: Event) => this.#press(event, section, !open)}>
        <strong class=${isRejected(section) ? 'rejected' : ''}>${this.#name(section)}</strong>
        <span class="soft">${this.#facts(section).join(' · ')}</span>
        ${this.#changeCount(section)}
      </summary>
      ${open ? html`<ol class="lines">${rows.map((row) => lineRows(row, words))}</ol>` : nothing}
      ${open && hidden > 0 ? html`<p class="soft">${words.hidden(hidden)}</p>` : nothing}
    </details>`;
  }

  #name({ before, after }: SectionChange): string {
    const words = this.#i18n.strings.sdp;
    const section = after ?? before;
    if (!section || section.index === undefined) return words.session;
    return section.kind;
  }

  /** What a section says of itself in a few words: direction, port, whether it is refused, its length. */
  #facts({ before, after }: SectionChange): string[] {
    const words = this.#i18n.strings.sdp;
    const section: Section | undefined = after ?? before;
    if (!section) return [];
    const length = words.lines(section.lines.length);
    const fate = after ? (before ? [] : [words.new]) : [words.gone];
    if (section.index === undefined) return [words.whole, length];
    const port = section.bundleOnly
      ? [words.bundleOnly]
      : section.rejected
        ? [words.rejected]
        : section.port === undefined
          ? []
          : [section.port === 9 ? words.placeholderPort : words.port(section.port)];
    const mid = section.mid === undefined ? [words.noMid] : [`mid ${section.mid}`];
    return [...fate, ...mid, section.direction ?? words.both, ...port, length];
  }

  #changeCount(section: SectionChange) {
    const count = differences(section);
    return count === 0 ? nothing : html`<span class="changes">± ${this.#i18n.strings.sdp.changes(count)}</span>`;
  }

  /** Unless pressed otherwise: what changed is open, and the session part of a description that stands alone. */
  #isOpen(section: SectionChange, onlyChanges: boolean): boolean {
    const key = keyOf(section);
    const changed = differences(section) > 0;
    return this.#byHand.get(key) ?? (onlyChanges || changed || key === 'session');
  }

  #goTo(section: SectionChange): void {
    this.onlyChanges &&= differences(section) > 0;
    this.#byHand.set(keyOf(section), true);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const place = this.entry && this.#comparison(this.entry).sections.indexOf(section);
      const summary = this.renderRoot.querySelector<HTMLElement>(`#section-${place} > summary`);
      summary?.scrollIntoView({ block: 'start' });
      summary?.focus({ preventScroll: true });
    });
  }

  #press(event: Event, section: SectionChange, open: boolean): void {
    // The browser would open the element by itself, and the next drawing would not know.
    event.preventDefault();
    this.#byHand.set(keyOf(section), open);
    this.requestUpdate();
  }

  #openAll(sections: readonly SectionChange[], open: boolean): void {
    for (const section of sections) this.#byHand.set(keyOf(section), open);
    this.requestUpdate();
  }

  #toggleOnlyChanges(): void {
    this.onlyChanges = !this.onlyChanges;
  }

  /** Kept until the entries change: opening a section draws again, and must not compare again. */
  #comparison(entry: DescriptionEntry): SdpComparison {
    if (this.#compared?.entry !== entry || this.#compared.before !== this.previous) {
      this.#compared = { entry, before: this.previous, result: compareSdp(this.previous?.sdp, entry.sdp) };
    }
    return this.#compared.result;
  }
}
customElements.define('sdp-text', SdpText);

function keyOf({ before, after }: SectionChange): string {
  const section = after ?? before;
  return section?.index === undefined ? 'session' : `${section.mid ?? section.index}`;
}

function isRejected({ before, after }: SectionChange): boolean {
  const section = after ?? before;
  return !after || (section?.index !== undefined && section.rejected);
}

declare global {
  interface HTMLElementTagNameMap {
    'sdp-text': SdpText;
  }
}
