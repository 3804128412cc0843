import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'sdp-transform';
import { describe, expect, test } from 'vitest';
import { type Candidate, extensionOf, isMdns, parseCandidate, printCandidate, readCandidate } from './candidate.ts';

const samples = new URL('../../../test/samples/', import.meta.url);
const texts = readdirSync(samples)
  .filter((name) => name.endsWith('.sdp'))
  .map((name) => [name, readFileSync(new URL(name, samples), 'utf8')] as const);

// RFC 8839 §5.1 gives this one, less the extensions; Chromium writes them in this order.
const srflx =
  'candidate:2 1 udp 1694498815 192.0.2.3 45664 typ srflx raddr 203.0.113.141 rport 8998 generation 0 ufrag qTJt network-cost 999';

test('every field of a server-reflexive candidate', () => {
  expect(parseCandidate(srflx)).toEqual({
    foundation: '2',
    component: 1,
    transport: 'udp',
    priority: 1_694_498_815,
    address: '192.0.2.3',
    port: 45_664,
    type: 'srflx',
    relatedAddress: '203.0.113.141',
    relatedPort: 8998,
    extensions: [
      { name: 'generation', value: '0' },
      { name: 'ufrag', value: 'qTJt' },
      { name: 'network-cost', value: '999' },
    ],
  });
});

test('a line of a description and the text of an RTCIceCandidate read the same', () => {
  expect(parseCandidate(`a=${srflx}`)).toEqual(parseCandidate(srflx));
});

test('an extension nobody knows is kept in its place', () => {
  const text = `${srflx} x-colour blue`;
  const candidate = parseCandidate(text);
  expect(candidate && extensionOf(candidate, 'x-colour')).toBe('blue');
  expect(candidate && printCandidate(candidate)).toBe(text);
});

test('a type that a later standard may add is a type', () => {
  expect(parseCandidate('candidate:1 1 udp 1 192.0.2.1 9 typ quux')?.type).toBe('quux');
});

describe('a text that is no candidate says where it stops', () => {
  test.each([
    ['', 'prefix', ''],
    ['hello', 'prefix', 'hello'],
    ['candidate:', 'foundation', ''],
    ['candidate:é 1 udp 1 h 9 typ host', 'foundation', 'é'],
    ['candidate:1 257 udp 1 192.0.2.1 9 typ host', 'component', '257'],
    ['candidate:1 1 udp 2147483648 192.0.2.1 9 typ host', 'priority', '2147483648'],
    ['candidate:1 1 udp 1 192.0.2.1 65536 typ host', 'port', '65536'],
    ['candidate:1 1 udp 1 192.0.2.1 9 type host', 'typ', 'type'],
    ['candidate:1 1 udp 1 192.0.2.1 9 typ', 'type', ''],
    ['candidate:1 1 udp  1 192.0.2.1 9 typ host', 'priority', ''],
    ['candidate:1 1 udp 1 192.0.2.1 9 typ srflx raddr 192.0.2.2 rport x', 'rport', 'x'],
    ['candidate:1 1 udp 1 192.0.2.1 9 typ host generation', 'extension', 'generation'],
  ])('%j: %s', (text, field, there) => {
    const { problem } = readCandidate(text);
    expect(problem?.field).toBe(field);
    expect(text.slice(problem?.at, (problem?.at ?? 0) + (problem?.length ?? 0))).toBe(there);
  });
});

describe('what was read prints the same', () => {
  // Most descriptions were taken before anything was gathered.
  test.each(texts.filter(([, text]) => text.includes('\r\na=candidate:')))('the candidates of %s', (_name, text) => {
    const lines = text.split('\r\n').filter((line) => line.startsWith('a=candidate:'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const candidate = parseCandidate(line);
      expect(candidate && `a=${printCandidate(candidate)}`).toBe(line);
    }
  });

  test('any candidate', () => {
    const token = fc.stringMatching(/^[!-~]{1,12}$/);
    const anyCandidate: fc.Arbitrary<Candidate> = fc.record({
      foundation: fc.stringMatching(/^[A-Za-z0-9+/]{1,32}$/),
      component: fc.integer({ min: 1, max: 256 }),
      transport: token,
      priority: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      address: token,
      port: fc.integer({ min: 0, max: 65_535 }),
      type: token,
      relatedAddress: token,
      relatedPort: fc.integer({ min: 0, max: 65_535 }),
      extensions: fc.array(fc.record({ name: token, value: fc.stringMatching(/^[!-~]{0,12}$/) })),
    });
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        expect(parseCandidate(printCandidate(candidate))).toEqual(candidate);
      }),
    );
  });
});

test('sdp-transform reads the same from the samples', () => {
  for (const [, text] of texts) {
    const ours = text
      .split('\r\n')
      .map((line) => parseCandidate(line))
      .filter((candidate) => candidate !== undefined);
    const theirs = parse(text).media.flatMap((media) => media.candidates ?? []);
    expect(
      ours.map((one) => [one.foundation, one.component, one.transport, one.priority, one.address, one.port, one.type]),
    ).toEqual(
      theirs.map((one) => [
        String(one.foundation),
        one.component,
        one.transport,
        Number(one.priority),
        one.ip,
        one.port,
        one.type,
      ]),
    );
    expect(ours.map((one) => extensionOf(one, 'tcptype'))).toEqual(theirs.map((one) => one.tcptype));
  }
});

test('a .local name is mDNS, an address or a longer name is not', () => {
  expect(isMdns('b8ac6ed3-b814-427a-907f-bad07a585fb0.local')).toBe(true);
  expect(isMdns('B8AC6ED3.LOCAL')).toBe(true);
  expect(isMdns('192.0.2.1')).toBe(false);
  expect(isMdns('fe80::1')).toBe(false);
  expect(isMdns('printer.office.local')).toBe(false);
});
