/** How a candidate's type looks everywhere: its word, with a mark of its own shape and colour. */
import { css, html, type TemplateResult } from 'lit';
import { type CandidateType, knownType } from '../protocol/ice/candidate-types.ts';

const marks: { readonly [T in CandidateType]: string } = { host: '●', srflx: '◆', prflx: '▲', relay: '■' };

export function typeBadge(type: string): TemplateResult {
  const known = knownType(type);
  if (!known) return html`<span class="type">${type}</span>`;
  return html`<span class="type ${known}"><span aria-hidden="true">${marks[known]}</span> ${known}</span>`;
}

export const typeStyles = css`
  .type { --own: var(--ink); font-family: var(--prose); font-weight: 600; white-space: nowrap; color: var(--own); }
  .type.host { --own: var(--host); }
  .type.srflx { --own: var(--srflx); }
  .type.prflx { --own: var(--prflx); }
  .type.relay { --own: var(--relay); }
  /* On the ground of the marked row the word would not stand out enough. */
  tr.now .type { color: var(--ink); }
  tr.now .type > span { color: var(--own); }
`;
