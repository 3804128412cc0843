import { bothConnected, state } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const lateAnswer: ShippedScenario = {
  scenario: {
    id: 'late-answer',
    code: 'two-tab',
    steps: [{ do: 'hold', message: { type: 'answer', from: 'bob' }, until: state('amy', 'ice', 'checking'), ms: 3000 }],
  },
  text: {
    en: {
      name: 'The answer comes late',
      see: 'The answer is held for three seconds. Amy shows checking before she has it: Bob’s checks reach her, and since she knows no candidate of his, his addresses appear as peer-reflexive ones. When the answer arrives, DTLS, which Bob had begun long ago, is done at once, and the call is connected.',
      traces:
        'The caller’s iceConnectionState turns to checking before its setRemoteDescription, and getStats shows remote candidates of type prflx. Users report that a call “takes seconds to start”; in the log nearly all of that time lies between the offer and the answer, hardly any after it. Slow signalling delays a call; it does not break it.',
    },
    zh: {
      name: '应答迟到',
      see: '应答被扣住三秒。Amy 还没收到应答就已经是 checking：Bob 的检查到了她这里，而她还不知道他的任何候选，于是他的地址以 prflx 候选的形式出现。应答一到，Bob 早已发起的 DTLS 立刻完成，通话接通。',
      traces:
        '主叫的 iceConnectionState 在 setRemoteDescription 之前就变成 checking，getStats 里出现 prflx 类型的远端候选。用户会说“通话要等几秒才开始”；日志里这段时间几乎都落在 offer 与 answer 之间，之后几乎不花时间。信令慢只会推迟通话，不会弄坏通话。',
    },
  },
  ends: {
    come: [
      { kind: 'message-held', at: 'signaling', type: 'answer' },
      { kind: 'pair', at: 'amy', remote: 'prflx' },
      { kind: 'queue', at: 'amy' },
      ...bothConnected,
    ],
    never: [],
    quiet: 0,
    states: {
      amy: { signaling: 'stable', ice: 'connected', dtls: 'connected' },
      bob: { signaling: 'stable', ice: 'connected', dtls: 'connected' },
    },
  },
};
