/** The signalling messages on their way between the peers: each can be delivered, dropped, held back or edited. */

import { otherPeer } from '../recording/fold/peer.ts';
import type { Peer, SignalingMessage, WireMessage } from '../recording/frame.ts';
import type { Plan } from './director.ts';
import { here, type Recorder } from './recorder.ts';

export interface Travelling {
  readonly order: number;
  readonly sentSeq: number;
  readonly message: WireMessage;
  /** Held back on purpose: it does not take its turn. */
  readonly held: boolean;
  /** What the scenario will do to it when its turn comes. */
  readonly plan: Plan | undefined;
}

type Deliver = (message: WireMessage, sentSeq: number) => void;

/** Stands in `by` for what no person did. */
export const scenarioName = 'scenario';

export class Wire {
  #travelling: readonly Travelling[] = [];
  #sent = 0;
  #open = false;
  /** A task for each delivery; timers would be clamped to 4 ms after a few in a row. */
  readonly #tasks = new MessageChannel();
  /** What ends holding a message back, by its id. */
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();
  readonly #recorder: Recorder;
  readonly #nextOrder: () => number;
  readonly #deliver: Deliver;
  readonly #changed: () => void;

  constructor(recorder: Recorder, nextOrder: () => number, deliver: Deliver, changed: () => void) {
    this.#recorder = recorder;
    this.#nextOrder = nextOrder;
    this.#deliver = deliver;
    this.#changed = changed;
    this.#tasks.port2.onmessage = ({ data }: MessageEvent<number>) => {
      const found = this.#find(data);
      if (!this.#open || found?.held !== false) return;
      this.pass(data);
      // What a scenario has edited goes on at once: a later message must not overtake it.
      if (found.plan?.do === 'edit') this.pass(data);
    };
  }

  get travelling(): readonly Travelling[] {
    return this.#travelling;
  }

  /**
   * Puts a message on the wire. With the wire open it is delivered in a task of its own, as a socket would; a plan to
   * hold it is carried out at once.
   */
  send(from: Peer, body: SignalingMessage, plan?: Plan): void {
    const message: WireMessage = { id: this.#nextId(from), from, to: otherPeer(from), body };
    const order = this.#nextOrder();
    const sentSeq = this.#recorder.timeline.length;
    // Held before anybody hears that it is sent, or whoever steps at that very frame would let it through.
    this.#travelling = [...this.#travelling, { order, sentSeq, message, held: plan?.do === 'hold', plan }];
    this.#recorder.record({ kind: 'message-sent', at: from, message, ...here() });
    if (this.#find(message.id)?.held) this.hold(message.id, null, scenarioName);
    if (this.#open) this.#soon(message.id);
    this.#changed();
  }

  /** What comes next for a message whose turn it is: its plan, or delivery. */
  pass(id: number): boolean {
    const found = this.#find(id);
    if (found?.plan?.do === 'drop') this.drop(id, scenarioName);
    else if (found?.plan?.do === 'edit') this.edit(id, found.plan.body, scenarioName);
    else return this.deliver(id);
    return true;
  }

  /** Ends what a scenario's step held, `ms` milliseconds from now. */
  releaseStep(step: number, ms: number): void {
    for (const { plan, message } of this.#travelling) {
      if (plan?.do !== 'hold' || plan.step !== step) continue;
      if (ms === 0) this.release(message.id);
      else this.#later(message.id, ms, () => this.release(message.id));
    }
  }

  /** Delivers one now, before any other. False when it is no longer on the wire. */
  deliver(id: number): boolean {
    const found = this.#take(id);
    if (found) this.#deliver(found.message, found.sentSeq);
    this.#changed();
    return found !== undefined;
  }

  /** Takes one off the wire: it never arrives. */
  drop(id: number, by: string): boolean {
    const found = this.#take(id);
    if (!found) return false;
    this.#recorder.record({
      kind: 'message-dropped',
      at: 'signaling',
      message: found.message,
      cause: found.sentSeq,
      by,
    });
    this.#changed();
    return true;
  }

  /**
   * Holds one back for `ms` milliseconds, or until somebody releases or delivers it. It takes the place of what held it
   * before, a person's wish that of the scenario's.
   */
  hold(id: number, ms: number | null, by: string): boolean {
    const found = this.#find(id);
    if (!found) return false;
    this.#forgetTimer(id);
    this.#replace(id, { ...found, held: true, plan: by === scenarioName ? found.plan : planAfterHold(found) });
    this.#recorder.record({
      kind: 'message-held',
      at: 'signaling',
      message: found.message,
      ms,
      cause: found.sentSeq,
      by,
    });
    if (ms !== null) this.#later(id, ms, () => this.deliver(id));
    this.#changed();
    return true;
  }

  /** Ends holding it back: it takes its turn again. */
  release(id: number): boolean {
    const found = this.#find(id);
    if (!found?.held) return false;
    this.#forgetTimer(id);
    this.#replace(id, { ...found, held: false, plan: planAfterHold(found) });
    if (this.#open) this.#soon(id);
    this.#changed();
    return true;
  }

  /** Changes what one says; what the scenario still meant to change is left alone, but what holds it goes on holding. */
  edit(id: number, body: SignalingMessage, by: string): boolean {
    const found = this.#find(id);
    if (!found) return false;
    const message = { ...found.message, body };
    const { plan } = found;
    this.#replace(id, { ...found, message, plan: plan?.do === 'hold' ? { ...plan, after: undefined } : undefined });
    const before = found.message.body;
    this.#recorder.record({ kind: 'message-edited', at: 'signaling', message, before, cause: found.sentSeq, by });
    this.#changed();
    return true;
  }

  /** From now on messages go through by themselves, those that wait first. */
  openAll(): void {
    this.#open = true;
    for (const { message, held } of this.#travelling) if (!held) this.#soon(message.id);
  }

  /** From now on messages wait. */
  close(): void {
    this.#open = false;
  }

  /** Nothing is delivered any more. */
  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#tasks.port1.close();
    this.#travelling = [];
  }

  #soon(id: number): void {
    this.#tasks.port1.postMessage(id);
  }

  #later(id: number, ms: number, run: () => void): void {
    this.#timers.set(id, setTimeout(run, ms));
  }

  #forgetTimer(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  /** Odd for Amy, even for Bob: two tabs number their messages without asking each other. */
  #nextId(from: Peer): number {
    this.#sent += 1;
    return this.#sent * 2 - (from === 'amy' ? 1 : 0);
  }

  #find(id: number): Travelling | undefined {
    return this.#travelling.find(({ message }) => message.id === id);
  }

  #take(id: number): Travelling | undefined {
    const found = this.#find(id);
    this.#forgetTimer(id);
    this.#travelling = this.#travelling.filter((other) => other !== found);
    return found;
  }

  #replace(id: number, next: Travelling): void {
    this.#travelling = this.#travelling.map((other) => (other.message.id === id ? next : other));
  }
}

/** What the scenario means to do to a message when it is held no longer. */
function planAfterHold({ plan }: Travelling): Plan | undefined {
  return plan?.do === 'hold' ? plan.after : plan;
}
