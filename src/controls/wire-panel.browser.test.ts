import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setLanguage } from '../i18n/localized.ts';
import type { SignalingMessage, WireMessage } from '../recording/frame.ts';
import type { OnWire, WireAct } from './wire-panel.ts';
import './wire-panel.ts';

const offer: SignalingMessage = { type: 'offer', sdp: 'v=0\r\n' };
const message = (id: number, body: SignalingMessage): WireMessage => ({ id, from: 'amy', to: 'bob', body });
const flying = (id: number, body: SignalingMessage, parts: Partial<OnWire> = {}): OnWire => ({
  ...{ message: message(id, body), held: false, plan: undefined, edited: false },
  ...parts,
});

let acts: WireAct[];

beforeEach(async () => {
  await setLanguage('en');
  acts = [];
});

async function shown(...messages: readonly OnWire[]): Promise<void> {
  const panel = Object.assign(document.createElement('wire-panel'), { messages });
  panel.addEventListener('wire-act', (event) => {
    if (event instanceof CustomEvent) acts.push(event.detail);
  });
  document.body.replaceChildren(panel);
  await panel.updateComplete;
}

test('each message says where it goes, and each button what is wanted of that one', async () => {
  await shown(flying(1, { type: 'ready' }), flying(3, offer));
  const second = page.getByRole('listitem').nth(1);
  await expect.element(second).toHaveTextContent(/→ Bob.*offer/s);
  for (const name of ['Deliver', 'Drop', 'Edit']) await second.getByRole('button', { name }).click();
  expect(acts).toEqual([
    { do: 'deliver', id: 3 },
    { do: 'drop', id: 3 },
    { do: 'edit', id: 3 },
  ]);
});

test('Delay holds it for some seconds, or until it is delivered by hand', async () => {
  await shown(flying(3, offer));
  const delay = page.getByRole('combobox', { name: 'Delay' });
  await userEvent.selectOptions(delay, 'for 5 s');
  await userEvent.selectOptions(delay, 'until I deliver it');
  expect(acts).toEqual([
    { do: 'hold', id: 3, ms: 5000 },
    { do: 'hold', id: 3, ms: null },
  ]);
  // It is a list of things to do, not a state: the same can be chosen again.
  await expect.element(delay).toHaveValue('');
});

test.each(['ready', 'bye'] as const)('%s says nothing that could be edited', async (type) => {
  await shown(flying(1, { type }));
  await expect.element(page.getByRole('button', { name: 'Deliver' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Edit' })).not.toBeInTheDocument();
});

test('it says what was done to a message, and what the scenario will do', async () => {
  await shown(
    flying(1, offer, { held: true, edited: true }),
    flying(3, offer, { plan: 'drop' }),
    flying(5, offer, { plan: 'edit' }),
  );
  const items = page.getByRole('listitem');
  await expect.element(items.nth(0)).toHaveTextContent(/held back.*edited/s);
  await expect.element(items.nth(1)).toHaveTextContent('the scenario will drop it');
  await expect.element(items.nth(2)).toHaveTextContent('the scenario will change it');
});

test('an empty wire says so', async () => {
  await shown();
  await expect.element(page.getByRole('region', { name: 'On the wire' })).toHaveTextContent('Nothing is on its way.');
});
