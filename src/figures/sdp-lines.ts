/** The lines of a description, set as a listing: number, sign, text. Signs and words say what changed, not colour alone. */
import { css, html, type TemplateResult } from 'lit';
import type { Strings } from '../i18n/en.ts';
import type { LineChange, Piece } from '../protocol/sdp/compare.ts';
import type { SdpLine } from '../protocol/sdp/lines.ts';

export function lineRows(row: LineChange, words: Strings['sdp']): TemplateResult {
  switch (row.kind) {
    case 'same':
      return line(row.after, '', '', row.after.raw, words);
    case 'added':
      return line(row.after, '+', words.added, html`<ins>${row.after.raw}</ins>`, words);
    case 'removed':
      return line(row.before, '−', words.removed, html`<del>${row.before.raw}</del>`, words);
    case 'changed':
      return html`${line(row.before, '−', words.changedFrom, pieces(row.beforePieces, 'del'), words)}${line(
        row.after,
        '+',
        words.changedTo,
        pieces(row.afterPieces, 'ins'),
        words,
      )}`;
  }
}

function line(
  { number, type, raw }: SdpLine,
  sign: '' | '+' | '−',
  said: string,
  content: unknown,
  words: Strings['sdp'],
): TemplateResult {
  const look = { '': 'same', '+': 'added', '−': 'removed' }[sign];
  const malformed = type === undefined ? html`<span class="odd">${words.malformed}</span>` : '';
  return html`<li class=${look}><span class="number" aria-hidden="true">${number}</span><span class="sign" aria-hidden="true">${sign}</span>${
    said ? html`<span class="said">${said} </span>` : ''
  }<code>${raw === '' ? html`<br />` : content}</code>${malformed}</li>`;
}

function pieces(all: readonly Piece[], as: 'ins' | 'del'): unknown {
  return all.map(({ text, changed }) => {
    if (!changed) return text;
    return as === 'ins' ? html`<ins class="word">${text}</ins>` : html`<del class="word">${text}</del>`;
  });
}

export const lineStyles = css`
  ol.lines { list-style: none; margin: 0; padding: 0 0 0.4em; font-size: 0.86rem; line-height: 1.5; }
  ol.lines li { display: grid; grid-template-columns: 3em 1.2em minmax(0, 1fr) auto; padding: 0 0.6em 0 0; }
  ol.lines code { white-space: pre-wrap; grid-column: 3; }
  .number { font-family: var(--mono); color: var(--soft); text-align: end; user-select: none; padding-inline-end: 0.6em; }
  .sign { font-family: var(--mono); font-weight: 700; user-select: none; }
  .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
  li.added { background: var(--added); }
  li.removed { background: var(--removed); }
  li.added .number, li.removed .number { color: var(--ink); }
  ins, del { text-decoration: none; }
  ins.word { text-decoration: underline 2px; text-underline-offset: 3px; font-weight: 700; }
  del.word { text-decoration: underline dotted 2px; text-underline-offset: 3px; font-weight: 700; }
  .odd { font: 0.8em var(--prose); color: var(--trouble); }
  @media (max-width: 480px) { ol.lines li { grid-template-columns: 2.2em 1em minmax(0, 1fr); } .odd { grid-column: 3; } }
`;
