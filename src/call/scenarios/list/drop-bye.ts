import { bothConnected, firstFrame, state } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const dropBye: ShippedScenario = {
  scenario: {
    id: 'drop-bye',
    code: 'two-tab',
    steps: [
      { do: 'drop', message: { type: 'bye', from: 'amy' } },
      { do: 'act', at: firstFrame('amy'), peer: 'amy', action: 'hang-up' },
    ],
  },
  text: {
    en: {
      name: 'The bye is lost',
      see: 'Amy hangs up in mid-call, but her bye never reaches Bob. His data channel and his DTLS close at once all the same: her browser ends DTLS as it closes the connection. His ICE notices only by the silence: disconnected after five to eight seconds, and failed some ten seconds later.',
      traces:
        'One side is closed, with a hang-up in its log; the other goes from connected to disconnected to failed, with no bye and no error. Its picture freezes first: bytesReceived of the selected pair stops, responsesReceived stops. Without the other side’s log it looks like a network that broke off, but dtlsState closed, seconds before ICE is disconnected, tells of a hang-up.',
    },
    zh: {
      name: 'bye 丢失',
      see: 'Amy 在通话中挂断，但她的 bye 没有到达 Bob。他的数据通道和 DTLS 仍然立刻关闭：她的浏览器在关闭连接时也结束了 DTLS。ICE 却只能从沉默中察觉：五到八秒后变为 disconnected，再过十秒左右变为 failed。',
      traces:
        '一侧是 closed，日志里有挂断；另一侧从 connected 到 disconnected 再到 failed，既没有 bye 也没有报错。最先是画面定住：选中候选对的 bytesReceived 和 responsesReceived 不再增长。没有对端的日志时看起来像断网，但如果 dtlsState 比 ICE 的 disconnected 早几秒就是 closed，那就是对方挂断了。',
    },
  },
  ends: {
    come: [
      ...bothConnected,
      { kind: 'message-dropped', at: 'signaling', type: 'bye' },
      state('amy', 'connection', 'closed'),
      state('bob', 'channel', 'closed'),
      state('bob', 'dtls', 'closed'),
      state('bob', 'ice', 'disconnected'),
      state('bob', 'connection', 'disconnected'),
    ],
    never: [state('bob', 'connection', 'closed')],
    quiet: 0,
    states: {
      amy: { signaling: 'closed', ice: 'closed', dtls: 'closed', connection: 'closed' },
      bob: { signaling: 'stable', ice: 'disconnected', dtls: 'closed', channel: 'closed' },
    },
  },
};
