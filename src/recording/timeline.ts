/**
 * The frames of one recording with what is asked of them often: the snapshot at any frame, what a frame led to, the
 * frames that are steps of their own. Grows by `append` while a call is live.
 */
import { emptySnapshot, fold } from './fold/fold.ts';
import type { Frame, FrameOf, Peer } from './frame.ts';
import type { Snapshot } from './snapshot.ts';

/** A snapshot is kept every so many frames; a step anywhere folds fewer than this. */
const stride = 32;
const none = -1;

export class Timeline {
  readonly #frames: Frame[] = [];
  readonly #kept: Snapshot[] = [];
  readonly #steps: number[] = [];
  /** The first and the last frame that each led to, and of those frames the next: thousands of lists would be slow. */
  readonly #firstEffects: number[] = [];
  readonly #lastEffects: number[] = [];
  readonly #nextEffects: number[] = [];
  readonly #stats = { amy: [] as FrameOf<'stats'>[], bob: [] as FrameOf<'stats'>[] };
  readonly #asked: { [P in Peer]: readonly FrameOf<'stats'>[] } = { amy: [], bob: [] };
  #last: Snapshot = emptySnapshot;

  constructor(frames: readonly Frame[] = []) {
    for (const frame of frames) this.append(frame);
  }

  /** Adds the next frame; its `seq` must be the number of frames so far. */
  append(frame: Frame): void {
    if (frame.seq !== this.#frames.length) {
      throw new RangeError(`frame ${frame.seq} cannot follow ${this.#frames.length - 1}`);
    }
    this.#frames.push(frame);
    if (frame.kind === 'stats') this.#stats[frame.at].push(frame);
    else this.#steps.push(frame.seq);
    this.#firstEffects.push(none);
    this.#lastEffects.push(none);
    this.#nextEffects.push(none);
    if (frame.cause !== undefined) this.#link(frame.cause, frame.seq);
  }

  get frames(): readonly Frame[] {
    return this.#frames;
  }

  get length(): number {
    return this.#frames.length;
  }

  /** The frames that a person steps through, by `seq`: all but the stats samples. */
  get steps(): readonly number[] {
    return this.#steps;
  }

  /** How many steps lie at or before frame `seq`. */
  stepsUpTo(seq: number): number {
    return countUpTo(this.#steps, seq, (step) => step);
  }

  /** The frames that `seq` led to, in order. */
  effectsOf(seq: number): readonly number[] {
    const effects: number[] = [];
    for (let at = this.#firstEffects[seq] ?? none; at !== none; at = this.#nextEffects[at] ?? none) effects.push(at);
    return effects;
  }

  /** The stats samples of one peer at or before frame `seq`, oldest first: the same list as long as it holds the same. */
  statsUpTo(peer: Peer, seq: number): readonly FrameOf<'stats'>[] {
    const all = this.#stats[peer];
    const count = countUpTo(all, seq, (frame) => frame.seq);
    if (this.#asked[peer].length !== count) this.#asked[peer] = all.slice(0, count);
    return this.#asked[peer];
  }

  /** The state after frame `seq`; -1 is before the first. */
  snapshot(seq: number): Snapshot {
    if (this.#last.seq === seq) return this.#last;
    const from = this.#last.seq < seq && seq - this.#last.seq <= stride ? this.#last : this.#keptBefore(seq);
    this.#last = this.#foldOn(from, seq);
    return this.#last;
  }

  #link(cause: number, effect: number): void {
    const before = this.#lastEffects[cause] ?? none;
    if (before === none) this.#firstEffects[cause] = effect;
    else this.#nextEffects[before] = effect;
    this.#lastEffects[cause] = effect;
  }

  /** The nearest kept snapshot at or before `seq`, keeping those on the way to it that are not kept yet. */
  #keptBefore(seq: number): Snapshot {
    const wanted = Math.floor((seq + 1) / stride);
    if (wanted === 0) return emptySnapshot;
    while (this.#kept.length < wanted) {
      const before = this.#kept.at(-1) ?? emptySnapshot;
      this.#kept.push(this.#foldOn(before, before.seq + stride));
    }
    return this.#kept[wanted - 1] ?? emptySnapshot;
  }

  #foldOn(from: Snapshot, seq: number): Snapshot {
    return this.#frames.slice(from.seq + 1, seq + 1).reduce(fold, from);
  }
}

/** How many of a list sorted by `key` have a key of at most `limit`. */
function countUpTo<T>(sorted: readonly T[], limit: number, key: (item: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = sorted[middle];
    if (item !== undefined && key(item) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
