import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../../test/arbitrary-recording.ts';
import { whereJsonBreaks } from './json-break.ts';

describe('names the place', () => {
  test.each([
    ['{"a":1,\n  "b" 2}', 2, 7, '2}'],
    ['[1,2,]', 1, 6, ']'],
    ['{"a":1,}', 1, 8, '}'],
    ['{a:1}', 1, 2, 'a:1}'],
    ['[tru]', 1, 2, 'tru]'],
    ['[01]', 1, 2, '01]'],
    ['["a\\x"]', 1, 4, '\\x"]'],
    ['["a\\u12"]', 1, 4, '\\u12"]'],
    ['["two\nlines"]', 1, 6, '\nlines"]'],
    ['{"a":1}\r\n{"b":2}', 2, 1, '{"b":2}'],
    ['[1}', 1, 3, '}'],
    ['v=0', 1, 1, 'v=0'],
    ['<!doctype html>', 1, 1, '<!doctype ht'],
  ])('of what breaks %j', (text, line, column, found) => {
    expect(whereJsonBreaks(text)).toEqual({ line, column, found, truncated: false });
  });
});

describe('tells a text that was cut off', () => {
  test.each([
    '{',
    '[1,',
    '[1',
    '{"a"',
    '{"a":',
    '"text',
    '"text\\',
    '"text\\u00',
    'tru',
    '-',
    '1.',
    '1e',
    '1e+',
    '{"a":1,\n',
  ])('as %j', (text) => {
    const lines = text.split('\n');
    expect(whereJsonBreaks(text)).toEqual({
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
      found: '',
      truncated: true,
    });
  });

  test('wherever an object or a list is cut', () => {
    const document = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(document, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (value, part) => {
        const text = JSON.stringify(value, null, 1);
        expect(whereJsonBreaks(text.slice(0, Math.floor(text.length * part)))?.truncated).toBe(true);
      }),
    );
  });
});

test('agrees with JSON.parse on what is JSON', () => {
  const broken = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '"', '\\', '}', ']', '0', '-', 'e', ' ', '\n'))
    .map(([text, at, by]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + by + text.slice(place + 1);
    });
  fc.assert(
    fc.property(fc.oneof(broken, fc.json({ maxDepth: 3 }), anyText), (text) => {
      return (whereJsonBreaks(text) === undefined) === parses(text);
    }),
    { numRuns: 500 },
  );
});

test('no depth of nesting is too deep', () => {
  expect(whereJsonBreaks('['.repeat(200_000))).toMatchObject({ truncated: true, column: 200_001 });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
