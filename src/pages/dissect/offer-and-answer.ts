/** Which offer and which answer among pasted descriptions belong together. */
import { type Dissection, dissect } from '../../protocol/sdp/dissection.ts';
import type { PastedDescription } from '../../protocol/sdp/paste.ts';

export interface OfferAndAnswer {
  readonly offer: Dissection;
  readonly answer: Dissection;
}

/**
 * The pair that the shown description is part of: an offer with the next answer after it, an answer with the last offer
 * before it; where they were pasted the other way round, with the first there is.
 */
export function offerAndAnswer(descriptions: readonly PastedDescription[], which: number): OfferAndAnswer | undefined {
  const shown = descriptions[which];
  const [before, after] = [descriptions.slice(0, which), descriptions.slice(which + 1)];
  const other =
    shown?.type === 'offer'
      ? [...after, ...before].find(({ type }) => type === 'answer')
      : (before.findLast(({ type }) => type === 'offer') ?? after.find(({ type }) => type === 'offer'));
  if (!shown || !other || shown.type === 'unknown') return undefined;
  const [offer, answer] = shown.type === 'offer' ? [shown, other] : [other, shown];
  return { offer: dissect(offer.sdp, 'offer'), answer: dissect(answer.sdp, 'answer') };
}
