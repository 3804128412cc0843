/** Who begins the DTLS handshake: RFC 4145 §4, RFC 8842 §5. */
import type { Text } from '../../language.ts';
import type { Fate, Side } from './item.ts';

export interface DtlsRole {
  /** The DTLS client is the one that begins. Undefined where the two descriptions do not settle it. */
  readonly client: Side | undefined;
  readonly fate: Fate;
  readonly why: Text;
}

/** From the values of a=setup; undefined is a missing line, which reads as active in an offer, passive in an answer. */
export function dtlsRole(offered: string | undefined, answered: string | undefined): DtlsRole {
  const [ours, theirs] = [offered?.toLowerCase() ?? 'active', answered?.toLowerCase() ?? 'passive'];
  const allowed = allowedAnswers.get(ours) ?? [];
  if (!allowed.includes(theirs)) return { client: undefined, fate: 'wrong', why: whyWrong(ours, theirs, allowed) };
  if (theirs === 'holdconn') return { client: undefined, fate: 'wrong', why: whyHeld };
  return theirs === 'active'
    ? { client: 'answerer', fate: 'kept', why: whyAnswerer }
    : { client: 'offerer', fate: 'kept', why: whyOfferer };
}

/** RFC 4145 §4.1. */
const allowedAnswers: ReadonlyMap<string, readonly string[]> = new Map([
  ['actpass', ['active', 'passive', 'holdconn']],
  ['active', ['passive', 'holdconn']],
  ['passive', ['active', 'holdconn']],
  ['holdconn', ['holdconn']],
]);

const whyAnswerer: Text = {
  en: 'The answerer is the DTLS client: it sends the ClientHello as soon as ICE has a pair.',
  zh: 'answer 方是 DTLS 客户端：ICE 一有可用的候选对，它就发送 ClientHello。',
};

const whyOfferer: Text = {
  en: 'The offerer is the DTLS client: it sends the ClientHello as soon as ICE has a pair.',
  zh: 'offer 方是 DTLS 客户端：ICE 一有可用的候选对，它就发送 ClientHello。',
};

const whyHeld: Text = {
  en: 'holdconn puts the connection off; DTLS does not allow it (RFC 8842 §5.1), so no handshake begins.',
  zh: 'holdconn 表示暂不连接；DTLS 不允许这样写（RFC 8842 §5.1），握手不会开始。',
};

function whyWrong(offered: string, answered: string, allowed: readonly string[]): Text {
  const none = allowed.length === 0;
  return {
    en: none
      ? `“${offered}” is no role of DTLS, so nobody is told to begin the handshake.`
      : `To ${offered} an answer may say ${allowed.join(' or ')}, not ${answered}: nobody, or both, would begin the handshake.`,
    zh: none
      ? `“${offered}”不是 DTLS 角色，没有人知道由谁发起握手。`
      : `对 ${offered} 只能回答 ${allowed.join('、')}，不能是 ${answered}：否则双方都不发起或都发起握手。`,
  };
}
