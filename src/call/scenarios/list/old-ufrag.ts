import { bothReach, settled, state } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const oldUfrag: ShippedScenario = {
  scenario: {
    id: 'old-ufrag',
    code: 'two-tab',
    steps: [
      { do: 'edit', message: { type: 'candidate', from: 'amy' }, edits: [{ op: 'set-ufrag', ufrag: 'gone' }] },
      // So that Bob has them before Amy can begin to check.
      { do: 'hold', message: { type: 'answer', from: 'bob' }, until: settled('bob', 'addIceCandidate', 'resolved', 3) },
    ],
  },
  text: {
    en: {
      name: 'Candidates with an old ufrag',
      see: 'Amy’s candidates carry the ufrag of another ICE session, as leftovers from before an ICE restart do. The standard has addIceCandidate reject them; Chromium takes them without a word. Bob sends no checks to them, for he has no password to that ufrag, and Amy’s checks, from these very addresses, go unanswered: both stay in checking. After about 15 seconds Amy’s connection is failed.',
      traces:
        'Compare the ufrag in each candidate with a=ice-ufrag of the description it belongs to; usernameFragment says it too. In getStats the addresses are right, but one side’s pairs stay waiting with requestsSent 0 and the other’s have requests without responses. Signalling that keeps candidates and replays them to whoever joins later does this.',
    },
    zh: {
      name: '带旧 ufrag 的候选',
      see: 'Amy 的候选带着另一个 ICE 会话的 ufrag，就像 ICE 重启之前遗留下来的那样。按标准 addIceCandidate 应当拒绝；Chromium 却一声不响地收下。Bob 没有与这个 ufrag 对应的密码，不会向它们发检查；Amy 从这些地址发来的检查也得不到回应：双方都停在 checking。大约 15 秒后 Amy 的连接变为 failed。',
      traces:
        '把每个候选里的 ufrag 与它所属描述的 a=ice-ufrag 对照，usernameFragment 里也有。getStats 里地址都对，但一侧的候选对停在 waiting、requestsSent 为 0，另一侧只有请求没有响应。会缓存候选并重放给后来者的信令服务器，就会造成这种情况。',
    },
  },
  ends: {
    come: [
      settled('bob', 'addIceCandidate', 'resolved', 3),
      settled('amy', 'setRemoteDescription', 'resolved'),
      ...bothReach('ice', 'checking'),
      { kind: 'pair', at: 'amy' },
      { kind: 'pair', at: 'bob' },
    ],
    never: [
      settled('bob', 'addIceCandidate', 'rejected'),
      ...bothReach('ice', 'connected'),
      state('amy', 'dtls', 'connecting'),
    ],
    quiet: 2000,
    states: { amy: { signaling: 'stable', ice: 'checking' }, bob: { signaling: 'stable', ice: 'checking' } },
  },
};
