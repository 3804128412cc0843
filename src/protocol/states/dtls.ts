/** RTCDtlsTransport.state: the handshake that agrees on the keys (W3C webrtc-pc §5.5, RFC 8842). */
import type { StateMachine } from './machine.ts';

export type DtlsState = 'new' | 'connecting' | 'connected' | 'failed' | 'closed';

export const dtls: StateMachine<DtlsState> = {
  property: 'RTCDtlsTransport.state',
  title: { en: 'DTLS', zh: 'DTLS' },
  reference: 'W3C webrtc-pc §5.5, RFC 8842 §5',
  start: 'new',
  states: {
    new: { meaning: { en: 'DTLS has not begun: it waits for ICE.', zh: 'DTLS 尚未开始：在等待 ICE。' } },
    connecting: {
      meaning: {
        en: 'The handshake is under way, and each side checks the certificate of the other against a=fingerprint.',
        zh: '正在握手，双方各自用 a=fingerprint 核对对方的证书。',
      },
    },
    connected: {
      meaning: {
        en: 'Keys are agreed and the fingerprint is verified. SRTP takes its keys from here.',
        zh: '密钥已协商，指纹已核对。SRTP 的密钥由此导出。',
      },
    },
    failed: {
      meaning: {
        en: 'An error, such as a fingerprint that does not fit or a fatal alert. It cannot be mended: a new association is needed.',
        zh: '出错，例如指纹不符或收到 fatal alert。无法恢复，只能建立新的关联。',
      },
      final: true,
    },
    closed: {
      meaning: {
        en: 'Closed on purpose: close() here, or a close_notify from the other side.',
        zh: '主动关闭：本端调用 close()，或收到对端的 close_notify。',
      },
      final: true,
    },
  },
  transitions: [
    {
      from: 'new',
      to: 'connecting',
      by: ['iceConnectionState connected'],
      cause: { en: 'ICE has a path: the handshake begins.', zh: 'ICE 已有路径：开始握手。' },
    },
    {
      from: 'connecting',
      to: 'connected',
      by: ['DTLS Finished'],
      cause: { en: 'Both sides have finished, and the fingerprint fits.', zh: '双方都已 Finished，指纹相符。' },
    },
    {
      from: 'connecting',
      to: 'failed',
      by: ['DTLS alert'],
      cause: { en: 'The fingerprint does not fit, or an alert.', zh: '指纹不符，或收到 alert。' },
    },
    {
      from: 'connected',
      to: 'failed',
      by: ['DTLS alert'],
      cause: { en: 'A fatal alert.', zh: '收到 fatal alert。' },
    },
  ],
  closing: { en: 'close(), or close_notify from the other side.', zh: 'close()，或对端发来 close_notify。' },
};
