import { describe, expect, test } from 'vitest';
import { bothConnected, frameWhere, makeCall, stepUntil, until, untilAll } from '../../test/live-calls.ts';
import type { Peer, SignalingMessage } from '../recording/frame.ts';
import { type Snapshot, stateOf } from '../recording/snapshot.ts';
import type { LiveCall } from './live-call.ts';

const last = (call: LiveCall): Snapshot => call.timeline.snapshot(call.timeline.length - 1);

/** The messages on the wire of one type and sender, oldest first, by their ids. */
function onWire(call: LiveCall, from: Peer, type: SignalingMessage['type']): readonly number[] {
  return call.travelling
    .filter(({ message }) => message.from === from && message.body.type === type)
    .map(({ message }) => message.id);
}

/** Opens what waits, all but one gate, until that one waits; its order. */
async function stepToGate(call: LiveCall, at: Peer, method: string): Promise<number> {
  const reached = () => {
    return call.pending.find((one) => one.kind === 'gate' && one.gate.at === at && one.gate.method === method);
  };
  await until(call, () => {
    if (reached()) return true;
    queueMicrotask(() => !reached() && call.openNext());
    return false;
  });
  return reached()?.order ?? 0;
}

async function connected(...parameters: Parameters<typeof makeCall>): Promise<LiveCall> {
  const call = makeCall(...parameters);
  call.start();
  call.do({ do: 'run' });
  await untilAll(call, ...bothConnected);
  return call;
}

describe('run', () => {
  test('connects with the stand-in, media flows, and the certificate is proved', async () => {
    const call = await connected();
    await untilAll(call, { kind: 'media', at: 'amy' }, { kind: 'fingerprint', at: 'bob' });
    expect(stateOf(last(call), 'amy', 'signaling')).toBe('stable');
    const { fingerprint } = last(call).peers.bob;
    expect(fingerprint?.computed).toBe(fingerprint?.signalled);
  });

  test('no call waits at a gate', async () => {
    const call = makeCall();
    call.do({ do: 'run' });
    const gates: unknown[] = [];
    call.listen(() => gates.push(...call.pending.filter(({ kind }) => kind === 'gate')));
    call.start();
    await untilAll(call, ...bothConnected);
    expect(gates).toEqual([]);
  });

  test('perfect negotiation connects too', async () => {
    const call = await connected({ scenario: { id: 'test', code: 'perfect-negotiation', steps: [] } });
    expect(call.origin.code.file).toBe('perfect-negotiation');
    for (const peer of ['amy', 'bob'] as const) expect(stateOf(last(call), peer, 'signaling')).toBe('stable');
  });
});

test('stepped gate by gate, a call connects all the same', async () => {
  const call = makeCall();
  call.start();
  await stepUntil(call, ...bothConnected);
  expect(call.running).toBe(false);
});

describe('candidates that come too early', () => {
  test('while setRemoteDescription waits they are queued, and added after it in the order in which they came', async () => {
    const call = makeCall();
    call.start();
    const gate = await stepToGate(call, 'bob', 'setRemoteDescription');
    await until(call, () => onWire(call, 'amy', 'candidate').length >= 2);
    const ids = onWire(call, 'amy', 'candidate').slice(0, 2);
    for (const id of ids) call.do({ do: 'deliver', id });
    expect(last(call).peers.bob.remoteCandidates.map(({ status }) => status)).toEqual(['queued', 'queued']);

    call.do({ do: 'open', order: gate });
    // Gates alone are opened: what is on the wire stays there.
    const opening = call.listen(() => {
      const next = call.pending.find(({ kind }) => kind === 'gate');
      if (next) queueMicrotask(() => call.do({ do: 'open', order: next.order }));
    });
    await untilAll(call, { kind: 'api-settled', at: 'bob', method: 'addIceCandidate', count: 2 });
    opening();
    const queue = call.timeline.frames.flatMap((frame) => (frame.kind === 'queue' ? frame : []));
    const texts = (change: 'queued' | 'released') =>
      queue.filter((frame) => frame.change === change).map(({ candidate }) => candidate.candidate);
    expect(texts('queued')).toHaveLength(2);
    expect(texts('released')).toEqual(texts('queued'));
    expect(queue.map(({ length }) => length)).toEqual([1, 2, 1, 0]);
    const applied = frameWhere(
      call,
      'api-settled',
      ({ at, method }) => at === 'bob' && method === 'setRemoteDescription',
    );
    expect(queue.every(({ seq, change }) => seq > applied.seq === (change === 'released'))).toBe(true);
    const { remoteCandidates } = last(call).peers.bob;
    expect(remoteCandidates.slice(0, 2).map(({ status }) => status)).toEqual(['added', 'added']);
  });

  test('even before the offer: the call connects', async () => {
    const call = makeCall();
    call.start();
    await until(call, () => {
      if (onWire(call, 'amy', 'candidate').length > 0) return true;
      const next = call.pending.find((one) => one.kind === 'gate' || one.travelling.message.body.type === 'ready');
      if (next?.kind === 'gate') queueMicrotask(() => call.do({ do: 'open', order: next.order }));
      else if (next) queueMicrotask(() => call.do({ do: 'deliver', id: next.travelling.message.id }));
      return false;
    });
    expect(onWire(call, 'amy', 'offer')).toHaveLength(1);
    for (const id of onWire(call, 'amy', 'candidate')) call.do({ do: 'deliver', id });
    call.do({ do: 'run' });
    await untilAll(call, ...bothConnected);
    const offered = frameWhere(call, 'message-delivered', ({ message }) => message.body.type === 'offer');
    expect(frameWhere(call, 'queue').seq).toBeLessThan(offered.seq);
  });
});

test('a description edited at its gate is what the browser gets, and each station shows its own text', async () => {
  const call = makeCall();
  call.start();
  const order = await stepToGate(call, 'amy', 'setLocalDescription');
  const gate = call.pending.find((one) => one.order === order);
  const given = gate?.kind === 'gate' ? gate.gate.given.description : undefined;
  if (!given) throw new Error('the gate has a description');
  const sdp = given.sdp.replace('useinbandfec=1', 'useinbandfec=1;stereo=1');
  call.do({ do: 'open', order, given: { description: { ...given, sdp } } });
  await stepUntil(call, { kind: 'message-delivered', type: 'offer' });

  const stations = last(call).descriptions.filter(({ owner }) => owner === 'amy');
  expect(stations.map(({ stage, sdp: text }) => [stage, text.includes('stereo=1')])).toEqual([
    ['created', false],
    ['set-local', true],
    ['local', true],
    ['sent', true],
    ['delivered', true],
  ]);
  expect(new Set(stations.map(({ round }) => round))).toEqual(new Set([1]));
  const begun = frameWhere(call, 'api-call', ({ at, method }) => at === 'amy' && method === 'setLocalDescription');
  expect(begun.by).toBe('person');
  call.do({ do: 'run' });
  await untilAll(call, ...bothConnected);
});

test('text goes to Bob and comes back, each frame led to by the one before', async () => {
  const call = await connected();
  await untilAll(
    call,
    { kind: 'state', at: 'amy', machine: 'channel', to: 'open' },
    { kind: 'event', type: 'datachannel' },
  );
  call.do({ do: 'act', peer: 'amy', action: 'send-text', text: 'can you hear me?' });
  await untilAll(call, { kind: 'data', at: 'amy', text: 'can you hear me?', count: 2 });
  const data = call.timeline.frames.flatMap((frame) => (frame.kind === 'data' ? frame : []));
  expect(data.map(({ at, direction, text }) => [at, direction, text])).toEqual([
    ['amy', 'sent', 'can you hear me?'],
    ['bob', 'received', 'can you hear me?'],
    ['bob', 'sent', 'can you hear me?'],
    ['amy', 'received', 'can you hear me?'],
  ]);
  expect(data.slice(1).map(({ cause }) => cause)).toEqual(data.slice(0, 3).map(({ seq }) => seq));
  expect(call.timeline.frames[data[0]?.cause ?? -1]).toMatchObject({
    kind: 'action',
    action: 'send-text',
    by: 'person',
  });
});

test('bye closes both, and every machine comes to its end', async () => {
  const call = await connected();
  await untilAll(call, { kind: 'state', machine: 'channel', to: 'open', count: 2 });
  call.do({ do: 'act', peer: 'amy', action: 'hang-up' });
  await untilAll(
    call,
    { kind: 'message-delivered', type: 'bye' },
    { kind: 'state', at: 'bob', machine: 'connection', to: 'closed' },
  );
  for (const peer of ['amy', 'bob'] as const) {
    expect(last(call).peers[peer].connection).toBe('closed');
    const ends = (['signaling', 'ice', 'connection', 'dtls'] as const).map((machine) =>
      stateOf(last(call), peer, machine),
    );
    expect(ends).toEqual(['closed', 'closed', 'closed', 'closed']);
  }
});
