/** The pieces of a line, each with what it is. A token holds a place in the text, never a copy of it. */
import type { Text } from '../language.ts';
import type { SdpLine } from './lines.ts';
import type { SdpSections, Section } from './sections.ts';

/** Where a token stands, for meanings that depend on more than the token: a payload type, a mid. */
export interface Scope {
  readonly description: SdpSections;
  readonly section: Section;
  readonly line: SdpLine;
}

/** What a piece of a line is. One object serves all pieces of the kind, so that a token costs little. */
export interface TokenKind {
  /** A name for it, as short as a column heading. */
  readonly label: Text;
  /** What it means, with the value in it. */
  readonly meaning: (value: string, scope: Scope) => Text;
  /** Where it is defined: `RFC 8839 §5.1`, a W3C section, a draft, or the browser whose own it is. */
  readonly rfc: string;
  readonly unit?: Text;
}

export interface Token {
  /** In UTF-16 code units of the text, the end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly kind: TokenKind;
}

/**
 * How a value is cut into tokens: `value` stands at `from` in the text. Every character that is no separator must be
 * in a token; what cannot be read is `unreadable`, never left out. The scope is for what only other lines tell, such
 * as the codec that a=fmtp is about.
 */
export type Grammar = (value: string, from: number, scope?: Scope) => readonly Token[];

/** For what stands where nothing, or something else, should. */
export const unreadable: TokenKind = {
  label: { en: 'not understood', zh: '无法理解' },
  meaning: (value) => ({
    en: `“${value}” does not fit the syntax of this line, so nothing is claimed about it.`,
    zh: `“${value}”不符合这一行的语法，因此不作解释。`,
  }),
  rfc: 'RFC 8866 §9',
};

/** The value as a whole. An empty one gives no token. */
export function whole(kind: TokenKind): Grammar {
  return (value, from) => (value === '' ? [] : [{ from, to: from + value.length, kind }]);
}

/** Words between blanks, one kind each; those after the last named are `rest`, or unreadable without it. */
export function words(kinds: readonly TokenKind[], rest: TokenKind = unreadable): Grammar {
  return (value, from) => pieces(value, from, ' ').map((piece, place) => ({ ...piece, kind: kinds[place] ?? rest }));
}

/** Like pieces of one kind, between separators of one character. */
export function list(kind: TokenKind, separator: string): Grammar {
  return (value, from) => pieces(value, from, separator).map((piece) => ({ ...piece, kind }));
}

/** The first word by one grammar, all after it by another. */
export function firstThen(first: TokenKind, then: Grammar): Grammar {
  return (value, from, scope) => {
    const blank = value.indexOf(' ');
    const end = blank < 0 ? value.length : blank;
    const head = end === 0 ? [] : [{ from, to: from + end, kind: first }];
    return blank < 0 ? head : [...head, ...then(value.slice(end + 1), from + end + 1, scope)];
  };
}

/** Pieces of a text between separators of one character; empty ones are left out. */
export function pieces(value: string, from: number, separator: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let start = 0;
  while (start <= value.length) {
    const next = value.indexOf(separator, start);
    const end = next < 0 ? value.length : next;
    if (end > start) found.push({ from: from + start, to: from + end });
    start = end + 1;
  }
  return found;
}
