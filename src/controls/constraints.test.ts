import { expect, test } from 'vitest';
import { readConstraints } from './constraints.ts';

test('an object is passed on, whatever it asks for', () => {
  expect(readConstraints('{ "audio": true,\n "video": { "width": { "min": 100000 } } }')).toEqual({
    ok: true,
    options: '{"audio":true,"video":{"width":{"min":100000}}}',
  });
  expect(readConstraints('{}')).toEqual({ ok: true, options: '{}' });
});

test('what is no JSON is refused with its place', () => {
  expect(readConstraints('{"audio":true,\n"video":yes}')).toEqual({ ok: false, at: { line: 2, column: 9 } });
  expect(readConstraints('')).toEqual({ ok: false, at: { line: 1, column: 1 } });
});

test.each(['null', 'true', '3', '"camera"', '[{"video":true}]'])('%s is JSON, but asks for nothing', (text) => {
  expect(readConstraints(text)).toEqual({ ok: false });
});
