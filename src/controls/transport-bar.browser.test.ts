import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { framesOf } from '../../test/frames.ts';
import { drawn, shownWithPlayer } from '../../test/with-player.ts';
import { type Live, Player } from '../player/player.ts';
import type { Frame, NewFrame } from '../recording/frame.ts';
import { Timeline } from '../recording/timeline.ts';
import './transport-bar.ts';

const media = { bytesSent: 0, bytesReceived: 0, framesEncoded: 0, framesDecoded: 0, packetsLost: 0 };
const note = (text: string): NewFrame => ({ kind: 'note', at: 'amy', text });
const stats: NewFrame = { kind: 'stats', at: 'amy', pairs: [], transport: null, media };

/** Five steps; frame 2 is a stats sample, so they are 0, 1, 3, 4, 5. */
const frames: readonly Frame[] = framesOf([note('a'), note('b'), stats, note('c'), note('d'), note('e')]);

let player: Player;
let bar: HTMLElement;

async function shown(of: Player): Promise<void> {
  player = of;
  await page.viewport(1280, 720);
  bar = (await shownWithPlayer('transport-bar', of)).element;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const track = () => page.getByRole('slider', { name: 'Frame' });

describe('a recording', () => {
  beforeEach(async () => {
    await shown(new Player(new Timeline(frames)));
    player.goTo(1);
    await drawn(bar);
  });

  test.each([
    ['Next frame', 3],
    ['Previous frame', 0],
    ['First frame', 0],
    ['Last frame', 5],
  ])('%s', async (name, position) => {
    await button(name).click();
    expect(player.position).toBe(position);
  });

  test('at either end the ways that lead nowhere are disabled', async () => {
    player.first();
    await expect.element(button('Previous frame')).toBeDisabled();
    await expect.element(button('First frame')).toBeDisabled();
    await expect.element(button('Last frame')).toBeEnabled();
    player.last();
    await expect.element(button('Last frame')).toBeDisabled();
    await expect.element(button('Previous frame')).toBeEnabled();
  });

  test('the track counts steps, not samples, and says where we are', async () => {
    await expect.element(track()).toHaveAttribute('max', '5');
    await expect.element(track()).toHaveAttribute('aria-valuetext', '2 / 5');
    await track().fill('4');
    expect(player.position).toBe(4);
    await expect.element(track()).toHaveAttribute('aria-valuetext', '4 / 5');
  });

  test('the track follows the player', async () => {
    player.goTo(5);
    await expect.element(track()).toHaveValue('5');
    player.goTo(0);
    await expect.element(track()).toHaveValue('1');
  });

  test('Run plays, and is Pause meanwhile', async () => {
    await button('Run').click();
    expect(player.running).toBe(true);
    await button('Pause').click();
    expect(player.running).toBe(false);
    await expect.element(button('Run')).toBeVisible();
  });

  test('without a live call there is no present to go back to', async () => {
    await expect.element(button('Back to present')).not.toBeInTheDocument();
  });
});

describe('a live call', () => {
  const live: { opened: number; running: boolean } = { opened: 0, running: false };
  const call: Live = {
    get running() {
      return live.running;
    },
    openNext() {
      live.opened += 1;
      return true;
    },
    run() {
      live.running = true;
    },
    pause() {
      live.running = false;
    },
  };

  beforeEach(async () => {
    Object.assign(live, { opened: 0, running: false });
    await shown(new Player(new Timeline(frames), call));
    player.last();
    await drawn(bar);
  });

  test('at the newest frame Next frame opens what waits, and what that is stands beside it', async () => {
    Object.assign(bar, { nextStep: 'Amy calls createOffer()' });
    await expect.element(page.getByText('Amy calls createOffer()')).toBeVisible();
    await button('Next frame').click();
    expect(live.opened).toBe(1);
  });

  test('further back it says how many frames are newer, and one control leads back to the present', async () => {
    await button('First frame').click();
    await expect.element(page.getByText('4 newer frames')).toBeVisible();
    await button('Next frame').click();
    expect([live.opened, player.position]).toEqual([0, 1]);
    await button('Back to present').click();
    expect(player.position).toBe(5);
    await expect.element(button('Back to present')).not.toBeInTheDocument();
  });

  test('Run lets the call run, from its present', async () => {
    await button('First frame').click();
    await button('Run').click();
    expect([live.running, player.position]).toEqual([true, 5]);
    await button('Pause').click();
    expect(live.running).toBe(false);
  });
});

test('on a narrow screen what the keys and the track do as well gives way', async () => {
  await shown(new Player(new Timeline(frames)));
  await page.viewport(360, 740);
  await expect.element(button('First frame')).not.toBeInTheDocument();
  for (const name of ['Previous frame', 'Next frame', 'Run']) await expect.element(button(name)).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

test('by the Tab key every control is reached in the order of the row', async () => {
  await shown(new Player(new Timeline(frames)));
  player.goTo(1);
  await drawn(bar);
  const reached: string[] = [];
  for (let stop = 0; stop < 7; stop += 1) {
    await userEvent.tab();
    let focused: Element | null = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    reached.push(
      focused?.getAttribute('aria-label') ??
        (focused instanceof HTMLSelectElement ? 'Run until' : focused?.textContent?.trim()) ??
        '',
    );
  }
  expect(reached).toEqual(['First frame', 'Previous frame', 'Next frame', 'Last frame', 'Run', 'Run until', 'Frame']);
});
