import { bothReach, settled } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const flippedFingerprint: ShippedScenario = {
  scenario: {
    id: 'flipped-fingerprint',
    code: 'two-tab',
    steps: [{ do: 'edit', message: { type: 'offer', from: 'amy' }, edits: [{ op: 'flip-fingerprint' }] }],
  },
  text: {
    en: {
      name: 'The fingerprint is changed',
      see: 'One bit of Amy’s fingerprint is changed on the wire. Nothing notices at first: setRemoteDescription resolves, ICE connects. The frame that fails is DTLS at Bob: the certificate that comes does not hash to what the offer said, so he ends the handshake, Amy hears his alert, and both connections are failed.',
      traces:
        'iceConnectionState connected, dtlsState failed, at once and on every try. Not the network: pairs are succeeded and checks are answered. Compare a=fingerprint as it was sent with a=fingerprint as it arrived. This is what protects a call from a signalling server that puts its own certificate in the middle; in earnest it is mostly an SDP taken from another connection.',
    },
    zh: {
      name: '指纹被改动',
      see: 'Amy 的指纹在途中被改了一个比特。起初没有任何异常：setRemoteDescription 成功，ICE 接通。失败的那一帧是 Bob 的 DTLS：收到的证书算出的散列与 offer 所说的不符，他便中止握手，Amy 收到他的 alert，双方的连接都变为 failed。',
      traces:
        'iceConnectionState 是 connected，dtlsState 却立刻 failed，而且次次如此。不是网络问题：候选对已经 succeeded，检查也有响应。把发出的 a=fingerprint 与收到的对照。正是它防止信令服务器把自己的证书插到中间；实际遇到时，多半是误用了另一个连接的 SDP。',
    },
  },
  ends: {
    come: [
      settled('bob', 'setRemoteDescription', 'resolved'),
      ...bothReach('ice', 'connected'),
      ...bothReach('dtls', 'failed'),
      ...bothReach('connection', 'failed'),
    ],
    never: [...bothReach('connection', 'connected'), ...bothReach('channel', 'open'), { kind: 'media' }],
    quiet: 500,
    states: {
      amy: { signaling: 'stable', ice: 'connected', dtls: 'failed', connection: 'failed' },
      bob: { signaling: 'stable', ice: 'connected', dtls: 'failed', connection: 'failed' },
    },
  },
};
