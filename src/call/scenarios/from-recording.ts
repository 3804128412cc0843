/** What a person did in a call, as a scenario that does it again in another. */
import type { Frame, FrameOf, WireMessage } from '../../recording/frame.ts';
import { differingEdits } from './differing-edits.ts';
import { type Edit, fits, type Moment, type Scenario, type ScenarioStep } from './scenario.ts';

const person = 'person';

/**
 * Messages that were dropped, held, edited or delivered out of their order, and what was done to the peers. Holding
 * ends at the step that came just before the delivery, or after as many ms as the person chose.
 */
export function scenarioFrom(frames: readonly Frame[], code: Scenario['code'], id: string): Scenario {
  const sent = frames.filter((frame) => frame.kind === 'message-sent');
  const steps = [
    ...sent.flatMap((frame) => stepsOf(frame, frames)),
    ...frames.flatMap((frame) => actsOf(frame, frames)),
  ];
  return { id, code, steps };
}

/** Held first, then edited, then dropped: the order in which a call carries out the steps for one message. */
function stepsOf(sent: FrameOf<'message-sent'>, frames: readonly Frame[]): ScenarioStep[] {
  const { body, from } = sent.message;
  const message = {
    type: body.type,
    from,
    nth: countUpTo(frames, sent.seq, { kind: 'message-sent', at: from, type: body.type }),
  };
  const later = frames.slice(sent.seq + 1).filter((frame) => isAbout(frame, sent.message));
  const delivered = later.find((frame) => frame.kind === 'message-delivered');
  const held = later.find((frame) => frame.kind === 'message-held' && frame.by === person);
  const dropped = later.some((frame) => frame.kind === 'message-dropped' && frame.by === person);
  // Held and never let go: to the other side that is the same as lost.
  if (dropped || (held && !delivered)) return [{ do: 'drop', message }];
  const hold = delivered && holdOf(held, delivered, later, frames);
  const edits = editsOf(later);
  return [
    ...(hold ? [{ do: 'hold' as const, message, ...hold }] : []),
    ...(edits.length > 0 ? [{ do: 'edit' as const, message, edits }] : []),
  ];
}

interface Hold {
  readonly until: Moment;
  readonly ms?: number;
}

function holdOf(
  held: Frame | undefined,
  delivered: FrameOf<'message-delivered'>,
  later: readonly Frame[],
  frames: readonly Frame[],
): Hold | undefined {
  if (held?.kind === 'message-held' && held.ms !== null) {
    const { from, body } = held.message;
    const kind = { kind: 'message-sent', at: from, type: body.type } as const;
    return { until: { ...kind, count: countUpTo(frames, held.seq, kind) }, ms: Math.max(1, Math.round(held.ms)) };
  }
  const overtaking = overtakerOf(delivered, frames);
  if (overtaking) {
    const scenarioHeldIt = later.some((frame) => frame.kind === 'message-held' && frame.by !== person);
    return scenarioHeldIt && !held ? undefined : { until: momentOf(overtaking, frames) };
  }
  if (!held) return undefined;
  const before = frames.slice(0, delivered.seq).findLast(isReliable);
  return before && { until: momentOf(before, frames) };
}

/**
 * The message of the same sender, sent later, that was delivered before this one. The last of them; but of candidates
 * the first, since the next call may have fewer.
 */
function overtakerOf(delivered: FrameOf<'message-delivered'>, frames: readonly Frame[]): Frame | undefined {
  const sentAt = new Map(
    frames.flatMap((frame) => (frame.kind === 'message-sent' ? [[frame.message.id, frame.seq]] : [])),
  );
  const own = sentAt.get(delivered.message.id) ?? 0;
  const overtakers = frames.slice(0, delivered.seq).filter((frame) => {
    if (frame.kind !== 'message-delivered' || frame.message.from !== delivered.message.from) return false;
    return (sentAt.get(frame.message.id) ?? 0) > own;
  });
  return overtakers.findLast((frame) => !isAboutCandidate(frame)) ?? overtakers[0];
}

function editsOf(later: readonly Frame[]): Edit[] {
  const edited = later.filter((frame) => frame.kind === 'message-edited' && frame.by === person);
  const first = edited[0];
  const last = edited.at(-1);
  if (first?.kind !== 'message-edited' || last?.kind !== 'message-edited') return [];
  return differingEdits(first.before, last.message.body);
}

function actsOf(frame: Frame, frames: readonly Frame[]): ScenarioStep[] {
  if (frame.kind !== 'action' || frame.action === 'start' || frame.by !== person) return [];
  const before = frames.slice(0, frame.seq).findLast(isReliable);
  if (!before) return [];
  const text = frames.find((other) => other.kind === 'data' && other.direction === 'sent' && other.cause === frame.seq);
  return [
    {
      do: 'act',
      at: momentOf(before, frames),
      peer: frame.at,
      action: frame.action,
      ...(text?.kind === 'data' && { text: text.text }),
    },
  ];
}

/** Whether a frame comes in every such call, and in about the same place: what gathering brings and when, does not. */
function isReliable(frame: Frame): boolean {
  if (frame.kind === 'state') return frame.machine !== 'gathering';
  if (frame.kind === 'api-settled') return frame.method !== 'addIceCandidate';
  if (frame.kind === 'message-sent' || frame.kind === 'message-delivered') return !isAboutCandidate(frame);
  return frame.kind === 'media' || frame.kind === 'data';
}

/** The moment at which this frame comes: what is said of it, and how many like it there are up to it. */
function momentOf(frame: Frame, frames: readonly Frame[]): Moment {
  const moment = likeness(frame);
  return { ...moment, count: countUpTo(frames, frame.seq, moment) };
}

function likeness(frame: Frame): Moment {
  const { kind, at } = frame;
  switch (frame.kind) {
    case 'state':
      return { kind, at, machine: frame.machine, to: frame.to };
    case 'api-settled':
      return { kind, at, method: frame.method, status: frame.outcome.status };
    case 'message-sent':
    case 'message-delivered':
      return { kind, at, type: frame.message.body.type };
    case 'media':
      return { kind, at, milestone: frame.milestone };
    default:
      return { kind, at };
  }
}

function countUpTo(frames: readonly Frame[], seq: number, moment: Moment): number {
  return frames.slice(0, seq + 1).filter((frame) => fits(frame, moment)).length;
}

function isAbout(frame: Frame, message: WireMessage): boolean {
  return 'message' in frame && frame.message.id === message.id;
}

function isAboutCandidate(frame: Frame): boolean {
  return 'message' in frame && frame.message.body.type === 'candidate';
}
