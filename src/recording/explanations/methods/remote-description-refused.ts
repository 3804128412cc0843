/** Why a browser refuses a description of the other side: messages as Chromium 156 and Firefox 153 word them. */
import { otherPeer } from '../../fold/peer.ts';
import type { CallError, Description, Peer } from '../../frame.ts';
import { code, say, strong } from '../../prose.ts';
import { type Snapshot, stateOf } from '../../snapshot.ts';
import type { Phrase } from '../explanation.ts';
import { people } from '../person.ts';
import { isClosed, meaningOf } from './refused.ts';

interface Refusal {
  readonly at: Peer;
  readonly snapshot: Snapshot;
  readonly error: CallError;
  readonly type: Description['type'] | undefined;
}

export interface Trouble {
  readonly meaning: Phrase;
  readonly title?: Phrase;
}

export function descriptionTrouble(refusal: Refusal): Trouble {
  const { error } = refusal;
  if (isClosed(error)) return { meaning: meaningOf(error) };
  if (error.name === 'InvalidStateError') return wrongState(refusal);
  const known = messages.find(({ says }) => says.test(error.message));
  if (known) return { meaning: known.meaning };
  return { meaning: error.name === 'OperationError' ? unreadable : meaningOf(error) };
}

/** An answer in `stable`: a duplicate, or what glare leads to; else the state by its name. */
function wrongState({ at, snapshot, type }: Refusal): Trouble {
  const me = people[at];
  const you = people[otherPeer(at)];
  const state = stateOf(snapshot, at, 'signaling') ?? 'stable';
  if (type !== 'answer') {
    return {
      meaning: {
        en: say`${me.They} is in ${code(state)}, and this type of description has no place there.`,
        zh: say`${me.ta}处于 ${code(state)}，这种类型的描述在此状态下不能应用。`,
      },
    };
  }
  const title: Phrase = {
    en: say`${me.name} gets an answer to no question: ${me.they} is ${code(state)}.`,
    zh: say`${me.name} 收到的 answer 没有对应的 offer：${me.ta}处于 ${code(state)}。`,
  };
  const own = snapshot.descriptions.findLast((entry) => entry.owner === at && entry.stage === 'local');
  const answered = snapshot.descriptions.some(
    (entry) =>
      entry.owner !== at && entry.stage === 'remote' && entry.type === 'answer' && entry.seq > (own?.seq ?? -1),
  );
  if (answered) {
    return {
      title,
      meaning: {
        en: say`${me.Their} offer has been answered already, so this is a ${strong('duplicate')}: an answer may be applied once, and only in ${code('have-local-offer')}.`,
        zh: say`${me.ta}的 offer 已经得到过 answer，这一个是${strong('重复的')}：answer 只能应用一次，且只能在 ${code('have-local-offer')} 状态。`,
      },
    };
  }
  if (own && (own.type !== 'offer' || state === 'have-remote-offer')) {
    return {
      title,
      meaning: {
        en: say`This is what ${strong('glare')} comes to: both offered at once, ${me.their} own offer was rolled back for ${you.name}’s, and now the answer to it arrives. Perfect negotiation avoids that: only one side gives way.`,
        zh: say`这就是 ${strong('glare')} 的后果：双方同时发 offer，${me.ta}的 offer 为了接受 ${you.name} 的而被回滚，现在对它的 answer 才到。perfect negotiation 可以避免：只有一方让步。`,
      },
    };
  }
  return {
    title,
    meaning: {
      en: say`An answer may be applied only in ${code('have-local-offer')}. Was the offer sent before ${code('setLocalDescription()')}, or is this answer for another connection?`,
      zh: say`answer 只能在 ${code('have-local-offer')} 状态应用。是不是在 ${code('setLocalDescription()')} 之前就发出了 offer，或者这个 answer 属于另一个连接？`,
    },
  };
}

const unreadable: Phrase = {
  en: say`The browser cannot read or apply the text. One line that it does not understand fails the whole; the signalling state stays as it was.`,
  zh: say`浏览器读不懂或无法应用这段文本。有一行看不懂，整体就失败；信令状态保持不变。`,
};

/** In order: the first whose words occur in the message. */
const messages: readonly { readonly says: RegExp; readonly meaning: Phrase }[] = [
  {
    says: /fail(?:ed)? to parse|parse error|expect line|invalid sdp/i,
    meaning: {
      en: say`The text is not SDP that can be read: one bad line fails the whole description. The message names the line; the signalling state stays as it was.`,
      zh: say`这段文本不是能读懂的 SDP：一行有错，整个描述就失败。错误信息指出了是哪一行；信令状态保持不变。`,
    },
  },
  {
    says: /fingerprint/i,
    meaning: {
      en: say`Without a usable ${code('a=fingerprint')} nobody could tell whose certificate the DTLS handshake shows, so WebRTC refuses the description.`,
      zh: say`没有可用的 ${code('a=fingerprint')}，就无法判断 DTLS 握手里的证书是谁的，所以 WebRTC 拒绝这个描述。`,
    },
  },
  {
    says: /ice-?ufrag|ice-?pwd/i,
    meaning: {
      en: say`Every connectivity check is signed with ${code('ice-ufrag')} and ${code('ice-pwd')}: without them (or too short) no check can be made.`,
      zh: say`每个连通性检查都要用 ${code('ice-ufrag')} 和 ${code('ice-pwd')} 签名：缺少它们（或太短）就无法检查。`,
    },
  },
  {
    says: /setup/i,
    meaning: {
      en: say`${code('a=setup')} does not settle who begins the DTLS handshake: an offer leaves it open with ${code('actpass')}, an answer must choose ${code('active')} or ${code('passive')}.`,
      zh: say`${code('a=setup')} 没有定下谁发起 DTLS 握手：offer 用 ${code('actpass')} 留待对方选择，answer 必须选 ${code('active')} 或 ${code('passive')}。`,
    },
  },
  {
    says: /rtcp-?mux/i,
    meaning: {
      en: say`Every RTP section needs ${code('a=rtcp-mux')}: sections that share one transport must have it, and browsers require it by default.`,
      zh: say`每个 RTP m-section 都需要 ${code('a=rtcp-mux')}：共用传输的 m-section 必须有它，浏览器默认也要求它。`,
    },
  },
  {
    says: /order of m-lines|different number of m-lines|m= section|m-line|m-section|\bmid\b/i,
    meaning: {
      en: say`The sections do not fit: an answer has exactly the sections of the offer, in the same order and with the same ${code('a=mid')}, and each mid in BUNDLE must exist. A section is refused by port 0, never by leaving it out.`,
      zh: say`m-section 对不上：answer 必须与 offer 有完全相同的 m-section，顺序和 ${code('a=mid')} 都一致，BUNDLE 中的每个 mid 也必须存在。要拒绝一个 m-section，用端口 0，而不是删掉它。`,
    },
  },
];
