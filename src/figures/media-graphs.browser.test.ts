import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage } from '../i18n/localized.ts';
import type { FrameOf, Peer } from '../recording/frame.ts';
import type { LineGraph } from './line-graph.ts';
import './media-graphs.ts';

const none = { bytesSent: 0, bytesReceived: 0, framesEncoded: 0, framesDecoded: 0, packetsLost: 0 };
const sample = (at: Peer, t: number, media: Partial<typeof none>): FrameOf<'stats'> => ({
  ...{ kind: 'stats', seq: t, t, at, pairs: [], transport: null, media: { ...none, ...media } },
});

beforeEach(async () => {
  await setLanguage('en');
  document.body.replaceChildren();
});

async function graphs(amy: readonly FrameOf<'stats'>[], bob: readonly FrameOf<'stats'>[]): Promise<LineGraph[]> {
  const element = Object.assign(document.createElement('media-graphs'), { amy, bob });
  document.body.append(element);
  await element.updateComplete;
  const found = [...element.renderRoot.querySelectorAll('line-graph')];
  await Promise.all(found.map((graph) => graph.updateComplete));
  return found;
}

const caption = (graph: LineGraph | undefined) =>
  graph?.renderRoot.querySelector('figcaption')?.textContent?.replace(/\s+/g, ' ').trim();

test('what Bob receives is the line from Amy to Bob', async () => {
  // 125 000 bytes in one second are 1 000 kbit/s.
  const [bitrate] = await graphs([], [sample('bob', 0, {}), sample('bob', 1000, { bytesReceived: 125_000 })]);
  expect(caption(bitrate)).toBe('Bitrate received Amy → Bob 1,000 kbit/s');
  expect(bitrate?.renderRoot.querySelectorAll('g.amy path.line')).toHaveLength(1);
  expect(bitrate?.renderRoot.querySelectorAll('g.bob')).toHaveLength(0);
});

test('the picture says in words what it shows', async () => {
  const amy = [0, 1000, 2000].map((t) => sample('amy', t, { framesEncoded: t === 2000 ? 45 : t / 50 }));
  const encoded = (await graphs(amy, []))[2];
  expect(encoded?.renderRoot.querySelector('svg')?.getAttribute('aria-label')).toBe(
    'Video frames encoded. Amy: 25 per second at last, between 20 per second and 25 per second',
  );
});

test('one sample gives no rate, and that is said', async () => {
  const [bitrate] = await graphs([sample('amy', 0, {})], []);
  expect(bitrate?.renderRoot.textContent).toContain('a rate needs two samples');
});

test('without samples the figure says what will be here', async () => {
  expect(await graphs([], [])).toEqual([]);
  expect(document.querySelector('media-graphs')?.renderRoot.textContent).toContain('Nothing has been measured yet');
});

test('two lines that end in one place keep their letters apart', async () => {
  const both = (at: Peer) => [sample(at, 0, {}), sample(at, 1000, { framesDecoded: 30 })];
  const decoded = (await graphs(both('amy'), both('bob')))[3];
  const ends = [...(decoded?.renderRoot.querySelectorAll('text.end') ?? [])];
  expect(ends.map((end) => end.textContent)).toEqual(['A', 'B']);
  const [one, other] = ends.map((end) => Number(end.getAttribute('y')));
  expect(Math.abs((one ?? 0) - (other ?? 0))).toBeGreaterThanOrEqual(12);
});

test('axe finds nothing', async () => {
  const both = (at: Peer) => [sample(at, 0, {}), sample(at, 1000, { bytesReceived: 9000, framesDecoded: 30 })];
  await graphs(both('amy'), both('bob'));
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
