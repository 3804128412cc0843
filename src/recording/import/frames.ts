/** The frames of a file: checked a slice at a time, so that a large file can show how far it is, and be given up. */
import * as v from 'valibot';
import { type Check, checkFrom } from '../check.ts';
import { type Frame, type FrameKind, frameSchema } from '../frame.ts';
import { failed, type ImportOptions, type ImportResult, wholeFile } from './result.ts';
import { placeOf, ruleBroken, shown, violation } from './violation.ts';

/** Undefined when every frame is sound; the frames themselves are neither changed nor copied. */
export async function firstFrameError(
  frames: readonly unknown[],
  { onProgress, signal, pause = macrotask }: ImportOptions,
): Promise<ImportResult | undefined> {
  let since = performance.now();
  let before: Frame | undefined;
  for (let start = 0; start < frames.length; start += sliceLength) {
    if (signal?.aborted) return cancelled();
    const end = Math.min(start + sliceLength, frames.length);
    for (let seq = start; seq < end; seq += 1) {
      const frame = frames[seq];
      if (!isFrame(frame)) return frameViolation(frame, seq);
      const error = misplaced(frame, seq, before);
      if (error) return error;
      before = frame;
    }
    if (performance.now() - since > longestStretch && end < frames.length) {
      onProgress?.(end, frames.length);
      await pause();
      since = performance.now();
    }
  }
  return signal?.aborted ? cancelled() : undefined;
}

export function cancelled(): ImportResult {
  return failed(
    'cancelled',
    wholeFile,
    { en: 'Reading was cancelled.', zh: '读取已取消。' },
    {
      en: 'What was open before is unchanged. Choose the file again to read it.',
      zh: '原有内容没有变化。如需读取，请重新选择文件。',
    },
  );
}

const sliceLength = 500;
/** In ms: what nobody notices. A recording of some thousands of frames is checked without a pause. */
const longestStretch = 32;

const fits: Check = checkFrom(frameSchema);

function isFrame(value: unknown): value is Frame {
  return fits(value);
}

/** What the schema cannot say: a frame stands where its number says, time does not run back, causes come before. */
function misplaced(frame: Frame, seq: number, before: Frame | undefined): ImportResult | undefined {
  if (frame.seq !== seq) return ruleBroken(placeOf(seq, 'seq'), String(seq), shown(frame.seq));
  if (before && frame.t < before.t) return ruleBroken(placeOf(seq, 't'), `>=${before.t}`, shown(frame.t));
  if (frame.cause !== undefined && frame.cause >= seq) {
    return ruleBroken(placeOf(seq, 'cause'), `<${seq}`, shown(frame.cause));
  }
  if (frame.kind === 'api-settled' && frame.call >= seq) {
    return ruleBroken(placeOf(seq, 'call'), `<${seq}`, shown(frame.call));
  }
  return undefined;
}

const options = new Map<unknown, v.GenericSchema>(
  frameSchema.options.map((option) => [option.entries.kind.literal satisfies FrameKind, option]),
);

/** valibot says what is wrong; asked for the one kind, it does not talk of the others. */
function frameViolation(frame: unknown, seq: number): ImportResult {
  const kind = typeof frame === 'object' && frame !== null && 'kind' in frame ? frame.kind : undefined;
  const read = v.safeParse(options.get(kind) ?? frameSchema, frame, { abortEarly: true });
  if (read.success) return ruleBroken(placeOf(seq, ''), 'a frame', shown(frame));
  return violation(read.issues[0], seq);
}

function macrotask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
