import { css } from 'lit';
import { figureStyles } from '../../style/figure.ts';

export const sessionViewStyles = [
  figureStyles,
  css`
    :host { display: grid; grid-template-rows: minmax(0, 1fr) auto; min-height: 0; }
    .columns { display: grid; grid-template-columns: minmax(360px, 5fr) minmax(440px, 7fr); min-height: 0; }
    .story { display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); min-width: 0; border-inline-end: 1px solid var(--line); min-height: 0; }
    .frame { overflow-y: auto; background: var(--sheet); padding: 16px 28px 28px; min-width: 0; }
    .tab-note { background: var(--wash); border-radius: var(--radius); padding: 0.5em 0.9em; margin: 0 0 10px; font-size: 0.92rem; }
    /* One column, and the whole page scrolls: text first, story after it, the way on always in reach. */
    @media (max-width: 860px) {
      :host { display: block; }
      .columns { display: block; }
      .frame { padding: 12px 14px 18px; overflow: visible; }
      .story { border-inline-end: 0; border-top: 1px solid var(--line); display: block; }
      .columns { display: flex; flex-direction: column; }
      .frame { order: -1; }
      frame-list { height: 60vh; }
      transport-bar { position: sticky; bottom: 0; z-index: 3; }
    }
    @media print { .story, transport-bar, gate-card { display: none; } .columns { display: block; } }
  `,
];
