/** addIceCandidate: a candidate of the other side is handed to the browser. */
import { otherPeer } from '../../fold/peer.ts';
import type { CallError, CandidateInit, Peer } from '../../frame.ts';
import { code, type Prose, say, strong } from '../../prose.ts';
import type { Snapshot } from '../../snapshot.ts';
import { candidatePhrase, candidateWords, sectionOf } from '../candidate-words.ts';
import { chinese, english, type Phrase } from '../explanation.ts';
import { glance } from '../glance.ts';
import { people } from '../person.ts';
import { remoteSdp, strangeUfrag } from '../so-far.ts';
import { shown } from '../wording.ts';
import type { MethodWords } from './method-words.ts';
import { isClosed, meaningOf, refused } from './refused.ts';

export const addIceCandidate: MethodWords = {
  begun({ at, given }, snapshot) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const init = given.candidate ?? null;
    const { sort } = candidateWords(init);
    if (sort === 'end') {
      const section = sectionOf(snapshot, otherPeer(at), init);
      return {
        en: {
          title: say`${me.name} is told that ${you.name} has no more candidates${section ? say` for ${section.en}` : ''}.`,
          why: say`An empty candidate is the end-of-candidates mark. It adds no address; it lets ${me.their} browser stop waiting, so that it can say ${code('failed')} once every pair has failed.`,
        },
        zh: {
          title: say`${me.name} 得知 ${you.name} ${section ? say`在${section.zh} ` : ''}没有更多候选了。`,
          why: say`空候选是候选结束标记。它不带地址，只是让${me.ta}的浏览器不必再等：所有候选对都失败后，就可以判定 ${code('failed')}。`,
        },
      };
    }
    const what = candidatePhrase(init);
    const strange = strangeUfrag(snapshot, at, init);
    const note = strange === undefined ? use(at, sort) : otherGeneration(strange, remoteSdp(snapshot, at));
    return {
      en: { title: say`${me.name} is given ${you.name}’s ${what.en}.`, why: english(note.en) },
      zh: { title: say`${me.name} 得到 ${you.name} 的 ${what.zh}。`, why: chinese(note.zh) },
    };
  },

  resolved({ at, call }, snapshot) {
    const me = people[at];
    const entry = snapshot.peers[at].remoteCandidates.find((candidate) => candidate.seq === call);
    const init = entry?.init ?? null;
    const what = candidatePhrase(init);
    if (candidateWords(init).sort === 'end') {
      return {
        en: {
          title: say`${me.name}’s browser knows that no more candidates will come.`,
          why: say`The search is limited to the pairs that there are now.`,
        },
        zh: { title: say`${me.name} 的浏览器知道不会再有候选了。`, why: say`此后只在现有的候选对里寻找。` },
      };
    }
    const strange = strangeUfrag(snapshot, at, init);
    const silent: Phrase | undefined =
      strange === undefined ? undefined : otherGeneration(strange, remoteSdp(snapshot, at));
    return {
      en: {
        title: silent
          ? say`${me.name}’s browser takes the ${what.en} without a word, and cannot use it.`
          : say`${me.name}’s browser has taken the ${what.en}.`,
        why:
          silent?.en ??
          say`That says only that it was understood. Whether a packet gets through is for the checks to find out.`,
      },
      zh: {
        title: silent
          ? say`${me.name} 的浏览器一声不响地收下了 ${what.zh}，却用不上它。`
          : say`${me.name} 的浏览器收下了 ${what.zh}。`,
        why: silent?.zh ?? say`这只说明它看懂了。数据包到底能不能通，要由检查来回答。`,
      },
    };
  },

  rejected({ at, call }, snapshot, error) {
    const me = people[at];
    const init = snapshot.peers[at].remoteCandidates.find((candidate) => candidate.seq === call)?.init ?? null;
    const { title, meaning } = trouble(at, snapshot, error, init);
    return refused(at, 'addIceCandidate', error, meaning, {
      en: title?.en ?? say`${me.name}’s browser refuses the ${candidatePhrase(init).en}.`,
      zh: title?.zh ?? say`${me.name} 的浏览器拒绝了 ${candidatePhrase(init).zh}。`,
    });
  },
};

/** What becomes of a candidate of this sort. */
function use(at: Peer, sort: ReturnType<typeof candidateWords>['sort']): Phrase {
  const me = people[at];
  const pairs: { en: Prose; zh: Prose } = {
    en: say`It is paired with each of ${me.their} own candidates of the same component and address family; the pairs are checked in order of priority.`,
    zh: say`它与${me.ta}自己的每个同 component、同地址族的候选配对，候选对按优先级依次检查。`,
  };
  switch (sort) {
    case 'mdns':
      return {
        en: english(
          say`First its ${code('.local')} name has to be looked up by multicast DNS, which works only within one local network.`,
          pairs.en,
        ),
        zh: chinese(say`先要用组播 DNS 解析它的 ${code('.local')} 名字，这只在同一局域网内有效。`, pairs.zh),
      };
    case 'tcp-active':
      return {
        en: say`It can only dial out (${code('tcptype active')}), so it pairs with passive TCP candidates alone; browsers gather none of those.`,
        zh: say`它只能主动连接（${code('tcptype active')}），所以只与被动的 TCP 候选配对；而浏览器不收集被动候选。`,
      };
    case 'relay':
      return {
        en: english(say`It lies on a TURN server, which passes on what arrives there.`, pairs.en),
        zh: chinese(say`它位于 TURN 服务器上，由服务器转发到达的数据。`, pairs.zh),
      };
    default:
      return pairs;
  }
}

function otherGeneration(ufrag: string, sdp: string | undefined): Phrase {
  const known = glance(sdp ?? '').ufrags[0] ?? '';
  return {
    en: say`Its ufrag is ${shown(ufrag, 20)}, but the description in force has ${shown(known, 20)}: it belongs to ${strong('another ICE generation')} or another call. Firefox refuses such a candidate; Chromium takes it silently, and no check with it can succeed.`,
    zh: say`它的 ufrag 是 ${shown(ufrag, 20)}，而生效的描述里是 ${shown(known, 20)}：它属于${strong('另一代 ICE')}，或另一次通话。Firefox 会拒绝这样的候选；Chromium 则默默收下，但用它的检查不可能成功。`,
  };
}

function trouble(
  at: Peer,
  snapshot: Snapshot,
  error: CallError,
  init: CandidateInit | null,
): { meaning: Phrase; title?: Phrase } {
  const me = people[at];
  const you = people[otherPeer(at)];
  if (isClosed(error)) return { meaning: meaningOf(error) };
  if (error.name === 'InvalidStateError') {
    return {
      title: {
        en: say`${you.name}’s candidate came too early: ${me.name} has no description of ${you.them} yet.`,
        zh: say`${you.name} 的候选来得太早：${me.name} 还没有${you.ta}的远端描述。`,
      },
      meaning: {
        en: say`A candidate belongs to a section of the remote description, and there is none. Keep it in a queue until ${code('setRemoteDescription()')} has resolved; order on the socket is not enough, since async handlers overtake each other.`,
        zh: say`候选属于远端描述的某个 m-section，而远端描述还不存在。应把它放进队列，等 ${code('setRemoteDescription()')} 完成；socket 有序并不够，因为 async 处理函数会互相赶超。`,
      },
    };
  }
  const strange = strangeUfrag(snapshot, at, init);
  if (strange !== undefined || /ufrag/i.test(error.message)) {
    return { meaning: otherGeneration(strange ?? init?.usernameFragment ?? '', remoteSdp(snapshot, at)) };
  }
  if (/sdpMid and sdpMLineIndex|sdpMid or sdpMLineIndex/i.test(error.message)) {
    return {
      meaning: {
        en: say`It does not say which section it is for. Send the whole ${code('RTCIceCandidate')} (${code('toJSON()')}), with ${code('sdpMid')} and ${code('sdpMLineIndex')}, and not its string alone.`,
        zh: say`它没有说明属于哪个 m-section。应发送完整的 ${code('RTCIceCandidate')}（${code('toJSON()')}），带上 ${code('sdpMid')} 和 ${code('sdpMLineIndex')}，而不只是那个字符串。`,
      },
    };
  }
  if (candidateWords(init).sort === 'unknown') {
    return {
      meaning: {
        en: say`The text cannot be read as a candidate: foundation, component, transport, priority, address, port and ${code('typ')} must all be there, in this order.`,
        zh: say`这段文本不能读作候选：foundation、component、transport、priority、地址、端口和 ${code('typ')} 必须齐全，且按此顺序。`,
      },
    };
  }
  if (error.name === 'OperationError') {
    return {
      meaning: {
        en: say`Its text cannot be used, or it names a section (${shown(init?.sdpMid ?? String(init?.sdpMLineIndex ?? '?'), 16)}) that the remote description does not have.`,
        zh: say`它的文本不可用，或它指向的 m-section（${shown(init?.sdpMid ?? String(init?.sdpMLineIndex ?? '?'), 16)}）在远端描述里不存在。`,
      },
    };
  }
  return { meaning: meaningOf(error) };
}
