import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dissection, dissect } from './dissection.ts';
import { type Scope, type Token, unreadable } from './token.ts';
import { explain, isUnknown, tokensOf } from './tokens.ts';

const samples = new URL('../../../test/samples/', import.meta.url);
const sample = (name: string) => readFileSync(new URL(name, samples), 'utf8');
const sdpFiles = readdirSync(samples).filter((name) => name.endsWith('.sdp'));

describe('the tokens of a line', () => {
  test('a token is a place in the text', () => {
    const text = 'v=0\r\no=- 5949851614612336510 2 IN IP4 127.0.0.1\r\na=rtcp-mux\r\na=rtcp:9 IN IP4 0.0.0.0\r\n';
    expect(cut(text)).toEqual([
      ['v', '0'],
      ['o', '-', '5949851614612336510', '2', 'IN', 'IP4', '127.0.0.1'],
      ['a', 'rtcp-mux'],
      ['a', 'rtcp', '9', 'IN', 'IP4', '0.0.0.0'],
    ]);
  });

  test('a candidate is cut at every blank, a fingerprint at every byte', () => {
    expect(
      cut('a=candidate:1 1 UDP 2122252543 192.0.2.1 9 typ srflx raddr 10.0.0.1 rport 0 x y\na=fingerprint:sha-1 0a:FF'),
    ).toEqual([
      ['a', 'candidate', ...'1 1 UDP 2122252543 192.0.2.1 9 typ srflx raddr 10.0.0.1 rport 0 x y'.split(' ')],
      ['a', 'fingerprint', 'sha-1', '0a', 'FF'],
    ]);
  });

  test('what does not fit is there as not understood, alone', () => {
    const tokens = tokensIn('a=candidate:1 0 udp 1 192.0.2.1 99999 typ host\r\n');
    expect(tokens.filter(isUnreadable).map(({ value }) => value)).toEqual(['0', '99999']);
    expect(
      tokensIn('a=rtcp-mux:yes\n')
        .filter(isUnreadable)
        .map(({ value }) => value),
    ).toEqual(['yes']);
    expect(
      tokensIn('not a line\n')
        .filter(isUnreadable)
        .map(({ value }) => value),
    ).toEqual(['not a line']);
    expect(
      tokensIn('c=IN IP4 224.2.1.1/127/3/4\n')
        .filter(isUnreadable)
        .map(({ value }) => value),
    ).toEqual(['4']);
  });

  test('an attribute that nobody knows is said to be unknown, its value is one token', () => {
    const tokens = tokensIn('a=x-secret:one two;three\r\n');
    expect(tokens.map(({ value }) => value)).toEqual(['a', 'x-secret', 'one two;three']);
    expect(tokens[1]?.meaning.en).toContain('not known here');
    expect(tokens.slice(1).every(({ token }) => isUnknown(token))).toBe(true);
  });

  test('a letter that SDP does not have is said to be unknown', () => {
    expect(tokensIn('x=1\n').map(({ value, token }) => [value, isUnknown(token)])).toEqual([
      ['x', true],
      ['1', true],
    ]);
  });
});

describe('what tokens say', () => {
  test('a payload type is named by the a=rtpmap of its section, or by RFC 3551', () => {
    const text = 'm=audio 9 UDP/TLS/RTP/SAVPF 111 0 97\r\na=rtpmap:111 opus/48000/2\r\n';
    expect(meaningOf(text, '111')).toContain('opus/48000/2');
    expect(meaningOf(text, '0')).toContain('PCMU/8000, by the fixed list of RFC 3551');
    expect(meaningOf(text, '97')).toContain('no a=rtpmap');
  });

  test('port 0 is a refusal, unless the section is bundle-only', () => {
    expect(meaningOf('m=video 0 UDP/TLS/RTP/SAVPF 96\r\n', '0')).toContain('switched off');
    expect(meaningOf('m=video 0 UDP/TLS/RTP/SAVPF 96\r\na=bundle-only\r\n', '0')).toContain('not switched off');
  });

  test('times are dates', () => {
    // RFC 8866 §5.9: seconds since 1900. 3724394400 - 2208988800 = 1515405600, 8 January 2018, 10:00 UTC.
    expect(meaningOf('t=3724394400 3724398000\r\n', '3724394400')).toBe('Begins on 2018-01-08 10:00 UTC.');
    expect(meaningOf('t=3724394400 3724398000\r\n', '3724398000')).toBe('Ends on 2018-01-08 11:00 UTC.');
    expect(meaningOf('r=7d 1h 0 25h\r\n', '7d')).toBe('Takes place again every 7 days.');
    expect(meaningOf('r=604800 3600 0 90000\r\n', '3600')).toBe('Lasts 3600 seconds each time.');
  });

  test('a bandwidth has its unit, and b=AS what is left for media', () => {
    // RFC 9429 §5.10: 500 * 1000 * 0.95 - 50 * 40 * 8 = 459000.
    const [, , amount] = tokensIn('b=AS:500\r\n');
    expect(amount?.unit?.en).toBe('kbit/s');
    expect(amount?.meaning.en).toContain('459000 bit/s');
    expect(tokensIn('b=TIAS:500000\r\n')[2]?.unit?.en).toBe('bit/s');
  });

  test('a priority is taken apart', () => {
    // 2122260223 = 0x7e7f1eff: 126, 0x7f1e = 32542, 256 - 255 = 1.
    const text = 'a=candidate:1 1 udp 2122260223 10.25.39.1 60751 typ host generation 0 network-cost 10\r\n';
    expect(meaningOf(text, '2122260223')).toContain('2^24 × 126 + 2^8 × 32542 + (256 − 1)');
    expect(meaningOf(text, '10')).toContain('Wi-Fi');
    expect(meaningOf(text, '10.25.39.1')).toContain('private IPv4');
  });

  test('an explanation links to its section, and says who writes the line and what the other side does', () => {
    const [, , value] = tokensIn('a=setup:actpass\r\n');
    expect(value?.links.map(({ href }) => href)).toEqual([
      'https://www.rfc-editor.org/rfc/rfc4145#section-4',
      'https://www.rfc-editor.org/rfc/rfc8842#section-5',
    ]);
    expect(value?.setBy?.en).toContain('actpass');
    expect(value?.otherSide?.zh).toContain('相反的角色');
  });
});

describe('real descriptions', () => {
  test.each(sdpFiles)('%s is understood to the last token', (file) => {
    const tokens = tokensIn(sample(file));
    expect(tokens.filter((it) => isUnreadable(it) || isUnknown(it.token)).map(({ value }) => value)).toEqual([]);
    for (const { value, label, meaning } of tokens) {
      expect(`${value} ${label.en} ${meaning.en} ${meaning.zh}`).not.toMatch(/undefined|NaN|\[object/);
      expect(meaning.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  test('each of the 937 words and numbers of the shared offer lies in tokens that are understood', () => {
    const text = sample('shared-offer.sdp');
    const understood = new Set<number>();
    for (const { token } of tokensIn(text)) {
      if (isUnreadable({ token }) || isUnknown(token)) continue;
      for (let place = token.from; place < token.to; place += 1) understood.add(place);
    }
    const pieces = [...text.matchAll(/[^ =:/;,\r\n]+/g)];
    expect(pieces).toHaveLength(937);
    const left = pieces.filter(({ 0: piece, index }) => [...piece].some((_, place) => !understood.has(index + place)));
    expect(left.map(([piece]) => piece)).toEqual([]);
  });
});

describe('any text at all', () => {
  test('tokens are in order, never overlap, lie in their line and leave out nothing but separators', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), lines()), hold));
  });

  test('the same holds for real descriptions with pieces changed', () => {
    fc.assert(fc.property(mutated(), hold), { numRuns: 150 });
  });

  test('a long line takes no longer for each of its characters', () => {
    for (const line of ['a=candidate:', 'a=fingerprint:', 'a=crypto:', 'a=group:', 'm=', 'a=rtcp-xr:', 't=']) {
      for (const filling of [' ', '1 ', ':', 'x', '1:', '|', ';', '= ']) {
        const text = line + filling.repeat(30_000 / filling.length);
        const begin = performance.now();
        hold(text);
        expect(performance.now() - begin).toBeLessThan(2000);
      }
    }
  });
});

/** Lines that begin like those of SDP. */
function lines() {
  const beginnings = [
    'a=',
    'a=candidate:',
    'a=fmtp:',
    'a=rtpmap:',
    'a=ssrc:',
    'a=crypto:',
    'a=extmap:',
    'm=',
    'c=',
    'o=',
    't=',
    'r=',
    'z=',
    'k=',
    'b=',
  ];
  const words = fc.stringMatching(/^[ -~]{0,12}$/);
  const line = fc.tuple(
    fc.constantFrom(...beginnings),
    fc.array(words, { maxLength: 8 }),
    fc.constantFrom(' ', ':', '/', ';', ',', '=', '|', '-'),
  );
  return fc
    .array(line.map(([beginning, found, separator]) => beginning + found.join(separator)))
    .map((all) => all.join('\r\n'));
}

function mutated() {
  const pieces = fc.constantFrom(
    '',
    ' ',
    '  ',
    ':',
    '=',
    '/',
    ';',
    ',',
    '|',
    '-',
    '\r\n',
    '\0',
    '\u{202e}',
    '\ud800',
    '<script>',
    '__proto__',
    '4294967296',
    '-1',
    'a=',
    'é',
  );
  const change = fc.record({ at: fc.nat(6500), length: fc.nat(12), piece: pieces });
  return fc
    .tuple(fc.constantFrom(...sdpFiles.map(sample)), fc.array(change, { minLength: 1, maxLength: 30 }))
    .map(([text, changes]) =>
      changes.reduce((now, { at, length, piece }) => now.slice(0, at) + piece + now.slice(at + length), text),
    );
}

/** Throws where the tokens of a text are not as promised. */
function hold(text: string): void {
  const description = dissect(text);
  for (const scope of scopesIn(description)) {
    const { line } = scope;
    let place = line.start;
    for (const token of tokensOf(line, scope)) {
      if (token.from < place || token.to <= token.from) throw new Error(`Out of order: ${JSON.stringify(line.raw)}`);
      expectSeparators(text.slice(place, token.from));
      place = token.to;
      explain(token, scope);
    }
    if (place > line.start + line.raw.length) throw new Error(`Beyond the line: ${JSON.stringify(line.raw)}`);
    expectSeparators(text.slice(place, line.start + line.raw.length));
  }
}

function expectSeparators(gap: string): void {
  if (/[^ \t=:/;,.|\-[\]()"]/.test(gap)) throw new Error(`Left out: ${JSON.stringify(gap.slice(0, 100))}`);
}

function scopesIn(description: Dissection): readonly Scope[] {
  return description.sections.flatMap((section) => section.lines.map((line) => ({ description, section, line })));
}

function tokensIn(text: string) {
  const scopes = scopesIn(dissect(text));
  return scopes.flatMap((scope) => tokensOf(scope.line, scope).map((token) => ({ token, ...explain(token, scope) })));
}

function meaningOf(text: string, value: string): string | undefined {
  return tokensIn(text).find((it) => it.value === value)?.meaning.en;
}

function cut(text: string): string[][] {
  return scopesIn(dissect(text)).map(({ line }) => tokensOf(line).map(({ from, to }) => text.slice(from, to)));
}

function isUnreadable({ token }: { token: Token }): boolean {
  return token.kind === unreadable;
}
