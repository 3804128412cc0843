/** What is said about one frame, and the shapes in which the tables of this folder say it. */
import type { Language } from '../../protocol/language.ts';
import type { Frame } from '../frame.ts';
import type { Prose } from '../prose.ts';
import type { Snapshot } from '../snapshot.ts';

export interface Explanation {
  /** What happened, in one sentence. */
  readonly title: Prose;
  /** Why, or what it means, in one to three sentences. */
  readonly why: Prose;
}

/** Side by side, so that the compiler lists what a new language still lacks. */
export type Explained = { readonly [L in Language]: Explanation };

/** `snapshot` is the one after the frame. */
export type Explain<F extends Frame> = (frame: F, snapshot: Snapshot) => Explained;

/** A phrase in every language. */
export type Phrase = { readonly [L in Language]: Prose };

/** Sentences one after another; those that do not apply are left out. */
export function english(...sentences: readonly (Prose | false | undefined)[]): Prose {
  return joined(' ', sentences);
}

/** As `english`; Chinese sets no space between sentences. */
export function chinese(...sentences: readonly (Prose | false | undefined)[]): Prose {
  return joined('', sentences);
}

function joined(gap: string, sentences: readonly (Prose | false | undefined)[]): Prose {
  const said = sentences.filter((sentence) => sentence !== undefined && sentence !== false);
  return said.flatMap((sentence, place) => (place > 0 && gap ? [gap, ...sentence] : sentence));
}
