import { bothReach, sent, settled } from '../moments.ts';
import type { ScenarioStep } from '../scenario.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

/** Both hear `ready` when both can call, and neither offer arrives before the other is sent. */
export const bothCall: readonly ScenarioStep[] = [
  { do: 'hold', message: { type: 'ready', from: 'amy' }, until: sent('bob', 'ready') },
  { do: 'hold', message: { type: 'offer', from: 'amy', nth: 1 }, until: sent('bob', 'offer') },
  { do: 'hold', message: { type: 'offer', from: 'bob', nth: 1 }, until: sent('amy', 'offer') },
];

export const glare: ShippedScenario = {
  scenario: { id: 'glare', code: 'two-tab', steps: [...bothCall] },
  text: {
    en: {
      name: 'Both call at once',
      see: 'Amy and Bob offer at the same moment, and the offers cross. Each browser takes its own offer back (an implicit rollback: have-local-offer, stable, have-remote-offer) and answers the other’s. Then both answers arrive in stable, where none is expected: InvalidStateError, “Called in wrong state: stable”. Each has answered an offer that the other took back, so no ufrag fits, and the call never connects.',
      traces:
        'InvalidStateError from setRemoteDescription with an answer, on both sides, within milliseconds; two offers in the log and an answer to each. Calls fail only when two people press call at the same time, or when both sides react to one event (both add a track, both come back online).',
    },
    zh: {
      name: '双方同时呼叫',
      see: 'Amy 和 Bob 在同一时刻发出 offer，两个 offer 在途中交错（glare）。各自的浏览器都撤回自己的 offer（隐式 rollback：have-local-offer、stable、have-remote-offer），转而应答对方的。随后两个应答都在 stable 状态下到达，而此时不该有应答：InvalidStateError，“Called in wrong state: stable”。各自应答的都是对方已经撤回的 offer，ufrag 对不上，通话永远接不通。',
      traces:
        '两侧的 setRemoteDescription(answer) 在几毫秒内都报 InvalidStateError；日志里有两个 offer，又各有一个 answer。只有两人同时按下呼叫，或两侧对同一件事作出反应（都加轨道、都重新上线）时才会失败。',
    },
  },
  ends: {
    come: [
      sent('amy', 'answer'),
      sent('bob', 'answer'),
      settled('amy', 'setRemoteDescription', 'rejected'),
      settled('bob', 'setRemoteDescription', 'rejected'),
      { kind: 'state', at: 'amy', machine: 'signaling', to: 'have-remote-offer' },
      { kind: 'state', at: 'bob', machine: 'signaling', to: 'have-remote-offer' },
    ],
    never: [...bothReach('ice', 'connected'), ...bothReach('connection', 'connected')],
    quiet: 1500,
    states: { amy: { signaling: 'stable' }, bob: { signaling: 'stable' } },
    ufrags: { amy: 2, bob: 2 },
  },
};
