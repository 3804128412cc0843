/** RTCDataChannel.readyState (W3C webrtc-pc §6.2, RFC 8832). */
import type { StateMachine } from './machine.ts';

export type ChannelState = 'connecting' | 'open' | 'closing' | 'closed';

export const channel: StateMachine<ChannelState> = {
  property: 'RTCDataChannel.readyState',
  title: { en: 'Data channel', zh: '数据通道' },
  reference: 'W3C webrtc-pc §6.2, RFC 8832 §6',
  start: 'connecting',
  states: {
    connecting: {
      meaning: {
        en: 'The channel waits for its SCTP association, which waits for DTLS.',
        zh: '通道在等待 SCTP 关联，而 SCTP 在等待 DTLS。',
      },
    },
    open: { meaning: { en: 'Messages can be sent.', zh: '可以收发消息。' } },
    closing: {
      meaning: {
        en: 'One side is closing it. After the channel’s own close() what was queued is still sent; when the whole connection is closed it is lost.',
        zh: '某一端正在关闭它。调用通道自己的 close() 时，已排队的数据仍会发出；关闭整个连接时则会丢失。',
      },
    },
    closed: { meaning: { en: 'Nothing can be sent any more.', zh: '不能再发送数据。' }, final: true },
  },
  transitions: [
    {
      from: 'connecting',
      to: 'open',
      by: ['DATA_CHANNEL_OPEN', 'DATA_CHANNEL_ACK'],
      cause: {
        en: 'The SCTP association is up; the channel is announced in its own stream (DCEP).',
        zh: 'SCTP 关联已建立；通道在自己的流中宣告（DCEP）。',
      },
    },
    {
      from: 'connecting',
      to: 'closing',
      by: ['RTCDataChannel.close()'],
      cause: { en: 'Closed before it opened.', zh: '打开之前即被关闭。' },
    },
    {
      from: 'open',
      to: 'closing',
      by: ['RTCDataChannel.close()', 'SCTP stream reset'],
      cause: { en: 'One side closes the channel.', zh: '某一端关闭通道。' },
    },
    {
      from: 'closing',
      to: 'closed',
      by: ['SCTP stream reset'],
      cause: { en: 'Both directions of the stream are reset.', zh: '流的两个方向都已重置。' },
    },
  ],
  closing: { en: 'The connection is closed, or SCTP fails.', zh: '连接关闭，或 SCTP 失败。' },
};
