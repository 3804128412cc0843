/** How a state diagram looks. Amy is solid and round, Bob dashed and square; colour only adds to that. */
import { css } from 'lit';

export const stateDiagramStyles = css`
  h3 { margin: 0 0 0.2em; display: flex; flex-wrap: wrap; gap: 0 0.6em; align-items: baseline; }
  h3 code { font-size: 0.8rem; font-weight: 400; }
  svg { display: block; width: 100%; max-width: 460px; height: auto; margin: 0 auto 0 0; overflow: visible; }

  .line { fill: none; stroke-linecap: butt; }
  .arrow .line { stroke: var(--soft); stroke-width: 1.1; opacity: 0.62; }
  .arrow .head, .arrow circle { fill: var(--soft); opacity: 0.75; }
  .way .line { stroke-width: 2.6; }
  .amy .line { stroke: var(--amy); }
  .bob .line { stroke: var(--bob); stroke-dasharray: 6 3.5; }
  .way.unknown .line { stroke-dasharray: 1.5 4; stroke-linecap: round; }
  .way.amy .head { fill: var(--amy); }
  .way.bob .head { fill: var(--bob); }

  .mark rect { stroke: var(--sheet); stroke-width: 1.5; }
  .mark.amy rect { fill: var(--amy); }
  .mark.bob rect { fill: var(--bob); }
  .mark text { fill: var(--sheet); font-family: var(--prose); font-weight: 700; text-anchor: middle; }

  .presence { pointer-events: none; }
  .node { cursor: pointer; outline: none; }
  .node > text { font-family: var(--mono); font-size: 12px; text-anchor: middle; fill: var(--soft); }
  .box { fill: var(--sheet); }
  .edge { fill: none; stroke: var(--soft); stroke-width: 1; stroke-opacity: 0.7; }
  .ring { fill: none; stroke: none; }
  .wash.amy { fill: var(--amy-wash); }
  .wash.bob { fill: var(--bob-wash); }
  .visited > text { fill: var(--ink); }
  .visited .edge { stroke: var(--ink); stroke-opacity: 1; stroke-width: 1.3; }
  .here > text { font-weight: 600; }
  .here .edge { stroke-width: 2; }
  .fresh .box { fill: var(--now); }
  .unknown .edge { stroke-dasharray: 3 3; }
  .node:hover .edge { stroke: var(--ink); stroke-opacity: 1; }
  .node[aria-selected='true'] .edge { stroke-width: 2.6; stroke: var(--ink); stroke-opacity: 1; }
  .node:focus-visible .ring { stroke: var(--amy); stroke-width: 2.5; }

  .meaning { min-height: 3.2em; margin: 0.5em 0 0.3em; font-size: 0.92rem; line-height: 1.5; max-width: 62ch; }
  .meaning code.name { font-weight: 600; }
  dl { display: grid; gap: 0.15em 0.8em; margin: 0.5em 0; font-size: 0.95em; }
  dt { color: var(--soft); }
  dd { margin: 0 0 0.35em; }
  dd code { font-size: 0.85em; }
  .source { font-size: 0.85em; }
  .off-table { font-size: 0.9rem; }
  @container (min-width: 30em) { dl { grid-template-columns: auto 1fr; } }

  /* What moves in the protocol at this frame moves here, once. */
  @media (prefers-reduced-motion: no-preference) {
    .way.now .line { animation: pass 0.7s ease-out; }
    .way.now.amy.known .line { stroke-dasharray: 400; animation-name: draw; }
  }
  @keyframes pass { from { stroke-dashoffset: 57; opacity: 0.2; } to { stroke-dashoffset: 0; opacity: 1; } }
  @keyframes draw { from { stroke-dashoffset: 400; } to { stroke-dashoffset: 0; } }

  @media (forced-colors: active) {
    :host { --ink: CanvasText; --soft: CanvasText; --sheet: Canvas; --amy: LinkText; --bob: CanvasText;
      --amy-wash: Canvas; --bob-wash: Canvas; --now: Canvas; }
    svg { forced-color-adjust: none; }
    .fresh .edge, .node[aria-selected='true'] .edge { stroke: Highlight; stroke-width: 3; }
  }
`;
