/** A message arrives: the receiver's handler runs now. */
import { code, say, strong } from '../prose.ts';
import { stateOf } from '../snapshot.ts';
import { candidatePhrase, candidateWords } from './candidate-words.ts';
import type { MessageWords } from './message-words.ts';
import { remoteProgress, remoteSdp } from './so-far.ts';

export const delivered: MessageWords = {
  ready({ from, to, message, snapshot }) {
    const { media, connection } = snapshot.peers[message.to];
    const hasMedia = media !== null && media !== 'failed';
    const en = !hasMedia
      ? say`${to.name} has no media yet, so ${to.their} page does nothing with it. When ${to.they} is ready, ${to.their} own ${strong('ready')} goes the other way and ${from.name} calls.`
      : connection === 'open'
        ? say`${to.name} is in a call already, so ${to.their} page does not begin another.`
        : say`Both are ready now, so ${to.name} is the one to call: ${code('makeCall()')} runs.`;
    const zh = !hasMedia
      ? say`${to.name} 还没有媒体，页面不作处理。等${to.ta}准备好，${to.ta}自己的 ${strong('ready')} 会发过去，由 ${from.name} 来呼叫。`
      : connection === 'open'
        ? say`${to.name} 已在通话中，页面不会再开始一次。`
        : say`双方都准备好了，由 ${to.name} 发起呼叫：${code('makeCall()')} 开始运行。`;
    return {
      en: { title: say`${to.name} hears that ${from.name} is ready.`, why: en },
      zh: { title: say`${to.name} 得知 ${from.name} 准备好了。`, why: zh },
    };
  },

  offer({ from, to, message, snapshot }) {
    const glare = stateOf(snapshot, message.to, 'signaling') === 'have-local-offer';
    const again = remoteSdp(snapshot, message.to) !== undefined;
    return {
      en: {
        title: say`${from.name}’s offer reaches ${to.name}.`,
        why: glare
          ? say`But ${to.they} has an offer of ${to.their} own in the air: ${strong('glare')}. WebRTC leaves it to the page who gives way.`
          : again
            ? say`They are in a call already, so this one changes it: a new section, a new direction, or an ICE restart. Media goes on meanwhile.`
            : say`Now ${to.their} handler runs: apply it, write an answer, apply that, send it. It is a promise chain, so other messages may come in between.`,
      },
      zh: {
        title: say`${from.name} 的 offer 到达 ${to.name}。`,
        why: glare
          ? say`但${to.ta}自己也有一个 offer 悬着：这就是 ${strong('glare')}。由谁让步，WebRTC 留给页面决定。`
          : again
            ? say`双方已在通话中，所以它是来改变通话的：新的 m-section、新的方向，或 ICE 重启。期间媒体不中断。`
            : say`${to.ta}的处理函数现在运行：应用它、写 answer、应用 answer、发送。这是一串 promise，其间可能有别的消息到来。`,
      },
    };
  },

  answer({ from, to, message, snapshot }) {
    const state = stateOf(snapshot, message.to, 'signaling');
    const expected = state === 'have-local-offer' || state === 'have-remote-pranswer';
    return {
      en: {
        title: say`${from.name}’s answer reaches ${to.name}.`,
        why: expected
          ? say`It is what ${to.they} has been waiting for. ${to.Their} handler applies it; ${to.they} has gathered all along, since ${to.their} own ${code('setLocalDescription()')}.`
          : say`But ${to.they} is not waiting for one (${code(state ?? 'no connection')}): applying it will be refused.`,
      },
      zh: {
        title: say`${from.name} 的 answer 到达 ${to.name}。`,
        why: expected
          ? say`${to.ta}等的就是它。处理函数会应用它；从${to.ta}自己的 ${code('setLocalDescription()')} 起，收集就一直在进行。`
          : say`但${to.ta}并没有在等 answer（${code(state ?? '没有连接')}）：应用它会被拒绝。`,
      },
    };
  },

  candidate({ from, to, body, message, snapshot }) {
    const what = candidatePhrase(body.candidate);
    const progress = remoteProgress(snapshot, message.to);
    const end = candidateWords(body.candidate).sort === 'end';
    return {
      en: {
        title: say`${from.name}’s ${what.en} reaches ${to.name}.`,
        why:
          progress === 'in force'
            ? say`${to.They} has ${from.name}’s description, so it can go straight to ${code('addIceCandidate()')}${end ? '' : ' and be paired'}.`
            : progress === 'being applied'
              ? say`${from.name}’s description is being applied at this very moment; the candidate has to come after it.`
              : say`${from.name}’s description has not come yet, so the candidate cannot be added: a page that does not keep it in a queue loses it.`,
      },
      zh: {
        title: say`${from.name} 的 ${what.zh} 到达 ${to.name}。`,
        why:
          progress === 'in force'
            ? say`${to.ta}已有 ${from.name} 的描述，可以直接交给 ${code('addIceCandidate()')}${end ? '' : ' 并配对'}。`
            : progress === 'being applied'
              ? say`${from.name} 的描述此刻正在应用；候选必须排在它后面。`
              : say`${from.name} 的描述还没有到，候选无法加入：页面若不把它存进队列，就会丢失。`,
      },
    };
  },

  bye({ from, to }) {
    return {
      en: {
        title: say`${to.name} hears that ${from.name} has hung up.`,
        why: say`${to.Their} page closes its own connection: each side closes for itself.`,
      },
      zh: {
        title: say`${to.name} 得知 ${from.name} 挂断了。`,
        why: say`${to.ta}的页面关闭自己的连接：每一方各自关闭。`,
      },
    };
  },
};
