/** Signalling messages: sent, held, edited, dropped, delivered. Each by what it carries. */
import type { FrameOf, SignalingMessage, WireMessage } from '../frame.ts';
import { code, say, strong } from '../prose.ts';
import type { Snapshot } from '../snapshot.ts';
import { candidatePhrase, candidateWords } from './candidate-words.ts';
import type { Explain, Explained, Phrase } from './explanation.ts';
import { chinese, english } from './explanation.ts';
import { changedLines, glance } from './glance.ts';
import type { MessageWords, Saying } from './message-words.ts';
import { delivered } from './messages-delivered.ts';
import { dropped } from './messages-dropped.ts';
import { sent } from './messages-sent.ts';
import { people } from './person.ts';
import { contrasted, counted, shown } from './wording.ts';

type Body = SignalingMessage;

export const messageSent: Explain<FrameOf<'message-sent'>> = (frame, snapshot) => tell(sent, frame.message, snapshot);
export const messageDropped: Explain<FrameOf<'message-dropped'>> = (frame, snapshot) =>
  tell(dropped, frame.message, snapshot);
export const messageDelivered: Explain<FrameOf<'message-delivered'>> = (frame, snapshot) =>
  tell(delivered, frame.message, snapshot);

function tell(words: MessageWords, message: WireMessage, snapshot: Snapshot): Explained {
  const { body } = message;
  // The table is right for each type by its own type; TypeScript cannot follow that through the union.
  const telling = words[body.type] as (saying: Saying<Body['type']>) => Explained;
  return telling({ from: people[message.from], to: people[message.to], body, message, snapshot });
}

/** What a message is called in a sentence. */
function messageName(body: Body): Phrase {
  if (body.type === 'candidate') return candidatePhrase(body.candidate);
  const word = strong(body.type);
  return { en: [word], zh: [word] };
}

export const messageHeld: Explain<FrameOf<'message-held'>> = ({ message, ms }) => {
  const from = people[message.from];
  const to = people[message.to];
  const what = messageName(message.body);
  return {
    en: {
      title:
        ms === null
          ? say`${from.name}’s ${what.en} waits on the wire.`
          : say`${from.name}’s ${what.en} is held back for ${Math.round(ms)} ms.`,
      why: say`It is sent and has not reached ${to.name}. ${ms === null ? 'It stays there until somebody delivers or drops it, or lets another pass it.' : 'So a slow network looks.'} Signalling promises nothing about time, and neither side is told.`,
    },
    zh: {
      title:
        ms === null
          ? say`${from.name} 的 ${what.zh} 停在线路上。`
          : say`${from.name} 的 ${what.zh} 被扣留 ${Math.round(ms)} 毫秒。`,
      why: say`它已发出，还没到 ${to.name} 那里。${ms === null ? '它会停在那里，直到有人把它送达、丢弃，或让别的消息先走。' : '网络慢的时候就是这样。'}信令对时间没有任何承诺，双方也都不会得到通知。`,
    },
  };
};

export const messageEdited: Explain<FrameOf<'message-edited'>> = ({ message, before }) => {
  const from = people[message.from];
  const to = people[message.to];
  const what = messageName(before);
  const change = changeOf(before, message.body);
  return {
    en: {
      title: say`${from.name}’s ${what.en} is changed on its way.`,
      why: english(
        change.en,
        say`${to.name} will take it for ${from.name}’s own: whoever carries signalling can read and change it, and TLS to the server does not protect from the server itself.`,
      ),
    },
    zh: {
      title: say`${from.name} 的 ${what.zh} 在途中被修改了。`,
      why: chinese(
        change.zh,
        say`${to.name} 会以为它出自 ${from.name}：谁传递信令，谁就能读取和修改它；到服务器的 TLS 防不住服务器本身。`,
      ),
    },
  };
};

function changeOf(before: Body, after: Body): Phrase {
  if (before.type === 'candidate' && after.type === 'candidate') {
    const was = candidateWords(before.candidate);
    const now = candidateWords(after.candidate);
    if (was.place !== now.place) {
      return {
        en: say`It was ${code(was.place || '""')} and is now ${code(now.place || '""')}.`,
        zh: say`原来是 ${code(was.place || '""')}，现在是 ${code(now.place || '""')}。`,
      };
    }
    if (was.ufrag !== now.ufrag) {
      return {
        en: say`Its ufrag is ${shown(now.ufrag ?? '', 20)} now, which ties it to another ICE generation.`,
        zh: say`它的 ufrag 变成 ${shown(now.ufrag ?? '', 20)}，属于另一代 ICE 了。`,
      };
    }
    return {
      en: say`Now it reads ${shown(after.candidate.candidate, 80)}.`,
      zh: say`现在是 ${shown(after.candidate.candidate, 80)}。`,
    };
  }
  if (!('sdp' in before) || !('sdp' in after)) {
    return { en: say`It is a ${strong(after.type)} now.`, zh: say`它现在是 ${strong(after.type)}。` };
  }
  const { removed, added } = changedLines(before.sdp, after.sdp);
  const count = Math.max(removed.length, added.length);
  if (count === 0)
    return { en: say`Only line endings or the order of lines differ.`, zh: say`只有换行或行的顺序不同。` };
  const old = removed[0];
  const fresh = added[0];
  const swap = old !== undefined && fresh !== undefined;
  const [one, two] = swap ? contrasted(old, fresh) : [shown(old ?? fresh ?? '', 60), ''];
  const fingerprint = glance(before.sdp).fingerprint !== glance(after.sdp).fingerprint;
  return {
    en: english(
      swap
        ? say`${counted(count, 'line')} changed: ${one} became ${two}.`
        : say`${counted(count, 'line')} ${fresh === undefined ? 'taken out' : 'put in'}: ${one}.`,
      fingerprint &&
        say`With this fingerprint the receiver will refuse the sender’s certificate, once ICE has found a path.`,
    ),
    zh: chinese(
      swap
        ? say`改了 ${count} 行：${one} 变成 ${two}。`
        : say`${fresh === undefined ? '删去' : '加入'} ${count} 行：${one}。`,
      fingerprint && say`有了这个指纹，ICE 找到路径之后，接收方会拒绝发送方的证书。`,
    ),
  };
}
