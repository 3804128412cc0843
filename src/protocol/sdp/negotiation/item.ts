/** What became of one thing that an offer or its answer names. */
import type { Text } from '../../language.ts';

/**
 * `kept`: both have it. `differs`: both have it, each in its own way, as is allowed. `lost`: offered, and not taken.
 * `added`: in the answer alone, as is allowed. `wrong`: the answer may not say so.
 */
export type Fate = 'kept' | 'differs' | 'lost' | 'added' | 'wrong';

/** Whose it is. Where an offer and an answer cross, these are the only two. */
export type Side = 'offerer' | 'answerer';

export interface Item {
  /** In the words of SDP: `nack pli`, `setup:actpass → active`. */
  readonly what: string;
  readonly fate: Fate;
  /** There whenever something is not simply kept. */
  readonly why: Text | undefined;
}

export const sideNames: { readonly [S in Side]: Text } = {
  offerer: { en: 'the offerer', zh: 'offer 方' },
  answerer: { en: 'the answerer', zh: 'answer 方' },
};

/** One after another, in each language. */
export function joinTexts(texts: readonly Text[], separator: Text): Text {
  return { en: texts.map(({ en }) => en).join(separator.en), zh: texts.map(({ zh }) => zh).join(separator.zh) };
}
