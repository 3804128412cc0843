import { bothConnected, sent, settled } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const malformedCandidate: ShippedScenario = {
  scenario: {
    id: 'malformed-candidate',
    code: 'two-tab',
    steps: [
      // Not into the queue: there it would do something else (malformed-in-queue).
      { do: 'hold', message: { type: 'candidate', from: 'amy', nth: 1 }, until: sent('bob', 'answer') },
      {
        do: 'edit',
        message: { type: 'candidate', from: 'amy', nth: 1 },
        edits: [{ op: 'set-candidate', candidate: 'candidate:842163049 1 udp 1677729535 203.0.113.7' }],
      },
    ],
  },
  text: {
    en: {
      name: 'A malformed candidate',
      see: 'Amy’s first candidate is cut off before its port. At Bob addIceCandidate rejects with OperationError, and that is all: the other candidates are added, and the call connects. One candidate more or less rarely decides a call.',
      traces:
        'OperationError from addIceCandidate, “Error processing ICE candidate” in Chromium, beside a call that works. Look at the text that arrived, not at the one that was sent: truncated columns, a lost “candidate:”, escaped quotes, a server that rewrites addresses. It becomes a fault when the broken one was the only relay.',
    },
    zh: {
      name: '格式错误的候选',
      see: 'Amy 的第一个候选在端口之前被截断。Bob 的 addIceCandidate 以 OperationError 拒绝，仅此而已：其余候选照常加入，通话接通。多一个或少一个候选，很少能决定成败。',
      traces:
        'addIceCandidate 报 OperationError（Chromium 的说法是“Error processing ICE candidate”），而通话正常。要看收到的文本，而不是发出的文本：字段被截断、丢了“candidate:”、引号被转义、服务器改写地址，都有可能。如果坏掉的恰好是唯一的 relay 候选，它才成为故障。',
    },
  },
  ends: {
    come: [
      settled('bob', 'addIceCandidate', 'rejected'),
      settled('bob', 'addIceCandidate', 'resolved'),
      ...bothConnected,
    ],
    never: [settled('bob', 'addIceCandidate', 'rejected', 2)],
    quiet: 0,
    states: { amy: { connection: 'connected' }, bob: { connection: 'connected' } },
  },
};
