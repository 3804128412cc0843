import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeRecording } from '../../test/long-recording.ts';
import { shownWithPlayer } from '../../test/with-player.ts';
import { Player } from '../player/player.ts';
import type { Frame } from '../recording/frame.ts';
import { Timeline } from '../recording/timeline.ts';
import type { FrameList } from './frame-list.ts';
import './frame-list.ts';

const note = (seq: number): Frame => ({ kind: 'note', seq, t: seq, at: seq % 2 ? 'bob' : 'amy', text: `note ${seq}` });

let list: FrameList;
let setPlayer: (player: Player) => void;

beforeEach(async () => {
  const shown = await shownWithPlayer('frame-list', new Player(new Timeline()));
  list = shown.element;
  list.style.cssText = 'display: block; height: 360px';
  setPlayer = shown.change;
});

function open(frames: number | readonly Frame[]): Player {
  const player = new Player(
    new Timeline(typeof frames === 'number' ? Array.from({ length: frames }, (_, seq) => note(seq)) : frames),
  );
  setPlayer(player);
  player.first();
  return player;
}

const rows = () => [...list.renderRoot.querySelectorAll('li')];
const current = () => list.renderRoot.querySelector('[aria-current="step"]');
const numberOf = (row: Element | null | undefined) => Number(row?.querySelector('.number')?.textContent);

/** The list learns its height from the browser when it has been laid out. */
function painted(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Ten rows fit. */
function inSight(row: Element | null): boolean {
  const box = list.getBoundingClientRect();
  const place = row?.getBoundingClientRect();
  return place !== undefined && place.top >= box.top && place.bottom <= box.bottom;
}

test('of thousands of frames those in sight are rows, and each knows its place among all', async () => {
  open(5000);
  await list.updateComplete;
  await expect.poll(() => rows().length).toBeLessThan(60);
  expect(current()?.getAttribute('aria-posinset')).toBe('1');
  expect(current()?.getAttribute('aria-setsize')).toBe('5000');
});

test('wherever the player goes, the row is there and in sight when it has been drawn once', async () => {
  const player = open(5000);
  await list.updateComplete;
  await painted();
  for (const seq of [9, 10, 4999, 4990, 4000, 0]) {
    player.goTo(seq);
    await list.updateComplete;
    expect(current()?.textContent).toContain(`note ${seq}`);
    expect(inSight(current()), `frame ${seq}`).toBe(true);
  }
});

test('the rows are steps: samples have none, and at a sample the step before it is the current one', async () => {
  const { frames } = makeRecording({ frames: 400 });
  const player = open(frames);
  const sample = frames.find(({ kind }) => kind === 'stats')?.seq ?? -1;
  player.goTo(sample);
  await list.updateComplete;
  const { steps } = player.timeline;
  expect(numberOf(current())).toBe(steps[player.timeline.stepsUpTo(sample) - 1]);
  for (const row of rows()) {
    expect(row.getAttribute('aria-setsize')).toBe(String(steps.length));
    expect(numberOf(row)).toBe(steps[Number(row.getAttribute('aria-posinset')) - 1]);
  }
});

test('one row is current, and it alone is a stop of the Tab key', async () => {
  const player = open(20);
  for (const seq of [3, 4, 3]) {
    player.goTo(seq);
    await list.updateComplete;
    const marked = (fits: (row: Element) => boolean) => rows().filter(fits).map(numberOf);
    expect(marked((row) => row.hasAttribute('aria-current'))).toEqual([seq]);
    expect(marked((row) => row.querySelector('button')?.tabIndex === 0)).toEqual([seq]);
  }
});

test('a click on a row goes to its frame', async () => {
  const player = open(20);
  await list.updateComplete;
  await userEvent.click(rows()[5]?.querySelector('button') ?? list);
  expect(player.position).toBe(5);
  await list.updateComplete;
  expect(numberOf(current())).toBe(5);
});

test('frames that come are added while another is looked at', async () => {
  const player = open(4);
  player.goTo(2);
  for (const seq of [4, 5]) player.timeline.append(note(seq));
  player.grown();
  await list.updateComplete;
  expect(rows().map(numberOf)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(rows().map((row) => row.getAttribute('aria-setsize'))).toEqual(Array.from({ length: 6 }, () => '6'));
  expect(numberOf(current())).toBe(2);
});

test('a far frame stands in the middle, the next one at the edge of the list', async () => {
  const player = open(5000);
  await list.updateComplete;
  await painted();
  // Ten rows of 36 px: the list scrolls to where five are above the middle of row 3000, and five below.
  player.goTo(3000);
  await list.updateComplete;
  const scroller = list.renderRoot.querySelector('.scroller');
  expect(scroller?.scrollTop).toBe(3000 * 36 + 18 - 180);
  player.goTo(3005);
  await list.updateComplete;
  expect(scroller?.scrollTop).toBe(3006 * 36 - 360);
});

test('scrolled by hand, the list has rows there, and the current frame is left alone', async () => {
  open(5000);
  await list.updateComplete;
  const scroller = list.renderRoot.querySelector('.scroller');
  if (scroller) scroller.scrollTop = 100 * 36;
  await expect.poll(() => rows().filter(inSight).length).toBe(10);
  expect(current()).toBeNull();
});

test('another recording is shown from its own place', async () => {
  const long = open(5000);
  long.last();
  await list.updateComplete;
  open(3);
  await list.updateComplete;
  expect(inSight(current())).toBe(true);
  await expect.poll(() => rows().length).toBe(3);
});

test('a row that had the focus and leaves gives it to the current one', async () => {
  const player = open(5000);
  await list.updateComplete;
  rows()[2]?.querySelector('button')?.focus();
  player.goTo(3000);
  await list.updateComplete;
  expect(list.shadowRoot?.activeElement).toBe(current()?.querySelector('button'));
});

test('a list that is moved in the page goes on following its player', async () => {
  const player = open(20);
  await list.updateComplete;
  const host = list.parentElement;
  list.remove();
  player.goTo(6);
  host?.append(list);
  await list.updateComplete;
  expect(numberOf(current())).toBe(6);
  player.goTo(7);
  await list.updateComplete;
  expect(numberOf(current())).toBe(7);
});

test('markup in a frame is text', async () => {
  const text = '<img src=x onerror=alert(1)>';
  open([{ seq: 0, t: 0, kind: 'note', at: 'amy', text }]);
  await list.updateComplete;
  expect(rows()[0]?.textContent).toContain(text);
  expect(list.renderRoot.querySelector('img')).toBeNull();
});
