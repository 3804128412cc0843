/** Pairs the codecs of an offered section with those of the answered one. */
import type { Codec } from '../codecs.ts';
import { grouped } from '../findings/grouped.ts';
import { formatKey, sameConfiguration } from './codec-identity.ts';

export interface CodecMatch {
  /** What each offered codec is in the answer. */
  readonly answeredFor: ReadonlyMap<Codec, Codec>;
  readonly offeredFor: ReadonlyMap<Codec, Codec>;
}

/** Each codec has at most one counterpart: of several alike, the one of its own number, else the first. */
export function matchCodecs(offered: readonly Codec[], answered: readonly Codec[]): CodecMatch {
  const answeredFor = new Map<Codec, Codec>();
  const offeredFor = new Map<Codec, Codec>();
  /** By number: what helps a codec is matched by what it helps. */
  const numbers = new Map<number, number>();
  const candidates = grouped(answered, formatKey);
  for (const rank of [0, 1, 2]) {
    for (const codec of offered.filter((one) => rankOf(one) === rank)) {
      const free = (candidates.get(formatKey(codec)) ?? []).filter((other) => !offeredFor.has(other));
      const fitting = free.filter((other) => sameConfiguration(codec, other) && helpsTheSame(codec, other, numbers));
      const found = fitting.find(({ payloadType }) => payloadType === codec.payloadType) ?? fitting[0];
      if (!found) continue;
      answeredFor.set(codec, found);
      offeredFor.set(found, codec);
      numbers.set(codec.payloadType, found.payloadType);
    }
  }
  return { answeredFor, offeredFor };
}

/** What is helped comes before what helps it; rtx may retransmit even red. */
function rankOf({ help }: Codec): number {
  if (help === undefined) return 0;
  return help === 'retransmission' ? 2 : 1;
}

function helpsTheSame(codec: Codec, other: Codec, numbers: ReadonlyMap<number, number>): boolean {
  if (codec.help === 'retransmission') {
    const [helped] = codec.helps;
    return helped !== undefined && numbers.get(helped) === other.helps[0] && numbers.has(helped);
  }
  // RED that names nothing (video) carries whatever there is.
  if (codec.helps.length === 0 || other.helps.length === 0) return true;
  return codec.helps.some((helped) => other.helps.includes(numbers.get(helped) ?? -1));
}
