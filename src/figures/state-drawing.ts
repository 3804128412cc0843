/** The SVG of one state machine: boxes, arrows, and the ways of both peers laid over them. */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { StateMachine } from '../protocol/states/machine.ts';
import { isKnownTransition } from '../protocol/states/machine.ts';
import { type Peer, peers } from '../recording/frame.ts';
import type { TakenPassage } from '../recording/state-way.ts';
import {
  arrowOf,
  type Box,
  boxOf,
  type Curve,
  curveBetween,
  facingAnchors,
  middleOf,
  type Point,
  pathOf,
  upperLeft,
} from './state-geometry.ts';
import { type Layout, layoutWidth } from './state-layout.ts';

export const letters: { readonly [P in Peer]: string } = { amy: 'A', bob: 'B' };

/** How long the arrow is that stands for closing from any state. */
const stub = 56;

/** What a drawing shows: the table, the page, and how far each peer has come. */
export interface Ways {
  readonly machine: StateMachine;
  readonly layout: Layout;
  readonly taken: { readonly [P in Peer]: readonly TakenPassage[] };
}

/** Where every state stands: those of the table, and below them names that only a recording knows. */
export function placedBoxes({ layout, taken }: Ways): { boxes: ReadonlyMap<string, Box>; height: number } {
  const boxes = new Map(Object.entries(layout.nodes).map(([state, at]) => [state, boxOf(state, at)]));
  let height = layout.height;
  for (const { from, to } of [...taken.amy, ...taken.bob]) {
    for (const state of [from, to]) {
      if (boxes.has(state)) continue;
      boxes.set(state, boxOf(state.length > 40 ? `${state.slice(0, 39)}…` : state, [layoutWidth / 2, height + 20]));
      height += 48;
    }
  }
  return { boxes, height };
}

/** All arrows: the table's, thin; then each way, Amy's solid, Bob's dashed, dotted where the table has no such step. */
export function arrows(ways: Ways, boxes: ReadonlyMap<string, Box>): SVGTemplateResult[] {
  const thin = ways.machine.transitions.map(({ from, to }) => {
    if (peers.some((peer) => passage(ways, peer, from, to))) return svg``;
    const curve = curveFor(ways, boxes, from, to, 0);
    return curve ? svg`<g class="arrow">${line(curve, 7)}</g>` : svg``;
  });
  const thick = peers.flatMap((peer) => ways.taken[peer].map((taken) => wayArrow(ways, boxes, peer, taken)));
  return [...thin, closingStub(ways, boxes), ...thick];
}

/** The mark of a peer: Amy's is round, Bob's is square. */
export function mark(peer: Peer, [x, y]: Point, radius: number, text = letters[peer]): SVGTemplateResult {
  const width = radius * 2 + Math.max(0, text.length - 1) * radius * 0.9;
  return svg`<g class="mark ${peer}" transform="translate(${x} ${y})">
    <rect x=${-width / 2} y=${-radius} width=${width} height=${radius * 2} rx=${peer === 'amy' ? radius : 2.5}></rect>
    <text y=${radius * 0.38} font-size=${radius * 1.3}>${text}</text></g>`;
}

/** The wash of a box that one peer, or both, are in: Amy's half is the left one. */
export function wash({ x, y, width, height }: Box, here: readonly Peer[]): SVGTemplateResult | typeof nothing {
  const r = height / 2;
  const middle = x + width / 2;
  const low = y + height;
  if (here.length === 2) {
    return svg`<path class="wash amy" d="M${middle},${y}H${x + r}a${r},${r} 0 0 0 0,${height}H${middle}Z"></path>
      <path class="wash bob" d="M${middle},${low}H${x + width - r}a${r},${r} 0 0 0 0,${-height}H${middle}Z"></path>`;
  }
  return here[0]
    ? svg`<rect class="wash ${here[0]}" x=${x} y=${y} width=${width} height=${height} rx=${r}></rect>`
    : nothing;
}

function wayArrow(ways: Ways, boxes: ReadonlyMap<string, Box>, peer: Peer, taken: TakenPassage): SVGTemplateResult {
  const { from, to } = taken;
  const shared = peers.every((one) => ways.taken[one].some((other) => sameArrow(ways, taken, other)));
  const straight = curveFor(ways, boxes, from, to, 0);
  if (!straight) return svg``;
  // Of two ways along one arrow Amy's is the upper or left one.
  const aside = shared ? upperLeft(straight) * (peer === 'amy' ? 1 : -1) : 0;
  const curve = curveFor(ways, boxes, from, to, aside * 3.5) ?? straight;
  const known = isKnownTransition(ways.machine, from, to);
  const names = `way ${peer} ${known ? 'known' : 'unknown'} ${taken.now ? 'now' : ''}`;
  const count = taken.times > 1 ? `${letters[peer]}${taken.times}` : letters[peer];
  return svg`<g class=${names}>${line(curve, 10)}${mark(peer, middleOf(straight, aside * 9), 7.5, count)}</g>`;
}

/** Two passages that are drawn along one arrow. */
function sameArrow({ machine, layout }: Ways, one: TakenPassage, other: TakenPassage): boolean {
  if (one.to !== other.to) return false;
  if (one.from === other.from) return true;
  const placed = [one, other].some(({ from, to }) => layout.arrows[`${from}>${to}`]);
  return machine.closing !== null && one.to === 'closed' && !placed;
}

/** A short arrow into `closed` that stands for one from every state. */
function closingStub({ machine }: Ways, boxes: ReadonlyMap<string, Box>): SVGTemplateResult {
  const box = boxes.get('closed');
  if (!machine.closing || !box) return svg``;
  return svg`<g class="arrow"><circle cx=${box.x - stub} cy=${box.y + box.height / 2} r="3"></circle>
    ${line(stubCurve(box, 0), 7)}</g>`;
}

function stubCurve(box: Box, aside: number): Curve {
  const from: Box = { x: box.x - stub, y: box.y, width: 0, height: box.height };
  return curveBetween(from, { side: 'right' }, box, { side: 'left' }, aside);
}

function line(curve: Curve, head: number): SVGTemplateResult {
  return svg`<path class="line" d=${pathOf(curve, head * 0.7)}></path><path class="head" d=${arrowOf(curve, head)}></path>`;
}

function curveFor(
  { machine, layout }: Ways,
  boxes: ReadonlyMap<string, Box>,
  from: string,
  to: string,
  aside: number,
): Curve | undefined {
  const [start, end] = [boxes.get(from), boxes.get(to)];
  if (!start || !end) return undefined;
  const placed = layout.arrows[`${from}>${to}`];
  // Whatever state is closed, it comes in by the one arrow that stands for all.
  if (!placed && machine.closing && to === 'closed') return stubCurve(end, aside);
  const [leave, arrive] = placed ?? facingAnchors(start, end);
  return curveBetween(start, leave, end, arrive, aside);
}

function passage({ taken }: Ways, peer: Peer, from: string, to: string): TakenPassage | undefined {
  return taken[peer].find((one) => one.from === from && one.to === to);
}
