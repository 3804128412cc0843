import { expect, test } from 'vitest';
import type { TestState } from 'vitest/node';
import { closingLine, type RanFile } from './closing.ts';

test('tests are counted over all files', () => {
  expect(closingLine([file(['passed', 'failed']), file(['passed'])], [], 1)).toBe('2 passed, 1 failed');
});

test('skipped tests are named only when there are some', () => {
  expect(closingLine([file(['passed', 'skipped'])], [], 0)).toBe('1 passed, 0 failed, 1 skipped');
});

test('a file that does not load counts as one failed', () => {
  expect(closingLine([file([], 1)], [], 1)).toBe('0 passed, 1 failed');
});

test('an error outside every test counts as one failed', () => {
  expect(closingLine([file(['passed'])], [new Error('unhandled')], 1)).toBe('1 passed, 1 failed');
});

test('a test that never came to an end counts as failed', () => {
  expect(closingLine([file(['pending'])], [], 1)).toBe('0 passed, 1 failed');
});

test('a run that fails before its first test does not look as if all were well', () => {
  expect(closingLine([], [], 1)).toBe('0 passed, 1 failed');
});

function file(states: readonly TestState[], errors = 0): RanFile {
  const tests = states.map((state) => ({ result: () => ({ state }) }));
  return {
    children: { allTests: () => tests },
    errors: () => Array.from({ length: errors }, () => new Error('cannot load')),
  };
}
