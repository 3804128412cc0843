import { html, LitElement } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage } from '../i18n/localized.ts';
import { Player } from '../player/player.ts';
import { providePlayer } from '../player/player-context.ts';
import type { Frame } from '../recording/frame.ts';
import { Timeline } from '../recording/timeline.ts';
import type { FrameList } from './frame-list.ts';
import './frame-list.ts';

const note = (seq: number): Frame => ({ kind: 'note', seq, t: seq, at: seq % 2 ? 'bob' : 'amy', text: `note ${seq}` });

class ListHolder extends LitElement {
  readonly setPlayer = providePlayer(this, new Player(new Timeline()));
  override render() {
    return html`<slot></slot>`;
  }
}
customElements.define('list-holder', ListHolder);

let holder: ListHolder;
let list: FrameList;

beforeEach(async () => {
  await setLanguage('en');
  holder = new ListHolder();
  list = document.createElement('frame-list');
  list.style.cssText = 'display: block; height: 360px';
  holder.append(list);
  document.body.replaceChildren(holder);
});

function open(frames: number): Player {
  const player = new Player(new Timeline(Array.from({ length: frames }, (_, seq) => note(seq))));
  holder.setPlayer(player);
  player.first();
  return player;
}

const rows = () => [...list.renderRoot.querySelectorAll('li')];
const current = () => list.renderRoot.querySelector('[aria-current="step"]');

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
