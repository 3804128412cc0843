/** iceConnectionState: the connectivity checks of all transports taken together (W3C webrtc-pc §4.3.4, §5.6.4). */
import type { StateMachine } from './machine.ts';

export type IceState = 'new' | 'checking' | 'connected' | 'completed' | 'disconnected' | 'failed' | 'closed';

export const ice: StateMachine<IceState> = {
  property: 'iceConnectionState',
  title: { en: 'ICE connection', zh: 'ICE 连接状态' },
  reference: 'W3C webrtc-pc §4.3.4 and §5.6.4, RFC 8445 §6.1 and §7',
  start: 'new',
  states: {
    new: {
      meaning: {
        en: 'No check has begun: candidates of the other side are missing, or there is no transport yet.',
        zh: '检查尚未开始：还没有对端的候选，或者还没有传输。',
      },
    },
    checking: {
      meaning: {
        en: 'Candidate pairs are being tried with STUN requests, and none has been found to work yet. Gathering may still go on. A side can be here before it has the answer: checks of the other side reach it and teach it peer-reflexive candidates.',
        zh: '正在用 STUN 请求逐个检查候选对，尚未找到可用的一对；此时可能仍在收集。收到 answer 之前也可能处于此状态：对端的检查先到，本端由此得知 prflx 候选。',
      },
    },
    connected: {
      meaning: {
        en: 'A pair works in both directions. Others may still be tried, to find a better one. DTLS can begin.',
        zh: '已有一对候选双向可用，仍可能继续检查以寻找更好的一对。DTLS 可以开始。',
      },
    },
    completed: {
      meaning: {
        en: 'A pair works, and there is nothing left to gather or to check. Chromium shows this on the controlling side only, and not in every call; the other side stays in connected, which is no fault.',
        zh: '已有可用的候选对，且不再需要收集或检查。Chromium 只在 controlling 一端显示此状态，而且并非每次通话都会出现；另一端停留在 connected，属正常现象。',
      },
    },
    disconnected: {
      meaning: {
        en: 'The pair in use has gone silent. It is transient: it may mend by itself, so it is no reason to hang up. When exactly it is said is left to the browser.',
        zh: '正在使用的候选对没有响应了。这是暂时状态，可能自行恢复，因此不应据此挂断。具体何时进入由浏览器实现决定。',
      },
    },
    failed: {
      meaning: {
        en: 'Gathering is over on both sides, and every pair has failed or lost its consent. Only an ICE restart leads out of here; DTLS and the data channels are not closed by it.',
        zh: '双方收集都已结束，所有候选对都失败或失去同意（consent）。只有 ICE 重启才能离开此状态；DTLS 和数据通道不会因此关闭。',
      },
    },
    closed: {
      meaning: {
        en: 'close() was called. STUN requests are no longer answered.',
        zh: '已调用 close()，不再应答 STUN 请求。',
      },
      final: true,
    },
  },
  transitions: [
    {
      from: 'new',
      to: 'checking',
      by: ['addIceCandidate()', 'setRemoteDescription()'],
      cause: {
        en: 'The first candidate of the other side is known (from signalling, or from a check of theirs): pairs can be made and tried.',
        zh: '得知对端的第一个候选（来自信令，或来自对端发来的检查）：可以组成候选对并开始检查。',
      },
    },
    {
      from: 'checking',
      to: 'connected',
      by: ['STUN Binding success'],
      cause: { en: 'A check is answered: a usable pair is found.', zh: '某个检查得到应答：找到了可用的候选对。' },
    },
    {
      from: 'checking',
      to: 'failed',
      by: ['STUN timeout'],
      cause: {
        en: 'Every pair has failed, and no further candidate can come (RFC 8863 has it wait about 40 s first).',
        zh: '所有候选对都失败，且不会再有新候选（按 RFC 8863，先要等待约 40 秒）。',
      },
    },
    {
      from: 'checking',
      to: 'disconnected',
      by: ['STUN timeout'],
      cause: {
        en: 'The pairs so far have failed, but candidates may still come.',
        zh: '现有候选对都失败了，但仍可能有新的候选。',
      },
    },
    {
      from: 'connected',
      to: 'completed',
      by: ['end of candidates'],
      cause: {
        en: 'Gathering and checking are over on both sides, and a pair is chosen.',
        zh: '双方的收集与检查都已结束，且已选定一对。',
      },
    },
    {
      from: 'connected',
      to: 'checking',
      by: ['consent lost'],
      cause: {
        en: 'Consent is lost on the pair in use, and other pairs are left to try.',
        zh: '正在使用的候选对失去同意（consent），还有其他候选对可以检查。',
      },
    },
    {
      from: 'connected',
      to: 'disconnected',
      by: ['STUN timeout'],
      cause: {
        en: 'Answers stop coming: network lost, or the other side is gone without a word.',
        zh: '不再收到应答：网络中断，或对端不告而别。',
      },
    },
    {
      from: 'completed',
      to: 'disconnected',
      by: ['STUN timeout'],
      cause: { en: 'Answers stop coming.', zh: '不再收到应答。' },
    },
    {
      from: 'completed',
      to: 'failed',
      by: ['consent lost'],
      cause: {
        en: 'Consent is lost on every pair that had worked (RFC 7675: 30 s without an answer).',
        zh: '所有曾经可用的候选对都失去同意（RFC 7675：30 秒无应答）。',
      },
    },
    {
      from: 'completed',
      to: 'connected',
      by: ['restartIce()'],
      cause: {
        en: 'An ICE restart begins a new search while the old pair goes on carrying media.',
        zh: 'ICE 重启开始新一轮检查，旧候选对继续承载媒体。',
      },
    },
    {
      from: 'disconnected',
      to: 'connected',
      by: ['STUN Binding success'],
      cause: { en: 'Answers come again.', zh: '重新收到应答。' },
    },
    {
      from: 'disconnected',
      to: 'completed',
      by: ['STUN Binding success'],
      cause: {
        en: 'Answers come again, and there is nothing left to check.',
        zh: '重新收到应答，且没有其他需要检查的候选对。',
      },
    },
    {
      from: 'disconnected',
      to: 'checking',
      by: ['restartIce()', 'icecandidate'],
      cause: {
        en: 'An ICE restart, or new candidates to try.',
        zh: 'ICE 重启，或有了新的候选可供检查。',
      },
    },
    {
      from: 'disconnected',
      to: 'failed',
      by: ['consent lost'],
      cause: { en: 'The silence lasts, and nothing is left to try.', zh: '持续无响应，且没有其他候选可试。' },
    },
    {
      from: 'failed',
      to: 'checking',
      by: ['restartIce()'],
      cause: {
        en: 'An ICE restart: new ufrag and pwd, new candidates, checks from the beginning. The only way out.',
        zh: 'ICE 重启：新的 ufrag 与 pwd、新的候选、重新检查。这是唯一的出路。',
      },
    },
  ],
  closing: { en: 'close(), from any state.', zh: 'close()，任何状态均可。' },
};
