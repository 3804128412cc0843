import { bothConnected, settled } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const candidatesFirst: ShippedScenario = {
  scenario: {
    id: 'candidates-first',
    code: 'two-tab',
    // Three sections give at least three candidates, even where there is but one network.
    steps: [{ do: 'hold', message: { type: 'offer', from: 'amy' }, until: { kind: 'queue', at: 'bob', count: 3 } }],
  },
  text: {
    en: {
      name: 'Candidates before the offer',
      see: 'The offer is held, so Amy’s candidates reach Bob first. He has no remote description, not even a connection: addIceCandidate would reject, so his code queues them. Once setRemoteDescription has settled the queue is emptied in order, and the call connects.',
      traces:
        'Code without a queue logs InvalidStateError from addIceCandidate, “The remote description was null”, or fails because there is no connection yet. Such calls fail now and then rather than always, and more often on fast networks and slow devices, since it depends on which message wins.',
    },
    zh: {
      name: '候选先于 offer 到达',
      see: 'offer 被扣住，Amy 的候选先到了 Bob。他还没有远端描述，连 RTCPeerConnection 都没有，此时 addIceCandidate 会被拒绝，所以他的代码先把候选排队。setRemoteDescription 完成之后，队列按顺序清空，通话接通。',
      traces:
        '没有队列的代码会在日志里留下 addIceCandidate 的 InvalidStateError（“The remote description was null”），或者因为连接还不存在而出错。这类通话时好时坏，网络快、设备慢的时候更常失败，因为成败取决于哪条消息先到。',
    },
  },
  ends: {
    come: [
      { kind: 'message-held', at: 'signaling', type: 'offer' },
      { kind: 'queue', at: 'bob', count: 6 },
      settled('bob', 'addIceCandidate', 'resolved', 3),
      ...bothConnected,
    ],
    never: [settled('bob', 'addIceCandidate', 'rejected')],
    quiet: 0,
    states: { amy: { signaling: 'stable', ice: 'connected' }, bob: { signaling: 'stable', ice: 'connected' } },
  },
};
