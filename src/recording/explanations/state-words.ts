/** What a state's explanation is made from, and the shape of a machine's table. */
import type { FrameOf } from '../frame.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Explained } from './explanation.ts';
import type { Person } from './person.ts';

export interface StateMoment {
  readonly me: Person;
  readonly you: Person;
  readonly frame: FrameOf<'state'>;
  readonly snapshot: Snapshot;
}

/** Complete for the states that are known; what a recording may hold besides is told by `anyState`. */
export type StateWords<State extends string> = { readonly [S in State]: (moment: StateMoment) => Explained };
