import { describe, expect, test } from 'vitest';
import { isKnownTransition, type StateMachine } from './machine.ts';
import { stateMachines } from './machines.ts';
import { afterDescription, type SdpType, type Side, type SignalingState, signaling } from './signaling.ts';

const all: readonly (readonly [string, StateMachine])[] = Object.entries(stateMachines);

describe.each(all)('%s', (_, machine) => {
  test('each transition names known states, once, and leaves no final state', () => {
    const seen = new Set<string>();
    for (const { from, to, by } of machine.transitions) {
      expect(machine.states).toHaveProperty([from]);
      expect(machine.states).toHaveProperty([to]);
      expect(machine.states[from]?.final).toBeUndefined();
      expect(from).not.toBe(to);
      expect(by.length).toBeGreaterThan(0);
      expect(seen).not.toContain(`${from}>${to}`);
      seen.add(`${from}>${to}`);
    }
  });

  test('every state can be reached from the start', () => {
    const reached = new Set([machine.start]);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const { from, to } of machine.transitions) if (reached.has(from)) reached.add(to);
    }
    if (machine.closing) reached.add('closed');
    expect([...reached].sort()).toEqual(Object.keys(machine.states).sort());
  });

  test('only closing is without arrows of its own', () => {
    expect(machine.closing !== null).toBe('closed' in machine.states);
  });
});

// RFC 9429 §3.2 and §5.5 to §5.7: rows are states; columns setLocal(offer), setRemote(offer), setLocal(pranswer),
// setLocal(answer), setRemote(pranswer), setRemote(answer), rollback. '-' is an error.
const table = `
  stable                have-local-offer have-remote-offer -                   -      -                    -      -
  have-local-offer      have-local-offer -                 -                   -      have-remote-pranswer stable stable
  have-remote-offer     -                have-remote-offer have-local-pranswer stable -                    -      stable
  have-local-pranswer   -                -                 have-local-pranswer stable -                    -      stable
  have-remote-pranswer  -                -                 -                   -      have-remote-pranswer stable stable
  closed                -                -                 -                   -      -                    -      -
`;
const columns: readonly (readonly [Side, SdpType])[] = [
  ['local', 'offer'],
  ['remote', 'offer'],
  ['local', 'pranswer'],
  ['local', 'answer'],
  ['remote', 'pranswer'],
  ['remote', 'answer'],
  ['local', 'rollback'],
];

test('signalling follows the table of RFC 9429', () => {
  const rows = table.trim().split('\n');
  expect(rows).toHaveLength(Object.keys(signaling.states).length);
  for (const row of rows) {
    const [state, ...expected] = row.trim().split(/ +/);
    const found = columns.map(([side, type]) => afterDescription(state as SignalingState, side, type) ?? '-');
    expect([state, ...found]).toEqual([state, ...expected]);
  }
});

test('a rollback is allowed as a local or a remote description alike', () => {
  for (const state of Object.keys(signaling.states) as SignalingState[]) {
    expect(afterDescription(state, 'remote', 'rollback')).toBe(afterDescription(state, 'local', 'rollback'));
  }
});

test('the arrows of the signalling diagram say by what call they are taken', () => {
  const answered = signaling.transitions.find((step) => step.from === 'have-local-offer' && step.to === 'stable');
  expect(answered?.by).toEqual([
    'setLocalDescription(rollback)',
    'setRemoteDescription(answer)',
    'setRemoteDescription(rollback)',
  ]);
});

test('failed ICE is left only by an ICE restart (W3C RTCIceTransportState)', () => {
  const out = stateMachines.ice.transitions.filter((step) => step.from === 'failed');
  expect(out.map((step) => [step.to, step.by])).toEqual([['checking', ['restartIce()']]]);
});

test('closing is known from every state but closed; nothing leads back, and unknown names are unknown', () => {
  expect(isKnownTransition(stateMachines.ice, 'failed', 'closed')).toBe(true);
  expect(isKnownTransition(stateMachines.ice, 'closed', 'new')).toBe(false);
  expect(isKnownTransition(stateMachines.ice, 'new', 'connected')).toBe(false);
  expect(isKnownTransition(stateMachines.gathering, 'new', 'toString')).toBe(false);
});
