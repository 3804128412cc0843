/** createOffer and createAnswer: the browser writes a description. Nothing else happens yet. */
import { otherPeer } from '../../fold/peer.ts';
import { code, say, strong } from '../../prose.ts';
import { chinese, english } from '../explanation.ts';
import { glance, sectionKinds } from '../glance.ts';
import { people } from '../person.ts';
import { before, hadAnswer } from '../so-far.ts';
import { counted, size } from '../wording.ts';
import type { MethodWords } from './method-words.ts';
import { isClosed, refused } from './refused.ts';

export const createOffer: MethodWords = {
  begun({ at }) {
    const me = people[at];
    return {
      en: {
        title: say`${me.name} asks ${me.their} browser to write an offer.`,
        why: say`Only a text comes of it: what ${me.they} could send and receive. ${code('createOffer()')} changes no state and gathers no candidate; that begins with ${code('setLocalDescription()')}.`,
      },
      zh: {
        title: say`${me.name} 让${me.ta}的浏览器写一个 offer。`,
        why: say`结果只是一段文本：${me.ta}能发送和接收什么。${code('createOffer()')} 不改变任何状态，也不收集候选；收集要从 ${code('setLocalDescription()')} 开始。`,
      },
    };
  },
  resolved({ at }, snapshot, { description }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const sdp = description?.sdp ?? '';
    const seen = glance(sdp);
    const kinds = sectionKinds(seen.sections);
    const none = seen.sections.length === 0;
    const ufrags = glance(before(snapshot, at, ['local'])?.sdp ?? '').ufrags;
    const restarts =
      hadAnswer(snapshot, at) && ufrags.length > 0 && seen.ufrags.some((ufrag) => !ufrags.includes(ufrag));
    return {
      en: {
        title: none
          ? say`${me.name}’s offer is written, and it has no section at all.`
          : say`${me.name}’s offer is written: ${size(sdp)}, for ${kinds.en}.`,
        why: none
          ? say`Nothing was added before ${code('createOffer()')}, neither a track nor a data channel, so there is nothing to connect and nothing to gather for.`
          : english(
              say`It lists what ${me.they} can receive, in ${me.their} order of preference${seen.setup === 'actpass' ? say`, and leaves the DTLS role to ${you.name} (${code('a=setup:actpass')})` : ''}.`,
              restarts && say`Its ${code('ice-ufrag')} is new: this offer restarts ICE.`,
              say`Nothing is in force yet: until ${code('setLocalDescription()')} it is only a draft.`,
            ),
      },
      zh: {
        title: none
          ? say`${me.name} 的 offer 写好了，但里面一个 m-section 也没有。`
          : say`${me.name} 的 offer 写好了：${size(sdp)}，包含${kinds.zh}。`,
        why: none
          ? say`在 ${code('createOffer()')} 之前没有加入轨道，也没有创建数据通道，所以没有东西可连，也不会收集候选。`
          : chinese(
              say`它按${me.ta}的偏好顺序列出${me.ta}能接收什么${seen.setup === 'actpass' ? say`，并把 DTLS 角色留给 ${you.name} 决定（${code('a=setup:actpass')}）` : ''}。`,
              restarts && say`其中的 ${code('ice-ufrag')} 是新的：这个 offer 会重启 ICE。`,
              say`此时什么都还没生效：在 ${code('setLocalDescription()')} 之前它只是草稿。`,
            ),
      },
    };
  },
  rejected({ at }, _snapshot, error) {
    return refused(at, 'createOffer', error);
  },
};

export const createAnswer: MethodWords = {
  begun({ at }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    return {
      en: {
        title: say`${me.name} asks ${me.their} browser to write an answer.`,
        why: say`It answers each section of ${you.name}’s offer, in the same order, and keeps what both can do. Like an offer it is only a text so far: no state changes, nothing is gathered.`,
      },
      zh: {
        title: say`${me.name} 让${me.ta}的浏览器写一个 answer。`,
        why: say`它按相同顺序逐个回应 ${you.name} 的 offer 里的 m-section，留下双方都支持的内容。和 offer 一样，此时它只是文本：状态不变，也不收集候选。`,
      },
    };
  },
  resolved({ at }, snapshot, { description }) {
    const me = people[at];
    const you = people[otherPeer(at)];
    const sdp = description?.sdp ?? '';
    const seen = glance(sdp);
    const first = !hadAnswer(snapshot, at);
    const accepted = seen.sections.filter((section) => !section.rejected);
    const rejected = seen.sections.length - accepted.length;
    const kinds = sectionKinds(accepted);
    const active = seen.setup === 'active';
    const role =
      first && (seen.setup === 'active' || seen.setup === 'passive') ? code(`a=setup:${seen.setup}`) : undefined;
    return {
      en: {
        title:
          accepted.length === 0
            ? say`${me.name}’s answer is written: it takes none of the sections.`
            : say`${me.name}’s answer is written: yes to ${kinds.en}.`,
        why: english(
          rejected > 0 &&
            say`${strong(`${counted(rejected, 'section is', 'sections are')} refused`)}: port 0 in its m-line, though it keeps its place.`,
          role !== undefined &&
            say`${role}: ${active ? me.they : you.name} will begin the DTLS handshake, as its client.`,
          first && seen.bundled && say`The answer settles BUNDLE too: all sections will share one transport.`,
          !(first && (role || seen.bundled)) && say`It is only a text until ${code('setLocalDescription()')}.`,
        ),
      },
      zh: {
        title:
          accepted.length === 0
            ? say`${me.name} 的 answer 写好了：一个 m-section 也没有接受。`
            : say`${me.name} 的 answer 写好了：接受${kinds.zh}。`,
        why: chinese(
          rejected > 0 && say`${strong(`拒绝了 ${rejected} 个 m-section`)}：它的 m= 行端口为 0，但位置保留。`,
          role !== undefined && say`${role}：DTLS 握手由${active ? me.ta : say` ${you.name} `}作为客户端发起。`,
          first && seen.bundled && say`answer 也定下了 BUNDLE：所有 m-section 将共用一个传输。`,
          !(first && (role || seen.bundled)) && say`在 ${code('setLocalDescription()')} 之前它只是文本。`,
        ),
      },
    };
  },
  rejected({ at }, _snapshot, error) {
    const me = people[at];
    if (error.name === 'InvalidStateError' && !isClosed(error)) {
      return refused(at, 'createAnswer', error, {
        en: say`There is no offer to answer: ${me.they} must have applied one (${code('have-remote-offer')}).`,
        zh: say`没有可回应的 offer：${me.ta}必须先应用一个 offer（${code('have-remote-offer')}）。`,
      });
    }
    return refused(at, 'createAnswer', error);
  },
};
