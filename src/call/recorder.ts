/** Writes the frames of a live call, in the order in which they happen, and tells whoever listens. */
import type { Frame, NewFrame } from '../recording/frame.ts';
import { Timeline } from '../recording/timeline.ts';
import { current } from './flow.ts';

export class Recorder {
  readonly timeline = new Timeline();
  #zero: number;
  readonly #listeners = new Set<(frame: Frame) => void>();

  constructor() {
    this.#zero = performance.now();
  }

  get startedAt(): Date {
    return new Date(performance.timeOrigin + this.#zero);
  }

  /** Before the first frame: the recording began at `now` on this page's clock, in another tab. */
  beginAt(now: number): void {
    if (this.timeline.length === 0) this.#zero = now;
  }

  /** Adds a frame at this moment and returns its number. */
  record(frame: NewFrame): number {
    return this.recordAt(performance.now(), frame);
  }

  /** Adds a frame that happened at `now` on this page's clock (performance.now()); never before the last one. */
  recordAt(now: number, frame: NewFrame): number {
    const seq = this.timeline.length;
    const last = this.timeline.frames.at(-1)?.t ?? 0;
    const t = Math.max(last, Math.round((now - this.#zero) * 100) / 100);
    const whole: Frame = { ...frame, seq, t };
    this.timeline.append(whole);
    for (const listener of this.#listeners) listener(whole);
    return seq;
  }

  /** Calls `listener` with each frame from now on, until the returned function is called. */
  listen(listener: (frame: Frame) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** The line and the cause of what the handlers do at this moment, as parts of a frame. */
export function here(): { line?: number; cause?: number } {
  return part(current());
}

/** Leaves out what is not known. */
export function part({ line, cause }: { line?: number | undefined; cause?: number | undefined }): {
  line?: number;
  cause?: number;
} {
  return { ...(line !== undefined && { line }), ...(cause !== undefined && { cause }) };
}
