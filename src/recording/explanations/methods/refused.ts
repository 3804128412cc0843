/** A refused call of a connection: what its error says, where the method has nothing more particular to say. */
import type { ApiMethod, CallError, Peer } from '../../frame.ts';
import { code, say } from '../../prose.ts';
import { chinese, type Explained, english, type Phrase } from '../explanation.ts';
import { people } from '../person.ts';
import { ownWords } from './method-words.ts';

/** The explanation of a refused call; `meaning` overrides what the error's name alone would say. */
export function refused(
  at: Peer,
  method: ApiMethod,
  error: CallError,
  meaning: Phrase = meaningOf(error),
  title?: Phrase,
): Explained {
  const me = people[at];
  const call = code(method === 'createPeerConnection' ? 'new RTCPeerConnection()' : `${method}()`);
  const words = ownWords(error);
  return {
    en: { title: title?.en ?? say`${me.name}’s browser refuses ${call}.`, why: english(meaning.en, words.en) },
    zh: { title: title?.zh ?? say`${me.name} 的浏览器拒绝了 ${call}。`, why: chinese(meaning.zh, words.zh) },
  };
}

export function isClosed({ message }: CallError): boolean {
  return /\bclosed\b/i.test(message);
}

/** What the name of a DOMException says on its own (W3C webrtc-pc, WebIDL). */
export function meaningOf(error: CallError): Phrase {
  if (isClosed(error)) return closedAlready;
  return meanings.get(error.name) ?? unknown;
}

const closedAlready: Phrase = {
  en: say`The connection is closed already, and a closed one takes no more calls: a new call needs a new ${code('RTCPeerConnection')}.`,
  zh: say`连接已经关闭，不再接受任何调用：新的通话需要新的 ${code('RTCPeerConnection')}。`,
};

const unknown: Phrase = {
  en: say`The promise is rejected and nothing is changed by this call.`,
  zh: say`promise 被拒绝，这次调用没有改变任何东西。`,
};

const meanings: ReadonlyMap<string, Phrase> = new Map([
  [
    'InvalidStateError',
    {
      en: say`The call does not fit the state that the connection is in; the same call in another state would be fine.`,
      zh: say`这个调用与连接当前的状态不符；换一个状态，同样的调用就没有问题。`,
    },
  ],
  [
    'InvalidAccessError',
    {
      en: say`What was given can be read, but cannot be used: something that must be there is missing, or a rule is broken.`,
      zh: say`给出的内容读得懂但不能用：缺了必需的东西，或违反了某条规则。`,
    },
  ],
  [
    'InvalidModificationError',
    {
      en: say`Something was changed that may not be changed here.`,
      zh: say`改动了此处不允许改动的东西。`,
    },
  ],
  [
    'OperationError',
    {
      en: say`The call was allowed, but could not be carried out: what was given cannot be read or applied.`,
      zh: say`调用本身是允许的，但无法执行：给出的内容读不懂，或无法应用。`,
    },
  ],
  [
    'SyntaxError',
    { en: say`A text that was given is not written as it must be.`, zh: say`给出的某段文本写法不合要求。` },
  ],
  ['TypeError', { en: say`An argument is missing or of the wrong kind.`, zh: say`缺少参数，或参数类型不对。` }],
  [
    'NotSupportedError',
    { en: say`This browser does not do what was asked for.`, zh: say`这个浏览器不支持所请求的功能。` },
  ],
]);
