import { afterEach, expect, test } from 'vitest';
import { candidate, gathered, pairEnd, pairSeen, setLocal, snapshotOf } from '../../test/frames.ts';
import offer from '../../test/samples/chromium-156-offer.sdp?raw';
import type { NewFrame, Peer } from '../recording/frame.ts';
import type { CandidateTable } from './candidate-table.ts';
import './candidate-table.ts';

const mdns = 'candidate:1 1 udp 2113937151 b8ac6ed3-b814-427a-907f-bad07a585fb0.local 42816 typ host generation 0';
const host = 'candidate:2 1 udp 2122194687 192.168.1.2 50547 typ host generation 0 ufrag qTJt network-id 2';
const srflx = 'candidate:3 1 udp 1686052607 203.0.113.5 50547 typ srflx raddr 192.168.1.2 rport 50547 generation 0';
const active = 'candidate:4 1 TCP 2105458943 192.168.1.2 9 typ host tcptype active';

async function shown(frames: readonly NewFrame[], peer: Peer = 'amy', focusSeq?: number): Promise<CandidateTable> {
  const figure = document.createElement('candidate-table');
  figure.snapshot = snapshotOf(...frames);
  figure.peer = peer;
  figure.focusSeq = focusSeq;
  document.body.append(figure);
  await figure.updateComplete;
  return figure;
}

function all(figure: CandidateTable, selector: string): HTMLElement[] {
  return [...(figure.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function words(element: Element | undefined): string {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

const cells = (row: HTMLElement | undefined) => [...(row?.querySelectorAll('td') ?? [])].map((cell) => words(cell));

afterEach(() => document.body.replaceChildren());

test('before anything is gathered it says when gathering begins', async () => {
  const figure = await shown([setLocal('bob', 'offer', offer)]);
  expect(all(figure, '.empty').map(words)).toEqual([
    'Amy has gathered none yet. Gathering begins with setLocalDescription().',
    'None of Bob’s has come yet.',
  ]);
});

test('a row has every field of its candidate, and the section by mid and kind', async () => {
  const url = 'stun:stun.example.org:3478';
  const figure = await shown([setLocal('amy', 'offer', offer), gathered('amy', candidate(srflx, '1'), url)]);
  expect(all(figure, 'th').map(words)).toEqual([
    ...['type', 'address', 'port', 'protocol', 'priority', 'time', 'section', 'component', 'foundation'],
    ...['related address', 'ufrag', 'tcptype', 'server URL', 'relay protocol'],
  ]);
  expect(cells(all(figure, 'tbody tr')[0]).slice(1)).toEqual([
    ...['203.0.113.5', '50547', 'udp', '1686052607', '1 ms', '1 video', '1', '3'],
    ...['192.168.1.2 50547', 'qTJt', '–', url, '–'],
  ]);
  expect(words(all(figure, 'tbody .type')[0])).toContain('srflx');
});

test('pressing a row opens what its priority is made of, and closes it again', async () => {
  const figure = await shown([gathered('amy', candidate(host))]);
  const button = all(figure, 'tbody button')[0];
  expect(button?.getAttribute('aria-label')).toBe('host 192.168.1.2:50547, details');
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  button?.click();
  await figure.updateComplete;
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  const parts = figure.shadowRoot?.querySelector('priority-parts');
  await parts?.updateComplete;
  // 2122194687 = 126 * 2^24 + 32286 * 2^8 + (256 - 1), 32286 = 126 * 256 + 30.
  const terms = [...(parts?.shadowRoot?.querySelectorAll('dt b') ?? [])].map(words);
  expect(terms).toEqual(['126', '32286', '256 − 1']);
  expect(words(parts?.shadowRoot?.querySelector('dl') ?? undefined)).toContain('126 × 256 + 30');
  all(figure, 'tbody tr')[0]?.click();
  await figure.updateComplete;
  expect(figure.shadowRoot?.querySelector('priority-parts')).toBeNull();
});

test('the candidate of the frame in focus is marked and open', async () => {
  const figure = await shown([gathered('amy', candidate(mdns)), gathered('amy', candidate(host))], 'amy', 1);
  const marked = all(figure, '[aria-current="true"]');
  expect(marked).toHaveLength(1);
  expect(cells(marked[0])[1]).toBe('192.168.1.2');
  expect(all(figure, 'tr.details')).toHaveLength(1);
  expect(words(all(figure, 'tr.details')[0])).toContain('candidate:2 1 udp 2122194687');
});

test('of many candidates the last are shown, and always the one in focus; the earlier ones when asked for', async () => {
  const many = Array.from({ length: 60 }, () => gathered('amy', candidate(host)));
  const late = await shown(many, 'amy', 59);
  expect(all(late, 'tr.opens')).toHaveLength(40);
  expect(all(late, '[aria-current="true"]')).toHaveLength(1);
  const early = await shown(many, 'amy', 10);
  expect(all(early, 'tr.opens')).toHaveLength(50);
  const [button] = all(early, 'button.quiet');
  expect(words(button)).toBe('Show 10 earlier candidates');
  button?.click();
  await early.updateComplete;
  expect(all(early, 'tr.opens')).toHaveLength(60);
});

test('mDNS names are marked and explained where there are any', async () => {
  const figure = await shown([gathered('amy', candidate(mdns)), gathered('amy', candidate(host))]);
  expect(all(figure, '.tag').map(words)).toEqual(['mDNS name']);
  expect(words(all(figure, '.note').at(-1))).toContain('.local');
  const without = await shown([gathered('amy', candidate(host))]);
  expect(all(without, '.note')).toEqual([]);
});

test('the ends of candidates are rows that say of what', async () => {
  const end = { candidate: '', sdpMid: '0', sdpMLineIndex: 0 };
  const figure = await shown([setLocal('amy', 'offer', offer), gathered('amy', end), gathered('amy', null)]);
  const [section, everything] = all(figure, 'tbody tr').map(words);
  expect(section).toBe('End of candidates of section 0 audio: no more will come for it.');
  expect(everything).toContain('gathering is complete');
});

test('what is no candidate is shown as it came, with the place where it stops', async () => {
  const figure = await shown([gathered('amy', candidate('candidate:1 1 udp <b>nine</b> 192.0.2.1 9 typ host'))]);
  expect(words(all(figure, 'tbody tr')[0])).toContain('stops at priority. candidate:1 1 udp <b>nine</b>');
  expect(all(figure, 'tbody b')).toEqual([]);
});

test('tcptype has its column and its explanation', async () => {
  const figure = await shown([gathered('amy', candidate(active))], 'amy', 0);
  expect(cells(all(figure, 'tbody tr')[0])).toContain('active');
  expect(words(all(figure, 'tr.details')[0])).toContain('cannot be dialled');
});

test('why an offerer gathers for each section is said once that is seen', async () => {
  const first = [setLocal('amy', 'offer', offer), gathered('amy', candidate(host, '0'))];
  expect(all(await shown(first), '.reason')).toEqual([]);
  const figure = await shown([...first, gathered('amy', candidate(host, '1'))]);
  expect(words(all(figure, '.reason')[0])).toContain('Amy gathers for each m-section by itself (0 audio, 1 video)');
});

test('peer-reflexive candidates are read off the pairs', async () => {
  const remote = pairEnd('prflx', { address: null, priority: 1_853_824_767 });
  const figure = await shown([pairSeen('amy', { remote }), pairSeen('amy', { id: 'CP2', remote })]);
  expect(all(figure, '.prflx li').map(words)).toEqual([
    expect.stringMatching(/prflx Bob’s: address not shown by the browser, port 50000 priority 1853824767/),
  ]);
});

test('the other side’s candidates show how far they have come', async () => {
  const late = candidate(srflx);
  const figure = await shown([
    { kind: 'queue', at: 'amy', change: 'queued', candidate: candidate(host), length: 1 },
    { kind: 'api-call', at: 'amy', method: 'addIceCandidate', given: { candidate: late } },
    {
      kind: 'api-settled',
      at: 'amy',
      method: 'addIceCandidate',
      call: 1,
      outcome: { status: 'rejected', error: { name: 'OperationError', message: 'Error processing ICE candidate' } },
    },
  ]);
  const [waiting, refused] = all(figure, 'tbody tr');
  expect(cells(waiting)[3]).toBe('queued');
  expect(cells(refused)[3]).toBe('rejected');
  refused?.click();
  await figure.updateComplete;
  expect(words(all(figure, 'tr.details')[0])).toContain('OperationError: Error processing ICE candidate');
});

test('at 360 pixels the tables scroll in themselves, not the page', async () => {
  document.body.style.width = '328px';
  const figure = await shown([gathered('amy', candidate(mdns)), gathered('amy', candidate(srflx))], 'amy', 1);
  const region = all(figure, '[role="region"]')[0];
  expect(region?.tabIndex).toBe(0);
  expect(region?.getAttribute('aria-label')).toBe('Candidates that Amy gathered');
  expect(region?.scrollWidth).toBeGreaterThan(328);
  expect(figure.scrollWidth).toBeLessThanOrEqual(328);
  document.body.style.width = '';
});
