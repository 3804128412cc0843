/** RTP header extensions: RFC 8285 §7. The answer keeps what it knows, under the number of the offer. */
import type { Text } from '../../language.ts';
import { headerExtension } from '../../rtp/header-extensions.ts';
import { type Dissection, linesOf } from '../dissection.ts';
import { type Extmap, readExtmap } from '../extmap.ts';
import type { Direction, MediaSection } from '../sections.ts';
import { receives, sends } from './directions.ts';
import type { Fate, Item } from './item.ts';

export interface NegotiatedExtension extends Item {
  readonly uri: string;
  readonly offered: Extmap | undefined;
  readonly answered: Extmap | undefined;
}

export function negotiateExtensions(
  offer: Dissection,
  offeredIn: MediaSection,
  answer: Dissection,
  answeredIn: MediaSection,
): readonly NegotiatedExtension[] {
  const [ours, theirs] = [extensionsOf(offer, offeredIn), extensionsOf(answer, answeredIn)];
  const common = [...ours].map(([key, offered]): NegotiatedExtension => {
    const answered = theirs.get(key);
    const { fate, why } = answered
      ? keptFate(offered, answered)
      : { fate: 'lost' as const, why: whyLost(offered, answeredIn.direction) };
    return { what: title(offered), uri: offered.uri, offered, answered, fate, why };
  });
  const added = [...theirs].flatMap(([key, answered]): readonly NegotiatedExtension[] => {
    if (ours.has(key)) return [];
    return [{ what: title(answered), uri: answered.uri, offered: undefined, answered, fate: 'wrong', why: whyAdded }];
  });
  return [...common, ...added];
}

function extensionsOf({ session }: Dissection, section: MediaSection): ReadonlyMap<string, Extmap> {
  const found = new Map<string, Extmap>();
  for (const { attribute } of [...linesOf(session, 'extmap'), ...linesOf(section, 'extmap')]) {
    const extmap = readExtmap(attribute?.value ?? '');
    if (extmap) found.set(keyOf(extmap), extmap);
  }
  return found;
}

/** An encrypted extension is named after the one that it encrypts (RFC 6904 §4). */
function keyOf({ uri, attributes }: Extmap): string {
  return uri === 'urn:ietf:params:rtp-hdrext:encrypt' ? `${uri} ${attributes}` : uri;
}

function title({ id, direction, uri }: Extmap): string {
  return `${id}${direction === undefined ? '' : `/${direction}`} ${headerExtension(uri)?.name ?? uri}`;
}

function keptFate(offered: Extmap, answered: Extmap): { readonly fate: Fate; readonly why: Text | undefined } {
  // An offer may number what it has no room for by 4096 to 4351; the answer then gives the number (RFC 8285 §7).
  const provisional = offered.id >= 4096 && offered.id <= 4351;
  if (offered.id !== answered.id) {
    return provisional
      ? { fate: 'differs', why: whyNumbered(offered.id, answered.id) }
      : { fate: 'wrong', why: whyRenumbered(offered.id, answered.id) };
  }
  const [one, other] = [offered.direction ?? 'sendrecv', answered.direction ?? 'sendrecv'];
  const narrowed = (sends(one) && !receives(other)) || (receives(one) && !sends(other));
  return narrowed ? { fate: 'differs', why: whyNarrowed(one, other) } : { fate: 'kept', why: undefined };
}

function whyNumbered(offered: number, answered: number): Text {
  return {
    en: `The offer left the number open (${offered} is a placeholder); the answer chose ${answered}.`,
    zh: `offer 没有定下编号（${offered} 是占位值），answer 选定 ${answered}。`,
  };
}

function whyRenumbered(offered: number, answered: number): Text {
  return {
    en: `It is ${offered} in the offer and ${answered} in the answer. The number must be the same: packets would be misread.`,
    zh: `offer 里编号 ${offered}，answer 里编号 ${answered}。编号必须相同，否则包会被误读。`,
  };
}

function whyNarrowed(offered: Direction, answered: Direction): Text {
  return {
    en: `The offer has it ${offered}, the answer ${answered}: it is sent only the way that both agree on.`,
    zh: `offer 写 ${offered}，answer 写 ${answered}：只在双方一致的方向上发送。`,
  };
}

const whyAdded: Text = {
  en: 'The offer does not have it; an answer may only keep extensions of the offer (RFC 8285 §7).',
  zh: 'offer 里没有它；answer 只能保留 offer 中的扩展（RFC 8285 §7）。',
};

/** Why the answerer left it out, so far as the directions tell. */
function whyLost({ direction = 'sendrecv', uri }: Extmap, answered: Direction | undefined): Text {
  const meaning = headerExtension(uri)?.meaning;
  const without: Text = meaning
    ? { en: ` It would have carried: ${meaning.en}`, zh: `它本可携带：${meaning.zh}` }
    : { en: '', zh: '' };
  if (direction === 'recvonly' && answered && !sends(answered)) {
    return {
      en: `The offerer only wants to receive it, and the answerer sends nothing here (${answered}).${without.en}`,
      zh: `offer 方只想接收它，而 answer 方在这里不发送（${answered}）。${without.zh}`,
    };
  }
  if (direction === 'sendonly' && answered && !receives(answered)) {
    return {
      en: `The offerer only wants to send it, and the answerer receives nothing here (${answered}).${without.en}`,
      zh: `offer 方只想发送它，而 answer 方在这里不接收（${answered}）。${without.zh}`,
    };
  }
  return {
    en: `The answer does not list it: the answerer does not know it or does not want it.${without.en}`,
    zh: `answer 没有列出它：answer 方不支持或不想使用。${without.zh}`,
  };
}
