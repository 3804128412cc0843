import { describe, expect, test } from 'vitest';
import { dissect } from './dissection.ts';
import { lineTypeOf, lineTypes } from './line-types.ts';
import { unreadable } from './token.ts';
import { explain, isUnknown, tokensOf } from './tokens.ts';

describe.each(lineTypes.map((entry) => [`${entry.letter}=`, entry] as const))('%s', (_, entry) => {
  const description = dissect(entry.sample);
  const [line] = description.lines;
  if (!line) throw new Error('The sample is no line');
  const [section = description.session] = description.media;
  const scope = { description, section, line };
  const tokens = tokensOf(line, scope);

  test('its sample is of its letter, and is understood to the last token', () => {
    expect(line.type).toBe(entry.letter);
    expect(entry.syntax.startsWith(`${entry.letter}=`)).toBe(true);
    expect(tokens.filter((token) => token.kind === unreadable || isUnknown(token))).toEqual([]);
  });

  test('everything about it is said, in both languages', () => {
    expect(entry.rfc).toMatch(/^RFC \d+ §/);
    const meanings = tokens.map((token) => explain(token, scope).meaning);
    for (const text of [entry.name, entry.meaning, entry.setBy, entry.otherSide, ...meanings]) {
      expect(text.en).not.toBe('');
      expect(text.zh).not.toBe('');
      expect(`${text.en} ${text.zh}`).not.toMatch(/undefined|NaN/);
    }
    for (const text of [entry.meaning, entry.setBy, entry.otherSide, ...meanings]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
    }
  });
});

test('every letter of RFC 8866 §5 has its entry, once', () => {
  const letters = lineTypes.map(({ letter }) => letter);
  expect(letters.toSorted().join('')).toBe('abceikmoprstuvz');
  expect(lineTypeOf('x')).toBeUndefined();
});

test('an old data channel section has an SCTP port where others have formats', () => {
  const description = dissect('m=application 9 DTLS/SCTP 5000\r\n');
  const [line] = description.lines;
  const [section] = description.media;
  if (!line || !section) throw new Error('No section');
  const scope = { description, section, line };
  const said = tokensOf(line, scope).map((token) => explain(token, scope));
  expect(said.at(-1)?.meaning.en).toContain('SCTP port');
  expect(said.map(({ value }) => value)).toEqual(['m', 'application', '9', 'DTLS', 'SCTP', '5000']);
});
