import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { snapshotOf } from '../../test/frames.ts';
import { setLanguage } from '../i18n/localized.ts';
import type { Machine, NewFrame, Peer } from '../recording/frame.ts';
import type { Snapshot } from '../recording/snapshot.ts';
import type { StateDiagram } from './state-diagram.ts';
import './state-machines.ts';

const opened = (at: Peer): NewFrame => ({ kind: 'api-call', at, method: 'createPeerConnection', given: {} });
const state = (at: Peer, machine: Machine, from: string, to: string): NewFrame => ({
  kind: 'state',
  at,
  machine,
  from,
  to,
});

const called = [
  opened('amy'),
  opened('bob'),
  state('amy', 'signaling', 'stable', 'have-local-offer'),
  state('bob', 'signaling', 'stable', 'have-remote-offer'),
];

beforeEach(async () => {
  await setLanguage('en');
  document.body.replaceChildren();
});

async function diagram(machine: Machine, snapshot: Snapshot): Promise<StateDiagram> {
  const element = Object.assign(document.createElement('state-diagram'), { machine, snapshot });
  document.body.append(element);
  await ready(element);
  return element;
}

async function ready(element: StateDiagram) {
  await element.updateComplete;
  const ways = element.renderRoot.querySelectorAll('state-way');
  await Promise.all([...ways].map((way) => way.updateComplete));
}

const all = (element: StateDiagram, selector: string) => [...element.renderRoot.querySelectorAll(selector)];
const node = (element: StateDiagram, name: string) =>
  element.renderRoot.querySelector<SVGGElement>(`[data-state='${name}']`);
const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const ways = (element: StateDiagram) =>
  [...element.renderRoot.querySelectorAll('state-way')].map((way) => {
    const buttons = [...way.renderRoot.querySelectorAll('button')];
    return buttons.map((button) => button.textContent?.trim()).join(' -> ');
  });

test('both peers stand where their frames brought them, and each has drawn its own way', async () => {
  const element = await diagram('signaling', snapshotOf(...called));
  expect(node(element, 'have-local-offer')?.getAttribute('aria-label')).toMatch(/^have-local-offer\. Amy is here\. /);
  expect(node(element, 'have-remote-offer')?.getAttribute('aria-label')).toMatch(/^have-remote-offer\. Bob is here\. /);
  expect(all(element, '.way').map((way) => [way.classList.contains('amy'), words(way)])).toEqual([
    [true, 'A'],
    [false, 'B'],
  ]);
  expect(ways(element)).toEqual(['stable -> have-local-offer', 'stable -> have-remote-offer']);
});

test('the state that this frame brought is marked, and no other', async () => {
  const element = await diagram('signaling', snapshotOf(...called));
  expect(all(element, '.fresh').map((fresh) => fresh.getAttribute('data-state'))).toEqual(['have-remote-offer']);
});

test('a state in the list leads to the frame that brought it', async () => {
  const element = await diagram('signaling', snapshotOf(...called));
  const chosen: number[] = [];
  document.body.addEventListener('frame-chosen', (event) => {
    if (event instanceof CustomEvent) chosen.push(event.detail.seq);
  });
  const amy = element.renderRoot.querySelector('state-way');
  await userEvent.click([...(amy?.renderRoot.querySelectorAll('button') ?? [])][1] ?? element);
  expect(chosen).toEqual([2]);
});

test('pressing a state shows its meaning and what leads in and out; Escape goes back to where the peers are', async () => {
  const element = await diagram('ice', snapshotOf(...called));
  const failed = node(element, 'failed');
  if (failed) await userEvent.click(failed);
  await element.updateComplete;
  const meaning = () => words(element.renderRoot.querySelector('.meaning'));
  expect(meaning()).toContain('Only an ICE restart leads out of here');
  expect(meaning()).toContain('from checking');
  expect(meaning()).toContain('to checking');
  await userEvent.keyboard('{Escape}');
  await element.updateComplete;
  expect(meaning()).toMatch(/^Amy and Bob new: /);
});

test('the keyboard goes through the states; one of them is a stop of Tab', async () => {
  const element = await diagram('gathering', snapshotOf(...called));
  expect(all(element, '.node[tabindex="0"]')).toHaveLength(1);
  node(element, 'new')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  await element.updateComplete;
  expect(words(element.renderRoot.querySelector('[aria-selected="true"]'))).toBe('gathering');
});

test('a step that no table has is drawn and named', async () => {
  const element = await diagram('ice', snapshotOf(opened('amy'), state('amy', 'ice', 'new', 'connected')));
  expect(all(element, '.way.unknown')).toHaveLength(1);
  expect(words(all(element, '.off-table')[0])).toContain('Amy went new → connected');
});

test('a state that no table has gets a place of its own', async () => {
  const odd = '<b>odd</b>';
  const element = await diagram('connection', snapshotOf(opened('bob'), state('bob', 'connection', 'new', odd)));
  expect(words(all(element, '.node.unknown')[0])).toBe(odd);
  expect(ways(element)[1]).toBe(`new -> ${odd}`);
});

test('a way gone twice says so, and closing takes the one arrow that stands for all', async () => {
  const again = state('amy', 'signaling', 'have-local-offer', 'stable');
  const once = state('amy', 'signaling', 'stable', 'have-local-offer');
  const closed = state('amy', 'signaling', 'have-local-offer', 'closed');
  const element = await diagram('signaling', snapshotOf(opened('amy'), once, again, once, closed));
  expect(all(element, '.way .mark').map(words)).toEqual(['A2', 'A', 'A']);
  expect(all(element, '.way.unknown')).toHaveLength(0);
});

test('before there is a connection it says so', async () => {
  const element = await diagram('signaling', snapshotOf({ kind: 'action', at: 'amy', action: 'start' }));
  expect(words(element.renderRoot.querySelector('.meaning'))).toBe('There is no connection yet.');
  expect(all(element, '.way')).toHaveLength(0);
});

test('the four machines of the call are drawn, in Chinese too, and axe finds nothing', async () => {
  const element = Object.assign(document.createElement('state-machines'), { snapshot: snapshotOf(...called) });
  document.body.append(element);
  await element.updateComplete;
  const headings = () =>
    [...element.renderRoot.querySelectorAll('.all:first-of-type > state-diagram')]
      .slice(0, 4)
      .map((one) => words(one.shadowRoot?.querySelector('h3')));
  await expect
    .poll(headings)
    .toEqual([
      'Signalling signalingState',
      'ICE connection iceConnectionState',
      'ICE gathering iceGatheringState',
      'Connection connectionState',
    ]);
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await setLanguage('zh');
  await expect.poll(headings).toContain('信令状态 signalingState');
});

test('at 360 px nothing is wider than the page', async () => {
  const frame = document.createElement('div');
  frame.style.width = '328px';
  document.body.append(frame);
  const element = Object.assign(document.createElement('state-machines'), { snapshot: snapshotOf(...called) });
  frame.append(element);
  await element.updateComplete;
  await expect.poll(() => element.renderRoot.querySelector('state-diagram')?.clientWidth).toBe(328);
  expect(frame.scrollWidth).toBe(328);
});

test('of a long way the last states are shown, the earlier ones when asked for', async () => {
  const again = [
    state('amy', 'signaling', 'stable', 'have-local-offer'),
    state('amy', 'signaling', 'have-local-offer', 'stable'),
  ];
  const snapshot = snapshotOf(opened('amy'), ...Array.from({ length: 10 }, () => again).flat());
  const way = Object.assign(document.createElement('state-way'), { snapshot, machine: 'signaling', peer: 'amy' });
  document.body.append(way);
  await way.updateComplete;
  const buttons = () => [...way.renderRoot.querySelectorAll('button')].map((button) => button.textContent);
  // The first state and twenty more, of which twelve are shown.
  expect(buttons()).toHaveLength(13);
  expect(buttons()[0]).toBe('9 earlier');
  await userEvent.click(way.renderRoot.querySelector('button') ?? document.body);
  await way.updateComplete;
  expect(buttons()).toHaveLength(21);
});
