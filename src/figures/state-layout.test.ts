import { describe, expect, test } from 'vitest';
import type { StateMachine } from '../protocol/states/machine.ts';
import { type MachineName, stateMachines } from '../protocol/states/machines.ts';
import { boxOf } from './state-geometry.ts';
import { type Layout, layouts, layoutWidth } from './state-layout.ts';

describe.each(Object.keys(stateMachines) as MachineName[])('%s', (name) => {
  const machine: StateMachine = stateMachines[name];
  const layout: Layout = layouts[name];
  const boxes = Object.entries(layout.nodes).map(([state, at]) => boxOf(state, at));

  test('has an arrow for each transition of the table, and no other', () => {
    const steps = machine.transitions.map(({ from, to }) => `${from}>${to}`);
    expect(Object.keys(layout.arrows).sort()).toEqual(steps.sort());
  });

  test('keeps every state on the page', () => {
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(2);
      expect(box.x + box.width).toBeLessThanOrEqual(layoutWidth - 2);
      expect(box.y).toBeGreaterThanOrEqual(2);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height - 2);
    }
  });

  test('keeps the states apart', () => {
    for (const [place, one] of boxes.entries()) {
      for (const other of boxes.slice(place + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart).toBe(true);
      }
    }
  });
});
