import { bothConnected, sent, settled } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';
import { bothCall } from './glare.ts';

export const perfectNegotiation: ShippedScenario = {
  scenario: { id: 'perfect-negotiation', code: 'perfect-negotiation', steps: [...bothCall] },
  text: {
    en: {
      name: 'Both call at once, with perfect negotiation',
      see: 'The same collision, with the code of perfect negotiation. Amy is impolite: she ignores Bob’s offer and waits for an answer to hers. Bob is polite: he lets his offer be rolled back and answers. One offer, one answer, connected; nothing is rejected.',
      traces:
        'Two offers, but one answer. At the polite side signalingState goes from have-local-offer through stable to have-remote-offer; at the impolite one an incoming offer has no setRemoteDescription after it. Candidates of the ignored offer may be refused, and that is no fault.',
    },
    zh: {
      name: '双方同时呼叫，用 perfect negotiation',
      see: '同样的碰撞，换成 perfect negotiation 的代码。Amy 是 impolite：忽略 Bob 的 offer，等待对自己 offer 的应答。Bob 是 polite：让自己的 offer 被 rollback，然后应答。一个 offer，一个 answer，接通；没有任何调用被拒绝。',
      traces:
        '两个 offer，却只有一个 answer。polite 一侧的 signalingState 从 have-local-offer 经 stable 到 have-remote-offer；impolite 一侧收到 offer 后没有 setRemoteDescription。属于被忽略的 offer 的候选可能被拒绝，那不是故障。',
    },
  },
  ends: {
    come: [
      sent('amy', 'offer'),
      sent('bob', 'offer'),
      { kind: 'note', at: 'amy', text: 'ignoring this offer: impolite in a collision' },
      { kind: 'state', at: 'bob', machine: 'signaling', to: 'have-remote-offer' },
      sent('bob', 'answer'),
      ...bothConnected,
    ],
    never: [
      sent('amy', 'answer'),
      settled('amy', 'setRemoteDescription', 'rejected'),
      settled('bob', 'setRemoteDescription', 'rejected'),
    ],
    quiet: 0,
    states: {
      amy: { signaling: 'stable', connection: 'connected' },
      bob: { signaling: 'stable', connection: 'connected' },
    },
    ufrags: { amy: 1, bob: 2 },
  },
};
