/** The page itself: hidden or shown, the other tab come or gone. */
import type { FrameOf } from '../frame.ts';
import { say } from '../prose.ts';
import type { Explain, Explained } from './explanation.ts';
import { type Person, people } from './person.ts';

type What = FrameOf<'page'>['what'];

const events: { readonly [W in What]: (me: Person) => Explained } = {
  hidden: () => ({
    en: {
      title: say`The page is out of sight.`,
      why: say`Browsers slow down the timers of hidden pages, so the stand-in’s clock may stutter and statistics come less often. The connections themselves go on.`,
    },
    zh: {
      title: say`页面被隐藏了。`,
      why: say`浏览器会放慢隐藏页面的定时器，替身的时钟可能卡顿，统计也会变稀。连接本身照常。`,
    },
  }),
  visible: () => ({
    en: { title: say`The page is in sight again.`, why: say`Timers run at their full pace again.` },
    zh: { title: say`页面重新显示。`, why: say`定时器恢复正常速度。` },
  }),
  'tab-joined': (me) => ({
    en: {
      title: say`${me.name}’s tab has joined.`,
      why: say`The two tabs speak through a BroadcastChannel, which takes the part of the signalling server; the call itself goes from tab to tab.`,
    },
    zh: {
      title: say`${me.name} 的标签页加入了。`,
      why: say`两个标签页通过 BroadcastChannel 交谈，它充当信令服务器；通话本身在标签页之间直接进行。`,
    },
  }),
  'tab-left': (me) => ({
    en: {
      title: say`${me.name}’s tab has gone.`,
      why: say`It was closed or reloaded, and its connection with it. What has been recorded here stays.`,
    },
    zh: {
      title: say`${me.name} 的标签页离开了。`,
      why: say`它被关闭或重新加载，连接也随之消失。这里已录下的内容仍然保留。`,
    },
  }),
};

export const pageChanged: Explain<FrameOf<'page'>> = ({ at, what }) => events[what](people[at]);
