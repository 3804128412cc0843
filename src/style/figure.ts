/** What all figures and controls share inside their shadow roots. */
import { css } from 'lit';

export const figureStyles = css`
  :host { display: block; color: var(--ink); font-family: var(--prose); }
  * { box-sizing: border-box; }
  [hidden] { display: none !important; }
  h2, h3 { margin: 1.2em 0 0.4em; font-size: 1.05em; line-height: 1.3; font-weight: 600; }
  p { margin: 0.4em 0; }
  code, .mono { font-family: var(--mono); font-size: 0.92em; overflow-wrap: anywhere; }
  .soft { color: var(--soft); }
  .amy { color: var(--amy); }
  .bob { color: var(--bob); }
  a { color: inherit; }
  :focus-visible { outline: 3px solid var(--amy); outline-offset: 2px; border-radius: 4px; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; font-size: 0.88rem; }
  caption { text-align: start; color: var(--soft); padding: 0.3em 0; }
  th { text-align: start; font-weight: 500; color: var(--soft); padding: 4px 10px 4px 0; border-bottom: 1px solid var(--line); white-space: nowrap; }
  td { padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); font-family: var(--mono); font-size: 0.95em; white-space: nowrap; }
  tr.now td { background: var(--now); }
  .empty { color: var(--soft); padding: 1em 0; }
  .note { background: var(--wash); border-radius: var(--radius); padding: 0.7em 1em; }
  button, select, input, textarea { font: inherit; color: inherit; }
  button { cursor: pointer; padding: 0.45em 0.9em; border: 1.5px solid var(--ink); border-radius: var(--radius); background: transparent; font-weight: 600; font-size: 0.9rem; }
  button.go { background: var(--ink); color: var(--paper); }
  button.quiet { border-color: var(--line); font-weight: 500; }
  button:disabled { opacity: 0.45; cursor: default; }
  select, input, textarea { background: var(--sheet); border: 1px solid var(--soft); border-radius: 6px; padding: 0.35em 0.5em; }
  @media (forced-colors: active) { button.go { border: 3px solid ButtonText; } tr.now td { outline: 2px solid Highlight; } }
`;
