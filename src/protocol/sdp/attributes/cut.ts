/** How values are cut: between separators, into pairs, by shape. Each takes linear time. */
import type { Text } from '../../language.ts';
import { type Grammar, pieces, type Token, type TokenKind, unreadable } from '../token.ts';
import type { ShapedKind } from './piece.ts';
import { unknownParameter, unknownValue } from './unknown.ts';

/** A kind, for a piece that is one token; or a grammar, for a piece that has pieces. */
export type Reader = TokenKind | ShapedKind | Grammar;

/** A piece as a whole, if it has the shape that its kind asks for. Blanks around it belong to no token. */
export function one(reader: Reader): Grammar {
  if (typeof reader === 'function') return reader;
  const shape = 'shape' in reader ? reader.shape : undefined;
  return (value, from) => {
    const trimmed = value.trim();
    if (trimmed === '') return [];
    const start = from + value.indexOf(trimmed);
    return [{ from: start, to: start + trimmed.length, kind: shape && !shape.test(trimmed) ? unreadable : reader }];
  };
}

/** Pieces between separators of one character, each read in its own way; those after the last named by `rest`. */
export function split(separator: string, readers: readonly Reader[], rest: Reader = unreadable): Grammar {
  const grammars = readers.map(one);
  const last = one(rest);
  return (value, from, scope) =>
    pieces(value, from, separator).flatMap((piece, place) =>
      (grammars[place] ?? last)(value.slice(piece.from - from, piece.to - from), piece.from, scope),
    );
}

/** Any number of pieces, all read in one way. */
export function each(separator: string, reader: Reader): Grammar {
  return split(separator, [], reader);
}

/** Words whose kinds come round again: `PCMU 160 20000 G729 20 20000`. */
export function rounds(readers: readonly Reader[]): Grammar {
  const grammars = readers.map(one);
  return (value, from, scope) =>
    pieces(value, from, ' ').flatMap((piece, place) => {
      const grammar = grammars[place % grammars.length];
      return grammar ? grammar(value.slice(piece.from - from, piece.to - from), piece.from, scope) : [];
    });
}

/** What stands before the first separator (blanks at the very start aside), and all that stands after it, if any. */
export function before(separator: string, first: Reader, then: Reader): Grammar {
  const [head, tail] = [one(first), one(then)];
  return (value, from, scope) => {
    const place = value.indexOf(separator, value.length - value.trimStart().length);
    if (place < 0) return head(value, from, scope);
    return [...head(value.slice(0, place), from, scope), ...tail(value.slice(place + 1), from + place + 1, scope)];
  };
}

/** A value of two parts that meet where the digits end: `150ms`. */
export function digitsThen(digits: Reader, then: Reader): Grammar {
  const [head, tail] = [one(digits), one(then)];
  return (value, from, scope) => {
    const end = /^\d*/.exec(value)?.[0].length ?? 0;
    return [...head(value.slice(0, end), from, scope), ...tail(value.slice(end), from + end, scope)];
  };
}

/** A parameter whose value has pieces of its own. */
export interface Parameter {
  readonly label: Text;
  readonly rfc: string;
  readonly value: Grammar;
}

interface ParameterMarks {
  /** Between one parameter and the next. */
  readonly between?: string;
  /** Between a name and its value. */
  readonly join?: string;
}

/** `name=value; name=value`. Quoted values may hold separators. A name without a value is a token too. */
export function parameters(
  known: { readonly [name: string]: TokenKind | ShapedKind | Parameter },
  { between = ';', join = '=' }: ParameterMarks = {},
): Grammar {
  const readers = new Map(Object.entries(known).map(([name, entry]) => [name, parameterReader(name, join, entry)]));
  return (value, from, scope) =>
    unquotedPieces(value, between).flatMap(([start, end]) => {
      const pair = value.slice(start, end);
      const place = pair.indexOf(join);
      const nameEnd = place < 0 ? pair.length : place;
      const reader = readers.get(pair.slice(0, nameEnd).trim()) ?? unknownReader;
      const tokens: Token[] = [...one(reader.name)(pair.slice(0, nameEnd), from + start)];
      if (place >= 0) tokens.push(...reader.value(pair.slice(place + 1), from + start + place + 1, scope));
      return tokens;
    });
}

interface ParameterReader {
  readonly name: TokenKind;
  readonly value: Grammar;
}

function parameterReader(name: string, join: string, entry: TokenKind | ShapedKind | Parameter): ParameterReader {
  const { label, rfc } = entry;
  const meaning = {
    en: `The value after “${name}${join}”: ${label.en}.`,
    zh: `“${name}${join}”后面的值：${label.zh}。`,
  };
  return {
    name: { label: { en: 'parameter name', zh: '参数名' }, rfc, meaning: () => meaning },
    value: 'value' in entry ? entry.value : one(entry),
  };
}

const unknownReader: ParameterReader = { name: unknownParameter, value: one(unknownValue) };

/** Like `pieces`, but a separator within double quotes separates nothing. */
function unquotedPieces(value: string, separator: string): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  let quoted = false;
  for (let place = 0; place <= value.length; place++) {
    const character = value[place];
    if (character === '"') quoted = !quoted;
    if (place < value.length && (quoted || character !== separator)) continue;
    if (place > start) found.push([start, place]);
    start = place + 1;
  }
  return found;
}
