/** The geometry of state diagrams: boxes, and curves between their sides. Lengths are in units of the drawing. */

export type Point = readonly [x: number, y: number];
export type SideOfBox = 'top' | 'bottom' | 'left' | 'right';

/** Where a curve touches a box: the side, how far from its middle (right and down count up), and how far the curve
 * goes straight on from there. */
export interface Anchor {
  readonly side: SideOfBox;
  readonly shift?: number;
  readonly reach?: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cubic Bézier curve. `start` and `end` are the directions of travel there. */
export interface Curve {
  readonly points: readonly [Point, Point, Point, Point];
  readonly start: Point;
  readonly end: Point;
}

const outward: { readonly [S in SideOfBox]: Point } = { top: [0, -1], bottom: [0, 1], left: [-1, 0], right: [1, 0] };
const boxHeight = 30;
const letter = 7.2;

/** The box of a state's name, in monospace of 12 units, round its middle. */
export function boxOf(name: string, [x, y]: Point): Box {
  const width = Math.max(name.length * letter + 20, 44);
  return { x: x - width / 2, y: y - boxHeight / 2, width, height: boxHeight };
}

/** The curve that leaves one box and arrives at another. `aside` moves it to its left, seen along the way. */
export function curveBetween(from: Box, leave: Anchor, to: Box, arrive: Anchor, aside = 0): Curve {
  const out = outward[leave.side];
  const [inX, inY] = outward[arrive.side];
  const end: Point = [-inX, -inY];
  const first = moved(anchorPoint(from, leave), leftOf(out), aside);
  const last = moved(anchorPoint(to, arrive), leftOf(end), aside);
  const reach = Math.hypot(last[0] - first[0], last[1] - first[1]) * 0.45;
  return {
    points: [first, moved(first, out, leave.reach ?? reach), moved(last, end, -(arrive.reach ?? reach)), last],
    start: out,
    end,
  };
}

/** Anchors for a curve that no table placed: on the sides that face each other. */
export function facingAnchors(from: Box, to: Box): readonly [Anchor, Anchor] {
  const dx = to.x + to.width / 2 - (from.x + from.width / 2);
  const dy = to.y + to.height / 2 - (from.y + from.height / 2);
  if (Math.abs(dy) >= boxHeight) {
    return dy > 0
      ? [
          { side: 'bottom', shift: -14 },
          { side: 'top', shift: -14 },
        ]
      : [
          { side: 'top', shift: 14 },
          { side: 'bottom', shift: 14 },
        ];
  }
  // In one row, over the top: the straight way may lead through other boxes.
  const reach = 28;
  return dx > 0
    ? [
        { side: 'top', shift: 10, reach },
        { side: 'top', shift: -10, reach },
      ]
    : [
        { side: 'bottom', shift: -10, reach },
        { side: 'bottom', shift: 10, reach },
      ];
}

/** 1 where left of the way is up or left on the page, -1 where it is down or right. */
export function upperLeft({ start, end }: Curve): 1 | -1 {
  const [sx, sy] = leftOf(start);
  const [ex, ey] = leftOf(end);
  return sx + sy + ex + ey <= 0 ? 1 : -1;
}

/** SVG path data; `short` of its end by so much, to leave room for an arrowhead. */
export function pathOf({ points, end }: Curve, short = 0): string {
  const [a, b, c, d] = points;
  return `M${show(a)}C${show(b)} ${show(c)} ${show(moved(d, end, -short))}`;
}

/** SVG path data of an arrowhead whose tip is the curve's end. */
export function arrowOf({ points, end }: Curve, length: number): string {
  const tip = points[3];
  const back = moved(tip, end, -length);
  const left = moved(back, leftOf(end), length / 2);
  const right = moved(back, leftOf(end), -length / 2);
  return `M${show(tip)}L${show(left)}L${show(right)}Z`;
}

/** The point of the curve at half its parameter, moved to its left by `aside`. */
export function middleOf({ points: [a, b, c, d] }: Curve, aside = 0): Point {
  const mean = (axis: 0 | 1) => (a[axis] + 3 * b[axis] + 3 * c[axis] + d[axis]) / 8;
  const tangent: Point = [d[0] + c[0] - b[0] - a[0], d[1] + c[1] - b[1] - a[1]];
  const length = Math.hypot(...tangent) || 1;
  return moved([mean(0), mean(1)], leftOf([tangent[0] / length, tangent[1] / length]), aside);
}

function anchorPoint({ x, y, width, height }: Box, { side, shift = 0 }: Anchor): Point {
  const [dx, dy] = outward[side];
  const along = dx === 0 ? shift : 0;
  const down = dy === 0 ? shift : 0;
  return [x + width / 2 + (dx * width) / 2 + along, y + height / 2 + (dy * height) / 2 + down];
}

function moved([x, y]: Point, [dx, dy]: Point, by: number): Point {
  return [x + dx * by, y + dy * by];
}

/** Left of a direction on a page whose y grows downwards. */
function leftOf([dx, dy]: Point): Point {
  return [dy, -dx];
}

function show([x, y]: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
