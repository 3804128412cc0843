import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setLanguage } from '../i18n/localized.ts';
import type { SignalingMessage } from '../recording/frame.ts';
import type { MessageEditor } from './message-editor.ts';
import './message-editor.ts';

const offer: SignalingMessage = { type: 'offer', sdp: 'v=0\r\ns=-\r\nt=0 0\r\n' };
const candidate: SignalingMessage = {
  type: 'candidate',
  candidate: {
    candidate: 'candidate:1 1 udp 2122260223 192.0.2.1 51234 typ host',
    ...{ sdpMid: '0', sdpMLineIndex: 0, usernameFragment: 'qTJt' },
  },
};

let editor: MessageEditor;
let ended: (SignalingMessage | null)[];
/** Resolves when the dialog has closed and has said all that it says of it. */
let closing: Promise<unknown>;

beforeEach(async () => {
  await setLanguage('en');
  ended = [];
});

/** As a page uses it: an edit that has ended is taken off. */
async function open(body: SignalingMessage): Promise<void> {
  editor = document.createElement('message-editor');
  Object.assign(editor, { body, heading: 'Edit offer from Amy', action: 'Put it back on the wire' });
  editor.addEventListener('edit-ended', (event) => {
    if (event instanceof CustomEvent) ended.push(event.detail);
    editor.body = undefined;
  });
  document.body.replaceChildren(editor);
  await expect.element(dialog()).toBeVisible();
  closing = new Promise((resolve) => dialog().element().addEventListener('close', resolve, { once: true }));
}

const dialog = () => page.getByRole('dialog', { name: 'Edit offer from Amy' });
const button = (name: string) => page.getByRole('button', { name });
const putBack = () => button('Put it back on the wire');
const text = () => page.getByRole('textbox', { name: 'Text of the description' });
const changes = () => page.getByRole('region', { name: 'What the edit changes' });

/** Adds a line at the end of the description. */
async function append(line: string): Promise<void> {
  await text().click();
  await userEvent.keyboard(`{Control>}{End}{/Control}${line}`);
}

describe('a description', () => {
  beforeEach(() => open(offer));

  test('opens unchanged, with nothing to put back', async () => {
    await expect.element(text()).toHaveTextContent(/v=0.*s=-.*t=0 0/s);
    await expect.element(changes()).toHaveTextContent('Nothing is changed yet.');
    await expect.element(putBack()).toBeDisabled();
  });

  test('what the edit changes is shown in words, not by colour alone, and is put back with the line endings it had', async () => {
    await append('a=x');
    await expect.element(changes()).toHaveTextContent(/added.*a=x/);
    await putBack().click();
    await closing;
    expect(ended).toEqual([{ type: 'offer', sdp: `${offer.sdp}a=x` }]);
  });

  test('an edit that is undone is none', async () => {
    await append('x');
    await expect.element(putBack()).toBeEnabled();
    await userEvent.keyboard('{Backspace}');
    await expect.element(putBack()).toBeDisabled();
    await expect.element(changes()).toHaveTextContent('Nothing is changed yet.');
  });

  test('Cancel changes nothing', async () => {
    await append('a=x');
    await button('Cancel').click();
    await closing;
    expect(ended).toEqual([null]);
  });

  test('Escape changes nothing either, from within the text too', async () => {
    await append('a=x');
    await userEvent.keyboard('{Escape}');
    await closing;
    expect(ended).toEqual([null]);
  });

  test('the next message opens with its own text', async () => {
    await append('a=x');
    await button('Cancel').click();
    await closing;
    editor.body = { type: 'answer', sdp: 'v=0\r\ns=answer\r\n' };
    await expect.element(text()).toHaveTextContent(/^v=0.*s=answer$/s);
    await expect.element(putBack()).toBeDisabled();
  });
});

describe('a candidate', () => {
  beforeEach(() => open(candidate));

  test('is edited by its fields; only what was changed is listed, and none of it is called malformed', async () => {
    await page.getByRole('textbox', { name: 'Port' }).fill('9');
    await userEvent.tab();
    await expect.element(changes()).toHaveTextContent(/51234.*192\.0\.2\.1 9 typ/s);
    await expect.element(changes()).not.toHaveTextContent('sdpMid');
    await expect.element(changes()).not.toHaveTextContent('not of the form');
    await putBack().click();
    await closing;
    const text = candidate.candidate.candidate.replace('51234', '9');
    expect(ended).toEqual([{ ...candidate, candidate: { ...candidate.candidate, candidate: text } }]);
  });
});
