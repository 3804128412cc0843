/**
 * Which line of the handlers is running, and because of which frame. The handlers are compiled with a marker before
 * each statement and around each `await` (build/traced-code.ts), as coverage tools do, so that what is recorded is
 * exact even when several handlers wait at once.
 */

let line: number | undefined;
let cause: number | undefined;

/** Promises that settle with a frame of their own: what goes on after awaiting one was led to by that frame. */
const settledBy = new WeakMap<object, { seq: number | undefined }>();

/** The line that is running now, and the frame it runs because of. Right only while a handler runs synchronously. */
export function current(): { line: number | undefined; cause: number | undefined } {
  return { line, cause };
}

/** Runs `body` as led to by frame `because`; afterwards all is as before. */
export function because<T>(frame: number | undefined, atLine: number | undefined, body: () => T): T {
  const before = { line, cause };
  line = atLine;
  cause = frame;
  try {
    return body();
  } finally {
    ({ line, cause } = before);
  }
}

/** A promise whose settling frame `settle` is told before it settles. */
export function settlingPromise<T>(body: (settle: (seq: number) => void) => Promise<T>): Promise<T> {
  const settled: { seq: number | undefined } = { seq: undefined };
  const promise = body((seq) => {
    settled.seq = seq;
  });
  settledBy.set(promise, settled);
  return promise;
}

/** Marker: this line runs now. */
export function at(number: number): void {
  line = number;
}

type Paused<T> = { cause: number | undefined } & ({ value: T } | { error: unknown });

/** Marker around what is awaited; `resume` gets what it gives. */
export async function pause<T>(awaited: T): Promise<Paused<Awaited<T>>> {
  const before = cause;
  const frame = () => (isObject(awaited) ? (settledBy.get(awaited)?.seq ?? before) : before);
  try {
    const value = await awaited;
    return { value, cause: frame() };
  } catch (error) {
    return { error, cause: frame() };
  }
}

/** Marker: the handler goes on after an `await` on this line. */
export function resume<T>(number: number, paused: Paused<T>): T {
  line = number;
  cause = paused.cause;
  if ('error' in paused) throw paused.error;
  return paused.value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
