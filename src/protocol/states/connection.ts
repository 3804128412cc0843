/** connectionState: ICE and DTLS of all transports taken together (W3C webrtc-pc §4.3.3). */
import type { StateMachine } from './machine.ts';

export type ConnectionState = 'new' | 'connecting' | 'connected' | 'disconnected' | 'failed' | 'closed';

export const connection: StateMachine<ConnectionState> = {
  property: 'connectionState',
  title: { en: 'Connection', zh: '连接状态' },
  reference: 'W3C webrtc-pc §4.3.3',
  start: 'new',
  states: {
    new: {
      meaning: {
        en: 'Neither ICE nor DTLS has begun on any transport.',
        zh: '所有传输上的 ICE 和 DTLS 都还没有开始。',
      },
    },
    connecting: {
      meaning: {
        en: 'ICE checks or the DTLS handshake are under way on at least one transport.',
        zh: '至少有一个传输正在进行 ICE 检查或 DTLS 握手。',
      },
    },
    connected: {
      meaning: {
        en: 'A path is found (ICE) and the keys are agreed (DTLS), on every transport in use: media and data can flow.',
        zh: '所有在用的传输都已找到路径（ICE）并协商好密钥（DTLS）：媒体和数据可以传输。',
      },
    },
    disconnected: {
      meaning: {
        en: 'At least one transport has lost its path for the moment. Transient: wait, or restart ICE; it is no reason to hang up.',
        zh: '至少有一个传输暂时失去路径。这是暂时状态：可以等待或重启 ICE，不应据此挂断。',
      },
    },
    failed: {
      meaning: {
        en: 'ICE found no path, or DTLS failed: a certificate that does not fit a=fingerprint ends here. A failed ICE is left by an ICE restart; a failed DTLS is not mended by one.',
        zh: 'ICE 没有找到路径，或 DTLS 失败：证书与 a=fingerprint 不符就会到这里。ICE 失败可用 ICE 重启恢复；DTLS 失败则不能。',
      },
    },
    closed: {
      meaning: {
        en: 'close() was called here. DTLS says goodbye to the other side (close_notify), so its data channels close at once; but its connectionState turns to disconnected only seconds later. That is why the application says bye itself.',
        zh: '本端调用了 close()。DTLS 会向对端发送 close_notify，对端的数据通道随即关闭；但对端的 connectionState 要过几秒才变为 disconnected，所以应用要自己发送 bye。',
      },
      final: true,
    },
  },
  transitions: [
    {
      from: 'new',
      to: 'connecting',
      by: ['iceConnectionState checking'],
      cause: { en: 'The first checks begin.', zh: '首批检查开始。' },
    },
    {
      from: 'connecting',
      to: 'connected',
      by: ['DTLS Finished'],
      cause: {
        en: 'The DTLS handshake is done over the path that ICE found. Here the fingerprint has been verified.',
        zh: '在 ICE 找到的路径上完成 DTLS 握手，此时指纹已经核对。',
      },
    },
    {
      from: 'connecting',
      to: 'failed',
      by: ['iceConnectionState failed', 'DTLS alert'],
      cause: {
        en: 'ICE finds no path, or the DTLS handshake fails.',
        zh: 'ICE 没有找到路径，或 DTLS 握手失败。',
      },
    },
    {
      from: 'connecting',
      to: 'disconnected',
      by: ['iceConnectionState disconnected'],
      cause: { en: 'The path is lost before DTLS is done.', zh: 'DTLS 完成之前路径中断。' },
    },
    {
      from: 'connected',
      to: 'disconnected',
      by: ['iceConnectionState disconnected'],
      cause: { en: 'The path goes silent.', zh: '路径上不再有响应。' },
    },
    {
      from: 'connected',
      to: 'failed',
      by: ['iceConnectionState failed', 'DTLS alert'],
      cause: { en: 'All pairs lose consent, or DTLS breaks.', zh: '所有候选对失去同意（consent），或 DTLS 出错。' },
    },
    {
      from: 'connected',
      to: 'connecting',
      by: ['setRemoteDescription()'],
      cause: {
        en: 'A transport of its own is added and has to connect first, or all pairs have to be tried again.',
        zh: '新增了需要先行连接的独立传输，或需要重新检查所有候选对。',
      },
    },
    {
      from: 'disconnected',
      to: 'connected',
      by: ['iceConnectionState connected'],
      cause: { en: 'The path answers again.', zh: '路径恢复响应。' },
    },
    {
      from: 'disconnected',
      to: 'connecting',
      by: ['restartIce()'],
      cause: { en: 'An ICE restart: checks begin anew.', zh: 'ICE 重启：重新开始检查。' },
    },
    {
      from: 'disconnected',
      to: 'failed',
      by: ['iceConnectionState failed'],
      cause: { en: 'The silence lasts.', zh: '持续无响应。' },
    },
    {
      from: 'failed',
      to: 'connecting',
      by: ['restartIce()'],
      cause: {
        en: 'An ICE restart, where it was ICE that failed.',
        zh: 'ICE 重启（仅当失败的是 ICE 时）。',
      },
    },
  ],
  closing: {
    en: 'close(), from any state. The connection does not fire connectionstatechange for it.',
    zh: 'close()，任何状态均可。此时不会触发 connectionstatechange 事件。',
  },
};
