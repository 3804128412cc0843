import { afterEach, expect, test } from 'vitest';
import { stateOf } from '../recording/snapshot.ts';
import { LiveCall } from './live-call.ts';
import { hasCome, type Moment, plainCall, type Scenario } from './scenarios/scenario.ts';

const calls: LiveCall[] = [];

afterEach(() => {
  for (const call of calls.splice(0)) call.stop();
});

function makeCall(scenario: Scenario = plainCall): LiveCall {
  const call = new LiveCall({ scenario, iceServers: [], codeHash: 'test', browser: 'test' });
  calls.push(call);
  return call;
}

/** Resolves when the moment has come. */
function until(call: LiveCall, ...moments: Moment[]): Promise<void> {
  return new Promise((resolve) => {
    let stop = () => {};
    const look = () => {
      if (!moments.every((moment) => hasCome(call.timeline.frames, moment))) return;
      stop();
      resolve();
    };
    stop = call.listen(look);
    look();
  });
}

const bothConnected: Moment[] = (['amy', 'bob'] as const).map((at) => ({
  kind: 'state',
  at,
  machine: 'connection',
  to: 'connected',
}));

test('run: a call with the stand-in connects, media flows, and the certificate is proved', async () => {
  const call = makeCall();
  call.start();
  call.do({ do: 'run' });
  await until(call, ...bothConnected, { kind: 'media', at: 'amy' }, { kind: 'fingerprint', at: 'bob' });
  const last = call.timeline.snapshot(call.timeline.length - 1);
  expect(stateOf(last, 'amy', 'signaling')).toBe('stable');
  expect(last.peers.bob.fingerprint?.computed).toBe(last.peers.bob.fingerprint?.signalled);
});
