/** All tokens of a line, and what each of them says. */
import type { Text } from '../language.ts';
import { type RfcLink, rfcLinks } from '../rfc-links.ts';
import type { Attribute } from './attributes/attribute.ts';
import { attributeNamed, attributes, sourceAttributeNamed } from './attributes/table.ts';
import type { LineType } from './line-types/line-type.ts';
import { lineTypeOf, lineTypes } from './line-types.ts';
import type { SdpLine, TypedLine } from './lines.ts';
import { type Scope, type Token, type TokenKind, unreadable } from './token.ts';

/** All that is known of one token, for people to read. */
export interface Explanation {
  /** As it stands in the text. */
  readonly value: string;
  readonly label: Text;
  readonly meaning: Text;
  readonly unit: Text | undefined;
  readonly rfc: string;
  readonly links: readonly RfcLink[];
  /** Of its line or attribute; undefined for what nobody here knows. */
  readonly setBy: Text | undefined;
  readonly otherSide: Text | undefined;
}

/**
 * The tokens of a line in order, none over another. They cover all of it but separators: what no grammar took is
 * there as `unreadable`. Without the scope, what only other lines tell (the codec of a=fmtp) is told less of.
 */
export function tokensOf(line: SdpLine, scope?: Scope): readonly Token[] {
  const { start, raw } = line;
  if (line.type === undefined) return raw === '' ? [] : [{ from: start, to: start + raw.length, kind: unreadable }];
  const letter = { from: start, to: start + 1, kind: letterKinds.get(line.type) ?? unknownLetter };
  const tokens = [letter, ...(line.type === 'a' ? attributeTokens(line, scope) : valueTokens(line))];
  return isCovered(tokens, line) ? tokens : covered(tokens, line);
}

/** What a token of `tokensOf(scope.line)` says. */
export function explain(token: Token, scope: Scope): Explanation {
  const { line } = scope;
  const value = line.raw.slice(token.from - line.start, token.to - line.start);
  const entry = entryOf(line);
  const { label, unit, rfc } = token.kind;
  return {
    value,
    label,
    meaning: token.kind.meaning(value, scope),
    unit,
    rfc,
    links: linksOf(token.kind),
    setBy: entry?.setBy,
    otherSide: entry?.otherSide,
  };
}

const links = new WeakMap<TokenKind, readonly RfcLink[]>();

/** A kind's reference is read once, however many tokens are of it. */
function linksOf(kind: TokenKind): readonly RfcLink[] {
  const known = links.get(kind);
  if (known) return known;
  const found = rfcLinks(kind.rfc);
  links.set(kind, found);
  return found;
}

/** The entry that a line is read by: its attribute's (within `a=ssrc` the source's own), else its type's. */
export function entryOf({ type, attribute }: SdpLine): Attribute | LineType | undefined {
  if (type === undefined) return undefined;
  if (!attribute) return lineTypeOf(type);
  if (attribute.name !== 'ssrc' || attribute.value === undefined) return attributeNamed(attribute.name);
  const name = /^\d+ +([^:]+)/.exec(attribute.value)?.[1];
  return (name === undefined ? undefined : sourceAttributeNamed(name)) ?? attributeNamed('ssrc');
}

/** Is this an attribute or line that nobody here knows, or its value? */
export function isUnknown({ kind }: Token): boolean {
  return kind === unknownAttribute || kind === unknownValue || kind === unknownLetter;
}

function valueTokens({ type, value, start }: TypedLine): readonly Token[] {
  const entry = lineTypeOf(type);
  if (entry) return entry.value(value, start + 2);
  return value === '' ? [] : [{ from: start + 2, to: start + 2 + value.length, kind: unknownValue }];
}

function attributeTokens({ attribute, start, raw }: TypedLine, scope: Scope | undefined): readonly Token[] {
  if (!attribute) return [];
  const nameEnd = start + 2 + attribute.name.length;
  const entry = attributeNamed(attribute.name);
  const nameKind = (entry && nameKinds.get(entry)) ?? unknownAttribute;
  const name = attribute.name === '' ? [] : [{ from: start + 2, to: nameEnd, kind: nameKind }];
  if (!attribute.value) return name;
  const from = nameEnd + 1;
  const grammar = entry?.value;
  if (typeof grammar === 'function') return [...name, ...grammar(attribute.value, from, scope)];
  return [...name, { from, to: start + raw.length, kind: grammar === 'flag' ? unreadable : unknownValue }];
}

/** The characters that may stand between tokens. */
const separators = new Set([...' \t=:/;,.|-[]()"'].map((character) => character.charCodeAt(0)));

function isCovered(tokens: readonly Token[], { start, raw }: SdpLine): boolean {
  let place = start;
  for (const { from, to } of tokens) {
    for (; place < from; place += 1) if (!separators.has(raw.charCodeAt(place - start))) return false;
    place = to;
  }
  for (; place < start + raw.length; place += 1) if (!separators.has(raw.charCodeAt(place - start))) return false;
  return true;
}

/** With `unreadable` tokens for all that the tokens leave out. */
function covered(tokens: readonly Token[], { start, raw }: SdpLine): readonly Token[] {
  const all: Token[] = [];
  let place = start;
  const fill = (end: number) => {
    while (place < end) {
      while (place < end && separators.has(raw.charCodeAt(place - start))) place += 1;
      const from = place;
      while (place < end && !separators.has(raw.charCodeAt(place - start))) place += 1;
      if (place > from) all.push({ from, to: place, kind: unreadable });
    }
  };
  for (const token of tokens) {
    fill(token.from);
    all.push(token);
    place = token.to;
  }
  fill(start + raw.length);
  return all;
}

const letterKinds: ReadonlyMap<string, TokenKind> = new Map(
  lineTypes.map(({ letter, name, meaning, rfc }) => [
    letter,
    {
      label: { en: `line type: ${name.en}`, zh: `行类型：${name.zh}` },
      meaning: () => meaning,
      rfc,
    },
  ]),
);

const nameKinds: ReadonlyMap<Attribute, TokenKind> = new Map(
  attributes.map((entry) => [
    entry,
    {
      label: { en: `attribute ${entry.name}`, zh: `属性 ${entry.name}` },
      meaning: () => entry.meaning,
      rfc: entry.rfc,
    },
  ]),
);

const unknownLetter: TokenKind = {
  label: { en: 'unknown line type', zh: '未知的行类型' },
  meaning: (value) => ({
    en: `SDP has no lines of type ${value}. A reader refuses the description, or ignores the line.`,
    zh: `SDP 没有 ${value} 类型的行。读取方会拒绝整份描述，或忽略这一行。`,
  }),
  rfc: 'RFC 8866 §5',
};

const unknownAttribute: TokenKind = {
  label: { en: 'unknown attribute', zh: '未知属性' },
  meaning: (value) => ({
    en: `The attribute ${value} is not known here, so nothing is claimed about it. Readers ignore attributes that they do not know.`,
    zh: `这里不认识属性 ${value}，因此不作解释。读取方会忽略不认识的属性。`,
  }),
  rfc: 'RFC 8866 §5.13',
};

const unknownValue: TokenKind = {
  label: { en: 'value of something unknown', zh: '未知内容的值' },
  meaning: (value) => ({
    en: `“${value}”: the value of an attribute or line that is not known here.`,
    zh: `“${value}”：这里不认识的属性或行的值。`,
  }),
  rfc: 'RFC 8866 §5.13',
};
