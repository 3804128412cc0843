/** What is to be expected when a message is lost. Seen in Chromium 156 and Firefox 153. */
import { otherPeer } from '../fold/peer.ts';
import { code, say } from '../prose.ts';
import { candidatePhrase, candidateWords } from './candidate-words.ts';
import type { MessageWords } from './message-words.ts';

export const dropped: MessageWords = {
  ready({ from, to }) {
    return {
      en: {
        title: say`${from.name}’s ready is lost.`,
        why: say`${to.name} does not learn that ${from.they} is there. Unless a ${code('ready')} of ${to.name}’s comes the other way, nobody calls, and both pages wait without an error.`,
      },
      zh: {
        title: say`${from.name} 的 ready 丢了。`,
        why: say`${to.name} 不知道${from.ta}在。除非 ${to.name} 的 ${code('ready')} 从另一个方向来，否则没有人呼叫，两边都在等，也没有任何报错。`,
      },
    };
  },

  offer({ from, to }) {
    return {
      en: {
        title: say`${from.name}’s offer is lost.`,
        why: say`${from.They} stays in ${code('have-local-offer')}, and nothing times out. ${from.Their} candidates still arrive, but without the offer ${to.name} has nothing to add them to: they pile up in the queue.`,
      },
      zh: {
        title: say`${from.name} 的 offer 丢了。`,
        why: say`${from.ta}一直停在 ${code('have-local-offer')}，没有超时。${from.ta}的候选仍会到达，但没有 offer，${to.name} 无处可加：它们堆在队列里。`,
      },
    };
  },

  answer({ from, to }) {
    return {
      en: {
        title: say`${from.name}’s answer is lost.`,
        why: say`${from.name} is ${code('stable')} and believes that all is agreed; ${to.name} waits in ${code('have-local-offer')} forever. In Chromium ${from.name}’s ICE can even come to ${code('connected')}, since ${to.name} answers ${from.their} checks; DTLS cannot, as ${to.name} does not know ${from.their} fingerprint.`,
      },
      zh: {
        title: say`${from.name} 的 answer 丢了。`,
        why: say`${from.name} 已是 ${code('stable')}，以为一切谈妥；${to.name} 则一直停在 ${code('have-local-offer')}。在 Chromium 中，${from.name} 的 ICE 甚至能到 ${code('connected')}，因为 ${to.name} 会回答${from.ta}的检查；但 DTLS 不行，因为 ${to.name} 不知道${from.ta}的指纹。`,
      },
    };
  },

  candidate({ from, to, body, message, snapshot }) {
    const words = candidateWords(body.candidate);
    const what = candidatePhrase(body.candidate);
    if (words.sort === 'end') {
      return {
        en: {
          title: say`${from.name}’s end of candidates is lost.`,
          why: say`Nothing fails by that: ${to.name}’s browser only waits longer before it may say ${code('failed')}.`,
        },
        zh: {
          title: say`${from.name} 的候选结束标记丢了。`,
          why: say`这不会让任何事失败：${to.name} 的浏览器只是要等更久才能判定 ${code('failed')}。`,
        },
      };
    }
    const lost = snapshot.dropped.filter(
      (other) =>
        other.from === message.from &&
        other.body.type === 'candidate' &&
        candidateWords(other.body.candidate).sort !== 'end',
    ).length;
    const other = otherPeer(message.from);
    const reached = snapshot.peers[other].remoteCandidates.some((one) => candidateWords(one.init).sort !== 'end');
    return {
      en: {
        title: say`${from.name}’s ${what.en} is lost.`,
        why: reached
          ? say`${to.name} knows other candidates of ${from.name}’s, so the call may well come about without it: one path fewer to try.`
          : say`That makes ${lost} lost, and ${to.name} has none of ${from.name}’s yet. Even so, if ${to.name}’s own candidates reach ${from.name}, ${from.their} checks will teach ${to.them} the address (peer-reflexive).`,
      },
      zh: {
        title: say`${from.name} 的 ${what.zh} 丢了。`,
        why: reached
          ? say`${to.name} 还知道 ${from.name} 的其他候选，所以没有它通话也很可能成功：只是少了一条可试的路。`
          : say`已经丢了 ${lost} 个，${to.name} 还没有 ${from.name} 的任何候选。即便如此，只要 ${to.name} 的候选能到 ${from.name}，${from.ta}的检查也会让 ${to.name} 得知地址（prflx）。`,
      },
    };
  },

  bye({ from, to }) {
    return {
      en: {
        title: say`${from.name}’s goodbye is lost.`,
        why: say`${to.name} is not told. ${to.They} sees ${to.their} data channel and DTLS close when ${from.name} does, and ${code('disconnected')} later; the page has to guess that the call is over.`,
      },
      zh: {
        title: say`${from.name} 的 bye 丢了。`,
        why: say`没有人告诉 ${to.name}。${from.name} 关闭时，${to.ta}会看到数据通道和 DTLS 关闭，之后是 ${code('disconnected')}；页面只能自己猜通话结束了。`,
      },
    };
  },
};
