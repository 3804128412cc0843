/** How the picture looks, and how its dots go: all in one round, each step after the one before. */
import { css, unsafeCSS } from 'lit';
import { callSteps } from './call-steps.ts';

/** Each step's number, from 0: its place in the round. The three lanes stand before the first. */
const numbers = unsafeCSS(
  callSteps.map((_, place) => `.step:nth-of-type(${place + 1}) { --place: ${place}; }`).join('\n'),
);

export const callPictureStyles = css`
  :host { display: block; }
  svg { display: block; width: 100%; height: auto; overflow: visible; }
  text { font-family: var(--prose); font-size: 15px; fill: var(--ink); text-anchor: middle; }
  .name { font-size: 20px; font-weight: 600; }
  .name.amy { fill: var(--amy); text-anchor: start; }
  .name.bob { fill: var(--bob); text-anchor: end; }
  .way { font-size: 13px; fill: var(--soft); }
  .lane { stroke: var(--line); stroke-width: 2; }
  .middle { stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 1.5 5; stroke-linecap: round; }
  .wire { stroke: var(--wire); stroke-width: 1.75; }
  .direct .wire { stroke-width: 2.5; }
  .media .wire { stroke-width: 5; stroke: var(--line); }
  .media text, .dtls text, .checks text { font-weight: 600; }
  .head { fill: var(--wire); }
  .passing { fill: var(--paper); stroke: var(--wire); stroke-width: 1.75; }
  .amy { --own: var(--amy); --way: 336px; }
  .bob { --own: var(--bob); --way: -336px; }
  .sent { fill: var(--own); }
  .dot { fill: var(--own); opacity: 0; }
  ${numbers}
  button { font: inherit; font-size: 0.82rem; color: var(--soft); background: none; border: 0; padding: 0.3em 0; margin-block-start: 0.3em; cursor: pointer; text-decoration: underline; text-underline-offset: 3px; }
  button:hover { color: var(--ink); }
  button:focus-visible { outline: 3px solid var(--amy); outline-offset: 2px; border-radius: 4px; }
  @media (prefers-reduced-motion: reduce) { button { display: none; } }
  @media (prefers-reduced-motion: no-preference) {
    .dot { animation: 12s cubic-bezier(0.45, 0, 0.3, 1) calc(0.4s + var(--place) * 1.1s) infinite backwards go; }
    .media .dot { animation-name: flow; animation-timing-function: linear; }
    .wire, .head { animation: 12s linear calc(0.4s + var(--place) * 1.1s) infinite backwards light; }
    .media .wire { animation-name: light-long; }
    .media .head { animation-name: light-long; }
    .held * { animation-play-state: paused; }
  }
  @keyframes go {
    0% { opacity: 1; transform: none; }
    8% { opacity: 1; transform: translateX(var(--way)); }
    9.2% { opacity: 0; transform: translateX(var(--way)); }
    100% { opacity: 0; transform: none; }
  }
  @keyframes flow {
    0%, 8%, 16%, 24% { opacity: 1; transform: none; }
    7.99%, 15.99%, 23.99%, 32% { opacity: 1; transform: translateX(var(--way)); }
    33% { opacity: 0; transform: translateX(var(--way)); }
    100% { opacity: 0; transform: none; }
  }
  @keyframes light {
    1%, 8% { stroke: var(--ink); fill: var(--ink); }
    12% { stroke: var(--wire); fill: var(--wire); }
  }
  @keyframes light-long {
    1%, 32% { stroke: var(--wire); fill: var(--ink); }
    36% { stroke: var(--line); fill: var(--wire); }
  }
  @media (forced-colors: active) {
    .lane, .wire, .media .wire, .middle, .passing { stroke: CanvasText; }
    text, .name.amy, .name.bob, .way, .head { fill: CanvasText; }
  }
`;
