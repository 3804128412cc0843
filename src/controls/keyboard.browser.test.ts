import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { framesOf } from '../../test/frames.ts';
import { Player } from '../player/player.ts';
import { Timeline } from '../recording/timeline.ts';
import { handleKey } from './keyboard.ts';

const frames = framesOf(Array.from({ length: 5 }, (_, place) => ({ kind: 'note', at: 'amy', text: String(place) })));

let player: Player;
let helped: number;
let listening: AbortController;

beforeEach(() => {
  player = new Player(new Timeline(frames));
  player.goTo(2);
  helped = 0;
  listening = new AbortController();
  const help = () => {
    helped += 1;
  };
  document.body.replaceChildren();
  document.addEventListener('keydown', (event) => handleKey(event, player, help), { signal: listening.signal });
});

afterEach(() => {
  listening.abort();
  player.stop();
});

/** Puts an element on the page and the focus on it. */
function focused<T extends HTMLElement>(element: T, inside: ParentNode = document.body): T {
  inside.append(element);
  element.focus();
  return element;
}

function made<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  parts: Partial<HTMLElementTagNameMap[T]> = {},
): HTMLElementTagNameMap[T] {
  return Object.assign(document.createElement(tag), parts);
}

test.each([
  ['{ArrowRight}', 3],
  ['{ArrowLeft}', 1],
  ['{Home}', 0],
  ['{End}', 4],
])('%s', async (key, position) => {
  await userEvent.keyboard(key);
  expect(player.position).toBe(position);
});

test('Space runs and pauses, ? shows the keys', async () => {
  await userEvent.keyboard(' ');
  expect(player.running).toBe(true);
  await userEvent.keyboard(' ');
  expect(player.running).toBe(false);
  await userEvent.keyboard('?');
  expect(helped).toBe(1);
});

test('with Control, Alt or Meta a key is the browser’s', async () => {
  for (const modifier of ['Control', 'Alt', 'Meta']) await userEvent.keyboard(`{${modifier}>}{End}{/${modifier}}`);
  expect(player.position).toBe(2);
});

test('a key that somebody has used already is not used again', async () => {
  focused(made('button')).addEventListener('keydown', (event) => event.preventDefault());
  await userEvent.keyboard('{End}');
  expect(player.position).toBe(2);
});

describe('while the person is typing, every key is text', () => {
  test.each([
    ['an input', made('input')],
    ['a text area', made('textarea')],
    ['a select', made('select')],
    ['editable text', made('div', { contentEditable: 'true', tabIndex: 0 })],
  ])('in %s', async (_, element) => {
    focused(element);
    await userEvent.keyboard('?{ArrowRight}{Home} ');
    expect([player.position, player.running, helped]).toEqual([2, false, 0]);
  });

  test('in a shadow root too', async () => {
    const root = focused(made('div')).attachShadow({ mode: 'open' });
    const input = focused(made('input'), root);
    await userEvent.keyboard('a? {Home}b');
    expect(input.value).toBe('ba? ');
    expect([player.position, player.running, helped]).toEqual([2, false, 0]);
  });
});

describe('Space presses what has the focus', () => {
  test('a button', async () => {
    let pressed = 0;
    focused(made('button', { type: 'button', onclick: () => (pressed += 1) }));
    await userEvent.keyboard(' ');
    expect([pressed, player.running]).toEqual([1, false]);
  });

  test('a checkbox', async () => {
    const box = focused(made('input', { type: 'checkbox' }));
    await userEvent.keyboard(' ');
    expect([box.checked, player.running]).toEqual([true, false]);
  });

  test('the arrows step from there all the same', async () => {
    focused(made('button'));
    await userEvent.keyboard('{ArrowRight}');
    expect(player.position).toBe(3);
  });
});

test('on the track the arrows step once, by us alone', async () => {
  const track = focused(made('input', { type: 'range', min: '0', max: '4', value: '2' }));
  await userEvent.keyboard('{ArrowRight}');
  expect([player.position, track.value]).toEqual([3, '2']);
});
