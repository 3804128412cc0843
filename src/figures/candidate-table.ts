import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { Localized } from '../i18n/localized.ts';
import { type Candidate, isMdns, parseCandidate, readCandidate } from '../protocol/ice/candidate.ts';
import { candidateTypeNames, candidateTypes, knownType } from '../protocol/ice/candidate-types.ts';
import { extensionMeaning } from '../protocol/ice/extension-meaning.ts';
import { type MediaSection, readSections } from '../protocol/sdp/sections.ts';
import { emptySnapshot } from '../recording/fold/fold.ts';
import { otherPeer } from '../recording/fold/peer.ts';
import type { CandidateInit, PairEnd, Peer } from '../recording/frame.ts';
import { gatheringReason } from '../recording/gathering-reason.ts';
import type { DescriptionEntry, Snapshot } from '../recording/snapshot.ts';
import { figureStyles } from '../style/figure.ts';
import {
  type CandidateEntry,
  type CellContext,
  type Column,
  cell,
  otherColumns,
  ownColumns,
} from './candidate-columns.ts';
import { typeBadge, typeStyles } from './candidate-type.ts';
import { detailsRow, detailsRowStyles, openButton, pressRow } from './details-row.ts';
import './priority-parts.ts';

/** So many of a table's last candidates are shown before the others are asked for; a call with restarts has hundreds. */
const shownAtFirst = 40;

/** The candidates that one peer has gathered, and those of the other side that have come to it. */
export class CandidateTable extends LitElement {
  static override styles = [
    figureStyles,
    typeStyles,
    detailsRowStyles,
    css`
      .tag { font: 0.75rem var(--prose); color: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 0 0.35em; }
      tr.end td { font-family: var(--prose); color: var(--soft); white-space: normal; }
      tr.rejected:not(.now) td { color: var(--trouble); }
      .end .inner { padding: 0.2em 0; background: none; }
      .trouble { color: var(--trouble); }
      .types dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.4em 1em; font-size: 0.92rem; }
      .types dd { margin: 0; }
      summary { cursor: pointer; padding: 0.3em 0; }
      ul { margin: 0.4em 0; padding-inline-start: 1.2em; }
      li { margin: 0.2em 0; }
      @media (max-width: 480px) { .types dl { grid-template-columns: 1fr; gap: 0.1em; } .types dd { margin-bottom: 0.5em; } }
    `,
  ];
  static override properties = {
    snapshot: { attribute: false },
    peer: {},
    focusSeq: { type: Number },
    whole: { state: true },
  };
  declare snapshot: Snapshot;
  declare peer: Peer;
  /** The frame in focus: the candidate it brought is marked, and open. */
  declare focusSeq: number | undefined;
  /** The person has asked for the earlier candidates too. */
  declare private whole: boolean;
  readonly #i18n = new Localized(this);
  /** What was opened or closed by hand, by the frame that brought it. */
  readonly #byHand = new Map<number, boolean>();

  constructor() {
    super();
    this.snapshot = emptySnapshot;
    this.peer = 'amy';
    this.focusSeq = undefined;
    this.whole = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('peer')) this.#byHand.clear();
  }

  override render() {
    const { strings } = this.#i18n;
    const words = strings.candidates;
    const other = otherPeer(this.peer);
    const [name, otherName] = [strings.peers[this.peer], strings.peers[other]];
    const { gathered, remoteCandidates } = this.snapshot.peers[this.peer];
    return html`
      ${this.#table(words.own(name), words.noneOwn(name), gathered, ownColumns, this.peer)}
      ${this.#reason(name)}
      ${this.#peerReflexive(name, otherName)}
      ${this.#table(words.other(name, otherName), words.noneOther(otherName), remoteCandidates, otherColumns, other)}
      ${[...gathered, ...remoteCandidates].some(hasMdns) ? html`<p class="note">${words.mdnsWhy}</p>` : nothing}
      ${this.#types()}
    `;
  }

  #table(title: string, none: string, entries: readonly CandidateEntry[], columns: readonly Column[], owner: Peer) {
    const { strings } = this.#i18n;
    const context: CellContext = { strings, section: sectionNames(this.snapshot, owner) };
    const inFocus = entries.findIndex(({ seq }) => seq === this.focusSeq);
    const last = Math.max(0, entries.length - shownAtFirst);
    const first = this.whole ? 0 : inFocus < 0 ? last : Math.min(last, inFocus);
    // A step changes a row or two: the others need not even be looked at.
    const row = (entry: CandidateEntry) => {
      const now = entry.seq === this.focusSeq;
      const open = this.#byHand.get(entry.seq) ?? now;
      return guard([entry, now, open, columns, context.section, strings], () =>
        this.#row(entry, columns, context, now, open),
      );
    };
    const rows = repeat(entries.slice(first), ({ seq }) => seq, row);
    if (entries.length === 0) return html`<h3>${title}</h3><p class="empty">${none}</p>`;
    return html`
      <h3>${title}</h3>
      ${first > 0 ? this.#earlier(first) : nothing}
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr>${(['type', ...columns] as const).map((key) => html`<th scope="col">${strings.candidates.columns[key]}</th>`)}</tr>
          </thead>
          <tbody>${rows}</tbody>
        </table>
      </div>
    `;
  }

  #earlier(count: number) {
    const show = () => {
      this.whole = true;
    };
    return html`<button type="button" class="quiet" @click=${show}>${this.#i18n.strings.candidates.earlier(count)}</button>`;
  }

  #row(entry: CandidateEntry, columns: readonly Column[], context: CellContext, now: boolean, open: boolean) {
    if (entry.init === null || entry.init.candidate === '') return this.#endRow(entry, columns, context, now);
    const { candidate, problem } = readCandidate(entry.init.candidate);
    const words = this.#i18n.strings.candidates;
    const span = columns.length + 1;
    const marked = `${now ? 'now' : ''} ${entry.status === 'rejected' ? 'rejected' : ''}`;
    if (!candidate) {
      return html`<tr class="end ${marked}" aria-current=${now ? 'true' : nothing}>
        <td colspan=${span}><div class="inner">
          <span class="trouble">${words.malformed(problem.field)}</span> <code>${entry.init.candidate}</code>
          ${this.#status(entry)}
        </div></td>
      </tr>`;
    }
    const label = words.details(candidate.type, `${candidate.address}:${candidate.port}`);
    return html`
      <tr class="opens ${marked}" aria-current=${now ? 'true' : nothing} @click=${(event: Event) => pressRow(event, () => this.#toggle(entry.seq, !open))}>
        <td>${openButton(open, typeBadge(candidate.type), label)}</td>
        ${columns.map((column) => cell(column, entry, candidate, context))}
      </tr>
      ${detailsRow(open, span, () => this.#details(entry, candidate))}
    `;
  }

  #endRow({ init, status }: CandidateEntry, columns: readonly Column[], { section }: CellContext, now: boolean) {
    const words = this.#i18n.strings.candidates;
    const place = section(init);
    const all = status === undefined ? words.endOfAll : words.endOfAllRemote;
    const text = init === null ? all : place === '' ? words.endOfSections : words.endOfSection(place);
    return html`<tr class="end ${now ? 'now' : ''}" aria-current=${now ? 'true' : nothing}>
      <td colspan=${columns.length + 1}><div class="inner">${text} ${status && `(${words.status[status]})`}</div></td>
    </tr>`;
  }

  #details(entry: CandidateEntry, candidate: Candidate) {
    const { strings, language } = this.#i18n;
    const type = knownType(candidate.type);
    return html`
      ${this.#status(entry)}
      ${type ? html`<p>${typeBadge(type)} ${candidateTypes[type].meaning[language]}</p>` : nothing}
      <priority-parts .priority=${candidate.priority} .candidateType=${candidate.type} .transport=${candidate.transport}></priority-parts>
      <dl>
        ${candidate.extensions.map(
          ({ name, value }) =>
            html`<dt><code>${name} ${value}</code></dt><dd>${extensionMeaning(name, value)?.[language] ?? '–'}</dd>`,
        )}
        <dt>${strings.candidates.text}</dt><dd><code>${entry.init?.candidate}</code></dd>
      </dl>
    `;
  }

  #status({ status, error }: CandidateEntry) {
    if (!status) return nothing;
    const why = this.#i18n.strings.candidates.statusWhy[status];
    return html`<p class=${status === 'rejected' ? 'trouble' : ''}>${why}
      ${error ? html`<code>${error.name}: ${error.message}</code>` : nothing}</p>`;
  }

  #reason(name: string) {
    const reason = gatheringReason(this.snapshot, this.peer);
    if (!reason) return nothing;
    const words = this.#i18n.strings.candidates;
    const names = sectionNames(this.snapshot, this.peer);
    const sections = reason.mids.map((mid) => names({ candidate: '', sdpMid: mid }));
    const first = sections[0] ?? '';
    const sentence = {
      'answer-to-come': () => words.perSection(name, sections.join(', ')),
      'answer-settles': () => words.once(name, first, reason.sections),
      'settled-before': () => words.onceAgain(name, first, reason.sections),
      'no-bundle': () => words.noBundle(name, sections.join(', ')),
    }[reason.why]();
    return html`<p class="note reason">${sentence}</p>`;
  }

  #peerReflexive(name: string, otherName: string) {
    const { pairs } = this.snapshot.peers[this.peer];
    const ends = [
      ...new Map(
        pairs
          .flatMap(
            ({ local, remote }) =>
              [
                { whose: name, end: local },
                { whose: otherName, end: remote },
              ] as const,
          )
          .filter(({ end }) => end.type === 'prflx')
          .map((found) => [JSON.stringify(found), found] as const),
      ).values(),
    ];
    if (ends.length === 0) return nothing;
    const words = this.#i18n.strings.candidates;
    return html`
      <h3>${words.prflx}</h3>
      <p>${words.prflxWhy}</p>
      <ul class="prflx">
        ${ends.map(
          ({
            whose,
            end,
          }) => html`<li>${typeBadge('prflx')} ${words.prflxOf(whose)}: <code>${placeOf(end) ?? words.hiddenAddress(end.port)}</code>
          ${end.priority === null ? nothing : html`<span class="soft">${words.columns.priority} ${end.priority}</span>`}</li>`,
        )}
      </ul>
    `;
  }

  #types() {
    const { strings, language } = this.#i18n;
    return html`<details class="types">
      <summary>${strings.candidates.types}</summary>
      <dl>
        ${candidateTypeNames.map((type) => {
          const { name, meaning, rfc } = candidateTypes[type];
          return html`<dt>${typeBadge(type)} ${name[language]}</dt><dd>${meaning[language]} <span class="soft">${rfc}</span></dd>`;
        })}
      </dl>
    </details>`;
  }

  #toggle(seq: number, open: boolean): void {
    this.#byHand.set(seq, open);
    this.requestUpdate();
  }
}
customElements.define('candidate-table', CandidateTable);

function hasMdns({ init }: CandidateEntry): boolean {
  const text = init?.candidate ?? '';
  return text.includes('.local') && isMdns(parseCandidate(text)?.address ?? '');
}

function placeOf({ address, port, protocol }: PairEnd): string | undefined {
  return address ? `${address}:${port ?? ''} ${protocol}` : undefined;
}

type SectionNames = (init: CandidateInit | null) => string;

/** Made once for each description. */
const namesIn = new WeakMap<DescriptionEntry, SectionNames>();

/** `0 audio`, as the owner's latest description names its sections. */
function sectionNames({ descriptions }: Snapshot, owner: Peer): SectionNames {
  const entry = descriptions.findLast((one) => one.owner === owner);
  if (!entry) return withoutDescription;
  const names = namesIn.get(entry) ?? namesFrom(readSections(entry.sdp).media);
  namesIn.set(entry, names);
  return names;
}

function namesFrom(media: readonly MediaSection[]): SectionNames {
  return (init) => {
    const mid = init?.sdpMid ?? undefined;
    const found = media.find((section) =>
      mid === undefined ? section.index === init?.sdpMLineIndex : section.mid === mid,
    );
    const name = mid ?? found?.mid ?? init?.sdpMLineIndex;
    if (name === undefined || name === null) return '';
    return found ? `${name} ${found.kind}` : `${name}`;
  };
}

const withoutDescription = namesFrom([]);

declare global {
  interface HTMLElementTagNameMap {
    'candidate-table': CandidateTable;
  }
}
