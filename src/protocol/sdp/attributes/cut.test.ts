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

test('eight times the value takes no attribute much more than eight times the time', () => {
  const slow = attributes.flatMap(({ name, value }) => {
    if (value === 'flag') return [];
    const bad = ['a ', '1:', '=;', '"', '- ', '  '].filter((part) => isQuadratic(value, part));
    return bad.map((part) => `${name} with ${JSON.stringify(part)}`);
  });
  expect(slow).toEqual([]);
}, 60_000);

/** What is quick at 20,000 characters is quick enough; what is not is measured with care, as the machine may be busy. */
function isQuadratic(grammar: Grammar, part: string): boolean {
  const [short, long] = [part.repeat(2_500 / part.length), part.repeat(20_000 / part.length)];
  if (best(grammar, long, 1) < 100) return false;
  // Linear: 8. Quadratic: 64.
  return best(grammar, long, 5) > 24 * best(grammar, short, 5);
}

function best(grammar: Grammar, value: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    grammar(value, 0);
    return performance.now() - started;
  });
  return Math.min(...times);
}

test('what is not understood keeps its place', () => {
  expect(split(' ', [count])('7 x', 5)).toEqual([
    { from: 5, to: 6, kind: count },
    { from: 7, to: 8, kind: unreadable },
  ]);
});
