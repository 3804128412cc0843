import { bothConnected, firstFrame, sent, settled } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const iceRestart: ShippedScenario = {
  scenario: {
    id: 'ice-restart',
    code: 'two-tab',
    steps: [{ do: 'act', at: firstFrame('amy'), peer: 'amy', action: 'restart-ice' }],
  },
  text: {
    en: {
      name: 'ICE restart in mid-call',
      see: 'Once Bob’s picture has come, Amy restarts ICE: a second offer with a new ufrag and a new password, and Bob’s answer with his. Both gather again, new pairs are checked, and one of them is selected. All the while media goes on over the old pair; iceConnectionState never leaves connected, and DTLS is not begun again.',
      traces:
        'A second offer whose ice-ufrag and ice-pwd differ from the first’s, gathering once more, a new selectedCandidatePairId. The fingerprint and the DTLS state stay. If only one of ufrag and pwd changed, or the answer kept the old ones, the restart has gone wrong. Usual cause in earnest: a phone that changes from Wi-Fi to mobile.',
    },
    zh: {
      name: '通话中 ICE 重启',
      see: 'Bob 的画面出现后，Amy 重启 ICE：第二个 offer 带着新的 ufrag 和新的密码，Bob 的应答也带上他的新值。双方重新收集，检查新的候选对，并选中其中一个。这期间媒体继续走旧的候选对；iceConnectionState 一直是 connected，DTLS 也不重来。',
      traces:
        '第二个 offer 的 ice-ufrag 和 ice-pwd 与第一个不同，重新收集，selectedCandidatePairId 换新，而指纹和 DTLS 状态不变。如果 ufrag 和 pwd 只换了一个，或者应答还用旧值，那就是重启出了错。实际中常见的起因：手机从 Wi-Fi 切到移动网络。',
    },
  },
  ends: {
    come: [
      ...bothConnected,
      { kind: 'action', at: 'amy' },
      sent('amy', 'offer', 2),
      sent('bob', 'answer', 2),
      settled('amy', 'setRemoteDescription', 'resolved', 2),
      { kind: 'state', at: 'amy', machine: 'gathering', to: 'gathering', count: 2 },
      { kind: 'state', at: 'bob', machine: 'gathering', to: 'gathering', count: 2 },
    ],
    never: [
      { kind: 'state', at: 'amy', machine: 'ice', to: 'checking', count: 2 },
      { kind: 'state', at: 'bob', machine: 'ice', to: 'checking', count: 2 },
      { kind: 'state', at: 'amy', machine: 'dtls', to: 'connecting', count: 2 },
      { kind: 'state', at: 'amy', machine: 'ice', to: 'disconnected' },
    ],
    quiet: 1000,
    states: {
      amy: { signaling: 'stable', ice: 'connected', dtls: 'connected', connection: 'connected' },
      bob: { signaling: 'stable', ice: 'connected', dtls: 'connected', connection: 'connected' },
    },
    ufrags: { amy: 2, bob: 2 },
  },
};
