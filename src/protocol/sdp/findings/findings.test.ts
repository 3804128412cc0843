import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DescriptionType, type Dissection, dissect } from '../dissection.ts';
import { readExample } from './example.ts';
import { findingsIn, mended, say } from './find.ts';
import type { Beside, Example, Finding, Found } from './finding.ts';
import { rules } from './list.ts';

const samples = new URL('../../../../test/samples/', import.meta.url);
const sample = (name: string) => readFileSync(new URL(name, samples), 'utf8');
const descriptions = readdirSync(samples).filter((name) => name.endsWith('.sdp'));

const typeOf = (name: string): DescriptionType => (name.includes('offer') ? 'offer' : 'answer');
const of = (rule: Finding, found: readonly Found[]) => found.filter((one) => one.rule === rule);
const linesHit = (found: readonly Found[]) => {
  const lines = found.flatMap(({ hit: { from, to } }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  return [...new Set(lines.filter((line) => line > 0))].toSorted((one, other) => one - other);
};

test('each rule has a name of its own, in kebab case', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const check = (example: Example) => {
    const { subject, beside } = readExample(example);
    return of(rule, findingsIn(subject, beside));
  };

  test('hits the marked lines of the bad example, and no other', () => {
    const found = check(rule.bad);
    const { marked, markedCandidates } = readExample(rule.bad);
    expect(marked.length + markedCandidates.length, 'lines marked').toBeGreaterThan(0);
    expect(linesHit(found)).toEqual(marked);
    expect(found.flatMap(({ hit }) => hit.candidate ?? []).toSorted()).toEqual(markedCandidates);
    expect(found.map(({ severity }) => severity)).toContain(rule.severity);
  });

  test('finds nothing in the good example', () => {
    expect(check(rule.good)).toEqual([]);
  });

  test('cites an RFC, a W3C section or whose own it is', () => {
    expect(rule.rfc).toMatch(/\w/);
  });

  test('says all it says in both languages, with its values filled in', () => {
    for (const found of check(rule.bad)) {
      for (const language of ['en', 'zh'] as const) {
        for (const text of Object.values(say(found, language))) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(/\{\w+\}/);
          if (language === 'zh') expect(text).toMatch(/\p{Script=Han}/u);
          else expect(text).not.toMatch(/\p{Script=Han}/u);
        }
      }
    }
    const names = (texts: object) => [...new Set(JSON.stringify(texts).match(/\{\w+\}/g))].toSorted();
    expect(names(rule.text.zh), 'the same values in Chinese').toEqual(names(rule.text.en));
  });

  if (rule.mend === undefined) return;
  test('mends the bad example and leaves the other lines as they are', () => {
    const { subject, beside } = readExample(rule.bad);
    let mending = subject;
    let left = of(rule, findingsIn(subject, beside));
    while (left.length > 0) {
      const [first] = left;
      const text = first && mended(first, mending);
      if (!first || text === undefined) break;
      if (!rule.mendsElsewhere) expectOthersKept(mending, first, text);
      mending = dissect(text, mending.type);
      const fewer = of(rule, findingsIn(mending, beside));
      expect(fewer.length).toBeLessThan(left.length);
      left = fewer;
    }
    expect(left.filter(({ hit, rule: { mend } }) => mend?.(mending, hit) !== undefined)).toEqual([]);
  });
});

/** Every line that the finding does not point at is still there, in its order and byte for byte. */
function expectOthersKept(before: Dissection, { hit }: Found, after: string) {
  const kept = before.lines.filter(({ number }) => number < hit.from || number > hit.to);
  const lines = dissect(after).lines.map(({ raw, ending }) => raw + ending);
  let place = 0;
  for (const { raw, ending } of kept) {
    place = lines.indexOf(raw + ending, place) + 1;
    expect(place, raw).toBeGreaterThan(0);
  }
}

describe('descriptions that browsers write', () => {
  test.each(descriptions)('%s has no error', (name) => {
    const found = findingsIn(dissect(sample(name), typeOf(name)));
    expect(found.filter(({ severity }) => severity === 'error').map(summary)).toEqual([]);
    const untold = findingsIn(dissect(sample(name)));
    expect(untold.filter(({ severity }) => severity === 'error').map(summary)).toEqual([]);
  });

  test.each(descriptions.filter((name) => name.includes('answer')))('%s has no error beside its offer', (name) => {
    const offer = dissect(sample(name.replace('answer', 'offer')), 'offer');
    const found = findingsIn(dissect(sample(name), 'answer'), { offer });
    expect(found.filter(({ severity }) => severity === 'error').map(summary)).toEqual([]);
  });
});

const summary = ({ rule, hit }: Found) =>
  `${rule.id} at line ${hit.from}: ${say({ rule, hit, severity: 'error' }, 'en').what}`;

describe('any text', () => {
  // A rule that throws is kept from silencing the others; here it must not throw in the first place.
  const checkAll = (subject: Dissection, beside: Beside = {}) => {
    for (const { check, mend } of rules) {
      for (const hit of check(subject, beside)) {
        expect(hit.from).toBeLessThanOrEqual(hit.to);
        expect(hit.to).toBeLessThanOrEqual(Math.max(1, subject.lines.length));
        mend?.(subject, hit);
      }
    }
    const found = findingsIn(subject, beside);
    for (const one of found) {
      say(one, 'en');
      say(one, 'zh');
    }
    expect(found.map(({ hit }) => hit.from)).toEqual(found.map(({ hit }) => hit.from).toSorted((a, b) => a - b));
  };
  const type = fc.constantFrom<DescriptionType>('offer', 'answer', 'unknown');
  const texts = [
    ...descriptions.map(sample),
    ...rules.flatMap(({ bad, good }) => [readExample(bad).subject.text, readExample(good).subject.text]),
  ];
  const line = fc.oneof(
    fc.constantFrom(...new Set(texts.flatMap((text) => text.split('\r\n')))),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 40 }).map((value) => `a=${value}`),
  );

  test('of any characters is checked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), type, (text, as) => checkAll(dissect(text, as))),
      { numRuns: 500 },
    );
  });

  test('of any lines is checked, beside any other', () => {
    const lines = fc.array(line, { maxLength: 40 });
    fc.assert(
      fc.property(lines, lines, type, fc.constantFrom('\r\n', '\n', '\r'), (one, other, as, ending) => {
        const offer = dissect(other.join(ending), 'offer');
        checkAll(dissect(one.join(ending), as), { offer, before: offer });
      }),
      { numRuns: 500 },
    );
  });

  test('that is a real one with a few places changed is checked', () => {
    const change = fc.record({
      at: fc.nat(),
      length: fc.nat(60),
      by: fc.oneof(
        fc.constantFrom('', ' ', '\r\n', '\0', '__proto__', ':', '=', '-1', '99999999999'),
        fc.string({ maxLength: 8 }),
      ),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        type,
        (text, changes, as) => {
          const changed = changes.reduce((now, { at, length, by }) => {
            const start = now.length === 0 ? 0 : at % now.length;
            return now.slice(0, start) + by + now.slice(start + length);
          }, text);
          checkAll(dissect(changed, as), { offer: dissect(text, 'offer'), before: dissect(text, as) });
        },
      ),
      { numRuns: 300 },
    );
  });
});
