import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage } from '../i18n/localized.ts';
import type { GateCard, WaitingGate } from './gate-card.ts';
import './gate-card.ts';

const media: WaitingGate = {
  ...{ order: 7, at: 'amy', method: 'getUserMedia' },
  given: { source: 'stand-in', options: '{"audio":true,"video":true}' },
};

let card: GateCard;
let said: [string, unknown][];

beforeEach(async () => {
  await setLanguage('en');
  said = [];
});

async function shown(gate: WaitingGate, refused = false): Promise<void> {
  card = Object.assign(document.createElement('gate-card'), { gate, refused });
  for (const type of ['gate-opened', 'gate-amended', 'gate-edit']) {
    card.addEventListener(type, (event) => {
      if (event instanceof CustomEvent) said.push([type, event.detail]);
    });
  }
  document.body.replaceChildren(card);
  await card.updateComplete;
}

const button = (name: string) => page.getByRole('button', { name });
const constraints = () => page.getByRole('textbox', { name: 'Constraints' });

describe('getUserMedia', () => {
  beforeEach(() => shown(media));

  test('it says who asks, for what, and offers two ways on', async () => {
    await expect.element(page.getByRole('heading')).toHaveTextContent('Amy asks for a picture and sound');
    await expect.element(constraints()).toHaveValue('{"audio":true,"video":true}');
    await button('Use camera').click();
    await button('Use stand-in').click();
    expect(said).toEqual([
      ['gate-opened', { order: 7, given: { ...media.given, source: 'camera' } }],
      ['gate-opened', { order: 7, given: { ...media.given, source: 'stand-in' } }],
    ]);
  });

  test('other constraints are what is asked for, whichever way the gate is opened then', async () => {
    await constraints().fill('{"video":{"width":640}}');
    await button('Use camera').click();
    const options = '{"video":{"width":640}}';
    expect(said).toEqual([
      ['gate-amended', { order: 7, given: { ...media.given, options } }],
      ['gate-opened', { order: 7, given: { ...media.given, options, source: 'camera' } }],
    ]);
  });

  test('what is no object in JSON is refused where it stands, and nothing is asked for', async () => {
    await constraints().fill('{"video":yes}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('line 1, column 10');
    await expect.element(constraints()).toHaveAttribute('aria-invalid', 'true');
    await button('Use camera').click();
    expect(said).toEqual([]);
    expect(card.shadowRoot?.activeElement?.tagName).toBe('TEXTAREA');
  });

  test('what was written for one gate is not taken over to the next', async () => {
    await constraints().fill('{}');
    card.gate = { ...media, order: 8, at: 'bob' };
    await expect.element(constraints()).toHaveValue('{"audio":true,"video":true}');
  });
});

test('after a refusal the stand-in is the way on', async () => {
  await shown(media, true);
  await expect.element(page.getByText('The stand-in is always a way on.')).toBeVisible();
});

test('a call that is given a description can be edited first', async () => {
  const gate: WaitingGate = {
    ...{ order: 9, at: 'bob', method: 'setRemoteDescription' },
    given: { description: { type: 'offer', sdp: 'v=0\r\n' } },
  };
  await shown(gate);
  await expect.element(page.getByRole('heading')).toHaveTextContent('Bob is about to call setRemoteDescription()');
  await button('Edit what it is given').click();
  expect(said).toEqual([['gate-edit', gate]]);
});

test('a call that is given none waits for the next step', async () => {
  await shown({ order: 9, at: 'amy', method: 'createOffer', given: {} });
  await expect.element(page.getByRole('region', { name: 'Amy is about to call createOffer()' })).toBeVisible();
  expect(page.getByRole('button').elements()).toEqual([]);
});
