/** RTCP feedback: what the offer names and the answer repeats (RFC 4585 §4.2). */
import type { Text } from '../../language.ts';
import type { Item } from './item.ts';

export function negotiateFeedback(offered: readonly string[], answered: readonly string[]): readonly Item[] {
  const [ours, theirs] = [new Set(offered), new Set(answered)];
  return [
    ...offered.map((what): Item => {
      return theirs.has(what) ? { what, fate: 'kept', why: undefined } : { what, fate: 'lost', why: whyLost(what) };
    }),
    ...answered.filter((what) => !ours.has(what)).map((what): Item => ({ what, fate: 'wrong', why: whyWrong })),
  ];
}

const whyWrong: Text = {
  en: 'The offer does not have it. An answer may only take feedback away (RFC 4585 §4.2); RFC 9429 §5.11 calls this an error.',
  zh: 'offer 里没有它。answer 只能减少反馈类型（RFC 4585 §4.2）；RFC 9429 §5.11 把这视为错误。',
};

function whyLost(what: string): Text {
  const consequence = consequences.get(what);
  return {
    en: `The answer does not take it, so neither side sends it${consequence ? `: ${consequence.en}` : ''}.`,
    zh: `answer 没有接受它，因此双方都不发送${consequence ? `：${consequence.zh}` : ''}。`,
  };
}

const consequences: ReadonlyMap<string, Text> = new Map([
  ['nack', { en: 'lost packets are not asked for again', zh: '丢失的包不会被要求重传' }],
  ['nack pli', { en: 'a receiver cannot ask for a new key frame by PLI', zh: '接收方不能用 PLI 请求新的关键帧' }],
  ['ccm fir', { en: 'a new key frame cannot be demanded by FIR', zh: '不能用 FIR 要求新的关键帧' }],
  [
    'goog-remb',
    { en: 'the receiver does not tell the sender its estimate of the bitrate', zh: '接收方不把码率估计告诉发送方' },
  ],
  [
    'transport-cc',
    {
      en: 'the sender gets no arrival times, from which it would estimate the bitrate',
      zh: '发送方得不到各包的到达时刻，无法据此估计码率',
    },
  ],
]);
