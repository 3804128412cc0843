/** What an event's explanation is made from. */
import type { CallEvent, FrameOf } from '../frame.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Explained } from './explanation.ts';

export type EventOf<T extends CallEvent['type']> = Extract<CallEvent, { type: T }>;
export type ExplainEvent<T extends CallEvent['type']> = (
  event: EventOf<T>,
  frame: FrameOf<'event'>,
  snapshot: Snapshot,
) => Explained;
