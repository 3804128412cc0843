import { describe, expect, test } from 'vitest';
import { setLocal, setRemote, settled, snapshotOf } from '../../../test/frames.ts';
import type { NewFrame, Peer, WireMessage } from '../frame.ts';
import { comparedWith } from './descriptions.ts';

type Type = 'offer' | 'answer';

const created = (at: Peer, type: Type, sdp: string): NewFrame => ({
  ...{ kind: 'api-settled', at, method: type === 'offer' ? 'createOffer' : 'createAnswer', call: 0 },
  outcome: { status: 'resolved', value: { description: { type, sdp } } },
});
const message = (id: number, from: Peer, type: Type, sdp: string): WireMessage => ({
  ...{ id, from, to: from === 'amy' ? 'bob' : 'amy', body: { type, sdp } },
});
const sent = (wire: WireMessage): NewFrame => ({ kind: 'message-sent', at: wire.from, message: wire });
const delivered = (wire: WireMessage): NewFrame => ({ kind: 'message-delivered', at: wire.to, message: wire });
const edited = (before: WireMessage, sdp: string): NewFrame => ({
  kind: 'message-edited',
  at: 'signaling',
  message: message(before.id, before.from, 'offer', sdp),
  before: before.body,
});

/** All that happens to an offer of Amy's until Bob has applied it. */
const wholeWay = (sdp: string, id: number): readonly NewFrame[] => [
  created('amy', 'offer', sdp),
  setLocal('amy', 'offer', sdp),
  settled('amy', 'setLocalDescription', 1, 'offer', sdp),
  sent(message(id, 'amy', 'offer', sdp)),
  delivered(message(id, 'amy', 'offer', sdp)),
  setRemote('bob', 'offer', sdp),
  settled('bob', 'setRemoteDescription', 5, 'offer', sdp),
];

/** Owner, type, station and round of each entry. */
const way = (...frames: readonly NewFrame[]) =>
  snapshotOf(...frames).descriptions.map(({ owner, type, stage, round }) => `${owner} ${type} ${stage} ${round}`);

/** What the last entry is compared with: its station and text. */
function lastComparedWith(...frames: readonly NewFrame[]): string | undefined {
  const snapshot = snapshotOf(...frames);
  const last = snapshot.descriptions.at(-1);
  const before = last && comparedWith(snapshot, last);
  return before && `${before.stage} ${before.sdp}`;
}

test('an offer comes through all its stations in one round; it stays its owner’s at the other side', () => {
  expect(way(...wholeWay('v1', 1))).toEqual([
    'amy offer created 1',
    'amy offer set-local 1',
    'amy offer local 1',
    'amy offer sent 1',
    'amy offer delivered 1',
    'amy offer set-remote 1',
    'amy offer remote 1',
  ]);
});

test('what was rejected has not come to its next station', () => {
  const error = { name: 'InvalidModificationError', message: '' };
  const refused: NewFrame = {
    ...{ kind: 'api-settled', at: 'amy', method: 'setLocalDescription', call: 0 },
    outcome: { status: 'rejected', error },
  };
  expect(way(setLocal('amy', 'offer', 'v1'), refused)).toEqual(['amy offer set-local 1']);
});

describe('the next description is a new round', () => {
  test('in a renegotiation, and it is compared with the offer before it', () => {
    const frames = [...wholeWay('v1', 1), created('amy', 'offer', 'v2')];
    expect(way(...frames).at(-1)).toBe('amy offer created 2');
    expect(lastComparedWith(...frames)).toBe('remote v1');
  });

  test('of the answerer who offers later', () => {
    const answer = [created('bob', 'answer', 'b1'), setLocal('bob', 'answer', 'b1')];
    expect(way(...answer, created('bob', 'offer', 'b2'))).toEqual([
      'bob answer created 1',
      'bob answer set-local 1',
      'bob offer created 2',
    ]);
    expect(lastComparedWith(...answer, created('bob', 'offer', 'b2'))).toBeUndefined();
  });

  test('when createOffer is called again before anything was set', () => {
    expect(way(created('amy', 'offer', 'v1'), created('amy', 'offer', 'v2'))).toEqual([
      'amy offer created 1',
      'amy offer created 2',
    ]);
  });
});

describe('setLocalDescription() without an argument', () => {
  const implicit = (at: Peer, type: Type, sdp: string): readonly NewFrame[] => [
    { kind: 'api-call', at, method: 'setLocalDescription', given: {} },
    settled(at, 'setLocalDescription', 0, type, sdp),
  ];

  test('begins the round when it is resolved, for only then is there a text', () => {
    expect(way(...implicit('amy', 'offer', 'v1'), sent(message(1, 'amy', 'offer', 'v1')))).toEqual([
      'amy offer local 1',
      'amy offer sent 1',
    ]);
  });

  test('begins a new round each time', () => {
    const first = [...implicit('amy', 'offer', 'v1'), sent(message(1, 'amy', 'offer', 'v1'))];
    expect(way(...first, ...implicit('amy', 'offer', 'v2')).at(-1)).toBe('amy offer local 2');
    expect(lastComparedWith(...first, ...implicit('amy', 'offer', 'v2'))).toBe('sent v1');
  });
});

describe('a change on the way is told from the same text unchanged', () => {
  test('between createOffer and setLocalDescription (munging)', () => {
    const frames = [created('amy', 'offer', 'v1'), setLocal('amy', 'offer', 'v1 munged')];
    expect(way(...frames)).toEqual(['amy offer created 1', 'amy offer set-local 1']);
    expect(lastComparedWith(...frames)).toBe('created v1');
  });

  test('on the wire', () => {
    const wire = message(1, 'amy', 'offer', 'v1');
    const frames = [...wholeWay('v1', 1).slice(0, 4), edited(wire, 'v1 edited')];
    expect(way(...frames).at(-1)).toBe('amy offer edited 1');
    expect(lastComparedWith(...frames)).toBe('sent v1');
  });

  test('at the gate of setRemoteDescription', () => {
    const frames = [...wholeWay('v1', 1).slice(0, 5), setRemote('bob', 'offer', 'v1 changed')];
    expect(way(...frames).at(-1)).toBe('amy offer set-remote 1');
    expect(lastComparedWith(...frames)).toBe('delivered v1');
  });
});

describe('what is still on the wire keeps its round, whatever its owner makes meanwhile', () => {
  test('a held offer that arrives after the next one was created', () => {
    const first = message(1, 'amy', 'offer', 'v1');
    const frames = [...wholeWay('v1', 1).slice(0, 4), created('amy', 'offer', 'v2'), delivered(first)];
    expect(way(...frames).at(-1)).toBe('amy offer delivered 1');
    expect(lastComparedWith(...frames)).toBe('sent v1');
    expect(way(...frames, setLocal('amy', 'offer', 'v2')).at(-1)).toBe('amy offer set-local 2');
  });

  test('one that was edited meanwhile, too', () => {
    const first = message(1, 'amy', 'offer', 'v1');
    const frames = [
      ...wholeWay('v1', 1).slice(0, 4),
      created('amy', 'offer', 'v2'),
      edited(first, 'v1 edited'),
      delivered(message(1, 'amy', 'offer', 'v1 edited')),
      setRemote('bob', 'offer', 'v1 edited'),
    ];
    expect(way(...frames).slice(-3)).toEqual(['amy offer edited 1', 'amy offer delivered 1', 'amy offer set-remote 1']);
  });

  test('glare: the offer that Bob took back arrives after he has answered', () => {
    const offer = message(2, 'bob', 'offer', 'b1');
    const frames = [
      setLocal('bob', 'offer', 'b1'),
      settled('bob', 'setLocalDescription', 0, 'offer', 'b1'),
      sent(offer),
      created('bob', 'answer', 'b2'),
      delivered(offer),
    ];
    expect(way(...frames).slice(-2)).toEqual(['bob answer created 2', 'bob offer delivered 1']);
    expect(lastComparedWith(...frames)).toBe('sent b1');
  });
});
