/** Somebody pressed something. */
import { otherPeer } from '../fold/peer.ts';
import type { FrameOf } from '../frame.ts';
import { code, say, strong } from '../prose.ts';
import type { Explain, Explained } from './explanation.ts';
import { type Person, people } from './person.ts';

type Action = FrameOf<'action'>['action'];

const actions: { readonly [A in Action]: (me: Person, you: Person) => Explained } = {
  start(me, you) {
    return {
      en: {
        title: say`${me.name} starts.`,
        why: say`First ${me.they} needs something to send: ${me.their} page asks for media, and then says ${strong('ready')} to ${you.name} through signalling.`,
      },
      zh: {
        title: say`${me.name} 开始了。`,
        why: say`首先要有可发送的内容：${me.ta}的页面请求媒体，然后通过信令向 ${you.name} 说 ${strong('ready')}。`,
      },
    };
  },
  'add-track'(me, you) {
    return {
      en: {
        title: say`${me.name} adds a second picture in mid-call.`,
        why: say`${you.name} has not agreed to it yet, so one more round of offer and answer follows. What runs already goes on meanwhile.`,
      },
      zh: {
        title: say`${me.name} 在通话中加入第二路画面。`,
        why: say`${you.name} 还没有同意，所以要再来一轮 offer 和 answer。已在进行的部分不受影响。`,
      },
    };
  },
  'restart-ice'(me, you) {
    return {
      en: {
        title: say`${me.name} restarts ICE.`,
        why: say`New ${code('ice-ufrag')} and ${code('ice-pwd')}, new candidates, new checks: the way to a better path, or back from ${code('failed')}. It takes an offer and ${you.name}’s answer.`,
      },
      zh: {
        title: say`${me.name} 重启 ICE。`,
        why: say`新的 ${code('ice-ufrag')} 和 ${code('ice-pwd')}、新的候选、新的检查：用来换一条更好的路径，或从 ${code('failed')} 恢复。它需要一个 offer 和 ${you.name} 的 answer。`,
      },
    };
  },
  'send-text'(me, you) {
    return {
      en: {
        title: say`${me.name} sends a text.`,
        why: say`It goes over the data channel, straight to ${you.name}; signalling does not see it.`,
      },
      zh: { title: say`${me.name} 发送一段文字。`, why: say`它走数据通道，直达 ${you.name}；信令看不到它。` },
    };
  },
  'hang-up'(me, you) {
    return {
      en: {
        title: say`${me.name} hangs up.`,
        why: say`${me.Their} page says ${strong('bye')} to ${you.name}, then closes its own connection.`,
      },
      zh: {
        title: say`${me.name} 挂断。`,
        why: say`${me.ta}的页面先向 ${you.name} 说 ${strong('bye')}，再关闭自己的连接。`,
      },
    };
  },
};

export const actionTaken: Explain<FrameOf<'action'>> = ({ at, action }) =>
  actions[action](people[at], people[otherPeer(at)]);
