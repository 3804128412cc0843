/** What it means that a message was handed to signalling. */
import { code, say, strong } from '../prose.ts';
import { stateOf } from '../snapshot.ts';
import { candidatePhrase, candidateWords } from './candidate-words.ts';
import { glance, sectionKinds } from './glance.ts';
import type { MessageWords } from './message-words.ts';
import { counted, size } from './wording.ts';

export const sent: MessageWords = {
  ready({ from, to }) {
    return {
      en: {
        title: say`${from.name} says that ${from.they} is ready.`,
        why: say`${strong('ready')} is this page’s own word; WebRTC does not say how peers meet. If ${to.name} has media too when it comes, ${to.they} makes the call; if not, nothing happens, and ${to.their} own ${strong('ready')} will have ${from.name} call.`,
      },
      zh: {
        title: say`${from.name} 说自己准备好了。`,
        why: say`${strong('ready')} 是这个页面自己的约定；WebRTC 不规定双方怎样碰头。它到达时如果 ${to.name} 也有媒体了，就由${to.ta}发起呼叫；否则什么也不发生，等${to.ta}自己的 ${strong('ready')} 来了，再由 ${from.name} 呼叫。`,
      },
    };
  },

  offer({ from, to, body, message, snapshot }) {
    const seen = glance(body.sdp);
    const kinds = sectionKinds(seen.sections);
    const tooEarly = stateOf(snapshot, message.from, 'signaling') === 'stable';
    return {
      en: {
        title: say`${from.name} sends ${to.name} the offer: ${size(body.sdp)}.`,
        why: tooEarly
          ? say`${strong('Too early')}: ${from.they} has not applied it (${code('setLocalDescription()')}), so the answer may come while ${from.they} is still ${code('stable')}, and be refused.`
          : say`SDP is a format and no transport: any channel would do. This one offers ${seen.sections.length > 0 ? kinds.en : 'nothing'}, and holds ${seen.candidates > 0 ? counted(seen.candidates, 'candidate') : 'no candidate yet'}.`,
      },
      zh: {
        title: say`${from.name} 把 offer 发给 ${to.name}：${size(body.sdp)}。`,
        why: tooEarly
          ? say`${strong('太早了')}：${from.ta}还没有应用它（${code('setLocalDescription()')}），answer 到来时${from.ta}可能还是 ${code('stable')}，会被拒绝。`
          : say`SDP 是格式，不是传输协议：用什么通道送都行。这个 offer 包含${seen.sections.length > 0 ? kinds.zh : '空内容'}，${seen.candidates > 0 ? `带有 ${seen.candidates} 个候选` : '还没有候选'}。`,
      },
    };
  },

  answer({ from, to, body }) {
    const seen = glance(body.sdp);
    return {
      en: {
        title: say`${from.name} sends ${to.name} the answer: ${size(body.sdp)}.`,
        why: say`For ${from.name} all is agreed; for ${to.name} it is only when this arrives. It holds the fingerprint by which ${to.name} will know ${from.them}, and ${seen.candidates > 0 ? counted(seen.candidates, 'candidate') : 'no candidate yet'}.`,
      },
      zh: {
        title: say`${from.name} 把 answer 发给 ${to.name}：${size(body.sdp)}。`,
        why: say`对 ${from.name} 来说一切已谈定；对 ${to.name} 来说，要等它送到。其中有让 ${to.name} 认出${from.ta}的指纹，${seen.candidates > 0 ? `还有 ${seen.candidates} 个候选` : '但还没有候选'}。`,
      },
    };
  },

  candidate({ from, to, body }) {
    const words = candidateWords(body.candidate);
    const what = candidatePhrase(body.candidate);
    if (words.sort === 'end') {
      return {
        en: {
          title: say`${from.name} tells ${to.name} that there are no more candidates.`,
          why: say`The empty candidate is worth sending, unlike ${code('null')}: with it ${to.name}’s browser need not go on waiting.`,
        },
        zh: {
          title: say`${from.name} 告诉 ${to.name}：没有更多候选了。`,
          why: say`空候选值得发送（${code('null')} 则不必）：${to.name} 的浏览器因此不用再等下去。`,
        },
      };
    }
    return {
      en: {
        title: say`${from.name} sends ${to.name} a ${what.en}.`,
        why: say`Candidates go out one by one while gathering goes on (trickle ICE), so that checks can begin before it ends. Each tells its section (${code('sdpMid')}) and its ICE generation (ufrag).`,
      },
      zh: {
        title: say`${from.name} 发给 ${to.name} 一个 ${what.zh}。`,
        why: say`收集还在进行，候选就逐个发出（trickle ICE），这样不必等收集结束就能开始检查。每个候选都说明自己的 m-section（${code('sdpMid')}）和 ICE 世代（ufrag）。`,
      },
    };
  },

  bye({ from, to }) {
    return {
      en: {
        title: say`${from.name} says goodbye.`,
        why: say`${strong('bye')} is this page’s own word. It tells ${to.name} that the call is over on purpose; without it ${to.they} could only wonder about a silent network.`,
      },
      zh: {
        title: say`${from.name} 说再见。`,
        why: say`${strong('bye')} 是这个页面自己的约定。它告诉 ${to.name} 通话是有意结束的；没有它，${to.ta}只能猜测网络为什么没了动静。`,
      },
    };
  },
};
