/** ICE between two descriptions: who controls, and which options both have (RFC 8445 §6.1.1, RFC 8839 §5.6). */
import type { Text } from '../../language.ts';
import { type Dissection, linesOf } from '../dissection.ts';
import type { Item, Side } from './item.ts';
import type { TransportLines } from './transport-lines.ts';

export function negotiateIce(
  offer: Dissection,
  answer: Dissection,
  lines: TransportLines,
): { readonly controlling: Side | undefined; readonly items: readonly Item[] } {
  if (!lines.both('ice-ufrag')) return { controlling: undefined, items: [] };
  const [offerLite, answerLite] = [isLite(offer), isLite(answer)];
  // The side that began controls, unless it alone is lite.
  const controlling = offerLite && !answerLite ? 'answerer' : 'offerer';
  const why = offerLite && answerLite ? whyBothLite : whyControls[controlling];
  return { controlling, items: [{ what: 'ICE', fate: 'kept', why }, ...options(lines)] };
}

function isLite({ session }: Dissection): boolean {
  return linesOf(session, 'ice-lite').length > 0;
}

function options(lines: TransportLines): readonly Item[] {
  const [offeredText = '', answeredText = ''] = lines.values('ice-options');
  const [offered, answered] = [new Set(words(offeredText)), new Set(words(answeredText))];
  return [
    ...[...offered].map((option): Item => {
      const what = `ice-options ${option}`;
      if (answered.has(option)) return { what, fate: 'kept', why: undefined };
      return { what, fate: 'lost', why: option === 'trickle' ? whyNoTrickle : whyNoOption };
    }),
    ...[...answered]
      .filter((option) => !offered.has(option))
      .map((option): Item => {
        return { what: `ice-options ${option}`, fate: 'added', why: option === 'trickle' ? whyTrickleAdded : whyAdded };
      }),
  ];
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

const whyControls: { readonly [S in Side]: Text } = {
  offerer: {
    en: 'The offerer controls: it nominates the pair that is used.',
    zh: 'offer 方是控制方，由它提名所用的候选对。',
  },
  answerer: {
    en: 'The offerer is ICE lite, so the answerer controls: it sends the checks and nominates the pair.',
    zh: 'offer 方是 ICE lite，因此 answer 方是控制方：由它发起检查并提名候选对。',
  },
};
const whyBothLite: Text = {
  en: 'Both are ICE lite: nobody sends checks.',
  zh: '双方都是 ICE lite：都不发起检查。',
};
const whyNoTrickle: Text = {
  en: 'The answerer does not say that it takes candidates one by one: the offerer should put all of them into a description.',
  zh: 'answer 方没有说明能逐个接收候选：offer 方应把全部候选写进描述。',
};
const whyTrickleAdded: Text = {
  en: 'Only the answer has it: the answerer takes candidates one by one, the offerer did not say that it does.',
  zh: '只有 answer 写了它：answer 方能逐个接收候选，offer 方没有说明。',
};
const whyNoOption: Text = {
  en: 'The answerer does not have this option, so it is not used.',
  zh: 'answer 方没有这个选项，因此不使用。',
};
const whyAdded: Text = {
  en: 'Only the answerer has this option, so it is not used.',
  zh: '只有 answer 方有这个选项，因此不使用。',
};
