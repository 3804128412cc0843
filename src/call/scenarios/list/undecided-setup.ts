import { settled, state } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const undecidedSetup: ShippedScenario = {
  scenario: {
    id: 'undecided-setup',
    code: 'two-tab',
    steps: [
      {
        do: 'edit',
        message: { type: 'answer', from: 'bob' },
        edits: [{ op: 'set-line', section: 'each', start: 'a=setup:', text: 'a=setup:actpass' }],
      },
    ],
  },
  text: {
    en: {
      name: 'An answer that leaves the DTLS role open',
      see: 'a=setup:active in the answer becomes actpass, which only an offer may say. Amy’s setRemoteDescription rejects with InvalidAccessError, and she stays in have-local-offer. Chromium had taken over part of the answer by then: her DTLS replies, and Bob ends as connected, alone.',
      traces:
        'The caller’s log names the reason: “Answerer must use either active or passive value for setup attribute”. The callee shows connected and sends media (packetsSent grows in outbound-rtp), but has no inbound-rtp at all. A server that builds its answer by copying the offer does this.',
    },
    zh: {
      name: '应答没有定下 DTLS 角色',
      see: '应答里的 a=setup:active 变成了 actpass，而那只有 offer 才可以写。Amy 的 setRemoteDescription 以 InvalidAccessError 拒绝，她停在 have-local-offer。但 Chromium 此时已经采纳了应答的一部分：她的 DTLS 会回应，于是只有 Bob 一侧变为 connected。',
      traces:
        '主叫的日志说出了原因：“Answerer must use either active or passive value for setup attribute”。被叫显示 connected 并在发送媒体（outbound-rtp 的 packetsSent 在增长），却根本没有 inbound-rtp。照抄 offer 来拼应答的服务器会这样。',
    },
  },
  ends: {
    come: [settled('amy', 'setRemoteDescription', 'rejected'), state('bob', 'connection', 'connected')],
    never: [state('amy', 'connection', 'connected'), state('amy', 'signaling', 'stable'), { kind: 'media', at: 'bob' }],
    quiet: 1000,
    states: {
      amy: { signaling: 'have-local-offer', connection: 'connecting' },
      bob: { signaling: 'stable', ice: 'connected', dtls: 'connected', connection: 'connected' },
    },
  },
};
