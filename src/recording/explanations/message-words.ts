/** What a message's explanation is made from, and the shape of the tables by its type. */
import type { SignalingMessage, WireMessage } from '../frame.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Explained } from './explanation.ts';
import type { Person } from './person.ts';

type Body = SignalingMessage;
export type BodyOf<T extends Body['type']> = Extract<Body, { type: T }>;

/** Who says it, to whom; `body` is what it says. */
export interface Saying<T extends Body['type']> {
  readonly from: Person;
  readonly to: Person;
  readonly body: BodyOf<T>;
  readonly message: WireMessage;
  readonly snapshot: Snapshot;
}

/** One explanation for each type of message. */
export type MessageWords = { readonly [T in Body['type']]: (saying: Saying<T>) => Explained };
