import { expect, test } from 'vitest';
import { readMsid, readSsrc, readSsrcGroup } from './source-lines.ts';

test('ssrc: a source and one thing about it, its value up to the end (RFC 5576 §4.1)', () => {
  expect(readSsrc('3437501515 cname:a:b')).toEqual({ id: 3437501515, attribute: 'cname', value: 'a:b' });
  expect(readSsrc('5 msid:- t')).toEqual({ id: 5, attribute: 'msid', value: '- t' });
  expect(readSsrc('5 flag')).toEqual({ id: 5, attribute: 'flag', value: undefined });
  expect(readSsrc('4294967295 cname:x')?.id).toBe(4294967295);
});

test.each(['', '5', '5 ', ' cname:x', '4294967296 cname:x', '-1 cname:x', '5 :x'])('ssrc: %j is none', (value) => {
  expect(readSsrc(value)).toBeUndefined();
});

test('ssrc-group: what they are to each other, then the sources (RFC 5576 §4.2)', () => {
  expect(readSsrcGroup('FID 583334944 2876421606')).toEqual({ semantics: 'FID', ids: [583334944, 2876421606] });
  expect(readSsrcGroup('FID')).toEqual({ semantics: 'FID', ids: [] });
  expect(readSsrcGroup('')).toBeUndefined();
  expect(readSsrcGroup('FID 1 x')).toBeUndefined();
});

test('msid: a stream, and perhaps a track (RFC 8830 §2)', () => {
  expect(readMsid('- 97e50378')).toEqual({ stream: '-', track: '97e50378' });
  expect(readMsid('s')).toEqual({ stream: 's', track: undefined });
  expect(readMsid('')).toBeUndefined();
  expect(readMsid('a b c')).toBeUndefined();
});
