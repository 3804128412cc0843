import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Grammar, unreadable } from '../token.ts';
import { before, digitsThen, parameters, rounds, split } from './cut.ts';
import { number, piece } from './piece.ts';
import { attributes } from './table.ts';
import { unknownParameter, unknownValue } from './unknown.ts';

const word = piece({ en: 'word', zh: '词' }, 'RFC 8866 §5', (value) => ({ en: value, zh: value }));
const count = number({ en: 'count', zh: '数量' }, 'RFC 8866 §5', (value) => ({ en: value, zh: value }));

/** Each token as `text=label`. */
function cut(grammar: Grammar, value: string): readonly string[] {
  return grammar(value, 100).map(({ from, to, kind }) => `${value.slice(from - 100, to - 100)}=${kind.label.en}`);
}

test('pieces are read by their place, and what is too much is not understood', () => {
  expect(cut(split('-', [count, word]), '1-a-b')).toEqual(['1=count', 'a=word', 'b=not understood']);
});

test('a number that is none is not understood', () => {
  expect(cut(split(' ', [count]), '1.5')).toEqual(['1.5=count']);
  expect(cut(split(' ', [count]), 'x')).toEqual(['x=not understood']);
});

test('kinds come round', () => {
  expect(cut(rounds([word, count]), 'G729 10 PCMU 160')).toEqual(['G729=word', '10=count', 'PCMU=word', '160=count']);
});

test('the first separator parts a value; blanks before it do not', () => {
  expect(cut(before(' ', count, word), ' 1 a b')).toEqual(['1=count', 'a b=word']);
  expect(cut(before('=', word, count), 'npt')).toEqual(['npt=word']);
});

test('a value is parted where its digits end', () => {
  expect(cut(digitsThen(count, word), '150ms')).toEqual(['150=count', 'ms=word']);
  expect(cut(digitsThen(count, word), 'ms')).toEqual(['ms=word']);
});

describe('parameters', () => {
  const grammar = parameters({ name: word, size: count }, { between: ' ', join: ':' });

  test('a quoted value may hold the separator', () => {
    expect(cut(grammar, 'name:"My picture.jpg" size:7')).toEqual([
      'name=parameter name',
      '"My picture.jpg"=word',
      'size=parameter name',
      '7=count',
    ]);
  });

  test('a quote that never ends takes the rest', () => {
    expect(cut(grammar, 'name:"My size:7')).toEqual(['name=parameter name', '"My size:7=word']);
  });

  test('a name that nobody knows, `__proto__` too, is unknown with its value', () => {
    const kinds = grammar('__proto__:1', 0).map(({ kind }) => kind);
    expect(kinds).toEqual([unknownParameter, unknownValue]);
  });
});

/** What any value must come to: tokens in order, none over another, none empty, none beyond the value. */
test('any value of any attribute is cut without a throw, in order and in bounds', () => {
  const entries = attributes.filter(({ value }) => value !== 'flag');
  const pieces = fc.constantFrom(
    ' ',
    ':',
    ';',
    '=',
    ',',
    '-',
    '/',
    '"',
    '@',
    '*',
    '1',
    '42',
    'a',
    '__proto__',
    '\u{1F600}',
    '\0',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...entries), text, fc.nat(1000), (entry, value, from) => {
      const grammar = entry.value;
      if (grammar === 'flag') return;
      let place = from;
      for (const token of grammar(value, from)) {
        expect(token.from).toBeGreaterThanOrEqual(place);
        expect(token.to).toBeGreaterThan(token.from);
        place = token.to;
      }
      expect(place).toBeLessThanOrEqual(from + value.length);
    }),
    { numRuns: 5000 },
  );
});

test('a value of 40,000 characters is cut in a moment by every attribute', () => {
  const values = ['a ', '1:', '=;', '"', '- ', '  '].map((part) => part.repeat(40_000 / part.length));
  const started = performance.now();
  for (const { value: grammar } of attributes) {
    if (grammar === 'flag') continue;
    for (const value of values) expect(grammar(value, 0)).toBeDefined();
  }
  // A grammar that reads a value twice for each of its pieces would take minutes.
  expect(performance.now() - started).toBeLessThan(15_000);
}, 60_000);

test('what is not understood keeps its place', () => {
  expect(split(' ', [count])('7 x', 5)).toEqual([
    { from: 5, to: 6, kind: count },
    { from: 7, to: 8, kind: unreadable },
  ]);
});
