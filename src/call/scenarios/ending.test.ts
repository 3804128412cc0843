import { describe, expect, test } from 'vitest';
import { framesOf } from '../../../test/frames.ts';
import type { NewFrame } from '../../recording/frame.ts';
import { Timeline } from '../../recording/timeline.ts';
import { type Ending, shortfalls } from './ending.ts';
import { sent, state } from './moments.ts';

const nothing: Ending = { come: [], never: [], quiet: 0, states: { amy: {}, bob: {} } };

const timeline = new Timeline(
  framesOf([
    signaling('stable', 'have-local-offer'),
    offer('a=ice-ufrag:one'),
    offer('a=ice-ufrag:one'),
    offer('a=ice-ufrag:two'),
  ]),
);

describe('a promise is kept or said not to be', () => {
  test.each<[string, Partial<Ending>, Partial<Ending>]>([
    ['what comes', { come: [sent('amy', 'offer', 3)] }, { come: [sent('amy', 'offer', 4)] }],
    [
      'what never comes',
      { never: [sent('bob', 'answer')] },
      { never: [state('amy', 'signaling', 'have-local-offer')] },
    ],
    [
      'where the machines stand',
      { states: { amy: { signaling: 'have-local-offer' }, bob: {} } },
      { states: { amy: { signaling: 'stable' }, bob: {} } },
    ],
    ['a machine that has not begun', nothing, { states: { amy: {}, bob: { ice: 'new' } } }],
    ['how many ufrags there are', { ufrags: { amy: 2, bob: 0 } }, { ufrags: { amy: 1 } }],
    [
      'what stands in a description',
      { descriptions: [{ from: 'amy', type: 'offer', nth: 3, has: 'two', lacks: 'one' }] },
      { descriptions: [{ from: 'amy', type: 'offer', nth: 2, lacks: 'one' }] },
    ],
    [
      'a description that was not sent',
      nothing,
      { descriptions: [{ from: 'bob', type: 'answer', nth: 1, lacks: 'x' }] },
    ],
  ])('%s', (_, kept, broken) => {
    expect(shortfalls(timeline, { ...nothing, ...kept })).toEqual([]);
    expect(shortfalls(timeline, { ...nothing, ...broken })).toHaveLength(1);
  });
});

function signaling(from: string, to: string): NewFrame {
  return { kind: 'state', at: 'amy', machine: 'signaling', from, to };
}

function offer(line: string): NewFrame {
  const body = { type: 'offer', sdp: `v=0\r\n${line}\r\n` } as const;
  return { kind: 'message-sent', at: 'amy', message: { id: 1, from: 'amy', to: 'bob', body } };
}
