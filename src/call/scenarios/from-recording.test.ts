import { expect, test } from 'vitest';
import { framesOf } from '../../../test/frames.ts';
import type { NewFrame, Peer, SignalingMessage, WireMessage } from '../../recording/frame.ts';
import { scenarioFrom } from './from-recording.ts';
import type { ScenarioStep } from './scenario.ts';

const offer = message(1, 'amy', { type: 'offer', sdp: 'v=0\r\nm=audio 9 x 0\r\na=setup:actpass\r\n' });
const first = message(3, 'amy', { type: 'candidate', candidate: { candidate: 'candidate:1' } });
const second = message(5, 'amy', { type: 'candidate', candidate: { candidate: 'candidate:2' } });
const answer = message(2, 'bob', { type: 'answer', sdp: 'v=0\r\nm=audio 9 x 0\r\na=setup:active\r\n' });

test('a call that nobody touched gives no steps', () => {
  expect(stepsOf(sent(offer), delivered(offer), sent(answer), delivered(answer))).toEqual([]);
});

test('a message that the person dropped is dropped, by its number among those of its type and sender', () => {
  expect(stepsOf(sent(first), delivered(first), sent(second), dropped(second, 'person'))).toEqual([
    { do: 'drop', message: { type: 'candidate', from: 'amy', nth: 2 } },
  ]);
});

test('what a scenario did is not the person’s', () => {
  expect(stepsOf(sent(offer), held(offer, null, 'scenario'), sent(first), delivered(first), delivered(offer))).toEqual(
    [],
  );
  expect(stepsOf(sent(answer), dropped(answer, 'scenario'))).toEqual([]);
});

test('held for a time: as long after it is sent', () => {
  expect(stepsOf(sent(answer), held(answer, 3000, 'person'), delivered(answer))).toEqual([
    {
      do: 'hold',
      message: { type: 'answer', from: 'bob', nth: 1 },
      until: { kind: 'message-sent', at: 'bob', type: 'answer', count: 1 },
      ms: 3000,
    },
  ]);
});

test('held until the person let it go: until the step before that, which comes in the next call too', () => {
  expect(
    stepsOf(
      sent(answer),
      held(answer, null, 'person'),
      { kind: 'state', at: 'amy', machine: 'ice', from: 'new', to: 'checking' },
      { kind: 'state', at: 'amy', machine: 'gathering', from: 'gathering', to: 'complete' },
      sent(first),
      delivered(answer),
    ),
  ).toEqual([
    {
      do: 'hold',
      message: { type: 'answer', from: 'bob', nth: 1 },
      until: { kind: 'state', at: 'amy', machine: 'ice', to: 'checking', count: 1 },
    },
  ]);
});

test('held and never let go is lost', () => {
  expect(stepsOf(sent(answer), held(answer, null, 'person'))).toEqual([
    { do: 'drop', message: { type: 'answer', from: 'bob', nth: 1 } },
  ]);
});

test('overtaken: held until a later message of the same sender is delivered', () => {
  expect(
    stepsOf(sent(offer), sent(first), sent(second), delivered(first), delivered(second), delivered(offer)),
  ).toEqual([
    {
      do: 'hold',
      message: { type: 'offer', from: 'amy', nth: 1 },
      until: { kind: 'message-delivered', at: 'bob', type: 'candidate', count: 1 },
    },
  ]);
});

test('messages of the two peers do not overtake each other', () => {
  expect(stepsOf(sent(offer), sent(answer), delivered(answer), delivered(offer))).toEqual([]);
});

test('edited: only what differs, and after it was held', () => {
  const passive = { ...answer, body: { type: 'answer', sdp: 'v=0\r\nm=audio 9 x 0\r\na=setup:passive\r\n' } } as const;
  const match = { type: 'answer', from: 'bob', nth: 1 } as const;
  expect(
    stepsOf(
      sent(answer),
      held(answer, 10, 'person'),
      { kind: 'message-edited', at: 'signaling', message: passive, before: answer.body, by: 'person' },
      delivered(passive),
    ),
  ).toEqual([
    { do: 'hold', message: match, until: { kind: 'message-sent', at: 'bob', type: 'answer', count: 1 }, ms: 10 },
    { do: 'edit', message: match, edits: [{ op: 'set-line', section: 1, start: 'a=setup:', text: 'a=setup:passive' }] },
  ]);
});

test('what the person did to a peer is done at the same moment, with the text that was typed', () => {
  const connected = { kind: 'state', at: 'amy', machine: 'connection', from: 'connecting', to: 'connected' } as const;
  const at = { kind: 'state', at: 'amy', machine: 'connection', to: 'connected', count: 1 };
  expect(
    stepsOf(
      { kind: 'action', at: 'amy', action: 'start' },
      connected,
      { kind: 'action', at: 'amy', action: 'restart-ice', by: 'person' },
      { kind: 'action', at: 'amy', action: 'send-text', by: 'person' },
      { kind: 'data', at: 'amy', direction: 'sent', label: 'chat', text: 'hello', cause: 3 },
      { kind: 'action', at: 'bob', action: 'hang-up', by: 'drop-bye' },
    ),
  ).toEqual([
    { do: 'act', at, peer: 'amy', action: 'restart-ice' },
    { do: 'act', at, peer: 'amy', action: 'send-text', text: 'hello' },
  ]);
});

function stepsOf(...frames: NewFrame[]): readonly ScenarioStep[] {
  const scenario = scenarioFrom(framesOf(frames), 'two-tab', 'own');
  expect(scenario).toMatchObject({ id: 'own', code: 'two-tab' });
  return scenario.steps;
}

function message(id: number, from: Peer, body: SignalingMessage): WireMessage {
  return { id, from, to: from === 'amy' ? 'bob' : 'amy', body };
}

function sent(of: WireMessage): NewFrame {
  return { kind: 'message-sent', at: of.from, message: of };
}

function delivered(of: WireMessage): NewFrame {
  return { kind: 'message-delivered', at: of.to, message: of };
}

function dropped(of: WireMessage, by: string): NewFrame {
  return { kind: 'message-dropped', at: 'signaling', message: of, by };
}

function held(of: WireMessage, ms: number | null, by: string): NewFrame {
  return { kind: 'message-held', at: 'signaling', message: of, ms, by };
}
