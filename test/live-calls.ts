/** Live calls for the tests of the browser: made, waited for, and ended after each test. */
import { afterEach } from 'vitest';
import { type CallOptions, LiveCall } from '../src/call/live-call.ts';
import { hasCome, type Moment, plainCall } from '../src/call/scenarios/scenario.ts';
import type { Frame, Peer } from '../src/recording/frame.ts';

const calls = new Set<LiveCall>();

afterEach(() => {
  for (const call of calls) call.stop();
  calls.clear();
});

export function makeCall(options: Partial<CallOptions> = {}): LiveCall {
  const call = new LiveCall({ scenario: plainCall, iceServers: [], codeHash: 'test', browser: 'test', ...options });
  calls.add(call);
  return call;
}

/** Resolves when the condition is met; it is looked at again whenever something has changed about the call. */
export function until(call: LiveCall, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    let stop = () => {};
    const look = () => {
      if (!condition()) return;
      stop();
      resolve();
    };
    stop = call.listen(look);
    look();
  });
}

/** Resolves when all of the moments have come. */
export function untilAll(call: LiveCall, ...moments: readonly Moment[]): Promise<void> {
  return until(call, () => moments.every((moment) => hasCome(call.timeline.frames, moment)));
}

/** Opens whatever waits, until the moments have come. */
export async function stepUntil(call: LiveCall, ...moments: readonly Moment[]): Promise<void> {
  let ended = false;
  const stop = call.listen(() => queueMicrotask(() => !ended && call.openNext()));
  call.openNext();
  await untilAll(call, ...moments);
  ended = true;
  stop();
}

export const bothConnected: readonly Moment[] = (['amy', 'bob'] as const).map((at) => ({
  kind: 'state',
  at,
  machine: 'connection',
  to: 'connected',
}));

/** The first frame of one kind that is as it should be. */
export function frameWhere<K extends Frame['kind']>(
  call: LiveCall,
  kind: K,
  fits: (frame: Extract<Frame, { kind: K }>) => boolean = () => true,
): Extract<Frame, { kind: K }> {
  const found = call.timeline.frames.find((frame): frame is Extract<Frame, { kind: K }> => {
    return frame.kind === kind && fits(frame as Extract<Frame, { kind: K }>);
  });
  if (!found) throw new Error(`no such ${kind} frame`);
  return found;
}

/** A frame as it is told from others whatever its number: without seq, time and causes. */
export function bare(frame: Frame): string {
  const { seq: _, t: __, cause: ___, ...rest } = frame;
  return JSON.stringify('call' in rest ? { ...rest, call: undefined } : rest);
}

export function framesAt(call: LiveCall, peer: Peer): readonly Frame[] {
  return call.timeline.frames.filter((frame) => frame.at === peer && frame.kind !== 'stats');
}
