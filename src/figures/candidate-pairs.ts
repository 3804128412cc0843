import { css, html, LitElement, nothing } from 'lit';
import { Localized } from '../i18n/localized.ts';
import { isMdns } from '../protocol/ice/candidate.ts';
import { emptySnapshot } from '../recording/fold/fold.ts';
import type { Pair, PairEnd, Peer } from '../recording/frame.ts';
import type { Snapshot } from '../recording/snapshot.ts';
import { figureStyles } from '../style/figure.ts';
import { typeBadge, typeStyles } from './candidate-type.ts';
import { detailsRow, detailsRowStyles, openButton, pressRow } from './details-row.ts';
import { exactPriority, pairPriorityParts } from './pair-priority.ts';

const columns = ['state', 'nominated', 'rtt', 'bytes', 'requests', 'responses', 'consent', 'priority'] as const;

/** The candidate pairs of one peer, in the order in which its browser first showed them. */
export class CandidatePairs extends LitElement {
  static override styles = [
    figureStyles,
    typeStyles,
    detailsRowStyles,
    css`
      .end { display: inline-flex; gap: 0.5em; align-items: baseline; }
      .ends { display: inline-grid; gap: 0.15em; text-align: start; }
      .tag { font: 600 0.78rem var(--prose); border: 1.5px solid currentColor; border-radius: 1em; padding: 0 0.6em; justify-self: start; }
      tr.selected td { border-block-end-color: var(--ink); }
      td.words { font-family: var(--prose); }
      .inner ul { margin: 0.4em 0; padding-inline-start: 1.2em; }
    `,
  ];
  static override properties = { snapshot: { attribute: false }, peer: {}, focusId: {} };
  declare snapshot: Snapshot;
  declare peer: Peer;
  /** The pair that the frame in focus is about, by its id: its row is marked. */
  declare focusId: string | undefined;
  readonly #i18n = new Localized(this);
  readonly #open = new Set<string>();

  constructor() {
    super();
    this.snapshot = emptySnapshot;
    this.peer = 'amy';
    this.focusId = undefined;
  }

  override render() {
    const { strings } = this.#i18n;
    const words = strings.pairs;
    const name = strings.peers[this.peer];
    const { pairs } = this.snapshot.peers[this.peer];
    const title = words.title(name);
    if (pairs.length === 0) return html`<h3>${title}</h3><p class="empty">${words.none(name)}</p>`;
    const selected = pairs.find((pair) => pair.selected);
    return html`
      <h3>${title}</h3>
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        <table>
          <thead><tr>${(['pair', ...columns] as const).map((key) => html`<th scope="col">${words.columns[key]}</th>`)}</tr></thead>
          <tbody>${pairs.map((pair) => this.#row(pair))}</tbody>
        </table>
      </div>
      ${selected ? html`<p>${words.selectedWhy(name)} ${this.#consent(selected)}</p><p class="note">${words.consentWhy}</p>` : nothing}
      ${pairs.some(hidesAddress) ? html`<p class="note">${words.hiddenWhy}</p>` : nothing}
    `;
  }

  #row(pair: Pair) {
    const words = this.#i18n.strings.pairs;
    const open = this.#open.has(pair.id);
    const now = pair.id === this.focusId;
    const ends = html`<span class="ends">
      <span class="end">${typeBadge(pair.local.type)} ${this.#place(pair.local)}</span>
      <span class="end">→ ${typeBadge(pair.remote.type)} ${this.#place(pair.remote)}</span>
      ${pair.selected ? html`<span class="tag">✓ ${words.selected}</span>` : nothing}
    </span>`;
    const cells = {
      state: pair.state,
      nominated: pair.nominated ? words.yes : words.no,
      rtt: pair.rtt === null ? '–' : `${roundedTo(pair.rtt)} ms`,
      bytes: `${pair.bytesSent} / ${pair.bytesReceived}`,
      requests: `${pair.requestsSent ?? '–'} / ${pair.requestsReceived ?? '–'}`,
      responses: `${pair.responsesSent ?? '–'} / ${pair.responsesReceived ?? '–'}`,
      consent: pair.consentRequestsSent ?? '–',
      priority: exactPriority(pair, this.#iceRole) ?? '–',
    } satisfies Record<(typeof columns)[number], unknown>;
    return html`
      <tr class="opens ${pair.selected ? 'selected' : ''} ${now ? 'now' : ''}" aria-current=${now ? 'true' : nothing}
        @click=${(event: Event) => pressRow(event, () => this.#toggle(pair.id, !open))}>
        <td>${openButton(open, ends)}</td>
        ${columns.map((key) => html`<td class=${key === 'nominated' ? 'words' : ''}>${cells[key]}</td>`)}
      </tr>
      ${detailsRow(
        open,
        columns.length + 1,
        () => html`
        <p><code>${pair.state}</code> ${words.states[pair.state]}</p>
        ${pairPriorityParts(pair, this.#iceRole, words)}
      `,
      )}
    `;
  }

  get #iceRole() {
    return this.snapshot.peers[this.peer].transport?.iceRole;
  }

  #consent({ consentRequestsSent }: Pair): string {
    const words = this.#i18n.strings.pairs;
    return consentRequestsSent === null ? words.consentUnknown : words.consent(consentRequestsSent);
  }

  #place(end: PairEnd) {
    const place = placeOf(end);
    if (place) return html`<code>${place}</code>`;
    const hidden = html`<span class="soft">${this.#i18n.strings.pairs.hidden}</span>`;
    return end.port === null ? hidden : html`<span>${hidden}<code>:${end.port}</code></span>`;
  }

  #toggle(id: string, open: boolean): void {
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.requestUpdate();
  }
}
customElements.define('candidate-pairs', CandidatePairs);

function placeOf({ address, port }: PairEnd): string | undefined {
  if (!address) return undefined;
  return port === null ? address : `${address}:${port}`;
}

function hidesAddress({ local, remote }: Pair): boolean {
  return [local, remote].some(({ address }) => !address || isMdns(address));
}

/** Round trips of a loopback call are well under a millisecond. */
function roundedTo(ms: number): number {
  return ms < 10 ? Math.round(ms * 100) / 100 : Math.round(ms);
}

declare global {
  interface HTMLElementTagNameMap {
    'candidate-pairs': CandidatePairs;
  }
}
