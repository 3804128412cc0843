import { css } from 'lit';
import { figureStyles } from '../../style/figure.ts';

export const dissectedViewStyles = [
  figureStyles,
  css`
    .acts { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; margin-top: 12px; }
    .acts label { font-size: 0.9rem; display: inline-flex; gap: 6px; align-items: center; }
    .verdict { padding: 14px 24px 12px; border-bottom: 1px solid var(--line); }
    .verdict h1 { line-height: 1.25; font-weight: 600; text-wrap: balance; font-size: clamp(1.25rem, 2.4vw, 1.65rem); margin: 0 0 2px; }
    .verdict p { margin: 0; color: var(--soft); font-size: 0.95rem; }
    .columns { display: grid; grid-template-columns: 210px minmax(0, 1fr) minmax(300px, 26rem); background: var(--sheet); }
    .columns > * { min-width: 0; padding: 16px 18px; }
    section-map { border-inline-end: 1px solid var(--line); position: sticky; top: 0; align-self: start; max-height: 100dvh; overflow-y: auto; }
    aside { border-inline-start: 1px solid var(--line); position: sticky; top: 0; align-self: start; max-height: 100dvh; overflow-y: auto; }
    .part { font-size: 1.05rem; margin: 1.4em 0 0.5em; }
    /* On a phone the text stays in sight and the explanation is a sheet below it, no higher than a third. */
    @media (max-width: 980px) {
      .columns { display: block; }
      section-map { position: static; border: 0; border-bottom: 1px solid var(--line); padding: 8px 12px; }
      sdp-tokens { padding: 12px; }
      aside { position: sticky; bottom: 0; top: auto; background: var(--sheet); border: 0; border-top: 2px solid var(--ink); max-height: 34vh; padding: 10px 14px; z-index: 2; }
      .verdict { padding: 12px 16px; }
    }
    @media print { section-map, .acts { display: none; } .columns { display: block; } aside { position: static; max-height: none; } }
  `,
];
