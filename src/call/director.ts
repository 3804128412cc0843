/** Plays a scenario: says what is to happen to each message, and acts when a moment comes. */
import type { Frame, Peer, SignalingMessage } from '../recording/frame.ts';
import { edited } from './scenarios/edits.ts';
import { fits, meant, type Scenario, type ScenarioStep } from './scenarios/scenario.ts';

/** What a scenario means to do to a message. */
export type Plan =
  | { readonly do: 'drop' }
  | { readonly do: 'edit'; readonly body: SignalingMessage }
  | { readonly do: 'hold'; readonly step: number; readonly after?: Plan | undefined };

type Act = Extract<ScenarioStep, { do: 'act' }>;

export class Director {
  readonly #scenario: Scenario;
  readonly #sent = new Map<string, number>();
  /** How often each step's moment has still to come, by the step's place. */
  readonly #left = new Map<number, number>();

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    for (const [place, step] of scenario.steps.entries()) {
      if (step.do === 'hold') this.#left.set(place, step.until.count ?? 1);
      else if (step.do === 'act') this.#left.set(place, step.at.count ?? 1);
    }
  }

  get scenario(): Scenario {
    return this.#scenario;
  }

  /** Asked once for each message, as it is sent. */
  planFor(from: Peer, body: SignalingMessage): Plan | undefined {
    const key = `${from} ${body.type}`;
    const nth = (this.#sent.get(key) ?? 0) + 1;
    this.#sent.set(key, nth);
    return this.#plan(from, body, nth, 0);
  }

  /** What the steps from place `first` on mean to do: several may mean the same message, each in its turn. */
  #plan(from: Peer, body: SignalingMessage, nth: number, first: number): Plan | undefined {
    const { steps } = this.#scenario;
    for (const [place, step] of steps.entries()) {
      if (place < first || step.do === 'act' || !meant(step.message, body.type, from, nth)) continue;
      if (step.do === 'drop') return { do: 'drop' };
      if (step.do === 'edit') return { do: 'edit', body: edited(body, step.edits) };
      if (this.#left.get(place) !== 0)
        return { do: 'hold', step: place, after: this.#plan(from, body, nth, place + 1) };
    }
    return undefined;
  }

  /** What the frame brings: hold steps that end with it (and how much later, in ms), and acts that are due. */
  see(frame: Frame): { released: { step: number; ms: number }[]; due: Act[] } {
    const released: { step: number; ms: number }[] = [];
    const due: Act[] = [];
    for (const [place, left] of this.#left) {
      const step = this.#scenario.steps[place];
      if (!step || left === 0 || step.do === 'drop' || step.do === 'edit') continue;
      if (!fits(frame, step.do === 'hold' ? step.until : step.at)) continue;
      this.#left.set(place, left - 1);
      if (left > 1) continue;
      if (step.do === 'act') due.push(step);
      else released.push({ step: place, ms: step.ms ?? 0 });
    }
    return { released, due };
  }
}
