import { css } from 'lit';

export const frameListStyles = css`
  :host { min-height: 0; height: 100%; }
  .scroller { height: 100%; overflow-y: auto; overflow-anchor: none; contain: strict; }
  ol { list-style: none; margin: 0; padding: 0; position: relative; min-height: 100%; isolation: isolate; }
  /* The two lanes. */
  ol::before, ol::after { content: ''; position: absolute; top: 0; bottom: 0; width: 2px; background: var(--line); z-index: -1; }
  ol::before { left: 17px; }
  ol::after { right: 17px; }
  li, li.amy, li.bob { color: var(--ink); }
  li { position: absolute; inset-inline: 0; top: 0; height: 36px; display: grid; grid-template-columns: 36px minmax(0, 1fr) 36px; align-items: center; font-size: 0.9rem; }
  .dot { grid-row: 1; grid-column: 1; width: 12px; height: 12px; border-radius: 50%; justify-self: center; z-index: 1; background: var(--amy); }
  li.bob .dot { grid-column: 3; background: var(--bob); border-radius: 3px; }
  li.wire .dot { background: var(--paper); border: 2.5px solid var(--amy); }
  li.wire.from-bob .dot { grid-column: 3; border-color: var(--bob); border-radius: 3px; }
  li.message-delivered .dot { grid-column: 3; background: var(--amy); border-radius: 50%; }
  li.message-delivered.from-bob .dot { grid-column: 1; background: var(--bob); border-radius: 3px; }
  li.message-dropped .dot, li.message-held .dot, li.message-edited .dot { display: none; }
  button { grid-row: 1; grid-column: 2; border: 0; border-radius: 7px; padding: 3px 10px; font-weight: 400; text-align: start; display: flex; gap: 0.5em; align-items: baseline; min-width: 0; height: 30px; font-size: inherit; position: relative; }
  li.bob button { flex-direction: row-reverse; text-align: end; }
  li.wire button { justify-content: center; }
  .label { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; }
  .number { font: 0.72rem var(--mono); color: var(--soft); flex: none; }
  .label code { overflow-wrap: normal; }
  /* A message's arrow: out of one lane, into the other. */
  li.wire .label::before, li.wire .label::after { content: none; }
  li.wire button::before, li.wire button::after { content: ''; flex: 1; min-width: 12px; align-self: center; border-top: 2px solid var(--wire); }
  li.message-sent.from-amy button::after, li.message-sent.from-bob button::before { border-top-style: dashed; opacity: 0.35; }
  li.message-delivered.from-amy button::before, li.message-delivered.from-bob button::after { border-top-style: dashed; opacity: 0.35; }
  li.wire .number { order: 0; }
  li.message-delivered::after { content: ''; grid-row: 1; grid-column: 2; justify-self: end; width: 0; height: 0; border: 5px solid transparent; border-left: 9px solid var(--wire); border-right: 0; margin-inline-end: 4px; }
  li.message-delivered.from-bob::after { justify-self: start; border: 5px solid transparent; border-right: 9px solid var(--wire); border-left: 0; margin-inline-start: 4px; }
  li.message-dropped button::after, li.message-dropped button::before, li.message-held button::before, li.message-held button::after { border-top-style: dotted; }
  li.trouble .label { color: var(--trouble); font-weight: 600; }
  li[aria-current] button { background: var(--now); outline: 2px solid var(--ink); color: var(--ink); }
  li[aria-current] .number { color: var(--ink); }
  button:focus-visible { outline: 3px solid var(--amy); }
  @media (hover: hover) { li:not([aria-current]) button:hover { background: var(--wash); } }
`;
