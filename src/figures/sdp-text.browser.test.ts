import { afterEach, expect, test } from 'vitest';
import offer from '../../test/samples/chromium-156-offer.sdp?raw';
import type { DescriptionEntry } from '../recording/snapshot.ts';
import type { SdpText } from './sdp-text.ts';
import './sdp-text.ts';

const description = (parts: Partial<DescriptionEntry> = {}): DescriptionEntry => ({
  seq: 4,
  owner: 'amy',
  stage: 'created',
  type: 'offer',
  sdp: offer,
  round: 1,
  ...parts,
});

async function shown(entry: DescriptionEntry | undefined, previous?: DescriptionEntry): Promise<SdpText> {
  const figure = document.createElement('sdp-text');
  figure.entry = entry;
  figure.previous = previous;
  document.body.append(figure);
  await figure.updateComplete;
  return figure;
}

function all(figure: SdpText, selector: string): HTMLElement[] {
  return [...(figure.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function words(element: Element | undefined): string {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

async function press(figure: SdpText, element: HTMLElement | undefined): Promise<void> {
  element?.click();
  await figure.updateComplete;
}

const byText = (figure: SdpText, selector: string, text: string) =>
  all(figure, selector).find((element) => words(element).includes(text));

afterEach(() => document.body.replaceChildren());

test('the map names the session part and every m-section with its direction and port', async () => {
  const figure = await shown(description());
  const map = all(figure, 'nav button').map(words);
  expect(map).toHaveLength(4);
  expect(map[0]).toContain('Session');
  expect(map[1]).toMatch(/audio.*mid 0.*sendrecv.*port 9/);
  expect(map[3]).toMatch(/application.*mid 2.*both ways/);
});

test('a description that stands alone says so, and shows its session part', async () => {
  const figure = await shown(description());
  expect(words(all(figure, '.compared')[0])).toBe('There is no earlier one to compare it with.');
  expect(all(figure, 'details[open] summary').map(words)).toEqual([expect.stringContaining('Session')]);
  expect(all(figure, 'input')).toEqual([]);
});

test('what was changed since is counted, marked with signs and words, and open', async () => {
  const munged = offer.replace('sha-256 CA:', 'sha-256 CB:').replace('a=rtcp-rsize\r\n', '');
  const figure = await shown(description({ stage: 'set-local', seq: 6, sdp: munged }), description());
  expect(words(all(figure, '.compared')[0])).toBe(
    'Compared with the same description as created (frame 4): 1 line changed, 1 removed.',
  );
  expect(all(figure, 'details[open] summary').map(words)).toEqual([
    expect.stringContaining('Session'),
    expect.stringMatching(/audio.*2 changes/),
  ]);
  expect(all(figure, 'li.removed').map(words)).toEqual([
    expect.stringMatching(/−changed from a=fingerprint:sha-256 CA:/),
    expect.stringMatching(/−removed a=rtcp-rsize$/),
  ]);
  expect(words(all(figure, 'li.added ins')[0])).toBe('CB');
});

test('“Show only changes” leaves the changed lines alone, and takes them back', async () => {
  const figure = await shown(description({ sdp: offer.replace('CA:D7', 'CB:D7') }), description());
  await press(figure, all(figure, 'input')[0]);
  expect(all(figure, 'details summary').map(words)).toEqual([expect.stringContaining('audio')]);
  expect(all(figure, 'li.same')).toEqual([]);
  // Audio has 33 lines, one of them changed.
  expect(words(all(figure, 'details')[0])).toContain('32 lines without change');
  await press(figure, all(figure, 'input')[0]);
  expect(all(figure, 'details')).toHaveLength(4);
});

test('pressing a section in the map opens it and goes there', async () => {
  const figure = await shown(description());
  await press(figure, byText(figure, 'nav button', 'video'));
  await figure.updateComplete;
  const summary = byText(figure, 'summary', 'video');
  expect(summary?.parentElement?.hasAttribute('open')).toBe(true);
  await expect.poll(() => figure.shadowRoot?.activeElement).toBe(summary);
});

test('a section opened by hand stays open at the next station of the description', async () => {
  const figure = await shown(description());
  await press(figure, byText(figure, 'summary', 'application'));
  figure.entry = description({ stage: 'set-local', seq: 6 });
  figure.previous = description();
  await figure.updateComplete;
  expect(byText(figure, 'details[open] summary', 'application')).toBeDefined();
  expect(words(all(figure, '.compared')[0])).toContain('not a line differs');
});

test('a refused section and a malformed line are called so', async () => {
  const sdp = 'v=0\r\nm=video 0 UDP/TLS/RTP/SAVPF 96\r\na=mid:1\r\nhello\r\n';
  const figure = await shown(description({ sdp }));
  expect(words(byText(figure, 'nav button', 'video'))).toContain('rejected (port 0)');
  await press(figure, byText(figure, 'button', 'Open all sections'));
  expect(words(byText(figure, 'li', 'hello'))).toContain('not of the form type=value');
});

test('markup in a description is text', async () => {
  const figure = await shown(description({ sdp: 's=<img src=x onerror=alert(1)>\r\n' }));
  expect(all(figure, 'img')).toEqual([]);
  expect(words(all(figure, 'ol.lines li')[0])).toContain('<img');
});
