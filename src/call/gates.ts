/** Where API calls wait for the person. In run mode nothing waits. */
import type { ApiMethod, ApiValue, Peer } from '../recording/frame.ts';

/** An API call that waits. `order` is shared with the messages on the wire, so that the oldest of all comes first. */
export interface Gate {
  readonly order: number;
  readonly at: Peer;
  readonly method: ApiMethod;
  readonly given: ApiValue;
}

/** What passes the gate: what the code gave, or what the person made of it. */
export interface Passed {
  readonly given: ApiValue;
  readonly by?: string;
}

interface Waiting {
  readonly gate: Gate;
  readonly open: (passed: Passed) => void;
  /** Who has changed what it is given. */
  readonly by?: string;
}

export class Gates {
  #waiting: readonly Waiting[] = [];
  #closed = true;
  readonly #nextOrder: () => number;
  readonly #changed: () => void;

  constructor(nextOrder: () => number, changed: () => void) {
    this.#nextOrder = nextOrder;
    this.#changed = changed;
  }

  get waiting(): readonly Gate[] {
    return this.#waiting.map(({ gate }) => gate);
  }

  /** Undefined when the call may go on at once; else a promise of the moment when it may. */
  pass(at: Peer, method: ApiMethod, given: ApiValue): Promise<Passed> | undefined {
    if (!this.#closed) return undefined;
    return new Promise((open) => {
      this.#waiting = [...this.#waiting, { gate: { order: this.#nextOrder(), at, method, given }, open }];
      this.#changed();
    });
  }

  /** Lets one call go on, with what the person changed about it. False when it no longer waits. */
  open(order: number, passed?: Passed): boolean {
    const found = this.#waiting.find(({ gate }) => gate.order === order);
    if (!found) return false;
    this.#waiting = this.#waiting.filter((other) => other !== found);
    found.open(passed ?? { given: found.gate.given, ...(found.by !== undefined && { by: found.by }) });
    return true;
  }

  /** Changes what a call will be given when its gate opens, however that comes about. False when it no longer waits. */
  amend(order: number, given: ApiValue, by: string): boolean {
    const found = this.#waiting.find(({ gate }) => gate.order === order);
    if (!found) return false;
    const amended = { ...found, gate: { ...found.gate, given }, by };
    this.#waiting = this.#waiting.map((other) => (other === found ? amended : other));
    this.#changed();
    return true;
  }

  /** Nothing waits from now on, and what waited goes on, oldest first. */
  openAll(): void {
    this.#closed = false;
    for (const { gate } of this.#waiting) this.open(gate.order);
  }

  /** From now on every call waits again. */
  close(): void {
    this.#closed = true;
  }
}
