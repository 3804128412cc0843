import { css } from 'lit';

export const browserReportStyles = css`
  .verdict { font-size: clamp(1.2rem, 2.2vw, 1.5rem); line-height: 1.35; text-wrap: balance; margin: 0 0 0.5em; max-width: 34em; }
  progress { display: block; width: min(100%, 24rem); height: 6px; accent-color: var(--amy); margin-block-end: 1em; }
  .intro { max-width: 66ch; }
  .copy { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: center; margin-block: 1em; }
  .copy span { color: var(--soft); font-size: 0.94rem; }
  textarea { width: 100%; font-family: var(--mono); font-size: 0.82rem; }
  section { border-top: 1px solid var(--line); margin-top: 2rem; }
  h2 { font-size: 1.25rem; margin-top: 1.1em; }
  section > p { max-width: 66ch; }
  .failed { border-inline-start: 4px solid var(--trouble); background: var(--trouble-wash); padding: 0.7em 1em; border-radius: 0 var(--radius) var(--radius) 0; overflow-wrap: anywhere; }
  dl { margin: 0.6rem 0 0; }
  .fact { display: grid; grid-template-columns: minmax(0, 17rem) minmax(0, 15rem) minmax(0, 1fr); gap: 0.1rem 1.4rem; align-items: baseline; padding-block: 0.55rem; border-top: 1px solid var(--line); }
  .fact:first-child { border-top: 0; }
  .objects .fact { grid-template-columns: minmax(0, 21rem) minmax(0, 5rem) minmax(0, 1fr); }
  .header-extensions .fact { grid-template-columns: minmax(0, 15rem) minmax(0, 8rem) minmax(0, 1fr); }
  dt { font-weight: 600; overflow-wrap: anywhere; }
  dt code { font-weight: 400; }
  dd { margin: 0; overflow-wrap: anywhere; }
  .meaning { color: var(--soft); font-size: 0.9rem; line-height: 1.45; }
  .meaning:nth-child(3) { grid-column: 3; }
  .value:last-child { grid-column: 2 / -1; }
  .meaning code { display: block; font-size: 0.78rem; }
  .there > span { color: var(--host); font-weight: 600; }
  .lacking > span { color: var(--trouble); font-weight: 600; }
  td.there, td.lacking { font-family: var(--prose); }
  th[scope='row'] { color: var(--ink); font-weight: 400; vertical-align: baseline; }
  td { vertical-align: baseline; }
  th small { display: block; font-size: 0.82rem; color: var(--soft); }
  .helper th[scope='row'] code { color: var(--soft); }
  td:last-child { white-space: normal; min-width: 16rem; }
  td:last-child span { white-space: nowrap; }
  @media (max-width: 56rem) {
    .fact { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    .objects .fact, .header-extensions .fact { grid-template-columns: minmax(0, 1fr) auto; }
    .meaning:nth-child(3) { grid-column: 1 / -1; }
  }
  @media (max-width: 30rem) {
    .call .fact, .agent .fact { grid-template-columns: minmax(0, 1fr); }
    .value:last-child { grid-column: 1 / -1; }
  }
  @media print { .copy, textarea { display: none; } }
`;
