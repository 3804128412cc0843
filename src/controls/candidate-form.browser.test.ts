import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setLanguage } from '../i18n/localized.ts';
import type { CandidateInit } from '../recording/frame.ts';
import './candidate-form.ts';

const host: CandidateInit = {
  candidate: 'candidate:842163049 1 udp 2122260223 192.0.2.1 51234 typ host generation 0 ufrag qTJt',
  sdpMid: '0',
  sdpMLineIndex: 0,
  usernameFragment: 'qTJt',
};

let changes: CandidateInit[];

beforeEach(async () => {
  await setLanguage('en');
  changes = [];
});

async function shown(candidate: CandidateInit): Promise<void> {
  const form = Object.assign(document.createElement('candidate-form'), { candidate });
  form.addEventListener('candidate-changed', (event) => {
    if (event instanceof CustomEvent) changes.push(event.detail);
  });
  document.body.replaceChildren(form);
  await form.updateComplete;
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true });

/** Writes over a field and leaves it, as a person does. */
async function write(name: string, text: string): Promise<void> {
  await field(name).fill(text);
  await userEvent.tab();
}

test('each field shows its part of the candidate', async () => {
  await shown(host);
  const parts = {
    ...{ Foundation: '842163049', Component: '1', Protocol: 'udp', Priority: '2122260223', Address: '192.0.2.1' },
    ...{ Port: '51234', Type: 'host', sdpMid: '0', sdpMLineIndex: '0', usernameFragment: 'qTJt' },
  };
  for (const [name, value] of Object.entries(parts)) await expect.element(field(name)).toHaveValue(value);
  await expect.element(field('The whole candidate line')).toHaveValue(host.candidate);
});

test('a changed field changes its part of the line and nothing else', async () => {
  await shown(host);
  await write('Port', '9');
  expect(changes).toEqual([{ ...host, candidate: host.candidate.replace('51234', '9') }]);
  await expect.element(field('The whole candidate line')).toHaveValue(changes[0]?.candidate ?? '');
  await write('Address', '198.51.100.7');
  expect(changes[1]?.candidate).toBe(host.candidate.replace('192.0.2.1 51234', '198.51.100.7 9'));
});

test('a number stays a number: what is none is taken back', async () => {
  await shown(host);
  for (const text of ['many', '', '-1', '1.5']) {
    await write('Port', text);
    await expect.element(field('Port')).toHaveValue('51234');
  }
  await write('sdpMLineIndex', 'first');
  expect(changes).toEqual([]);
});

test('an empty sdpMid or sdpMLineIndex is none', async () => {
  await shown(host);
  await write('sdpMid', '');
  await write('sdpMLineIndex', '');
  await write('usernameFragment', '');
  expect(changes.at(-1)).toEqual({ ...host, sdpMid: null, sdpMLineIndex: null, usernameFragment: null });
});

test('the line as a whole can be written over, and its fields follow', async () => {
  await shown(host);
  await write('The whole candidate line', host.candidate.replace('typ host', 'typ srflx'));
  await expect.element(field('Type')).toHaveValue('srflx');
});

test('what is no candidate is edited as text', async () => {
  await shown({ ...host, candidate: 'candidate:nonsense' });
  await expect.element(field('The whole candidate line')).toHaveValue('candidate:nonsense');
  await expect.element(field('Port')).not.toBeInTheDocument();
  await write('The whole candidate line', host.candidate);
  await expect.element(field('Port')).toHaveValue('51234');
});
