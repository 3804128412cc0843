import { bothReach, settled, state } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const dropAnswer: ShippedScenario = {
  scenario: {
    id: 'drop-answer',
    code: 'two-tab',
    steps: [{ do: 'drop', message: { type: 'answer', from: 'bob' } }],
  },
  text: {
    en: {
      name: 'The answer is lost',
      see: 'Bob answers, but the answer is taken off the wire. His checks reach Amy all the same, and she replies to them, so his ICE says connected while hers says checking. Bob starts DTLS and gets no reply; Amy stays in have-local-offer and queues his candidates.',
      traces:
        'At the caller, signalingState stays have-local-offer and no setRemoteDescription follows its offer; the callee is in stable and believes that all is done. ICE says connected on one side only, and its dtlsState stays connecting. Look for the answer in the signalling server’s log, between the two.',
    },
    zh: {
      name: '应答丢失',
      see: 'Bob 作了应答，但应答在信令途中被丢弃。他的连通性检查照样到达 Amy，Amy 也会回复，所以 Bob 的 ICE 是 connected，而 Amy 的是 checking。Bob 发起 DTLS 却得不到回音；Amy 停在 have-local-offer，只能把他的候选排队。',
      traces:
        '主叫的 signalingState 一直是 have-local-offer，offer 之后没有 setRemoteDescription；被叫已是 stable，以为一切就绪。只有一侧的 ICE 到了 connected，而且它的 dtlsState 停在 connecting。应到信令服务器的日志里，在两端之间找这条 answer。',
    },
  },
  ends: {
    come: [
      { kind: 'message-dropped', at: 'signaling', type: 'answer' },
      state('bob', 'ice', 'connected'),
      state('bob', 'dtls', 'connecting'),
      state('amy', 'ice', 'checking'),
      { kind: 'queue', at: 'amy' },
      ...bothReach('gathering', 'complete'),
    ],
    never: [
      settled('amy', 'setRemoteDescription', 'resolved'),
      state('amy', 'ice', 'connected'),
      ...bothReach('dtls', 'connected'),
      ...bothReach('connection', 'connected'),
    ],
    quiet: 1000,
    states: {
      amy: { signaling: 'have-local-offer', ice: 'checking', connection: 'connecting' },
      bob: { signaling: 'stable', ice: 'connected', dtls: 'connecting', connection: 'connecting' },
    },
  },
};
