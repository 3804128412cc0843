/** a=rtcp-fb: which RTCP feedback the writer can use about what it sends, and gives about what it receives. */
import type { Token, TokenKind } from '../token.ts';
import { attribute } from './attribute.ts';
import { type FeedbackType, feedbackNamed, limitTokens } from './feedback-types.ts';
import { payloadType } from './payload-type.ts';
import { unknownFeedback, unknownValue } from './unknown.ts';

export const rtcpFb = attribute({
  name: 'rtcp-fb',
  level: 'media',
  bundling: 'IDENTICAL-PER-PT',
  rfc: 'RFC 4585 §4.2',
  syntax: 'rtcp-fb:<payload type or *> <type> [<parameter>]',
  sample: 'rtcp-fb:96 nack pli',
  meaning: {
    en: 'One kind of RTCP feedback that may be used for a codec: reports of loss, requests for a key frame, and the like.',
    zh: '某个编码可使用的一种 RTCP 反馈：丢包报告、关键帧请求等。',
  },
  setBy: {
    en: 'The offerer, for all that it can; the answer keeps what both can and adds nothing.',
    zh: '提议方写出自己支持的全部；应答只保留双方都支持的，不得增加。',
  },
  otherSide: {
    en: 'Sends this feedback about what it receives, and heeds it about what it sends.',
    zh: '对收到的媒体发出这种反馈，并对自己发送的媒体响应这种反馈。',
  },
  value: feedbackTokens,
});

function feedbackTokens(value: string, from: number): readonly Token[] {
  const tokens: Token[] = [];
  let known: FeedbackType | undefined;
  let word = 0;
  let start = 0;
  while (start < value.length) {
    const blank = value.indexOf(' ', start);
    const end = blank < 0 ? value.length : blank;
    if (end > start) {
      const text = value.slice(start, end);
      if (word === 1) known = feedbackNamed(text);
      const limit = word > 2 && known ? limitTokens(text, from + start) : undefined;
      if (limit) tokens.push(...limit);
      else tokens.push({ from: from + start, to: from + end, kind: kindOf(word, text, known, blank < 0) });
      word += 1;
    }
    start = end + 1;
  }
  return tokens;
}

function kindOf(word: number, text: string, known: FeedbackType | undefined, isLast: boolean): TokenKind {
  if (word === 0) return payloadType;
  // A type without its parameter is something of its own: `nack` alone is not `nack pli`.
  if (word === 1) return (isLast ? known?.alone : undefined) ?? known?.kind ?? unknownFeedback;
  if (word > 2 || !known) return unknownValue;
  return known.parameters.get(text) ?? known.anyParameter ?? unknownFeedback;
}
