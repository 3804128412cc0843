import { bothReach, settled, state } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const lostBundle: ShippedScenario = {
  scenario: {
    id: 'lost-bundle',
    code: 'two-tab',
    steps: [
      {
        do: 'edit',
        message: { type: 'answer', from: 'bob' },
        edits: [{ op: 'set-line', section: 0, start: 'a=group:BUNDLE', text: null }],
      },
    ],
  },
  text: {
    en: {
      name: 'The BUNDLE line is lost',
      see: 'a=group:BUNDLE is taken out of the answer. Bob has agreed to one transport for all; Amy reads that each m-section keeps its own. The first one connects, and its sound arrives; for the other two she waits for candidates that never come. Bob says connected, Amy stays in connecting, and the data channel never opens.',
      traces:
        'One side has one transport in getStats, the other three, of which two are still new and have no candidate pair. connectionState is connected here and connecting there, for good. “I hear them but see nothing” with a=group in one end’s text of the answer and not in the other’s: something between them drops lines that it does not know.',
    },
    zh: {
      name: 'BUNDLE 行丢失',
      see: '应答里的 a=group:BUNDLE 被删掉。Bob 已同意全部共用一个传输；Amy 读到的却是每个 m-section 各用各的。第一个接通了，声音能到；另外两个她一直在等候选，而候选永远不会来。Bob 显示 connected，Amy 停在 connecting，数据通道始终打不开。',
      traces:
        'getStats 里一侧只有一个 transport，另一侧有三个，其中两个还是 new，没有候选对。connectionState 一边是 connected，一边一直是 connecting。“听得见，看不见”，而应答的文本在一端有 a=group、在另一端没有：两端之间有什么东西丢掉了它不认识的行。',
    },
  },
  ends: {
    come: [
      settled('amy', 'setRemoteDescription', 'resolved'),
      state('amy', 'dtls', 'connected'),
      state('bob', 'connection', 'connected'),
      { kind: 'media', at: 'amy', milestone: 'first-rtp' },
    ],
    never: [
      state('amy', 'connection', 'connected'),
      ...bothReach('channel', 'open'),
      { kind: 'media', milestone: 'first-frame' },
    ],
    quiet: 1500,
    states: {
      amy: { signaling: 'stable', ice: 'checking', connection: 'connecting' },
      bob: { signaling: 'stable', ice: 'connected', connection: 'connected' },
    },
  },
};
