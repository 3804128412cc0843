/** Where in a recording we are, and how we go on: step, run, scrub. One player for each group of figures. */
import type { Frame, FrameKind, Place } from '../recording/frame.ts';
import type { Snapshot } from '../recording/snapshot.ts';
import type { Timeline } from '../recording/timeline.ts';

/** A call that is going on behind the recording. */
export interface Live {
  /** Opens the oldest thing that waits; false when nothing does. */
  openNext(): boolean;
  run(): void;
  pause(): void;
  readonly running: boolean;
}

/** Run stops at a frame of one of these kinds, or at one of these places. */
export interface Breakpoints {
  readonly kinds: ReadonlySet<FrameKind>;
  readonly places: ReadonlySet<Place>;
}

export const noBreakpoints: Breakpoints = { kinds: new Set(), places: new Set() };

/** Pause between frames when a recording is played, in ms: long enough to see what changed. */
const playedMs = 600;

/**
 * A running call is not held up by being looked at: it is shown when it has been still for this long (ms), and in any
 * case so often. Drawing takes about as long as connecting does.
 */
const stillMs = 80;
const longestMs = 400;

export class Player {
  #timeline: Timeline;
  #live: Live | undefined;
  #position = -1;
  #seen = 0;
  #wanted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A change of a running call that listeners have still to hear of: when the first came, and the last. */
  #untold: { readonly since: number; last: number; timer: ReturnType<typeof setTimeout> } | undefined;
  #breakpoints = noBreakpoints;
  readonly #listeners = new Set<() => void>();

  constructor(timeline: Timeline, live?: Live) {
    this.#timeline = timeline;
    this.#live = live;
    this.#seen = timeline.length;
  }

  get timeline(): Timeline {
    return this.#timeline;
  }

  /** The frame in view, by `seq`; -1 before there is any. */
  get position(): number {
    return this.#position;
  }

  get frame(): Frame | undefined {
    return this.#timeline.frames[this.#position];
  }

  get snapshot(): Snapshot {
    return this.#timeline.snapshot(this.#position);
  }

  /** Whether the frame in view is the newest step. */
  get atPresent(): boolean {
    return this.#position >= (this.#timeline.steps.at(-1) ?? -1);
  }

  get isLive(): boolean {
    return this.#live !== undefined;
  }

  /** Running: a live call goes through its gates by itself, a recording plays. */
  get running(): boolean {
    return this.#live ? this.#live.running : this.#timer !== undefined;
  }

  /** True after `next` at the newest frame, until the browser has brought one more. */
  get waiting(): boolean {
    return this.#wanted;
  }

  get breakpoints(): Breakpoints {
    return this.#breakpoints;
  }

  set breakpoints(breakpoints: Breakpoints) {
    this.#breakpoints = breakpoints;
    this.#tell();
  }

  /** One step on. At the newest frame of a live call it opens what waits; without that it waits for the browser. */
  next(): void {
    const next = this.#stepAfter(this.#position);
    if (next !== undefined) {
      this.goTo(next);
      return;
    }
    this.expectOne();
    this.#live?.openNext();
    this.grown();
  }

  /** To be called before something is done to a live call: the first frame that it brings is shown. */
  expectOne(): void {
    this.#position = this.#timeline.steps.at(-1) ?? -1;
    this.#wanted = this.#live !== undefined;
  }

  previous(): void {
    const steps = this.#timeline.steps;
    const before = steps[this.#timeline.stepsUpTo(this.#position - 1) - 1];
    if (before !== undefined) this.goTo(before);
  }

  first(): void {
    this.goTo(this.#timeline.steps[0] ?? -1);
  }

  last(): void {
    this.goTo(this.#timeline.steps.at(-1) ?? -1);
  }

  /** Shows frame `seq`, or the nearest there is. The live call stays where it is. */
  goTo(seq: number): void {
    this.#wanted = false;
    this.#position = Math.max(-1, Math.min(seq, this.#timeline.length - 1));
    this.#tell();
  }

  run(): void {
    if (this.#live) {
      this.last();
      this.#live.run();
      this.grown();
      return;
    }
    if (this.atPresent) this.first();
    this.#playOn();
    this.#tell();
  }

  pause(): void {
    this.#live?.pause();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#tell();
  }

  /**
   * To be called when the timeline may have grown: follows a running call, and stops it at a breakpoint. Listeners hear
   * of a running call only now and then.
   */
  grown(): void {
    const fresh = this.#timeline.frames.slice(this.#seen);
    this.#seen = this.#timeline.length;
    for (const frame of fresh) {
      if (frame.kind === 'stats') continue;
      if (this.#wanted || this.#position < 0) {
        this.#wanted = false;
        this.#position = frame.seq;
      } else if (this.#live?.running) {
        this.#position = frame.seq;
        if (this.#stopsAt(frame)) this.#live.pause();
      }
    }
    if (this.#live?.running) this.#tellSoon();
    else this.#tell();
  }

  /** Hears of every change, until the returned function is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends what goes on by itself. */
  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#untold?.timer);
    this.#timer = undefined;
    this.#untold = undefined;
  }

  #playOn(): void {
    this.#timer = setTimeout(() => {
      const next = this.#stepAfter(this.#position);
      const frame = next === undefined ? undefined : this.#timeline.frames[next];
      if (next === undefined || (frame && this.#stopsAt(frame))) this.#timer = undefined;
      else this.#playOn();
      if (next === undefined) this.#tell();
      else this.goTo(next);
    }, playedMs);
  }

  #stepAfter(seq: number): number | undefined {
    return this.#timeline.steps[this.#timeline.stepsUpTo(seq)];
  }

  #stopsAt(frame: Frame): boolean {
    return this.#breakpoints.kinds.has(frame.kind) || this.#breakpoints.places.has(frame.at);
  }

  #tellSoon(): void {
    const now = performance.now();
    if (this.#untold) this.#untold.last = now;
    else this.#untold = { since: now, last: now, timer: setTimeout(() => this.#tellIfStill(), stillMs) };
  }

  #tellIfStill(): void {
    if (!this.#untold) return;
    const { since, last } = this.#untold;
    const left = Math.min(last + stillMs, since + longestMs) - performance.now();
    if (left > 0) this.#untold.timer = setTimeout(() => this.#tellIfStill(), left);
    else this.#tell();
  }

  #tell(): void {
    clearTimeout(this.#untold?.timer);
    this.#untold = undefined;
    for (const listener of this.#listeners) listener();
  }
}
