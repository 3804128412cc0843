/** How one asynchronous call into the browser is held at its gate and recorded. */
import type { ApiMethod, ApiValue, Peer } from '../recording/frame.ts';
import { errorFacts } from './browser-facts.ts';
import { settlingPromise } from './flow.ts';
import type { Gates } from './gates.ts';
import { here, type Recorder } from './recorder.ts';

export interface Watching {
  readonly peer: Peer;
  readonly recorder: Recorder;
  readonly gates: Gates;
}

/** What a call gives its caller, and what of it is recorded. */
export interface Answer<T> {
  readonly result: T;
  readonly value: ApiValue;
}

/**
 * Waits at the gate, records the call, runs it with what passed the gate, and records how it settled. Rejects as the
 * browser rejects. `begun` hears the number of the api-call frame.
 */
export function watchedCall<T>(
  { peer, recorder, gates }: Watching,
  method: ApiMethod,
  given: ApiValue,
  run: (given: ApiValue) => Promise<Answer<T>>,
  begun: (seq: number) => void = () => undefined,
): Promise<T> {
  const from = here();
  return settlingPromise(async (settle) => {
    const waiting = gates.pass(peer, method, given);
    const passed = waiting ? await waiting : { given };
    const by = passed.by === undefined ? {} : { by: passed.by };
    const call = recorder.record({ kind: 'api-call', at: peer, method, given: passed.given, ...from, ...by });
    begun(call);
    const settled = { ...from, kind: 'api-settled', at: peer, method, call, cause: call } as const;
    try {
      const { result, value } = await run(passed.given);
      settle(recorder.record({ ...settled, outcome: { status: 'resolved', value } }));
      return result;
    } catch (error) {
      settle(recorder.record({ ...settled, outcome: { status: 'rejected', error: errorFacts(error) } }));
      throw error;
    }
  });
}
