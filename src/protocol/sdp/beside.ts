/** What stands beside a description in a paste: the offer it answers, what its writer said before, the candidates. */
import { type Dissection, dissect } from './dissection.ts';
import type { Beside } from './findings/finding.ts';
import type { Pasted, PastedDescription } from './paste.ts';

/** `offer` is for an answer whose offer came from elsewhere. */
export function besideOf({ descriptions, candidates }: Pasted, which: number, offer?: Dissection): Beside {
  const shown = descriptions[which];
  if (!shown) return {};
  const earlier = descriptions.slice(0, which);
  const answered = shown.type === 'answer' ? offerFor(descriptions, which) : undefined;
  const before = earlier.findLast((other) => sameWriter(other, shown));
  const { wrapped, message } = shown;
  return {
    wrapped,
    ...(message !== undefined && { message }),
    ...(candidates.length > 0 && { candidates }),
    ...(answered ? { offer: dissect(answered.sdp, 'offer') } : shown.type === 'answer' && offer && { offer }),
    ...(before && { before: dissect(before.sdp, before.type) }),
  };
}

/** The last offer before it; where they were pasted the other way round, the first after it. */
function offerFor(descriptions: readonly PastedDescription[], which: number): PastedDescription | undefined {
  const isOffer = ({ type }: PastedDescription) => type === 'offer';
  return descriptions.slice(0, which).findLast(isOffer) ?? descriptions.slice(which + 1).find(isOffer);
}

/** The session id in o= is drawn once by each side, and stays (RFC 8866 §5.2). */
function sameWriter(one: PastedDescription, other: PastedDescription): boolean {
  const id = sessionOf(one.sdp);
  return id !== undefined && id === sessionOf(other.sdp);
}

function sessionOf(sdp: string): string | undefined {
  return /^o=\S+ (\S+)/m.exec(sdp)?.[1];
}
