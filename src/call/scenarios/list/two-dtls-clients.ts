import { bothReach, state } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const twoDtlsClients: ShippedScenario = {
  scenario: {
    id: 'two-dtls-clients',
    code: 'two-tab',
    steps: [
      // Were both to begin in the same instant, the handshake would fail.
      { do: 'hold', message: { type: 'answer', from: 'bob' }, until: state('bob', 'dtls', 'connecting'), ms: 200 },
      {
        do: 'edit',
        message: { type: 'answer', from: 'bob' },
        edits: [{ op: 'set-line', section: 'each', start: 'a=setup:', text: 'a=setup:passive' }],
      },
    ],
  },
  text: {
    en: {
      name: 'Both are DTLS clients',
      see: 'a=setup:active in Bob’s answer becomes passive: he begins DTLS as he meant to, and Amy, who reads that he waits, begins too. Chromium gets through the handshake all the same, since Bob’s hello came first; both say connected and the data channel opens. But no picture and no sound comes: not one RTP packet can be read. (When both begin in the same instant, DTLS fails instead.)',
      traces:
        'getStats says dtlsRole client on both sides. The selected pair’s bytesReceived grows, but there is no inbound-rtp: packets arrive and SRTP cannot open them. “Connected, chat works, screen black” with healthy ICE points to keys, hence to a=setup: compare both ends’ lines.',
    },
    zh: {
      name: '双方都是 DTLS 客户端',
      see: 'Bob 应答里的 a=setup:active 变成 passive：他照自己的意思发起 DTLS，而 Amy 读到的是他在等待，于是也发起。因为 Bob 的 ClientHello 先到，Chromium 照样完成了握手；双方都是 connected，数据通道也打开了。但没有画面，也没有声音：一个 RTP 包也解不开。（如果双方恰好同时发起，DTLS 就会失败。）',
      traces:
        'getStats 里两侧的 dtlsRole 都是 client。选中候选对的 bytesReceived 在增长，却没有 inbound-rtp：包到了，SRTP 却解不开。ICE 正常、“已连接，聊天能用，画面全黑”，就要想到密钥，也就是 a=setup：对照两端的这一行。',
    },
  },
  ends: {
    come: [
      ...bothReach('ice', 'connected'),
      ...bothReach('dtls', 'connected'),
      ...bothReach('connection', 'connected'),
      ...bothReach('channel', 'open'),
      { kind: 'stats', at: 'amy' },
    ],
    never: [{ kind: 'media' }],
    quiet: 1500,
    states: {
      amy: { signaling: 'stable', connection: 'connected', channel: 'open' },
      bob: { signaling: 'stable', connection: 'connected', channel: 'open' },
    },
  },
};
