/** What the call's own code says, and its queue of candidates that came too early. */
import { otherPeer } from '../fold/peer.ts';
import type { FrameOf } from '../frame.ts';
import { code, say, strong } from '../prose.ts';
import { candidatePhrase } from './candidate-words.ts';
import type { Explain, Phrase } from './explanation.ts';
import { type Person, people } from './person.ts';
import { remoteProgress } from './so-far.ts';
import { counted, shown } from './wording.ts';

export const noteMade: Explain<FrameOf<'note'>> = ({ at, text }) => {
  const me = people[at];
  const meaning = (notes.find(({ starts }) => text.startsWith(starts))?.meaning ?? anyNote)(me, people[otherPeer(at)]);
  const words = shown(text, 100);
  return {
    en: { title: say`${me.name}’s code says: ${words}`, why: meaning.en },
    zh: { title: say`${me.name} 的代码说：${words}`, why: meaning.zh },
  };
};

type NoteMeaning = (me: Person, you: Person) => Phrase;

const anyNote: NoteMeaning = (me) => ({
  en: say`This is a remark of the call’s own code; the browser has no part in it. The code beside it shows why ${me.they} came here.`,
  zh: say`这是通话代码自己的说明，与浏览器无关。旁边的代码显示了${me.ta}为什么走到这里。`,
});

/** What the handlers in call/handlers say, by its beginning. */
const notes: readonly { readonly starts: string; readonly meaning: NoteMeaning }[] = [
  {
    starts: 'not ready yet',
    meaning: (me, you) => ({
      en: say`A message of ${you.name}’s has come, but ${me.they} has no media yet, so it is passed over. Nothing is lost: ${me.they} says ${strong('ready')} when ${me.they} is, and ${you.name} takes it from there.`,
      zh: say`${you.name} 的消息到了，但${me.ta}还没有媒体，所以不予处理。这没有损失：${me.ta}准备好后会说 ${strong('ready')}，再由 ${you.name} 接着做。`,
    }),
  },
  {
    starts: 'already in call',
    meaning: (me, you) => ({
      en: say`${you.name}’s ${strong('ready')} has come while ${me.they} is calling already. One call is enough: ${me.they} makes no second one.`,
      zh: say`${you.name} 的 ${strong('ready')} 到来时，${me.ta}已经在呼叫了。一次通话就够：不会再发起第二次。`,
    }),
  },
  {
    starts: 'ignoring this offer',
    meaning: (me, you) => ({
      en: say`Both have offered at once. In perfect negotiation one side is polite and gives way; ${me.name} is the other. ${me.Their} own offer stands, and ${you.name} rolls ${you.their} own back to answer it.`,
      zh: say`双方同时发了 offer。perfect negotiation 规定一方礼让，${me.name} 是不让的那一方：${me.ta}的 offer 有效，${you.name} 会回滚自己的并应答它。`,
    }),
  },
  {
    starts: 'a candidate of the ignored offer',
    meaning: (_me, you) => ({
      en: say`It belongs to the offer of ${you.name}’s that was passed over, so that ${code('addIceCandidate()')} refuses it is right.`,
      zh: say`它属于 ${you.name} 那个被忽略的 offer，所以 ${code('addIceCandidate()')} 拒绝它是对的。`,
    }),
  },
  {
    starts: 'an answer, but no call',
    meaning: (me, you) => ({
      en: say`${you.name} answers, but ${me.name} has no connection (any more): there is nothing to apply it to.`,
      zh: say`${you.name} 应答了，但 ${me.name} 没有（或不再有）连接：无处可用。`,
    }),
  },
  {
    starts: 'heard back',
    meaning: (me, you) => ({
      en: say`${you.name}’s page sends back whatever text it gets, over the same data channel: so the text of ${me.their} own has been there and back.`,
      zh: say`${you.name} 的页面把收到的文字从同一个数据通道原样发回：所以${me.ta}的这段文字已经走了一个来回。`,
    }),
  },
];

export const queueChanged: Explain<FrameOf<'queue'>> = ({ at, change, candidate, length }, snapshot) => {
  const me = people[at];
  const you = people[otherPeer(at)];
  const what = candidatePhrase(candidate);
  const reason = {
    none: {
      en: say`It has overtaken ${you.name}’s description: added now, it would be refused with ${code('InvalidStateError')}`,
      zh: say`它赶在 ${you.name} 的描述之前：现在加入会以 ${code('InvalidStateError')} 被拒绝`,
    },
    'being applied': {
      en: say`${you.name}’s description is just being applied, and the code lets no candidate pass it`,
      zh: say`${you.name} 的描述正在应用，代码不让候选越过它`,
    },
    'in force': {
      en: say`Candidates that came before it are still being added, and order has to be kept`,
      zh: say`先到的候选还在加入，顺序必须保持`,
    },
  }[remoteProgress(snapshot, at)];
  if (change === 'released') {
    return {
      en: {
        title: say`${you.name}’s ${what.en} leaves ${me.name}’s queue.`,
        why: say`The remote description is in force now, so it can be added, in the order in which it came. ${length > 0 ? `${counted(length, 'more waits', 'more wait')}.` : 'The queue is empty.'}`,
      },
      zh: {
        title: say`${you.name} 的 ${what.zh} 离开 ${me.name} 的队列。`,
        why: say`远端描述已生效，可以按到达的顺序加入了。${length > 0 ? `还有 ${length} 个在等。` : '队列空了。'}`,
      },
    };
  }
  return {
    en: {
      title: say`${me.name} puts ${you.name}’s ${what.en} into ${me.their} queue.`,
      why: say`${reason.en}. ${counted(length, 'candidate waits', 'candidates wait')}.`,
    },
    zh: {
      title: say`${me.name} 把 ${you.name} 的 ${what.zh} 放进队列。`,
      why: say`${reason.zh}。队列里有 ${length} 个。`,
    },
  };
};
