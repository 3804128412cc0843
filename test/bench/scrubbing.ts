/** The scrubber dragged from one end of a long recording to the other. */
import type { Page } from 'playwright-core';
import type { Outcome } from './outcome.ts';

const mostDropped = 1 / 20;
/** From end to end, in ms. */
const dragMs = 4000;
/** In ms. */
const betweenMoves = 8;

/** The page has the recording open. On `empty`, which has nothing to draw, is seen what the machine itself drops. */
export async function measureScrubbing(page: Page, empty: Page): Promise<Outcome> {
  const track = await page.getByRole('slider').boundingBox();
  if (!track) throw new Error('There is no track to scrub on.');
  const ours = await drag(page, track);
  const machine = await drag(empty, track);
  return {
    what: 'Scrubbing through all of it, screen frames dropped',
    measured: `${ours.dropped} of ${ours.all}, ${percent(ours.share)}`,
    beside: `${percent(machine.share)} on an empty page`,
    limit: `${percent(mostDropped)} more`,
    passed: ours.share - machine.share <= mostDropped,
  };
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In small moves, more than the screen has frames: a mouse tells of as many. */
async function drag(page: Page, { x, y, width, height }: Rectangle) {
  await page.bringToFront();
  const middle = y + height / 2;
  const knob = height / 4;
  await page.mouse.move(x + knob, middle);
  await page.mouse.down();
  await page.evaluate(() => globalThis.stopwatch.startFrames());
  const start = performance.now();
  const moves: Promise<void>[] = [];
  for (let way = 0; way < 1; way = Math.min(1, (performance.now() - start) / dragMs)) {
    moves.push(page.mouse.move(x + knob + way * (width - 2 * knob), middle));
    await new Promise((resolve) => setTimeout(resolve, betweenMoves));
  }
  await Promise.all(moves);
  const { shown, dropped } = await page.evaluate(() => globalThis.stopwatch.stopFrames());
  await page.mouse.up();
  const all = shown + dropped;
  return { dropped, all, share: dropped / Math.max(all, 1) };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
