/** What became of the codecs of a section: RFC 3264 §6.1, RFC 9429 §5.3.1. */
import type { Text } from '../../language.ts';
import { type Codec, codecsOf } from '../codecs.ts';
import { grouped } from '../findings/grouped.ts';
import type { MediaSection } from '../sections.ts';
import { codecTitle, formatKey, sameConfiguration } from './codec-identity.ts';
import { type CodecMatch, matchCodecs } from './codec-match.ts';
import { negotiateFeedback } from './feedback.ts';
import type { Fate, Item, Side } from './item.ts';
import { negotiateParameters } from './parameters.ts';

export interface NegotiatedCodec {
  readonly offered: Codec | undefined;
  readonly answered: Codec | undefined;
  /** With what tells it from its like: `VP9/90000 profile-id=2`. */
  readonly title: string;
  readonly fate: Fate;
  readonly why: Text | undefined;
  /** Of one that was kept. */
  readonly feedback: readonly Item[];
  readonly parameters: readonly Item[];
}

export interface SentCodec {
  readonly codec: Codec;
  /** RED that the receiver lists before the codec: its packets then carry it (RFC 2198). */
  readonly inside: Codec | undefined;
}

export interface NegotiatedCodecs {
  /** In the offer's order; then what only the answer has. */
  readonly all: readonly NegotiatedCodec[];
  /**
   * What each side sends when it sends: the first of the other's list that both have and that is no helper (RFC 9429
   * §5.11), with the number that the receiver gave it.
   */
  readonly first: { readonly [S in Side]: SentCodec | undefined };
}

export function negotiateCodecs(offer: MediaSection, answer: MediaSection): NegotiatedCodecs {
  const [offered, answered] = [codecsOf(offer), codecsOf(answer)];
  const match = matchCodecs(offered, answered);
  const byFormat = grouped(answered, formatKey);
  const byNumber = new Map(answered.map((codec) => [codec.payloadType, codec]));
  const offeredByNumber = new Map(offered.map((codec) => [codec.payloadType, codec]));
  const fateOf = (codec: Codec): NegotiatedCodec => {
    const found = match.answeredFor.get(codec);
    if (found) return kept(codec, found);
    const alike = (byFormat.get(formatKey(codec)) ?? []).filter((other) => !sameConfiguration(codec, other));
    const why = whyLost(codec, alike, byNumber.get(codec.payloadType), offeredByNumber, match);
    return { ...bare(codec), offered: codec, fate: 'lost', why };
  };
  const added = answered
    .filter((codec) => !match.offeredFor.has(codec))
    .map((codec): NegotiatedCodec => ({ ...bare(codec), answered: codec, fate: 'added', why: whyAdded }));
  return {
    all: [...offered.map(fateOf), ...added],
    first: {
      offerer: firstOf(answered.filter((codec) => match.offeredFor.has(codec))),
      answerer: firstOf(offered.filter((codec) => match.answeredFor.has(codec))),
    },
  };
}

/** Of the codecs that both have, in the receiver's order. */
function firstOf(common: readonly Codec[]): SentCodec | undefined {
  const place = common.findIndex(({ help }) => !help);
  const codec = common[place];
  if (!codec) return undefined;
  const inside = common
    .slice(0, place)
    .find(({ help, helps }) => help === 'redundancy' && helps.includes(codec.payloadType));
  return { codec, inside };
}

function bare(codec: Codec) {
  return { offered: undefined, answered: undefined, title: codecTitle(codec), feedback: [], parameters: [] };
}

function kept(offered: Codec, answered: Codec): NegotiatedCodec {
  const renumbered = offered.payloadType !== answered.payloadType;
  return {
    offered,
    answered,
    title: codecTitle(offered),
    fate: renumbered ? 'differs' : 'kept',
    why: renumbered ? whyRenumbered(offered.payloadType, answered.payloadType) : undefined,
    feedback: negotiateFeedback(offered.feedback, answered.feedback),
    parameters: negotiateParameters(offered, answered),
  };
}

/** RFC 3264 §6.1: each side sends with the numbers of the side that receives. */
function whyRenumbered(offered: number, answered: number): Text {
  return {
    en: `It is ${offered} in the offer and ${answered} in the answer: each side sends with the number of the side that receives, so the offerer sends ${answered} and the answerer ${offered}.`,
    zh: `在 offer 里编号 ${offered}，在 answer 里编号 ${answered}：发送时使用接收方给出的编号，因此 offer 方发 ${answered}，answer 方发 ${offered}。`,
  };
}

const whyAdded: Text = {
  en: 'Only the answer has it. That is allowed, but the answerer may not send it: the offerer did not say that it can receive it.',
  zh: '只有 answer 写了它。这是允许的，但 answer 方不得发送它：offer 方没有说能接收它。',
};

function whyLost(
  codec: Codec,
  alike: readonly Codec[],
  sameNumber: Codec | undefined,
  offered: ReadonlyMap<number, Codec>,
  match: CodecMatch,
): Text {
  const helpedAll = codec.helps.map((number) => offered.get(number));
  const [helped] = helpedAll;
  if (helped && helpedAll.every((one) => one && !match.answeredFor.has(one))) return whyMateLost(codec, helped);
  if (codec.help === 'retransmission' && helped) {
    return {
      en: `The answer keeps ${codecTitle(helped)} without this: what is sent again has no stream of its own.`,
      zh: `answer 保留了 ${codecTitle(helped)}，但没有它：重传没有单独的流。`,
    };
  }
  if (alike.length > 0 && !codec.help) {
    const others = [...new Set(alike.map(codecTitle))];
    return {
      en: `The answer has ${codec.name} only as ${others.join(' and as ')}: set up differently, it is another codec.`,
      zh: `answer 里的 ${codec.name} 只有 ${others.join('、')}：配置不同，就是另一种编码。`,
    };
  }
  if (sameNumber && !match.offeredFor.has(sameNumber)) {
    return {
      en: `In the answer ${codec.payloadType} is ${codecTitle(sameNumber)}, and nothing there is ${codecTitle(codec)}.`,
      zh: `在 answer 里 ${codec.payloadType} 是 ${codecTitle(sameNumber)}，而没有 ${codecTitle(codec)}。`,
    };
  }
  return {
    en: 'The answer does not list it: the answerer cannot receive it, or chose not to (setCodecPreferences, an edited answer).',
    zh: 'answer 没有列出它：answer 方不能接收它，或选择不用（setCodecPreferences，或改写过 answer）。',
  };
}

function whyMateLost(codec: Codec, helped: Codec): Text {
  const title = codecTitle(helped);
  if (codec.help === 'retransmission') {
    return {
      en: `It retransmits ${helped.payloadType} (${title}), which fell away.`,
      zh: `它重传的 ${helped.payloadType}（${title}）没有保留。`,
    };
  }
  return {
    en: `It carries ${helped.payloadType} (${title}), which fell away.`,
    zh: `它承载的 ${helped.payloadType}（${title}）没有保留。`,
  };
}
