import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { arbitraryValue } from '../../test/arbitrary-recording.ts';
import { checkFrom } from './check.ts';
import { frameSchema } from './frame.ts';
import { recordingSchema } from './recording.ts';

const check = checkFrom(frameSchema);

test('accepts whatever the schema describes', () => {
  fc.assert(fc.property(arbitraryValue(frameSchema), (frame) => check(frame) && v.is(frameSchema, frame)));
});

test('agrees with valibot on frames that were changed in one place', () => {
  const changed = fc.tuple(arbitraryValue(frameSchema), fc.nat(), fc.jsonValue()).map(([frame, place, value]) => {
    const copy = structuredClone(frame);
    const places = placesIn(copy);
    const [holder, key] = places[place % places.length] ?? [];
    if (holder && key !== undefined) Reflect.set(holder, key, value);
    return copy;
  });
  fc.assert(
    fc.property(changed, (frame) => check(frame) === v.is(frameSchema, frame)),
    { numRuns: 1000 },
  );
});

test('agrees with valibot on frames that lack a field', () => {
  const lacking = fc.tuple(arbitraryValue(frameSchema), fc.nat()).map(([frame, place]) => {
    const copy = structuredClone(frame);
    const places = placesIn(copy);
    const [holder, key] = places[place % places.length] ?? [];
    if (holder && key !== undefined && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
    return copy;
  });
  fc.assert(
    fc.property(lacking, (frame) => check(frame) === v.is(frameSchema, frame)),
    { numRuns: 1000 },
  );
});

test('agrees with valibot on any JSON at all', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => check(value) === v.is(frameSchema, value)));
});

test('can be made for a whole recording', () => {
  expect(checkFrom(recordingSchema)({})).toBe(false);
});

test('a kind of schema that it does not know is refused, not waved through', () => {
  expect(() => checkFrom(v.date())).toThrow('date');
  expect(() => checkFrom(v.pipe(v.string(), v.email()))).toThrow('email');
});

/** Every field in a value, with the object that holds it. */
function placesIn(value: unknown): [holder: object, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [[value, key] as [object, string], ...placesIn(part)]);
}
