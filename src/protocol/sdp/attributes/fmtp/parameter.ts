/** One parameter of a codec’s a=fmtp: its name and its value are tokens, each with its meaning. */
import type { Text } from '../../../language.ts';
import { type Grammar, type TokenKind, whole } from '../../token.ts';

export interface Parameter {
  /** As its definition writes it. Names are compared without regard to case (RFC 4855 §3). */
  readonly name: string;
  readonly nameKind: TokenKind;
  readonly value: Grammar;
}

/** What a value means; `{}` in a text stands for it. */
export type Meaning = (value: string) => Text;

interface Entry {
  readonly name: string;
  readonly label: Text;
  /** What it is about, and what holds where it is absent. */
  readonly what: Text;
  readonly rfc: string;
  readonly unit?: Text;
  readonly value: Meaning;
  /** Where the value is more than one token. */
  readonly cut?: (kind: TokenKind) => Grammar;
}

export function parameter({ name, label, what, rfc, unit, value, cut = whole }: Entry): Parameter {
  const nameKind: TokenKind = {
    label: { en: `${label.en} (name)`, zh: `${label.zh}（参数名）` },
    meaning: () => ({ en: `${name}: ${what.en}`, zh: `${name}：${what.zh}` }),
    rfc,
  };
  return { name, nameKind, value: cut({ label, meaning: value, rfc, ...(unit && { unit }) }) };
}

/** A number, decimals allowed. */
export function amount(text: Text): Meaning {
  return (value) => (/^-?\d{1,20}(\.\d{1,20})?$/.test(value) ? filled(text, value) : odd(value));
}

/** One of several words. */
export function choice(texts: { readonly [value: string]: Text }, other: Meaning = odd): Meaning {
  const byValue = new Map(Object.entries(texts));
  return (value) => {
    const text = byValue.get(value.toLowerCase());
    return text ? { en: `${value}: ${text.en}`, zh: `${value}：${text.zh}` } : other(value);
  };
}

/** 1 or 0. */
export function toggle(on: Text, off: Text): Meaning {
  return choice({ 1: on, 0: off });
}

/** Any text. */
export function anything(text: Text): Meaning {
  return (value) => filled(text, value);
}

/** For a value that the parameter does not have. */
export function odd(value: string): Text {
  return {
    en: `“${value}” is not among the values that this parameter has; readers differ in what they make of it.`,
    zh: `“${value}”不在该参数的取值之内；各实现的处理不尽相同。`,
  };
}

function filled(text: Text, value: string): Text {
  return { en: text.en.replaceAll('{}', () => value), zh: text.zh.replaceAll('{}', () => value) };
}

export const bitsPerSecond: Text = { en: 'bit/s', zh: 'bit/s' };
export const kilobitsPerSecond: Text = { en: 'kbit/s', zh: 'kbit/s' };
export const milliseconds: Text = { en: 'ms', zh: '毫秒' };
