/** What became of things, as lists: the exceptions with their reasons, the kept ones folded away. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../i18n/en.ts';
import type { Language } from '../protocol/language.ts';
import type { Fate, Item } from '../protocol/sdp/negotiation/item.ts';

export interface ItemWords {
  readonly words: Strings['negotiation'];
  readonly language: Language;
}

export const itemStyles = css`
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 4px; }
  li { display: grid; grid-template-columns: 6.2em minmax(0, 1fr); gap: 0 0.6em; font-size: 0.92rem; line-height: 1.45; }
  .fate { white-space: nowrap; font-size: 0.88em; }
  .fate b { display: inline-block; width: 1.1em; text-align: center; }
  .lost .fate, .differs .fate, .added .fate { color: var(--bob); }
  .wrong .fate { color: var(--trouble); font-weight: 700; }
  .kept .fate { color: var(--host); }
  .why { color: var(--soft); overflow-wrap: anywhere; }
  summary { cursor: pointer; font-size: 0.9rem; color: var(--soft); }
  details ul { margin: 4px 0 0; }
  @media (max-width: 480px) { li { grid-template-columns: minmax(0, 1fr); } }
`;

/** Each sign differs in shape, for those who do not see the colour. */
const signs: { readonly [F in Fate]: string } = { kept: '✓', differs: '≠', lost: '−', added: '+', wrong: '✗' };

/** A group with its heading; nothing where there is nothing in it. `details` are exceptions within what was kept. */
export function itemGroup(
  title: string,
  items: readonly Item[],
  by: ItemWords,
  details: readonly Item[] = [],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const kept = items.filter(({ fate }) => fate === 'kept');
  const exceptions = [...items.filter(({ fate }) => fate !== 'kept'), ...details];
  const count = kept.length === items.length ? by.words.allKept(kept.length) : by.words.kept(kept.length);
  return html`<section>
    <h4>${title}</h4>
    ${exceptions.length > 0 ? html`<ul>${together(exceptions).map((items) => itemRow(items, by))}</ul>` : nothing}
    ${
      kept.length > 0
        ? html`<details>
            <summary>✓ ${count}</summary>
            <ul>${kept.map((item) => itemRow([item], by))}</ul>
          </details>`
        : nothing
    }
  </section>`;
}

/** Things of one fate and one reason: sign and word, what they are, why. */
export function itemRow(
  items: readonly Item[],
  { words, language }: ItemWords,
  keptWord = words.fates.kept,
): TemplateResult | typeof nothing {
  const [first] = items;
  if (!first) return nothing;
  const { fate, why } = first;
  return html`<li class=${fate}>
    <span class="fate"><b aria-hidden="true">${signs[fate]}</b> ${fate === 'kept' ? keptWord : words.fates[fate]}</span>
    <span>${items.map(({ what }, place) => html`${place > 0 ? ', ' : ''}<code>${what}</code>`)}${
      why ? html` <span class="why">${why[language]}</span>` : nothing
    }</span>
  </li>`;
}

/** What fell away for one and the same reason is said once. */
function together(items: readonly Item[]): readonly (readonly Item[])[] {
  const rows = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.fate} ${item.why?.en}`;
    const row = rows.get(key);
    if (row) row.push(item);
    else rows.set(key, [item]);
  }
  return [...rows.values()];
}
