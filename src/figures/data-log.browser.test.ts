import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { snapshotOf } from '../../test/frames.ts';
import { setLanguage } from '../i18n/localized.ts';
import type { NewFrame, Peer } from '../recording/frame.ts';
import './data-log.ts';

const data = (at: Peer, direction: 'sent' | 'received', text: string): NewFrame => ({
  ...{ kind: 'data', at, direction, label: 'chat', text },
});

beforeEach(async () => {
  await setLanguage('en');
  document.body.replaceChildren();
});

async function shown(...given: readonly NewFrame[]) {
  const element = Object.assign(document.createElement('data-log'), { snapshot: snapshotOf(...given) });
  document.body.append(element);
  await element.updateComplete;
  return [...element.renderRoot.querySelectorAll('li')];
}

test('both sides stand in the order of their frames, newest last', async () => {
  const items = await shown(data('amy', 'sent', 'hi'), data('bob', 'received', 'hi'), data('bob', 'sent', 'hi back'));
  expect(items.map((item) => item.querySelector('.who')?.textContent)).toEqual([
    'Amy sent',
    'Bob received',
    'Bob sent',
  ]);
  expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, null, 'true']);
});

test('markup in a message is text', async () => {
  const [item] = await shown(data('amy', 'sent', '<img src=x>\n2'));
  expect(item?.querySelector('.text')?.textContent).toBe('<img src=x>\n2');
  expect(item?.querySelector('img')).toBeNull();
});

test('each message leads to its frame', async () => {
  const items = await shown({ kind: 'action', at: 'amy', action: 'send-text' }, data('amy', 'sent', 'hi'));
  const chosen: number[] = [];
  document.body.addEventListener('frame-chosen', (event) => {
    if (event instanceof CustomEvent) chosen.push(event.detail.seq);
  });
  await userEvent.click(items[0]?.querySelector('button') ?? document.body);
  expect(chosen).toEqual([1]);
});

test('of many messages the last are shown, the earlier ones when asked for', async () => {
  const items = await shown(...Array.from({ length: 50 }, (_, n) => data('amy', 'sent', `line ${n}`)));
  expect(items.map((item) => item.querySelector('.text')?.textContent)).toEqual(
    Array.from({ length: 24 }, (_, n) => `line ${n + 26}`),
  );
  await userEvent.click(page.getByRole('button', { name: 'Show 26 earlier messages' }));
  expect(document.querySelector('data-log')?.renderRoot.querySelectorAll('li')).toHaveLength(50);
});

test('without messages it says so', async () => {
  expect(await shown({ kind: 'action', at: 'amy', action: 'start' })).toEqual([]);
  expect(document.querySelector('data-log')?.renderRoot.textContent).toContain('No text has gone');
});
