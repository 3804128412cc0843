import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dissect } from '../dissection.ts';
import { type Token, unreadable } from '../token.ts';
import { explain, isUnknown, tokensOf } from '../tokens.ts';
import { isUnknownKind } from './unknown.ts';

/** Written by hand, after the examples of the RFCs and what such devices write. */
const samples = ['sip-phone', 'rtsp-camera', 'st2110', 'msrp', 'fax'];

test.each(samples)('%s is named to the last token, and every token says what it is', (name) => {
  const text = readFileSync(new URL(`../../../../test/samples/${name}.sdp`, import.meta.url), 'utf8');
  const description = dissect(text);
  for (const section of description.sections) {
    for (const line of section.lines) {
      const scope = { description, section, line };
      const tokens = tokensOf(line, scope);
      const unnamed = tokens.filter((token) => isUnnamed(token)).map(({ from, to }) => text.slice(from, to));
      expect({ line: line.raw, unnamed }).toEqual({ line: line.raw, unnamed: [] });
      for (const token of tokens) {
        const { meaning, value } = explain(token, scope);
        expect(value).toBe(text.slice(token.from, token.to));
        expect(`${meaning.en} ${meaning.zh}`).not.toMatch(/undefined|NaN|\[object|not among the values|不在已知/);
      }
    }
  }
});

function isUnnamed(token: Token): boolean {
  return token.kind === unreadable || isUnknown(token) || isUnknownKind(token.kind);
}
