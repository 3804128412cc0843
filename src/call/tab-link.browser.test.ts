import { expect, test } from 'vitest';
import { bare, bothConnected, framesAt, frameWhere, makeCall, until, untilAll } from '../../test/live-calls.ts';
import type { Frame, Peer } from '../recording/frame.ts';
import type { LiveCall } from './live-call.ts';
import { TabLink } from './tab-link.ts';

interface Tab {
  readonly call: LiveCall;
  readonly link: TabLink;
  /** How often it was told that it knows all that happened before. */
  readonly caughtUp: () => number;
}

/** One tab of a call; BroadcastChannel reaches the other objects of the same page as it reaches other tabs. */
function open(name: string, self: Peer): Tab {
  const link = new TabLink(name, self);
  let times = 0;
  const onCaughtUp = () => {
    times += 1;
  };
  const call = makeCall({ link: { tab: link, self, onCaughtUp } });
  call.start();
  return { call, link, caughtUp: () => times };
}

let names = 0;

/** Both tabs of a call of its own, met. */
async function openBoth(): Promise<{ name: string; amy: Tab; bob: Tab }> {
  const name = newName();
  const amy = open(name, 'amy');
  const bob = open(name, 'bob');
  await until(bob.call, () => bob.caughtUp() > 0);
  return { name, amy, bob };
}

function newName(): string {
  names += 1;
  return `test-${names}`;
}

/** What a frame was led to by, as both tabs must tell it. */
function causesIn(frames: readonly Frame[]): readonly string[] {
  return frames.map((frame) => {
    const cause = frame.cause === undefined ? undefined : frames[frame.cause];
    return `${bare(frame)} <- ${cause ? bare(cause) : 'nothing'}`;
  });
}

test('what happened before the other tab came is told, with the same times and causes', async () => {
  const name = newName();
  const amy = open(name, 'amy');
  await until(amy.call, () => amy.call.openNext());
  await untilAll(amy.call, { kind: 'message-sent', at: 'amy' });
  const bob = open(name, 'bob');
  await until(bob.call, () => bob.caughtUp() > 0);

  const told = bob.call.timeline.frames.slice(0, amy.call.timeline.length);
  expect(told.map(bare)).toEqual(amy.call.timeline.frames.map(bare));
  expect(causesIn(told)).toEqual(causesIn(amy.call.timeline.frames));
  for (const [seq, { t }] of told.entries()) expect(t).toBeCloseTo(amy.call.timeline.frames[seq]?.t ?? -1, 0);
  expect(amy.call.timeline.frames.filter(({ kind }) => kind === 'page').map(bare)).toEqual([
    bare({ seq: 0, t: 0, kind: 'page', at: 'bob', what: 'tab-joined' }),
  ]);
});

test('each tab sees what waits in the other, and can open it', async () => {
  const { amy, bob } = await openBoth();
  await until(bob.call, () => bob.call.pending.length > 0);
  expect(bob.call.pending[0]).toMatchObject({ kind: 'gate', gate: { at: 'amy', method: 'getUserMedia' } });
  bob.call.openNext();
  await untilAll(bob.call, { kind: 'message-sent', at: 'amy', type: 'ready' });
  expect(amy.call.timeline.snapshot(amy.call.timeline.length - 1).peers.amy.media).toBe('stand-in');
});

test('run in one tab runs both: each side is its own tab’s, and both record the same', async () => {
  const { amy, bob } = await openBoth();
  bob.call.do({ do: 'run' });
  await untilAll(amy.call, ...bothConnected);
  await untilAll(bob.call, ...bothConnected);
  expect(amy.call.running).toBe(true);
  for (const peer of ['amy', 'bob'] as const) {
    const [inAmys, inBobs] = [amy, bob].map(({ call }) => framesAt(call, peer).map(bare));
    if (!inAmys || !inBobs) throw new Error('two tabs are open');
    // The last few may still be on their way to the other tab.
    const both = Math.min(inAmys.length, inBobs.length);
    expect(both).toBeGreaterThan(20);
    expect(inAmys.slice(0, both)).toEqual(inBobs.slice(0, both));
  }
});

test('causes are translated to each tab’s own numbers', async () => {
  const { amy, bob } = await openBoth();
  amy.call.do({ do: 'run' });
  await untilAll(amy.call, ...bothConnected);
  await untilAll(bob.call, ...bothConnected);
  const [inAmys, inBobs] = [amy, bob].map(({ call }) => new Set(causesIn(call.timeline.frames)));
  const shared = new Set(amy.call.timeline.frames.map(bare));
  // What Bob's tab has that Amy's has too is there because of the same.
  const inBoth = [...(inBobs ?? [])].filter((one) => shared.has(one.slice(0, one.indexOf(' <- '))));
  expect(inBoth.length).toBeGreaterThan(60);
  expect(inBoth.filter((one) => !inAmys?.has(one))).toEqual([]);
  for (const { call } of [amy, bob]) {
    for (const frame of call.timeline.frames) {
      expect(frame.cause ?? -1).toBeLessThan(frame.seq);
      if (frame.kind !== 'api-settled') continue;
      expect(call.timeline.frames[frame.call]).toMatchObject({ kind: 'api-call', at: frame.at, method: frame.method });
    }
  }
});

test('a third tab is told that the call is full, and nobody listens to it', async () => {
  const { name, amy, bob } = await openBoth();
  const third = open(name, 'bob');
  await until(third.call, () => third.link.full);
  expect(third.link.together).toBe(false);
  expect([amy, bob].map(({ link }) => link.together)).toEqual([true, true]);
  bob.call.stop();
  await untilAll(amy.call, { kind: 'page' }, { kind: 'page', count: 2 });
  third.call.do({ do: 'run' });
  third.call.do({ do: 'act', peer: 'bob', action: 'hang-up' });
  // Amy hears everything in its order: when she hears this greeting, she has heard all of the third tab.
  const fourth = open(name, 'bob');
  await until(fourth.call, () => fourth.caughtUp() > 0);
  expect(framesAt(amy.call, 'bob').map(({ kind }) => kind)).toEqual(['page', 'page', 'page']);
  expect(amy.call.running).toBe(false);
});

test('a tab that is closed leaves a frame, and a message to it is dropped, for nobody is there', async () => {
  const { amy, bob } = await openBoth();
  await until(amy.call, () => amy.call.openNext());
  await untilAll(amy.call, { kind: 'message-sent' });
  bob.call.stop();
  await untilAll(amy.call, { kind: 'page', count: 2 });
  expect(framesAt(amy.call, 'bob').at(-1)).toMatchObject({ kind: 'page', what: 'tab-left' });
  expect(amy.link.together).toBe(false);
  amy.call.openNext();
  expect(frameWhere(amy.call, 'message-dropped')).toMatchObject({
    by: 'nobody-there',
    message: { body: { type: 'ready' } },
  });
});

test('a tab that takes the place of a closed one is told all, and its own frames are taken', async () => {
  const { name, amy, bob } = await openBoth();
  amy.call.do({ do: 'run' });
  await untilAll(amy.call, { kind: 'message-sent', at: 'bob' });
  amy.call.do({ do: 'pause' });
  bob.call.stop();
  await untilAll(amy.call, { kind: 'page', count: 2 });
  const next = open(name, 'bob');
  await until(next.call, () => next.caughtUp() > 0);
  await untilAll(next.call, { kind: 'action', at: 'bob', count: 2 });
  await untilAll(amy.call, { kind: 'action', at: 'bob', count: 2 });
  const both = Math.min(...[amy, next].map(({ call }) => framesAt(call, 'bob').length));
  const [inAmys, inNext] = [amy, next].map(({ call }) => framesAt(call, 'bob').slice(0, both).map(bare));
  expect(inNext).toEqual(inAmys);
});
