import { bothReach, settled } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const noCandidates: ShippedScenario = {
  scenario: {
    id: 'no-candidates',
    code: 'two-tab',
    steps: [
      { do: 'drop', message: { type: 'candidate', from: 'amy' } },
      { do: 'drop', message: { type: 'candidate', from: 'bob' } },
    ],
  },
  text: {
    en: {
      name: 'No candidate arrives',
      see: 'Every candidate of both sides is dropped. Offer and answer are exchanged, both gather, both are stable; but neither knows an address of the other, so there is no pair to check. ICE stays new: not checking, not failed, however long one waits.',
      traces:
        'iceConnectionState is new although the signalling state is stable and gathering is complete. getStats has local candidates, no remote ones and no candidate pair. A timeout of one’s own has to end such a call: ICE that never began will not report failed. Usual reasons: the candidate message is not forwarded, or onicecandidate is set too late.',
    },
    zh: {
      name: '一个候选都没有到',
      see: '双方的候选全部被丢弃。offer 和 answer 已经交换，双方都完成了收集，信令状态都是 stable；但谁也不知道对方的地址，没有候选对可检查。ICE 停在 new：既不是 checking，也不会变成 failed，等多久都一样。',
      traces:
        '信令状态已是 stable，收集也已 complete，iceConnectionState 却还是 new。getStats 里有本地候选，没有远端候选，也没有候选对。这种通话要靠自己的超时来结束，因为从未开始的 ICE 不会报告 failed。常见原因：服务器没有转发候选消息，或者 onicecandidate 设置得太晚。',
    },
  },
  ends: {
    come: [settled('amy', 'setRemoteDescription', 'resolved'), ...bothReach('gathering', 'complete')],
    never: [...bothReach('ice', 'checking'), ...bothReach('ice', 'failed'), { kind: 'pair' }],
    quiet: 1500,
    states: {
      amy: { signaling: 'stable', ice: 'new', connection: 'new' },
      bob: { signaling: 'stable', ice: 'new', connection: 'new' },
    },
  },
};
