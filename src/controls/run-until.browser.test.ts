import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { shownWithPlayer } from '../../test/with-player.ts';
import { Player } from '../player/player.ts';
import { frameKinds } from '../recording/frame.ts';
import { Timeline } from '../recording/timeline.ts';
import './run-until.ts';

let player: Player;

beforeEach(async () => {
  player = new Player(new Timeline());
  await shownWithPlayer('run-until', player);
});

const choice = () => page.getByRole('combobox', { name: 'Run until' });
const stops = () => [...player.breakpoints.kinds, ...player.breakpoints.places];

test('run stops at a kind of frame, or at a place, or at the end: at one of them', async () => {
  await userEvent.selectOptions(choice(), 'state change');
  expect(stops()).toEqual(['state']);
  await userEvent.selectOptions(choice(), 'Bob');
  expect(stops()).toEqual(['bob']);
  await userEvent.selectOptions(choice(), 'the end');
  expect(stops()).toEqual([]);
});

test('what is chosen stays chosen when it is drawn again', async () => {
  player.breakpoints = { kinds: new Set(['note']), places: new Set() };
  await expect.element(choice()).toHaveValue('note');
});

test('every kind of frame can be chosen but samples, which no one steps to', () => {
  const values = [...choice().element().querySelectorAll('option')].map(({ value }) => value);
  for (const kind of frameKinds) expect(values.includes(kind)).toBe(kind !== 'stats');
});
