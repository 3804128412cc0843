import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dissect } from '../dissection.ts';
import { unreadable } from '../token.ts';
import { explain, isUnknown, tokensOf } from '../tokens.ts';
import type { Attribute } from './attribute.ts';
import { attributeNamed, attributes, sourceAttributeNamed } from './table.ts';

describe.each(attributes.map((entry) => [`${entry.level === 'source' ? 'ssrc ' : ''}${entry.name}`, entry] as const))(
  '%s',
  (_, entry) => {
    const text = `a=${lineOf(entry)}\r\n`;
    const description = dissect(text);
    const [line] = description.lines;
    if (!line) throw new Error('The sample is no line');
    const scope = { description, section: description.session, line };
    const tokens = tokensOf(line, scope);

    test('its sample is of its name, and is understood to the last token', () => {
      expect(entry.sample.split(':')[0]).toBe(entry.name);
      expect(tokens.filter((token) => token.kind === unreadable || isUnknown(token))).toEqual([]);
      expect(tokens.length).toBeGreaterThan(entry.value === 'flag' ? 1 : 2);
    });

    test('everything about it is said, in both languages', () => {
      expect(entry.rfc).not.toBe('');
      expect(entry.syntax.split(/[:\s]/)[0]).toBe(entry.name);
      const said = tokens.map((token) => explain(token, scope));
      for (const text of [entry.meaning, entry.setBy, entry.otherSide, ...said.map(({ meaning }) => meaning)]) {
        expect(text.en).toMatch(/[a-z]/i);
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(`${text.en} ${text.zh}`).not.toMatch(/undefined|NaN|\[object/);
      }
      for (const { label, rfc } of said) {
        expect(label.en).not.toBe('');
        expect(label.zh).not.toBe('');
        expect(rfc).not.toBe('');
      }
    });
  },
);

test('no name stands in the table twice', () => {
  const names = attributes.map(({ level, name }) => `${level === 'source' ? 'source ' : ''}${name}`);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test('the names that IANA has registered for WebRTC and its neighbours are all known', () => {
  const list = readFileSync(new URL('../../../../test/registry/sdp-attributes.txt', import.meta.url), 'utf8');
  const registered = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const missing = registered.filter((name) =>
    name.startsWith('source ') ? !sourceAttributeNamed(name.slice(7)) : !attributeNamed(name),
  );
  expect(missing).toEqual([]);
});

test('a name from Object.prototype is an unknown attribute like any other', () => {
  expect(attributeNamed('__proto__')).toBeUndefined();
  expect(attributeNamed('constructor')).toBeUndefined();
});

/** What a source says of itself stands within a=ssrc (RFC 5576 §4.1). */
function lineOf({ level, sample }: Attribute): string {
  return level === 'source' ? `ssrc:3437501515 ${sample}` : sample;
}
