/** What is on its way between the peers. */
import type { FrameOf } from '../frame.ts';
import type { InFlight, Snapshot } from '../snapshot.ts';

export function sent(before: Snapshot, frame: FrameOf<'message-sent'>): Snapshot {
  const flying: InFlight = { sentSeq: frame.seq, message: frame.message, held: null, edited: false };
  return { ...before, wire: [...before.wire, flying] };
}

export function held(before: Snapshot, frame: FrameOf<'message-held'>): Snapshot {
  return change(before, frame.message.id, (flying) => ({ ...flying, held: { ms: frame.ms } }));
}

export function edited(before: Snapshot, frame: FrameOf<'message-edited'>): Snapshot {
  return change(before, frame.message.id, (flying) => ({ ...flying, message: frame.message, edited: true }));
}

export function dropped(before: Snapshot, frame: FrameOf<'message-dropped'>): Snapshot {
  return { ...before, wire: without(before, frame.message.id), dropped: [...before.dropped, frame.message] };
}

export function delivered(before: Snapshot, frame: FrameOf<'message-delivered'>): Snapshot {
  return { ...before, wire: without(before, frame.message.id) };
}

function without(before: Snapshot, id: number): readonly InFlight[] {
  return before.wire.filter((flying) => flying.message.id !== id);
}

function change(before: Snapshot, id: number, to: (flying: InFlight) => InFlight): Snapshot {
  return { ...before, wire: before.wire.map((flying) => (flying.message.id === id ? to(flying) : flying)) };
}
