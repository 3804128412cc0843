/** The way a state machine has taken, as passages from state to state. */

import type { Machine, Peer } from './frame.ts';
import type { Snapshot, StateStep } from './snapshot.ts';

/** One passage, and the frame in which it happened. */
export interface Passage {
  readonly from: string;
  readonly to: string;
  readonly seq: number;
}

/** From each state to the next; a state that is only confirmed is no passage. */
export function passages(steps: readonly StateStep[]): readonly Passage[] {
  return steps.flatMap((step, place) => {
    const before = steps[place - 1];
    return before && before.to !== step.to ? [{ from: before.to, to: step.to, seq: step.seq }] : [];
  });
}

/** How often each passage was made, and whether the frame of this snapshot made it. */
export interface TakenPassage {
  readonly from: string;
  readonly to: string;
  readonly times: number;
  readonly now: boolean;
}

/** The distinct passages of one peer's machine, in the order in which they were first made. */
export function takenPassages(snapshot: Snapshot, peer: Peer, machine: Machine): readonly TakenPassage[] {
  const taken = new Map<string, TakenPassage>();
  for (const { from, to, seq } of passages(snapshot.peers[peer].states[machine])) {
    const key = JSON.stringify([from, to]);
    const now = seq === snapshot.seq;
    const before = taken.get(key);
    taken.set(key, { from, to, times: (before?.times ?? 0) + 1, now: now || (before?.now ?? false) });
  }
  return [...taken.values()];
}
