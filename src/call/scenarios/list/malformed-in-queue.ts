import { sent, settled } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const malformedInQueue: ShippedScenario = {
  scenario: {
    id: 'malformed-in-queue',
    code: 'two-tab',
    steps: [
      { do: 'hold', message: { type: 'offer', from: 'amy' }, until: { kind: 'queue', at: 'bob', count: 3 } },
      {
        do: 'edit',
        message: { type: 'candidate', from: 'amy', nth: 1 },
        edits: [{ op: 'set-candidate', candidate: 'candidate:842163049 1 udp 1677729535 203.0.113.7' }],
      },
    ],
  },
  text: {
    en: {
      name: 'A malformed candidate in the queue',
      see: 'The same broken candidate, but it comes before the offer and waits in Bob’s queue. When the queue is emptied, addIceCandidate rejects inside the handler of the offer, and the handler ends there: no createAnswer, no answer. Bob stays in have-remote-offer, Amy in have-local-offer.',
      traces:
        'The callee stops between setRemoteDescription and createAnswer, with an “Uncaught (in promise) OperationError” in its console. The candidate is not what broke the call; an await without a catch is. The same candidate a moment later does no harm, so the fault seems to come and go.',
    },
    zh: {
      name: '队列里有格式错误的候选',
      see: '同一个坏候选，但这次先于 offer 到达，在 Bob 的队列里等待。清空队列时，addIceCandidate 在处理 offer 的函数里被拒绝，函数就此中止：没有 createAnswer，也没有应答。Bob 停在 have-remote-offer，Amy 停在 have-local-offer。',
      traces:
        '被叫停在 setRemoteDescription 与 createAnswer 之间，控制台里有“Uncaught (in promise) OperationError”。弄坏通话的不是候选，而是没有 catch 的 await。同一个候选晚一点到就没有害处，所以这个故障看起来时有时无。',
    },
  },
  ends: {
    come: [
      settled('bob', 'setRemoteDescription', 'resolved'),
      settled('bob', 'addIceCandidate', 'rejected'),
      { kind: 'state', at: 'amy', machine: 'gathering', to: 'complete' },
    ],
    never: [{ kind: 'api-call', at: 'bob', method: 'createAnswer' }, sent('bob', 'answer')],
    quiet: 1000,
    states: { amy: { signaling: 'have-local-offer', ice: 'new' }, bob: { signaling: 'have-remote-offer', ice: 'new' } },
  },
};
