import { bothConnected, firstFrame, sent, settled } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const addedTrack: ShippedScenario = {
  scenario: {
    id: 'added-track',
    code: 'two-tab',
    steps: [{ do: 'act', at: firstFrame('amy'), peer: 'amy', action: 'add-track' }],
  },
  text: {
    en: {
      name: 'A track added in mid-call',
      see: 'Once Bob’s picture has come, Amy adds a second video track. That alone changes nothing for Bob: a second offer and answer must follow. The new offer has a fourth m-section, with mid 3; it joins the BUNDLE group, so there are no new candidates, no new checks and no new DTLS, and Bob gets a third track event.',
      traces:
        'Offer and answer a second time with the ufrag of the first, one m-section more, and the session version of the o= line raised by one. “I added the screen and they don’t see it” without a second offer in the log means that nobody renegotiated: negotiationneeded fired and nothing listened.',
    },
    zh: {
      name: '通话中添加轨道',
      see: 'Bob 的画面出现后，Amy 又添加一条视频轨道。对 Bob 来说仅此还什么都没变：必须再来一轮 offer 和 answer。新的 offer 多了第四个 m-section，mid 为 3；它加入 BUNDLE 组，所以没有新的候选、新的检查和新的 DTLS，Bob 收到第三个 track 事件。',
      traces:
        '第二轮 offer 和 answer，ufrag 与第一轮相同，多一个 m-section，o= 行的会话版本加一。“我加了屏幕共享，对方看不到”，而日志里没有第二个 offer，就说明没有人重新协商：negotiationneeded 触发了，却没有人监听。',
    },
  },
  ends: {
    come: [
      ...bothConnected,
      sent('amy', 'offer', 2),
      sent('bob', 'answer', 2),
      { kind: 'event', at: 'bob', type: 'track', count: 3 },
      settled('amy', 'setRemoteDescription', 'resolved', 2),
    ],
    never: [
      { kind: 'state', at: 'amy', machine: 'gathering', to: 'gathering', count: 2 },
      { kind: 'state', at: 'amy', machine: 'dtls', to: 'connecting', count: 2 },
      { kind: 'state', at: 'amy', machine: 'ice', to: 'checking', count: 2 },
    ],
    quiet: 500,
    states: {
      amy: { signaling: 'stable', ice: 'connected', connection: 'connected' },
      bob: { signaling: 'stable', ice: 'connected', connection: 'connected' },
    },
    ufrags: { amy: 1, bob: 1 },
    descriptions: [
      { from: 'amy', type: 'offer', nth: 1, lacks: 'a=mid:3' },
      { from: 'amy', type: 'offer', nth: 2, has: 'a=mid:3' },
      { from: 'bob', type: 'answer', nth: 2, has: 'a=mid:3' },
    ],
  },
};
