import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSdp, type SdpComparison } from './compare.ts';
import { joinLines } from './lines.ts';

const offer = readFileSync(new URL('../../../test/samples/chromium-156-offer.sdp', import.meta.url), 'utf8');

/** The rows that are not the same, as a diff writes them. */
function diffOf({ sections }: SdpComparison): string[] {
  return sections.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      if (row.kind === 'same') return [];
      if (row.kind === 'added') return [`+${row.after.raw}`];
      if (row.kind === 'removed') return [`-${row.before.raw}`];
      return [`-${row.before.raw} => +${row.after.raw}`];
    }),
  );
}

function sidesOf({ sections }: SdpComparison): { before: string; after: string } {
  const rows = sections.flatMap((section) => section.rows);
  return {
    before: joinLines(rows.flatMap((row) => (row.kind === 'added' ? [] : [row.before]))),
    after: joinLines(rows.flatMap((row) => (row.kind === 'removed' ? [] : [row.after]))),
  };
}

test('a description is the same as itself, and as nothing to compare with', () => {
  for (const before of [offer, undefined]) {
    const comparison = compareSdp(before, offer);
    expect(comparison).toMatchObject({ added: 0, removed: 0, changed: 0, endingsDiffer: false });
    expect(comparison.sections.map(({ after }) => after?.index)).toEqual([undefined, 0, 1, 2]);
  }
});

test('one flipped byte of a fingerprint is one changed line with one changed word', () => {
  const flipped = offer.replace('sha-256 CA:', 'sha-256 CB:');
  const comparison = compareSdp(offer, flipped);
  expect(comparison).toMatchObject({ added: 0, removed: 0, changed: 1 });
  const row = comparison.sections[1]?.rows.find(({ kind }) => kind === 'changed');
  if (row?.kind !== 'changed') throw new Error('no changed line');
  expect(row.beforePieces.filter((piece) => piece.changed)).toEqual([{ text: 'CA', changed: true }]);
  expect(row.afterPieces.filter((piece) => piece.changed)).toEqual([{ text: 'CB', changed: true }]);
  expect(row.afterPieces.map((piece) => piece.text).join('')).toBe(row.after.raw);
});

test('new ufrag and pwd, as an ICE restart gives them, are changed lines though no word is left', () => {
  const before = 'v=0\nm=audio 9 UDP/TLS/RTP/SAVPF 0\na=ice-ufrag:abcd\na=ice-pwd:0123456789012345678901\na=mid:0\n';
  const after = before.replace('abcd', 'wxyz').replace('0123456789012345678901', 'abcdefghijklmnopqrstuv');
  expect(diffOf(compareSdp(before, after))).toEqual([
    '-a=ice-ufrag:abcd => +a=ice-ufrag:wxyz',
    '-a=ice-pwd:0123456789012345678901 => +a=ice-pwd:abcdefghijklmnopqrstuv',
  ]);
});

test('a codec taken out is removed lines and a shorter m= line', () => {
  const without = offer
    .replace('m=audio 9 UDP/TLS/RTP/SAVPF 111 63 ', 'm=audio 9 UDP/TLS/RTP/SAVPF 111 ')
    .replace('a=rtpmap:63 red/48000/2\r\na=fmtp:63 111/111\r\n', '');
  expect(diffOf(compareSdp(offer, without))).toEqual([
    '-m=audio 9 UDP/TLS/RTP/SAVPF 111 63 9 0 8 13 110 126 => +m=audio 9 UDP/TLS/RTP/SAVPF 111 9 0 8 13 110 126',
    '-a=rtpmap:63 red/48000/2',
    '-a=fmtp:63 111/111',
  ]);
});

test('a section taken out stands by itself, whatever its neighbours have in common with it', () => {
  const video = offer.slice(offer.indexOf('m=video'), offer.indexOf('m=application'));
  const comparison = compareSdp(offer, offer.replace(video, ''));
  expect(comparison.sections.map(({ before, after }) => [before?.index, after?.index])).toEqual([
    [undefined, undefined],
    [0, 0],
    [1, undefined],
    [2, 1],
  ]);
  expect(comparison).toMatchObject({ added: 0, changed: 0, removed: video.trimEnd().split('\r\n').length });
});

test('candidates that were gathered since are added lines', () => {
  const bare = offer.replaceAll(/a=candidate:.*\r\n/g, '');
  // Two candidates in each of three sections.
  expect(compareSdp(bare, offer)).toMatchObject({ added: 6, removed: 0, changed: 0 });
});

test('line endings are compared apart from the lines', () => {
  expect(compareSdp('v=0\r\ns=-\r\n', 'v=0\ns=-\n')).toMatchObject({ changed: 0, endingsDiffer: true });
});

test('both texts can be read off a comparison again', () => {
  const line = fc.constantFrom(
    'm=audio 9 RTP/AVP 0',
    'm=video 9 x',
    'a=mid:0',
    'a=mid:1',
    'a=rtpmap:1 x',
    'a=b:c d',
    '',
  );
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.map((raw) => `${raw}\r\n`).join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(sidesOf(compareSdp(before, after))).toEqual({ before, after });
    }),
  );
});

test('two long texts with nothing in common are compared in good time', () => {
  const text = (letter: string) => Array.from({ length: 20_000 }, (_, place) => `a=${letter}${place}`).join('\n');
  expect(compareSdp(text('x'), text('y'))).toMatchObject({ added: 20_000, removed: 20_000 });
});
