import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { plainCall, scenarioSchema } from './scenario.ts';
import { shippedScenarios } from './shipped.ts';

test('at least twelve ship, each under an id of its own', () => {
  const ids = shippedScenarios.map(({ scenario }) => scenario.id);
  expect(new Set([plainCall.id, ...ids]).size).toBe(ids.length + 1);
  expect(ids.length).toBeGreaterThanOrEqual(12);
});

describe.each(shippedScenarios.map((shipped) => [shipped.scenario.id, shipped] as const))('%s', (_, shipped) => {
  test('is data: JSON and the schema give it back whole', () => {
    expect(v.parse(scenarioSchema, JSON.parse(JSON.stringify(shipped.scenario)))).toEqual(shipped.scenario);
  });

  test('does something', () => {
    expect(shipped.scenario.steps.length > 0 || shipped.scenario.policy === 'relay').toBe(true);
  });

  test('says so in each language, in its own words', () => {
    const { en, zh } = shipped.text;
    for (const key of ['name', 'see', 'traces'] as const) {
      expect(en[key]).not.toMatch(/\p{Script=Han}|^$/u);
      expect(zh[key]).toMatch(/\p{Script=Han}/u);
    }
  });

  test('promises something that can be missed', () => {
    expect(shipped.ends.come.length).toBeGreaterThan(0);
  });
});
