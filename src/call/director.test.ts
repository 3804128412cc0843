import { expect, test } from 'vitest';
import type { Frame, SignalingMessage } from '../recording/frame.ts';
import { Director } from './director.ts';
import type { ScenarioStep } from './scenarios/scenario.ts';

const candidate = (text: string): SignalingMessage => ({ type: 'candidate', candidate: { candidate: text } });

test('a message without a step goes its way; nth counts the messages of one type and sender', () => {
  const director = directorOf({ do: 'drop', message: { type: 'candidate', from: 'amy', nth: 2 } });
  expect(director.planFor('amy', candidate('a'))).toBeUndefined();
  expect(director.planFor('bob', candidate('b'))).toBeUndefined();
  expect(director.planFor('amy', { type: 'bye' })).toBeUndefined();
  expect(director.planFor('amy', candidate('c'))).toEqual({ do: 'drop' });
});

test('one message can be held first and edited then', () => {
  const director = directorOf(
    { do: 'hold', message: { type: 'candidate', from: 'amy' }, until: { kind: 'note' } },
    { do: 'edit', message: { type: 'candidate', from: 'amy' }, edits: [{ op: 'set-candidate', candidate: 'x' }] },
  );
  expect(director.planFor('amy', candidate('a'))).toEqual({
    do: 'hold',
    step: 0,
    after: { do: 'edit', body: candidate('x') },
  });
});

test('a hold ends with the count-th frame of its moment, once; what is sent after that is not held', () => {
  const director = directorOf({
    do: 'hold',
    message: { type: 'ready', from: 'amy' },
    until: { kind: 'note', at: 'bob', count: 2 },
    ms: 5,
  });
  expect(director.planFor('amy', { type: 'ready' })).toEqual({ do: 'hold', step: 0, after: undefined });
  expect(director.see(note('bob')).released).toEqual([]);
  expect(director.see(note('amy')).released).toEqual([]);
  expect(director.see(note('bob')).released).toEqual([{ step: 0, ms: 5 }]);
  expect(director.see(note('bob')).released).toEqual([]);
  expect(director.planFor('amy', { type: 'ready' })).toBeUndefined();
});

test('an act is due once', () => {
  const act: ScenarioStep = { do: 'act', at: { kind: 'note' }, peer: 'amy', action: 'hang-up' };
  const director = directorOf(act);
  expect(director.see(note('amy')).due).toEqual([act]);
  expect(director.see(note('amy')).due).toEqual([]);
});

function directorOf(...steps: ScenarioStep[]): Director {
  return new Director({ id: 'test', code: 'two-tab', steps });
}

function note(at: 'amy' | 'bob'): Frame {
  return { seq: 0, t: 0, kind: 'note', at, text: 'something' };
}
