/** An offer against its answer: what was offered, what was accepted, what fell away and why (RFC 3264, RFC 9429). */
import type { Text } from '../language.ts';
import type { Dissection } from './dissection.ts';
import { effectiveLine } from './findings/inherited.ts';
import { type NegotiatedBundle, negotiateBundle } from './negotiation/bundle.ts';
import { type NegotiatedCodec, negotiateCodecs, type SentCodec } from './negotiation/codecs.ts';
import { type NegotiatedData, negotiateData } from './negotiation/data-channel.ts';
import { type NegotiatedDirection, negotiateDirection } from './negotiation/directions.ts';
import { type NegotiatedExtension, negotiateExtensions } from './negotiation/header-extensions.ts';
import type { Item, Side } from './negotiation/item.ts';
import { outcomeOf } from './negotiation/outcome.ts';
import { type SectionFate, sectionFate } from './negotiation/section-fate.ts';
import { negotiateSimulcast } from './negotiation/simulcast.ts';
import { type NegotiatedTransport, negotiateTransports, type SectionPair } from './negotiation/transports.ts';
import type { MediaSection } from './sections.ts';

export interface NegotiatedSection {
  /** From 0; sections are paired by their place (RFC 3264 §6). */
  readonly index: number;
  readonly offered: MediaSection | undefined;
  readonly answered: MediaSection | undefined;
  readonly fate: SectionFate;
  readonly why: Text | undefined;
  /** Of RTP that was accepted; all below is empty for what was not. */
  readonly direction: NegotiatedDirection | undefined;
  readonly codecs: readonly NegotiatedCodec[];
  /** What each side sends, with the payload type that goes on the wire; undefined for one that does not send. */
  readonly sends: { readonly [S in Side]: SentCodec | undefined };
  readonly extensions: readonly NegotiatedExtension[];
  /** The section's name and profile, where they differ; rtcp-rsize, extmap-allow-mixed, simulcast. */
  readonly features: readonly Item[];
  readonly data: NegotiatedData | undefined;
  /** Place in the negotiation's transports. */
  readonly transport: number | undefined;
}

export interface Negotiation {
  readonly sections: readonly NegotiatedSection[];
  readonly bundle: NegotiatedBundle;
  readonly transports: readonly NegotiatedTransport[];
  /** All of it in one sentence. */
  readonly outcome: Text;
  /** How many things the answer may not say. */
  readonly wrong: number;
}

/** Reads any two descriptions as an offer and its answer; never throws. */
export function negotiate(offer: Dissection, answer: Dissection): Negotiation {
  const fates = Array.from({ length: Math.max(offer.media.length, answer.media.length) }, (_, index) => {
    const [offered, answered] = [offer.media[index], answer.media[index]];
    return { offered, answered, ...sectionFate(offered, answered) };
  });
  const pairs = fates.flatMap(({ fate, offered, answered }): readonly SectionPair[] => {
    return fate === 'accepted' && offered && answered ? [{ offered, answered }] : [];
  });
  const accepted = new Set(pairs.flatMap(({ offered: { mid } }) => (mid === undefined ? [] : [mid])));
  const bundle = negotiateBundle(offer, answer, accepted);
  const transports = negotiateTransports(offer, answer, pairs, bundle.groups);
  const transportOf = new Map(transports.flatMap(({ sections }, place) => sections.map((index) => [index, place])));
  const sections = fates.map(({ offered, answered, fate, why }, index): NegotiatedSection => {
    const outside = { index, offered, answered, fate, why, ...nothing, transport: transportOf.get(index) };
    if (fate !== 'accepted' || !offered || !answered) return outside;
    return { ...outside, ...inside(offer, offered, answer, answered) };
  });
  const wrong = countWrong(sections, bundle, transports);
  return { sections, bundle, transports, outcome: outcomeOf({ sections, transports }), wrong };
}

const nothing = {
  direction: undefined,
  codecs: [],
  sends: { offerer: undefined, answerer: undefined },
  extensions: [],
  features: [],
  data: undefined,
};

function inside(
  offer: Dissection,
  offered: MediaSection,
  answer: Dissection,
  answered: MediaSection,
): Partial<NegotiatedSection> {
  const odd = oddities(offered, answered);
  if (/\bSCTP\b/.test(answered.proto)) return { features: odd, data: negotiateData(offer, offered, answer, answered) };
  if (offered.direction === undefined || answered.direction === undefined) return { features: odd };
  const direction = negotiateDirection(offered.direction, answered.direction);
  const { all, first } = negotiateCodecs(offered, answered);
  const { offerer, answerer } = direction.from;
  return {
    why: first.offerer ? undefined : whyNoCodec,
    direction,
    codecs: all,
    sends: {
      offerer: offerer.flows ? first.offerer : undefined,
      answerer: answerer.flows ? first.answerer : undefined,
    },
    extensions: negotiateExtensions(offer, offered, answer, answered),
    features: [...odd, ...flags(offer, offered, answer, answered), ...negotiateSimulcast(offered, answered)],
  };
}

const whyNoCodec: Text = {
  en: 'The answer takes the section, but no codec of it is in the offer: nothing can be sent.',
  zh: 'answer 接受了这一段，但其中没有 offer 里的编码：无法发送任何内容。',
};

/** What an answer must copy and did not. */
function oddities(offered: MediaSection, answered: MediaSection): readonly Item[] {
  const items: Item[] = [];
  if (offered.proto !== answered.proto) {
    items.push({ what: `${offered.proto} → ${answered.proto}`, fate: 'wrong', why: whyOtherProfile });
  }
  if (offered.mid !== undefined && answered.mid === undefined) {
    items.push({ what: `mid ${offered.mid} → —`, fate: 'wrong', why: whyNoMid });
  }
  return items;
}

const whyOtherProfile: Text = {
  en: 'The answer must repeat the transport of the offer as it is written there (RFC 3264 §6).',
  zh: 'answer 必须原样重复 offer 的传输协议（RFC 3264 §6）。',
};

const whyNoMid: Text = {
  en: 'The answer must repeat the mid (RFC 5888 §9.1): without it the section can be in no bundle.',
  zh: 'answer 必须重复 mid（RFC 5888 §9.1）：没有它，这一段不能加入 BUNDLE。',
};

function flags(offer: Dissection, offered: MediaSection, answer: Dissection, answered: MediaSection): readonly Item[] {
  return flagNames.flatMap(({ what, lost }): readonly Item[] => {
    const [ours, theirs] = [effectiveLine(offer, offered, what), effectiveLine(answer, answered, what)];
    if (ours && theirs) return [{ what, fate: 'kept', why: undefined }];
    if (ours) return [{ what, fate: 'lost', why: lost }];
    return theirs ? [{ what, fate: 'added', why: whyFlagAdded }] : [];
  });
}

const whyFlagAdded: Text = {
  en: 'Only the answer has it, so it is not used.',
  zh: '只有 answer 写了它，因此不使用。',
};

const flagNames: readonly { readonly what: string; readonly lost: Text }[] = [
  {
    what: 'rtcp-rsize',
    lost: {
      en: 'The answer does not take it: every RTCP packet begins with a full report.',
      zh: 'answer 没有接受它：每个 RTCP 包都要以完整的报告开头。',
    },
  },
  {
    what: 'extmap-allow-mixed',
    lost: {
      en: 'The answer does not take it: a stream keeps to header extensions of one form, one byte or two.',
      zh: 'answer 没有接受它：一个流只能使用一种形式的头部扩展，单字节或双字节。',
    },
  },
];

function countWrong(
  sections: readonly NegotiatedSection[],
  bundle: NegotiatedBundle,
  transports: readonly NegotiatedTransport[],
): number {
  const items = [
    ...bundle.items,
    ...transports.flatMap((transport) => transport.items),
    ...sections.flatMap(({ extensions, features, codecs, data, direction }) => [
      ...extensions,
      ...features,
      ...codecs.flatMap((codec) => [codec, ...codec.feedback]),
      ...(data?.items ?? []),
      ...(direction ? Object.values(direction.from) : []),
    ]),
  ];
  const mispaired = sections.filter(({ fate }) => fate === 'missing' || fate === 'extra' || fate === 'mismatched');
  return items.filter(({ fate }) => fate === 'wrong').length + mispaired.length;
}
