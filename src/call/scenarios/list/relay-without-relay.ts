import { bothReach, sent, settled } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const relayWithoutRelay: ShippedScenario = {
  scenario: { id: 'relay-without-relay', code: 'two-tab', policy: 'relay', steps: [] },
  text: {
    en: {
      name: 'Relay only, without a relay',
      see: 'Both connections are made with iceTransportPolicy relay, and no TURN server is given (if you named one under ICE servers, this call uses it). Gathering is complete after a moment without a single candidate. Offer and answer pass, both are stable, and ICE stays new: there is nothing to check, and nothing ever fails.',
      traces:
        'The only icecandidate event is the one with null. createPeerConnection’s configuration says relay, and its iceServers are empty, unreachable or refused; then icecandidateerror events (701, 401) say so. To users it is a call that “never rings through”, with no error message anywhere.',
    },
    zh: {
      name: '只许中继，却没有中继',
      see: '双方的连接都以 iceTransportPolicy: relay 建立，却没有给出 TURN 服务器（如果你在 ICE 服务器里填了一个，这次通话会用到它）。片刻之后收集完成，一个候选也没有。offer 和 answer 照常交换，双方都是 stable，ICE 停在 new：没有可检查的，也就永远不会失败。',
      traces:
        '唯一的 icecandidate 事件是 null。RTCPeerConnection 的配置是 relay，而 iceServers 为空、不可达或被拒绝；后两种情况会有 icecandidateerror（701、401）。对用户来说就是“一直接不通”，而且哪里都没有报错。',
    },
  },
  ends: {
    come: [settled('amy', 'setRemoteDescription', 'resolved'), ...bothReach('gathering', 'complete')],
    never: [
      sent('amy', 'candidate'),
      sent('bob', 'candidate'),
      ...bothReach('ice', 'checking'),
      ...bothReach('ice', 'failed'),
    ],
    quiet: 1500,
    states: {
      amy: { signaling: 'stable', gathering: 'complete', ice: 'new', connection: 'new' },
      bob: { signaling: 'stable', gathering: 'complete', ice: 'new', connection: 'new' },
    },
  },
};
