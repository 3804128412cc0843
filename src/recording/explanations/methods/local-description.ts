/** setLocalDescription: the peer's own description comes into force, and gathering begins. */
import { otherPeer } from '../../fold/peer.ts';
import type { CallError, Description, FrameOf, Peer } from '../../frame.ts';
import { code, say, strong } from '../../prose.ts';
import { type Snapshot, stateOf } from '../../snapshot.ts';
import { chinese, type Explained, english, type Phrase } from '../explanation.ts';
import { changedLines, glance } from '../glance.ts';
import { people } from '../person.ts';
import { before, hadAnswer, isBundleSettled } from '../so-far.ts';
import { contrasted, counted, shown } from '../wording.ts';
import type { MethodWords } from './method-words.ts';
import { isClosed, meaningOf, refused } from './refused.ts';

export const setLocalDescription: MethodWords = {
  begun(frame, snapshot) {
    const description = frame.given.description;
    return description ? begun[description.type](frame, snapshot, description) : unwritten(frame, snapshot);
  },

  resolved({ at }, snapshot, { description }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const type = description?.type ?? before(snapshot, at, ['set-local'])?.type;
    if (type === 'rollback') {
      return {
        en: {
          title: say`${me.name}’s offer is taken back.`,
          why: say`${me.They} is ${code('stable')} again, and free to answer ${you.name}’s offer.`,
        },
        zh: {
          title: say`${me.name} 的 offer 已撤回。`,
          why: say`${me.ta}回到 ${code('stable')}，可以回应 ${you.name} 的 offer 了。`,
        },
      };
    }
    const candidates = description ? glance(description.sdp).candidates : 0;
    const inside: Phrase =
      candidates > 0
        ? {
            en: say`It holds ${counted(candidates, 'candidate')} by now; those found later follow one by one (trickle ICE).`,
            zh: say`其中已有 ${candidates} 个候选；之后找到的会逐个跟上（trickle ICE）。`,
          }
        : {
            en: say`It holds no candidate yet: they follow one by one as they are found (trickle ICE).`,
            zh: say`其中还没有候选：找到一个发一个（trickle ICE）。`,
          };
    if (type === 'answer' || type === 'pranswer') {
      return {
        en: {
          title: say`${me.name}’s answer is in force on ${me.their} side.`,
          why: english(
            say`${me.They} is ready before ${you.name} knows it: now the answer must reach ${you.them}.`,
            inside.en,
          ),
        },
        zh: {
          title: say`${me.name} 的 answer 在${me.ta}这边生效了。`,
          why: chinese(say`${me.ta}已就绪，但 ${you.name} 还不知道：接下来要把 answer 送到${you.ta}那里。`, inside.zh),
        },
      };
    }
    return {
      en: {
        title: say`${me.name}’s offer is in force on ${me.their} side.`,
        why: english(
          say`Now it is right to send it: ${me.they} is set to take the answer whenever it comes.`,
          inside.en,
        ),
      },
      zh: {
        title: say`${me.name} 的 offer 在${me.ta}这边生效了。`,
        why: chinese(say`现在可以发送它了：无论 answer 何时到来，${me.ta}都能接住。`, inside.zh),
      },
    };
  },

  rejected({ at, call }, snapshot, error) {
    const sdp = snapshot.descriptions.find((entry) => entry.seq === call)?.sdp;
    return refused(at, 'setLocalDescription', error, localTrouble(at, snapshot, error, sdp));
  },
};

type Begun = (frame: FrameOf<'api-call'>, snapshot: Snapshot, description: Description) => Explained;

const begun: { readonly [T in Description['type']]: Begun } = {
  offer({ at }, snapshot, { sdp }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const gathering = gatheringAhead(snapshot, at, sdp);
    const munged = munging(snapshot, at, 'offer', sdp);
    return {
      en: {
        title: say`${me.name} makes the offer ${me.their} own.`,
        why: english(
          munged?.en,
          gathering.en,
          say`From here ${me.they} waits for ${you.name}’s answer: ${code('have-local-offer')}.`,
        ),
      },
      zh: {
        title: say`${me.name} 把这个 offer 设为自己的本地描述。`,
        why: chinese(
          munged?.zh,
          gathering.zh,
          say`从此${me.ta}等待 ${you.name} 的 answer：${code('have-local-offer')}。`,
        ),
      },
    };
  },
  answer({ at }, snapshot, { sdp }) {
    const me = people[at];
    const gathering = gatheringAhead(snapshot, at, sdp);
    const munged = munging(snapshot, at, 'answer', sdp);
    return {
      en: {
        title: say`${me.name} makes the answer ${me.their} own.`,
        why: english(
          munged?.en,
          say`With it the negotiation is over for ${me.them}: back to ${code('stable')}.`,
          gathering.en,
        ),
      },
      zh: {
        title: say`${me.name} 把这个 answer 设为自己的本地描述。`,
        why: chinese(munged?.zh, say`对${me.ta}来说协商到此结束：回到 ${code('stable')}。`, gathering.zh),
      },
    };
  },
  pranswer({ at }) {
    const me = people[at];
    return {
      en: {
        title: say`${me.name} sets a provisional answer.`,
        why: say`Media may begin with it, but the negotiation stays open until the final answer.`,
      },
      zh: {
        title: say`${me.name} 设置了临时 answer（pranswer）。`,
        why: say`媒体可以先开始，但协商要到最终的 answer 才结束。`,
      },
    };
  },
  rollback({ at }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    return {
      en: {
        title: say`${me.name} takes ${me.their} offer back.`,
        why: say`A rollback leads to ${code('stable')} as if the offer had never been: the way out when ${you.name}’s offer has come at the same time.`,
      },
      zh: {
        title: say`${me.name} 撤回自己的 offer。`,
        why: say`rollback 回到 ${code('stable')}，就像这个 offer 从未存在：当 ${you.name} 的 offer 同时到来时，用它脱身。`,
      },
    };
  },
};

/** setLocalDescription() without an argument. */
function unwritten({ at }: FrameOf<'api-call'>, snapshot: Snapshot): Explained {
  const me = people[at];
  const state = stateOf(snapshot, at, 'signaling');
  const type = state === 'have-remote-offer' || state === 'have-local-pranswer' ? 'answer' : 'offer';
  return {
    en: {
      title: say`${me.name} lets ${me.their} browser write the ${type} and apply it in one step.`,
      why: say`Without an argument, ${code('setLocalDescription()')} writes what the state calls for (here ${code(state ?? 'stable')}, so an ${strong(type)}). No text passes through the page in between, so nothing can go wrong with it; candidates are gathered where needed.`,
    },
    zh: {
      title: say`${me.name} 让浏览器一步完成：写出 ${type} 并应用。`,
      why: say`不带参数时，${code('setLocalDescription()')} 按当前状态决定写什么（现在是 ${code(state ?? 'stable')}，所以是 ${strong(type)}）。中间没有文本经过页面，也就不会出错；需要时会收集候选。`,
    },
  };
}

/** Gathering starts here, never at createOffer (RFC 9429 §5.9); a bundled section more needs none. */
function gatheringAhead(snapshot: Snapshot, at: Peer, sdp: string): Phrase {
  const me = people[at];
  // An offer that was rolled back left no transport behind.
  const earlier = hadAnswer(snapshot, at) ? before(snapshot, at, ['local']) : undefined;
  const known = glance(earlier?.sdp ?? '').ufrags;
  const seen = glance(sdp);
  if (earlier && known.length > 0 && seen.ufrags.every((ufrag) => known.includes(ufrag))) {
    return {
      en: say`The transport stands, so there is nothing new to gather.`,
      zh: say`传输已经有了，不需要再收集候选。`,
    };
  }
  if (earlier && known.length > 0) {
    return {
      en: say`Its ${code('ice-ufrag')} is new, so ${me.their} browser gathers candidates all over again: an ICE restart.`,
      zh: say`它的 ${code('ice-ufrag')} 是新的，所以浏览器重新收集候选：这就是 ICE 重启。`,
    };
  }
  const sections = seen.sections.filter((section) => !section.rejected).length;
  const each = !isBundleSettled(snapshot, at) && sections > 1;
  const once = isBundleSettled(snapshot, at) && seen.bundled;
  const en = each
    ? ', for each section, since BUNDLE is not settled before the answer'
    : once
      ? ', once for all sections, since the answer settles BUNDLE'
      : '';
  const zh = each
    ? '，每个 m-section 各一份，因为 BUNDLE 要到 answer 才定下'
    : once
      ? '，所有 m-section 只需一份，因为 answer 定下了 BUNDLE'
      : '';
  return {
    en: say`This, not ${code(seen.setup === 'actpass' ? 'createOffer()' : 'createAnswer()')}, is where ${me.their} browser begins to gather candidates${en}.`,
    zh: say`${me.ta}的浏览器从这里（而不是 ${code(seen.setup === 'actpass' ? 'createOffer()' : 'createAnswer()')}）开始收集候选${zh}。`,
  };
}

/** The text is not what createOffer or createAnswer gave. */
function munging(snapshot: Snapshot, at: Peer, type: 'offer' | 'answer', sdp: string): Phrase | undefined {
  const created = before(snapshot, at, ['created'], type);
  if (!created || created.sdp === sdp) return undefined;
  const { removed, added } = changedLines(created.sdp, sdp);
  const count = Math.max(removed.length, added.length);
  if (count === 0) return undefined;
  const gone = added.length === 0;
  const [was = '', is = ''] = [removed[0], added[0]];
  const [, line] = gone ? ['', shown(was, 60)] : contrasted(was, is);
  const create = code(type === 'offer' ? 'createOffer()' : 'createAnswer()');
  return {
    en: say`${strong('The text was changed')} since ${create}: ${counted(count, 'line')}, ${gone ? 'gone is' : 'now'} ${line}. That is munging: the standard forbids it, browsers let some of it pass.`,
    zh: say`${strong('文本在')} ${create} ${strong('之后被改过')}：${count} 行，${gone ? '被删的是' : '现在是'} ${line}。这叫 munging：标准禁止，浏览器却会放过其中一些。`,
  };
}

function localTrouble(at: Peer, snapshot: Snapshot, error: CallError, sdp: string | undefined): Phrase {
  const me = people[at];
  if (isClosed(error)) return meaningOf(error);
  if (error.name === 'InvalidModificationError') {
    const type = sdp === undefined ? undefined : snapshot.descriptions.find((entry) => entry.sdp === sdp)?.type;
    return {
      en: say`A local description must be the text that ${code(type === 'answer' ? 'createAnswer()' : 'createOffer()')} gave last, unchanged. This one is another: changed too far, out of date, or from another connection.`,
      zh: say`本地描述必须原样使用 ${code(type === 'answer' ? 'createAnswer()' : 'createOffer()')} 最近一次给出的文本。这一份不是：改动过大、已过时，或来自另一个连接。`,
    };
  }
  if (error.name === 'InvalidStateError') {
    const state = stateOf(snapshot, at, 'signaling') ?? 'stable';
    return {
      en: say`${me.They} is in ${code(state)}, and this type of description has no place there.`,
      zh: say`${me.ta}处于 ${code(state)}，这种类型的描述在此状态下不能应用。`,
    };
  }
  if (error.name === 'OperationError') {
    return {
      en: say`The browser cannot read or apply the text: one line that it does not understand fails the whole.`,
      zh: say`浏览器读不懂或无法应用这段文本：有一行看不懂，整体就失败。`,
    };
  }
  return meaningOf(error);
}
