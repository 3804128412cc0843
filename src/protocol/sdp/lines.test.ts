import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'sdp-transform';
import { describe, expect, test } from 'vitest';
import { joinLines, readLines } from './lines.ts';

const samples = new URL('../../../test/samples/', import.meta.url);
const names = readdirSync(samples).filter((name) => name.endsWith('.sdp'));
/** What browsers write: of other kinds sdp-transform drops and rewrites lines. */
const understood = names.filter((name) => /^(chromium|firefox)/.test(name));
const sample = (name: string) => readFileSync(new URL(name, samples), 'utf8');

test('a line knows its number, its place in the text, its ending, type and value', () => {
  expect(readLines('v=0\r\na=mid:0\n')).toEqual([
    { number: 1, start: 0, raw: 'v=0', ending: '\r\n', type: 'v', value: '0', attribute: undefined },
    {
      number: 2,
      start: 5,
      raw: 'a=mid:0',
      ending: '\n',
      type: 'a',
      value: 'mid:0',
      attribute: { name: 'mid', value: '0' },
    },
  ]);
});

test('a flag has no value, and a colon in the value belongs to the value', () => {
  const attributes = readLines('a=rtcp-mux\na=mid:\na=fingerprint:sha-256 AB:CD').map((line) => line.attribute);
  expect(attributes).toEqual([
    { name: 'rtcp-mux', value: undefined },
    { name: 'mid', value: '' },
    { name: 'fingerprint', value: 'sha-256 AB:CD' },
  ]);
});

test('a last line without an ending is a line; an ending after the last line begins none', () => {
  expect(readLines('v=0\r\ns=-').map((line) => line.ending)).toEqual(['\r\n', '']);
  expect(readLines('v=0\r\n')).toHaveLength(1);
  expect(readLines('')).toEqual([]);
});

test.each(['', 'hello', 'A=mid:0', 'a =mid:0', '=0', ' v=0', 'é=1'])('%j is kept, and has no type', (raw) => {
  const [line] = readLines(`${raw}\r\nv=0\r\n`);
  expect(line).toEqual({
    number: 1,
    start: 0,
    raw,
    ending: '\r\n',
    type: undefined,
    value: undefined,
    attribute: undefined,
  });
});

describe('nothing is lost', () => {
  test.each(names)('%s joins to what it was', (name) => {
    expect(joinLines(readLines(sample(name)))).toBe(sample(name));
  });

  test('of any text at all', () => {
    const unit = fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xffff })).map((code) => String.fromCharCode(code));
    const text = fc.oneof(
      fc.string({ unit }),
      fc.array(fc.constantFrom('v=0', 'a=mid:0', 'a=', 'm=', 'x', ' ', '\r', '\n', '\r\n')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const lines = readLines(given);
        expect(joinLines(lines)).toBe(given);
        for (const [place, line] of lines.entries()) {
          expect(line.number).toBe(place + 1);
          expect(given.startsWith(line.raw + line.ending, line.start)).toBe(true);
        }
      }),
    );
  });
});

describe('sdp-transform reads the same', () => {
  test.each(understood)('%s', (name) => {
    const lines = readLines(sample(name));
    const theirs = parse(sample(name));
    const values = (attribute: string) =>
      lines.flatMap((line) => (line.attribute?.name === attribute ? [line.attribute.value] : []));
    expect(values('mid')).toEqual(theirs.media.map((media) => String(media.mid)));
    expect(values('setup')).toEqual(theirs.media.map((media) => media.setup));
    expect(values('rtpmap').map((value) => value?.split(' ')[0])).toEqual(
      theirs.media.flatMap((media) => media.rtp.map((rtp) => String(rtp.payload))),
    );
    expect(values('fmtp')).toEqual(
      theirs.media.flatMap((media) => media.fmtp.map((fmtp) => `${fmtp.payload} ${fmtp.config}`)),
    );
  });
});
