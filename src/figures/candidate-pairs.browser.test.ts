import { afterEach, expect, test } from 'vitest';
import { pairEnd, pairSeen, snapshotOf } from '../../test/frames.ts';
import type { NewFrame } from '../recording/frame.ts';
import type { CandidatePairs } from './candidate-pairs.ts';
import './candidate-pairs.ts';

const transport = (iceRole: string): NewFrame => ({
  kind: 'stats',
  at: 'amy',
  pairs: [],
  transport: { tlsVersion: null, dtlsCipher: null, srtpCipher: null, dtlsRole: null, iceRole },
  media: { bytesSent: 0, bytesReceived: 0, framesEncoded: 0, framesDecoded: 0, packetsLost: 0 },
});

// G = 2122260223 and D = 1686052607: 2^32 * D + 2 * G + 1 = 7241540810645061119 (0x647f1efffcfe3dff).
const ends = {
  local: pairEnd('host', { priority: 2_122_260_223 }),
  remote: pairEnd('srflx', { address: '203.0.113.9', port: 40_000, priority: 1_686_052_607 }),
};

async function shown(...frames: readonly NewFrame[]): Promise<CandidatePairs> {
  const figure = document.createElement('candidate-pairs');
  figure.snapshot = snapshotOf(...frames);
  document.body.append(figure);
  await figure.updateComplete;
  return figure;
}

function all(figure: CandidatePairs, selector: string): HTMLElement[] {
  return [...(figure.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function words(element: Element | undefined): string {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

const cells = (row: HTMLElement | undefined) => [...(row?.querySelectorAll('td') ?? [])].map((cell) => words(cell));

async function opened(figure: CandidatePairs): Promise<string> {
  all(figure, 'tbody button')[0]?.click();
  await figure.updateComplete;
  return words(all(figure, 'tr.details')[0]);
}

afterEach(() => document.body.replaceChildren());

test('before there is a pair it says what one needs', async () => {
  const figure = await shown(transport('controlling'));
  expect(words(all(figure, '.empty')[0])).toContain('a pair needs a candidate of each side');
});

test('a row says which ends, how far it has come, and what went over it', async () => {
  const figure = await shown(
    transport('controlling'),
    pairSeen('amy', { ...ends, rtt: 0.412, bytesSent: 1200, bytesReceived: 3400, consentRequestsSent: 12 }),
  );
  const row = all(figure, 'tbody tr')[0];
  expect(words(row?.querySelector('button') ?? undefined)).toMatch(
    /host 192\.0\.2\.1:50000 → . srflx 203\.0\.113\.9:40000 ✓ selected$/,
  );
  expect(cells(row).slice(1)).toEqual([
    ...['succeeded', 'yes', '0.41 ms', '1200 / 3400', '1 / 1', '1 / 1', '12', '7241540810645061119'],
  ]);
  expect(words(all(figure, 'p')[0])).toContain('12 consent requests so far');
  expect(words(all(figure, '.note')[0])).toContain('After 30 seconds without an answer it must stop');
});

test('the priority is taken apart, and what getStats has rounded is called so', async () => {
  // A double near 2^62 is a multiple of 1024; JavaScript prints this one as 7241540810645061000.
  const figure = await shown(transport('controlling'), pairSeen('amy', { ...ends, priority: '7241540810645061000' }));
  const text = await opened(figure);
  expect(text).toContain('2³² × 1686052607, the lower of the two (remote)');
  expect(text).toContain('2 × 2122260223, the higher (local)');
  expect(text).toContain('1, because the controlling side’s is the higher');
  expect(text).toContain('its last digits are rounded');
});

test('the tie-break bit is 0 for the controlled side’s higher candidate, and unknown without a role', async () => {
  const controlled = await shown(transport('controlled'), pairSeen('amy', ends));
  expect(cells(all(controlled, 'tbody tr')[0]).at(-1)).toBe('7241540810645061118');
  expect(await opened(controlled)).toContain('0, because the controlling side’s is not the higher');
  const unknown = await shown(pairSeen('amy', ends));
  expect(await opened(unknown)).toContain('Which side controls is not known');
});

test('a hidden address is called hidden, with the reason', async () => {
  const figure = await shown(pairSeen('amy', { remote: pairEnd('prflx', { address: null, port: 36_938 }) }));
  expect(cells(all(figure, 'tbody tr')[0])[0]).toMatch(/prflx hidden:36938/);
  expect(all(figure, '.note').map(words).at(-1)).toContain('until signalling has told it');
  const open = await shown(pairSeen('amy'));
  expect(all(open, '.note').map(words).join()).not.toContain('until signalling has told it');
});

test('a pair without priorities says so, and one whose consent is not counted too', async () => {
  const bare = pairEnd('host', { priority: null });
  const figure = await shown(pairSeen('amy', { local: bare, remote: bare, consentRequestsSent: null }));
  expect(await opened(figure)).toContain('does not give this pair’s priority');
  expect(words(all(figure, 'p').find((element) => words(element).includes('consent')))).toContain('does not count');
});
