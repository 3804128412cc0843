/** icecandidateerror: a STUN or TURN server that did not help (W3C webrtc-pc §4.8.2). A diagnostic, never the end. */
import { code, type Prose, say, strong } from '../prose.ts';
import type { ExplainEvent } from './event-words.ts';
import { chinese, english, type Phrase } from './explanation.ts';
import { people } from './person.ts';
import { shown } from './wording.ts';

export const candidateError: ExplainEvent<'icecandidateerror'> = (event, { at }) => {
  const me = people[at];
  const server = shown(event.url || '?', 56);
  const meaning = codes.get(event.errorCode) ?? other;
  const unreached = event.errorCode === 701;
  const from = event.address && event.port !== null ? code(`${event.address}:${event.port}`) : undefined;
  const text = event.errorText ? shown(event.errorText, 120) : undefined;
  const number = strong(String(event.errorCode));
  return {
    en: {
      title: unreached
        ? say`${me.name} cannot reach ${server}${from ? say` from ${from}` : ''}.`
        : say`${server} answers ${me.name} with error ${number}.`,
      why: english(
        unreached ? say`${number}: ${meaning.en}` : meaning.en,
        notFatal.en,
        text !== undefined && say`The text with it: ${text}`,
      ),
    },
    zh: {
      title: unreached
        ? say`${me.name} ${from ? say`从 ${from} ` : ''}联系不上 ${server}。`
        : say`${server} 给 ${me.name} 的回答是错误 ${number}。`,
      why: chinese(
        unreached ? say`${number}：${meaning.zh}` : meaning.zh,
        notFatal.zh,
        text !== undefined && say`附带的文本：${text}`,
      ),
    },
  };
};

const notFatal: Phrase = {
  en: say`It is a diagnostic, not the end of the call: other candidates may do.`,
  zh: say`这只是诊断信息，并不意味着通话失败：其他候选可能够用。`,
};

const phrase = (en: Prose, zh: Prose): Phrase => ({ en, zh });

const other = phrase(
  say`The server refused, for a reason that is not in the tables of STUN and TURN.`,
  say`服务器拒绝了，原因不在 STUN 与 TURN 的错误表里。`,
);

/** STUN and TURN error codes, RFC 8489 §14.8 and RFC 8656 §19; 701 is W3C's own. */
const codes: ReadonlyMap<number, Phrase> = new Map([
  [300, phrase(say`The server asks to try another one in its place.`, say`服务器要求改用另一台服务器。`)],
  [400, phrase(say`The server could not make sense of the request.`, say`服务器看不懂这个请求。`)],
  [
    401,
    phrase(
      say`User name or password is wrong, or has expired. (A first 401 is how TURN always begins; it is reported only when the second try fails too.)`,
      say`用户名或密码错误，或已过期。（TURN 总以一次 401 开始；只有第二次仍失败才会报告。）`,
    ),
  ],
  [
    403,
    phrase(
      say`The server forbids it, often by a rule against private addresses.`,
      say`服务器禁止，常因规则不允许私有地址。`,
    ),
  ],
  [
    420,
    phrase(
      say`The server does not know an attribute that it would have to understand.`,
      say`请求里有服务器必须理解却不认识的属性。`,
    ),
  ],
  [
    437,
    phrase(
      say`The server has, or lacks, an allocation for this very address and port.`,
      say`服务器上这个地址和端口的 allocation 状态不符（已有或没有）。`,
    ),
  ],
  [
    438,
    phrase(say`The nonce is stale; the browser tries again with a new one.`, say`nonce 已过期；浏览器会用新的再试。`),
  ],
  [440, phrase(say`The server does not relay this address family.`, say`服务器不支持中继这个地址族。`)],
  [441, phrase(say`The allocation belongs to another user.`, say`这个 allocation 属于另一个用户。`)],
  [442, phrase(say`The server relays over no such transport.`, say`服务器不支持用这种传输中继。`)],
  [486, phrase(say`This user has used up the allocations allowed.`, say`该用户的 allocation 配额已用完。`)],
  [500, phrase(say`The server has a trouble of its own.`, say`服务器自身出错。`)],
  [508, phrase(say`The server has no relay port left.`, say`服务器没有可用的中继端口了。`)],
  [
    701,
    phrase(
      say`no answer came: a name that does not resolve, a blocked port, a server that is down, or one interface (often IPv6) that does not lead there.`,
      say`没有收到回答：名字无法解析、端口被封、服务器没开，或某个网络接口（常是 IPv6）到不了那里。`,
    ),
  ],
]);
