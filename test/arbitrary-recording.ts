/** Recordings that no browser would make, yet the schema allows: for properties that must hold whatever a file holds. */
import fc from 'fast-check';
import type * as v from 'valibot';
import { type Frame, frameSchema } from '../src/recording/frame.ts';
import { originSchema, type Recording, recordingFormat, recordingVersion } from '../src/recording/recording.ts';

/** Any UTF-16 at all, halves of surrogate pairs too (fast-check's own `binary` takes seconds to get ready). */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xffff })).map((code) => String.fromCharCode(code)),
  maxLength: 30,
});

/** Texts that are trouble somewhere: markup, escapes, Mermaid's and SDP's own signs, halves of characters. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  anyText,
  fc.constantFrom(
    '',
    ' ',
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '"\'`\\',
    '#;:%%',
    '%%{init: {"theme":"dark"}}%%',
    'end',
    'wrap:style: a#b;',
    'line\nbreak\r\nand\u2028more\u0000',
    'Amy->>Bob: end\nend',
    '👩‍💻🎥\ud800',
    '画面，卡顿。',
    '__proto__',
    '#35; &amp; ﬂ°35¶ß',
    'x'.repeat(5000),
  ),
);

/** Any recording that an import must accept. */
export function arbitraryRecording(
  text: fc.Arbitrary<string> = nastyText,
  length: fc.ArrayConstraints = { maxLength: 30 },
): fc.Arbitrary<Recording> {
  return fc.record({
    format: fc.constant(recordingFormat),
    version: fc.constant(recordingVersion),
    origin: arbitraryValue(originSchema, text),
    frames: fc.array(arbitraryValue(frameSchema, text), length).map(inOrder),
  });
}

/** Any value that a schema accepts, read off the schema, so that a new kind of frame is tried as soon as it exists. */
export function arbitraryValue<S extends v.GenericSchema>(
  schema: S,
  text: fc.Arbitrary<string> = nastyText,
): fc.Arbitrary<v.InferOutput<S>> {
  return arbitraryOf(schema, text) as fc.Arbitrary<v.InferOutput<S>>;
}

type Schema = v.GenericSchema & {
  readonly pipe?: readonly { readonly type: string; readonly requirement?: number }[];
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly wrapped?: v.GenericSchema;
  readonly item?: v.GenericSchema;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
};

function arbitraryOf(schema: Schema, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const inside = (part: v.GenericSchema | undefined): fc.Arbitrary<unknown> =>
    part ? arbitraryOf(part, text) : fc.constant(undefined);
  switch (schema.type) {
    case 'string':
      return text;
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(schema.literal);
    case 'picklist':
      return fc.constantFrom(...(schema.options ?? []));
    case 'nullable':
      return fc.oneof(fc.constant(null), inside(schema.wrapped));
    case 'array':
      return fc.array(inside(schema.item), { maxLength: 3 });
    case 'object':
      return objectOf(schema.entries ?? {}, inside);
    case 'variant':
      return fc.oneof(...(schema.options ?? []).map((option) => arbitraryOf(option as Schema, text)));
    default:
      throw new TypeError(`nothing arbitrary for a schema of type ${schema.type}`);
  }
}

function numberOf({ pipe }: Schema): fc.Arbitrary<number> {
  const least = pipe?.find(({ type }) => type === 'min_value')?.requirement;
  if (pipe?.some(({ type }) => type === 'integer')) return fc.nat().map((number) => number + (least ?? 0));
  // JSON has no -0, no NaN and no infinity.
  return fc
    .double({ noNaN: true, noDefaultInfinity: true, ...(least !== undefined && { min: least }) })
    .map((n) => n + 0);
}

function objectOf(
  entries: Readonly<Record<string, Schema>>,
  inside: (part: v.GenericSchema | undefined) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const model: Record<string, fc.Arbitrary<unknown>> = {};
  const requiredKeys: string[] = [];
  for (const [key, entry] of Object.entries(entries)) {
    model[key] = inside(entry.type === 'exact_optional' ? entry.wrapped : entry);
    if (entry.type !== 'exact_optional') requiredKeys.push(key);
  }
  // With a null prototype these would not equal what JSON.parse makes.
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

/** Numbers the frames, sorts their times and lets causes and calls point at earlier frames, as the format demands. */
function inOrder(frames: readonly Frame[]): Frame[] {
  const times = frames.map(({ t }) => t).sort((one, other) => one - other);
  const ordered: Frame[] = [];
  for (const frame of frames) {
    const seq = ordered.length;
    const calls = ordered.filter(({ kind }) => kind === 'api-call');
    const call = calls[frame.kind === 'api-settled' ? frame.call % Math.max(calls.length, 1) : 0];
    if (frame.kind === 'api-settled' && !call) continue;
    const { cause, ...rest } = frame;
    ordered.push({
      ...rest,
      seq,
      t: times[seq] ?? 0,
      ...(cause !== undefined && seq > 0 && { cause: cause % seq }),
      ...(frame.kind === 'api-settled' && call && { call: call.seq }),
    } as Frame);
  }
  return ordered;
}
