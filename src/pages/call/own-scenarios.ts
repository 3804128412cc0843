/** The scenarios that a person kept, in this browser's storage. */
import * as v from 'valibot';
import { type Scenario, scenarioSchema } from '../../call/scenarios/scenario.ts';

export interface OwnScenario {
  readonly name: string;
  readonly scenario: Scenario;
}

const key = 'scenarios';
const schema = v.array(v.object({ name: v.string(), scenario: scenarioSchema }));

/** What is kept; nothing where storage is switched off or holds something else. */
export function ownScenarios(): readonly OwnScenario[] {
  try {
    const read = v.safeParse(schema, JSON.parse(localStorage.getItem(key) ?? '[]'));
    return read.success ? read.output : [];
  } catch {
    return [];
  }
}

/** Keeps one; of two with the same name the new one stays. False where nothing can be stored. */
export function keepScenario(own: OwnScenario): boolean {
  return store([...ownScenarios().filter(({ name }) => name !== own.name), own]);
}

export function forgetScenario(name: string): boolean {
  return store(ownScenarios().filter((own) => own.name !== name));
}

function store(all: readonly OwnScenario[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}
