import { css } from 'lit';

export const sdpTokensStyles = css`
  ol.lines { list-style: none; margin: 0 0 12px; padding: 0; font: 0.9rem/1.75 var(--mono); scroll-margin-top: 12px; content-visibility: auto; contain-intrinsic-size: auto 600px; }
  li { display: grid; grid-template-columns: 3.2em minmax(0, 1fr); }
  li.first .line { font-weight: 600; }
  .number { color: var(--soft); font-size: 0.78rem; text-align: end; padding-inline-end: 1em; user-select: none; line-height: 2.1; }
  .line { white-space: pre-wrap; overflow-wrap: anywhere; }
  button.token { all: unset; cursor: pointer; border-radius: 3px; text-decoration: underline dotted transparent 1px; text-underline-offset: 4px; }
  button.name { color: var(--amy); font-weight: 600; }
  button.token:hover { text-decoration-color: currentColor; background: var(--wash); }
  button.token[aria-pressed='true'] { background: var(--now); color: var(--ink); outline: 2px solid var(--ink); }
  button.token:focus-visible { outline: 3px solid var(--amy); outline-offset: 1px; }
  li[data-severity='error'] .line { text-decoration: underline wavy var(--trouble) 1.5px; text-underline-offset: 5px; }
  li[data-severity='warning'] .line { text-decoration: underline wavy var(--bob) 1px; text-underline-offset: 5px; }
  .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .mark::after { font: 600 0.72rem var(--prose); padding-inline-start: 0.8em; text-decoration: none; display: inline-block; }
  li[data-severity='error'] .mark::after { content: '✕'; color: var(--trouble); }
  li[data-severity='warning'] .mark::after { content: '!'; color: var(--bob); }
  li[data-severity='info'] .mark::after { content: 'i'; color: var(--soft); }
  dl.all { grid-column: 2; margin: 0 0 8px; padding: 4px 12px; border-inline-start: 3px solid var(--line); font: 0.85rem/1.45 var(--prose); display: grid; grid-template-columns: minmax(8rem, 1fr) 3fr; gap: 2px 14px; }
  dl.all dt { color: var(--soft); overflow-wrap: anywhere; }
  dl.all dd { margin: 0; }
  @media (max-width: 700px) { li { grid-template-columns: 2.2em minmax(0, 1fr); } dl.all { grid-template-columns: minmax(0, 1fr); grid-column: 1 / -1; } }
  @media (forced-colors: active) { button.token[aria-pressed='true'] { outline: 3px solid Highlight; } }
`;
