/** iceGatheringState: whether this side is looking for its own addresses (W3C webrtc-pc §4.3.2). */
import type { StateMachine } from './machine.ts';

export type GatheringState = 'new' | 'gathering' | 'complete';

export const gathering: StateMachine<GatheringState> = {
  property: 'iceGatheringState',
  title: { en: 'ICE gathering', zh: 'ICE 收集状态' },
  reference: 'W3C webrtc-pc §4.3.2, RFC 8445 §5.1.1',
  start: 'new',
  states: {
    new: {
      meaning: {
        en: 'No address has been looked for yet. createOffer() does not change that: gathering begins with setLocalDescription().',
        zh: '尚未收集任何候选。createOffer() 不会改变这一点：收集从 setLocalDescription() 开始。',
      },
    },
    gathering: {
      meaning: {
        en: 'This side opens sockets on its own interfaces (host), asks STUN servers how it looks from outside (srflx) and TURN servers for an address (relay). Each find is an icecandidate event.',
        zh: '本端在自己的网络接口上打开套接字（host），向 STUN 服务器询问外部看到的地址（srflx），并向 TURN 服务器申请地址（relay）。每找到一个就触发一次 icecandidate 事件。',
      },
    },
    complete: {
      meaning: {
        en: 'This side has all the candidates it will find by itself. It says nothing about the other side, and nothing about whether any of them works.',
        zh: '本端自己能找到的候选已全部找到。这既不说明对端的情况，也不说明其中有哪个可用。',
      },
    },
  },
  transitions: [
    {
      from: 'new',
      to: 'gathering',
      by: ['setLocalDescription(offer)', 'setLocalDescription(answer)'],
      cause: {
        en: 'A local description is applied: the offerer begins with its offer, the answerer with its answer.',
        zh: '应用了本地描述：发起方从 offer 开始收集，应答方从 answer 开始收集。',
      },
    },
    {
      from: 'gathering',
      to: 'complete',
      by: ['icecandidate(null)'],
      cause: {
        en: 'Every transport has finished; an icecandidate event with null goes with it.',
        zh: '所有传输都已收集完毕，同时触发一个值为 null 的 icecandidate 事件。',
      },
    },
    {
      from: 'complete',
      to: 'gathering',
      by: ['setLocalDescription(offer)', 'restartIce()'],
      cause: {
        en: 'An ICE restart, or a new section with a transport of its own: there is something to gather again. A section that joins the bundle needs none.',
        zh: 'ICE 重启，或新增了拥有独立传输的 m 段，需要再次收集。加入 BUNDLE 的新段则不需要。',
      },
    },
    {
      from: 'gathering',
      to: 'new',
      by: ['setLocalDescription(rollback)', 'setRemoteDescription(offer)'],
      cause: {
        en: 'A first offer is rolled back while it gathers: its transports go, and the state is computed from those that are left.',
        zh: '首个 offer 在收集中被回滚：它的传输被移除，状态按剩下的传输重新计算。',
      },
    },
    {
      from: 'complete',
      to: 'new',
      by: ['setLocalDescription(rollback)', 'setRemoteDescription(offer)'],
      cause: {
        en: 'A first offer is rolled back after it has gathered, or a transport that has not begun is added.',
        zh: '首个 offer 收集完成后被回滚，或者新增了尚未开始收集的传输。',
      },
    },
  ],
  closing: null,
};
