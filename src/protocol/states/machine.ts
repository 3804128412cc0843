/** What a state machine's table holds. A state without its meaning, or a text without a language, does not compile. */
import type { Text } from '../language.ts';

/** What one state means. */
export interface StateMeaning {
  readonly meaning: Text;
  /** Nothing leads out of it. */
  readonly final?: true;
}

/** A step that the standards allow, with everything that can bring it about. */
export interface Transition<State extends string> {
  readonly from: State;
  readonly to: State;
  /** API calls or events, as code writes them: `setLocalDescription(offer)`. */
  readonly by: readonly string[];
  readonly cause: Text;
}

/** One state machine of a connection. */
export interface StateMachine<State extends string = string> {
  /** The property that shows the state. */
  readonly property: string;
  readonly title: Text;
  readonly reference: string;
  readonly start: State;
  readonly states: { readonly [S in State]: StateMeaning };
  readonly transitions: readonly Transition<State>[];
  /** What `close()` does, which leads to `closed` from every other state; null where there is no such state. */
  readonly closing: Text | null;
}

/** The transition from one state to another, if the table has it; `closed` is reached from everywhere. */
export function isKnownTransition(machine: StateMachine, from: string, to: string): boolean {
  if (!meaningOf(machine, from) || !meaningOf(machine, to)) return false;
  if (machine.closing && to === 'closed') return from !== 'closed';
  return machine.transitions.some((step) => step.from === from && step.to === to);
}

/** What the table says of a state; undefined for a name that it does not know. */
export function meaningOf(machine: StateMachine, state: string): StateMeaning | undefined {
  return Object.hasOwn(machine.states, state) ? machine.states[state] : undefined;
}
