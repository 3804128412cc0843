/** setRemoteDescription: the other side's description comes into force here. */
import { otherPeer } from '../../fold/peer.ts';
import type { Description, FrameOf, Peer } from '../../frame.ts';
import { code, say, strong } from '../../prose.ts';
import { type Snapshot, stateOf } from '../../snapshot.ts';
import { chinese, type Explained, english, type Phrase } from '../explanation.ts';
import { changedLines, glance } from '../glance.ts';
import { people } from '../person.ts';
import { before, hadAnswer } from '../so-far.ts';
import { contrasted, counted, shown } from '../wording.ts';
import type { MethodWords } from './method-words.ts';
import { refused } from './refused.ts';
import { descriptionTrouble } from './remote-description-refused.ts';

export const setRemoteDescription: MethodWords = {
  begun(frame, snapshot) {
    const description = frame.given.description ?? { type: 'offer', sdp: '' };
    return begun[description.type](frame, snapshot, description);
  },

  resolved({ at }, snapshot, { description }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const type = description?.type ?? before(snapshot, otherPeer(at), ['set-remote'])?.type ?? 'offer';
    const waiting = snapshot.peers[at].remoteCandidates.filter((candidate) => candidate.status === 'queued').length;
    const queue: Phrase | undefined =
      waiting > 0
        ? {
            en: say`The ${counted(waiting, 'candidate')} in the queue can be added now.`,
            zh: say`队列里等着的 ${waiting} 个候选现在可以加入了。`,
          }
        : undefined;
    if (type === 'answer') {
      return {
        en: {
          title: say`${me.name} has taken ${you.name}’s answer: both agree.`,
          why: english(
            say`Both are ${code('stable')}, which does not mean connected: that takes a path found by ICE, and DTLS to prove who is at its end.`,
            queue?.en,
          ),
        },
        zh: {
          title: say`${me.name} 接受了 ${you.name} 的 answer：双方达成一致。`,
          why: chinese(
            say`双方都是 ${code('stable')}，但这不等于已连通：那需要 ICE 找到路径，并由 DTLS 证明对面是谁。`,
            queue?.zh,
          ),
        },
      };
    }
    if (type === 'rollback') {
      return {
        en: {
          title: say`${you.name}’s offer is taken back on ${me.name}’s side.`,
          why: say`${me.They} is ${code('stable')} again.`,
        },
        zh: { title: say`${you.name} 的 offer 在 ${me.name} 这边撤回了。`, why: say`${me.ta}回到 ${code('stable')}。` },
      };
    }
    return {
      en: {
        title: say`${me.name} has taken ${you.name}’s ${type === 'offer' ? 'offer' : 'provisional answer'}.`,
        why: english(
          type === 'offer'
            ? say`${me.They} knows now what ${you.name} wants and with which ${code('ice-ufrag')} and fingerprint. An answer can be written.`
            : say`Media may begin; the final answer is still to come.`,
          queue?.en,
        ),
      },
      zh: {
        title: say`${me.name} 接受了 ${you.name} 的 ${type}。`,
        why: chinese(
          type === 'offer'
            ? say`${me.ta}现在知道 ${you.name} 想要什么，以及用哪个 ${code('ice-ufrag')} 和指纹。可以写 answer 了。`
            : say`媒体可以开始，最终的 answer 还没到。`,
          queue?.zh,
        ),
      },
    };
  },

  rejected({ at, call }, snapshot, error) {
    const type = snapshot.descriptions.find((entry) => entry.seq === call)?.type;
    const { title, meaning } = descriptionTrouble({ at, snapshot, error, type });
    return refused(at, 'setRemoteDescription', error, meaning, title);
  },
};

type Begun = (frame: FrameOf<'api-call'>, snapshot: Snapshot, description: Description) => Explained;

const begun: { readonly [T in Description['type']]: Begun } = {
  offer({ at }, snapshot, { sdp }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const edited = editing(snapshot, at, 'offer', sdp);
    const state = stateOf(snapshot, at, 'signaling');
    const collision = state === 'have-local-offer' || state === 'have-remote-pranswer';
    const known = glance(before(snapshot, otherPeer(at), ['remote'])?.sdp ?? '').ufrags;
    const restarts = known.length > 0 && glance(sdp).ufrags.some((ufrag) => !known.includes(ufrag));
    const again = hadAnswer(snapshot, at);
    return {
      en: {
        title: collision
          ? say`${me.name} gives up ${me.their} own offer and applies ${you.name}’s.`
          : say`${me.name} applies ${you.name}’s offer.`,
        why: english(
          edited?.en,
          collision
            ? say`Both have offered at once: ${strong('glare')}. Given an offer in ${code(state)}, the browser first rolls ${me.their} own back, then takes this one.`
            : again
              ? say`The call goes on while it is negotiated: what this offer changes takes effect with the answer.${restarts ? say` Its ${code('ice-ufrag')} is new: ${you.name} restarts ICE.` : ''}`
              : say`It becomes the description of the other side. Only from now on can candidates of ${you.name}’s be added, since they belong to its sections; its tracks fire ${code('track')} events here.`,
        ),
      },
      zh: {
        title: collision
          ? say`${me.name} 放弃自己的 offer，应用 ${you.name} 的。`
          : say`${me.name} 应用 ${you.name} 的 offer。`,
        why: chinese(
          edited?.zh,
          collision
            ? say`双方同时发出了 offer：这就是 ${strong('glare')}。在 ${code(state)} 状态收到 offer 时，浏览器先回滚自己的，再接受这一个。`
            : again
              ? say`协商期间通话照常：这个 offer 的改动随 answer 一起生效。${restarts ? say`它的 ${code('ice-ufrag')} 是新的：${you.name} 在重启 ICE。` : ''}`
              : say`它成为远端描述。从现在起才能加入 ${you.name} 的候选，因为候选属于它的 m-section；它的轨道会在这里触发 ${code('track')} 事件。`,
        ),
      },
    };
  },
  answer({ at }, snapshot, { sdp }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const edited = editing(snapshot, at, 'answer', sdp);
    return {
      en: {
        title: say`${me.name} applies ${you.name}’s answer.`,
        why: english(
          edited?.en,
          say`That completes the round: ${me.they} learns which sections are accepted, which codecs are left, and ${you.name}’s ${code('ice-ufrag')}, password and fingerprint. ${me.They} gathers nothing because of it; ${me.they} has been gathering since ${me.their} own offer.`,
        ),
      },
      zh: {
        title: say`${me.name} 应用 ${you.name} 的 answer。`,
        why: chinese(
          edited?.zh,
          say`这一轮协商由此完成：${me.ta}得知哪些 m-section 被接受、剩下哪些编解码器，以及 ${you.name} 的 ${code('ice-ufrag')}、密码和指纹。${me.ta}不会因此收集候选：收集从${me.ta}自己的 offer 就开始了。`,
        ),
      },
    };
  },
  pranswer({ at }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    return {
      en: {
        title: say`${me.name} applies a provisional answer of ${you.name}’s.`,
        why: say`Media may begin with it; the negotiation stays open until the final answer.`,
      },
      zh: {
        title: say`${me.name} 应用 ${you.name} 的临时 answer（pranswer）。`,
        why: say`媒体可以先开始；协商要到最终的 answer 才结束。`,
      },
    };
  },
  rollback({ at }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    return {
      en: {
        title: say`${me.name} takes ${you.name}’s offer back out.`,
        why: say`A rollback leads to ${code('stable')}, as if the offer had never come.`,
      },
      zh: {
        title: say`${me.name} 撤下 ${you.name} 的 offer。`,
        why: say`rollback 回到 ${code('stable')}，就像这个 offer 从未来过。`,
      },
    };
  },
};

/** What arrived is not what was sent: it was edited on the wire. */
function editing(snapshot: Snapshot, at: Peer, type: 'offer' | 'answer', sdp: string): Phrase | undefined {
  const other = otherPeer(at);
  const sent = before(snapshot, other, ['sent'], type);
  if (!sent || sent.sdp === sdp) return undefined;
  const { removed, added } = changedLines(sent.sdp, sdp);
  const count = Math.max(removed.length, added.length);
  if (count === 0) return undefined;
  const gone = added.length === 0;
  const [was = '', is = ''] = [removed[0], added[0]];
  const [, line] = gone ? ['', shown(was, 60)] : contrasted(was, is);
  const swapped = glance(sent.sdp).fingerprint !== glance(sdp).fingerprint;
  const you = people[other];
  return {
    en: english(
      say`${strong(`This is not what ${other === 'amy' ? 'Amy' : 'Bob'} sent`)}: ${counted(count, 'line')} changed on the way, ${gone ? 'gone is' : 'now'} ${line}.`,
      swapped && say`With another fingerprint, the DTLS handshake with ${you.name} will fail.`,
    ),
    zh: chinese(
      say`${strong(`这不是 ${other === 'amy' ? 'Amy' : 'Bob'} 发出的原文`)}：途中改了 ${count} 行，${gone ? '被删的是' : '现在是'} ${line}。`,
      swapped && say`指纹换了，与 ${you.name} 的 DTLS 握手将会失败。`,
    ),
  };
}
