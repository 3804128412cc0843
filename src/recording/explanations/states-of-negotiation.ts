/** Signalling, gathering, data channel: the machines that the descriptions and the channel move. */
import type { ChannelState } from '../../protocol/states/channel.ts';
import type { GatheringState } from '../../protocol/states/gathering.ts';
import type { SignalingState } from '../../protocol/states/signaling.ts';
import { code, say } from '../prose.ts';
import { stateOf } from '../snapshot.ts';
import { chinese, english } from './explanation.ts';
import { isBundleSettled } from './so-far.ts';
import type { StateWords } from './state-words.ts';
import { counted } from './wording.ts';

export const signalingStates: StateWords<SignalingState> = {
  stable({ me, you, frame, snapshot }) {
    const theirs = snapshot.descriptions.findLast((entry) => entry.owner !== frame.at && entry.stage !== 'sent');
    const own = snapshot.descriptions.findLast((entry) => entry.owner === frame.at);
    const back = frame.from === 'have-local-offer' && (theirs?.type === 'offer' || own?.type === 'rollback');
    const mine = frame.from === 'have-remote-offer' || frame.from === 'have-local-pranswer';
    return {
      en: {
        title: back
          ? say`${me.name}’s own offer is taken back: ${code('stable')} again.`
          : say`For ${me.name} the negotiation is over: ${code('stable')}.`,
        why: english(
          mine
            ? say`${me.Their} answer is in force on ${me.their} side; ${you.name} agrees only when it reaches ${you.them}.`
            : back
              ? say`Now ${you.name}’s can be applied and answered.`
              : say`${you.name}’s answer is in force on ${me.their} side.`,
          !back &&
            say`${code('stable')} says that no offer is open. It does not say connected: that takes ICE and DTLS.`,
        ),
      },
      zh: {
        title: back
          ? say`${me.name} 自己的 offer 撤回了：回到 ${code('stable')}。`
          : say`对 ${me.name} 来说协商结束了：${code('stable')}。`,
        why: chinese(
          mine
            ? say`${me.ta}的 answer 在自己这边已生效；要等它到达 ${you.name}，${you.ta}才算同意。`
            : back
              ? say`现在可以应用并回应 ${you.name} 的 offer。`
              : say`${you.name} 的 answer 在${me.ta}这边已生效。`,
          !back && say`${code('stable')} 只表示没有悬而未决的 offer，并不表示已连通：那要靠 ICE 和 DTLS。`,
        ),
      },
    };
  },
  'have-local-offer'({ me, you }) {
    return {
      en: {
        title: say`${me.name} has made an offer and waits for the answer.`,
        why: say`In ${code('have-local-offer')} ${me.they} may take an answer, send ${me.their} candidates, or take the offer back. Nothing times out here: if ${you.name}’s answer is lost, ${me.they} waits forever.`,
      },
      zh: {
        title: say`${me.name} 已发起 offer，正在等 answer。`,
        why: say`在 ${code('have-local-offer')} 状态，${me.ta}可以接受 answer、发送自己的候选，或撤回 offer。这里没有超时：如果 ${you.name} 的 answer 丢了，${me.ta}会一直等下去。`,
      },
    };
  },
  'have-remote-offer'({ me, you }) {
    return {
      en: {
        title: say`${me.name} holds ${you.name}’s offer and owes an answer.`,
        why: say`Until ${me.they} sets ${me.their} own answer, nothing is agreed. Candidates of ${you.name}’s may be added already.`,
      },
      zh: {
        title: say`${me.name} 已收下 ${you.name} 的 offer，还欠一个 answer。`,
        why: say`在${me.ta}设置自己的 answer 之前，什么都没有谈定。不过已经可以加入 ${you.name} 的候选了。`,
      },
    };
  },
  'have-local-pranswer'({ me }) {
    return {
      en: {
        title: say`${me.name} has given a provisional answer.`,
        why: say`Media may begin; the final answer is still owed.`,
      },
      zh: { title: say`${me.name} 给出了临时 answer。`, why: say`媒体可以先开始；最终的 answer 还没给。` },
    };
  },
  'have-remote-pranswer'({ me, you }) {
    return {
      en: {
        title: say`${me.name} has a provisional answer from ${you.name}.`,
        why: say`Media may begin; the final answer is still to come.`,
      },
      zh: {
        title: say`${me.name} 收到了 ${you.name} 的临时 answer。`,
        why: say`媒体可以先开始；最终的 answer 还没到。`,
      },
    };
  },
  closed({ me }) {
    return {
      en: {
        title: say`${me.name}’s connection is closed.`,
        why: say`Nothing leads out of ${code('closed')}: a new call needs a new connection.`,
      },
      zh: { title: say`${me.name} 的连接已关闭。`, why: say`${code('closed')} 没有出路：新的通话需要新的连接。` },
    };
  },
};

export const gatheringStates: StateWords<GatheringState> = {
  new({ me }) {
    return {
      en: {
        title: say`${me.name}’s browser has nothing to gather.`,
        why: say`Its transports are new again, as after an offer that was taken back.`,
      },
      zh: { title: say`${me.name} 的浏览器没有可收集的。`, why: say`它的传输又回到初始状态，例如 offer 撤回之后。` },
    };
  },
  gathering({ me, frame, snapshot }) {
    const settled = isBundleSettled(snapshot, frame.at);
    return {
      en: {
        title: say`${me.name}’s browser begins to gather candidates.`,
        why: say`It opens sockets on ${me.their} network interfaces and asks the STUN and TURN servers, if any are named. ${settled ? 'Since BUNDLE is settled, one transport is enough.' : 'Since BUNDLE is not settled yet, each section that may need a transport gets its own.'} Each find is an ${code('icecandidate')} event.`,
      },
      zh: {
        title: say`${me.name} 的浏览器开始收集候选。`,
        why: say`它在${me.ta}的网络接口上打开 socket，并询问 STUN 和 TURN 服务器（如果配置了）。${settled ? 'BUNDLE 已定，一个传输就够了。' : 'BUNDLE 尚未定下，每个可能需要传输的 m-section 各有一份。'}每找到一个，就触发一次 ${code('icecandidate')} 事件。`,
      },
    };
  },
  complete({ me, you, frame, snapshot }) {
    const found = snapshot.peers[frame.at].gathered.filter(({ init }) => init !== null && init.candidate !== '').length;
    return {
      en: {
        title: say`${me.name} has gathered all ${me.they} can: ${counted(found, 'candidate')}.`,
        why: say`It says nothing about ${you.name}, nor whether any of them works: ${code('complete')} is not connected.`,
      },
      zh: {
        title: say`${me.name} 能收集的都收集了：共 ${found} 个候选。`,
        why: say`这与 ${you.name} 无关，也不说明哪个候选可用：${code('complete')} 不等于已连通。`,
      },
    };
  },
};

export const channelStates: StateWords<ChannelState> = {
  connecting({ me }) {
    return {
      en: {
        title: say`${me.name}’s data channel waits.`,
        why: say`It needs SCTP, which runs inside DTLS, which needs a path found by ICE.`,
      },
      zh: {
        title: say`${me.name} 的数据通道在等待。`,
        why: say`它需要 SCTP，SCTP 跑在 DTLS 里，而 DTLS 需要 ICE 找到的路径。`,
      },
    };
  },
  open({ me, you, frame, snapshot }) {
    const dtls = stateOf(snapshot, frame.at, 'dtls') === 'connected';
    return {
      en: {
        title: say`${me.name}’s data channel is open.`,
        why: say`${dtls ? 'DTLS is connected and SCTP is set up inside it' : 'SCTP is set up inside DTLS'}. What ${me.they} sends now goes to ${you.name} encrypted, from browser to browser; signalling has no part in it.`,
      },
      zh: {
        title: say`${me.name} 的数据通道打开了。`,
        why: say`${dtls ? 'DTLS 已连通，SCTP 在其中建立' : 'SCTP 已在 DTLS 中建立'}。${me.ta}现在发送的内容会加密后从浏览器直达 ${you.name}，与信令无关。`,
      },
    };
  },
  closing({ me }) {
    return {
      en: {
        title: say`${me.name}’s data channel is closing.`,
        why: say`One of the two ends is closing it. After the channel’s own close() what was queued is still sent and both directions of the stream are reset; when the whole connection is closed, what was queued is lost.`,
      },
      zh: {
        title: say`${me.name} 的数据通道正在关闭。`,
        why: say`其中一端正在关闭它。如果调用的是通道自己的 close()，排队的数据仍会发完，然后流的两个方向都重置；如果关闭的是整个连接，排队的数据就丢了。`,
      },
    };
  },
  closed({ me }) {
    return {
      en: {
        title: say`${me.name}’s data channel is closed.`,
        why: say`Nothing more can be sent over it. When the other side closes its connection, this is often the first sign.`,
      },
      zh: {
        title: say`${me.name} 的数据通道已关闭。`,
        why: say`不能再用它发送任何内容。对端关闭连接时，这往往是最先看到的迹象。`,
      },
    };
  },
};
