/** The value of a=imageattr, cut into its sizes: RFC 6236 §3.1.1. */
import type { Text } from '../../language.ts';
import { type Token, type TokenKind, unreadable } from '../token.ts';
import { payloadType } from './payload-type.ts';
import { unknownParameter, unknownValue } from './unknown.ts';

/** `97 send [x=800,y=640] recv *` */
export function imageTokens(value: string, from: number): readonly Token[] {
  const tokens: Token[] = [];
  let place = 0;
  while (place < value.length) {
    if (value[place] === ' ') place += 1;
    else if (value[place] === '[') {
      const end = closing(value, place);
      for (const token of sizeTokens(value.slice(place + 1, end), from + place + 1)) tokens.push(token);
      place = end + 1;
    } else {
      const end = wordEnd(value, place);
      const word = value.slice(place, end);
      tokens.push({ from: from + place, to: from + end, kind: tokens.length === 0 ? payloadType : wordKind(word) });
      place = end;
    }
  }
  return tokens;
}

/** `x=[480:16:800],y=320,q=0.6` */
function sizeTokens(text: string, from: number): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    const comma = outerComma(text, start);
    const equals = text.slice(start, comma).indexOf('=');
    const nameEnd = equals < 0 ? comma : start + equals;
    const known = fields.get(text.slice(start, nameEnd));
    if (nameEnd > start) tokens.push({ from: from + start, to: from + nameEnd, kind: known?.name ?? unknownParameter });
    const inner = brackets(text, nameEnd + 1, comma);
    if (inner.to > inner.from)
      tokens.push({ from: from + inner.from, to: from + inner.to, kind: known?.value ?? unknownValue });
    start = comma + 1;
  }
  return tokens;
}

/** Brackets around a set of values are no part of the token. */
function brackets(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  const open = text[from] === '[' ? 1 : 0;
  const close = text[to - 1] === ']' ? 1 : 0;
  return { from: from + open, to: to - close };
}

/** The `]` of a size: the second after an inner `[`, or the end of the text. */
function closing(value: string, open: number): number {
  let depth = 0;
  for (let place = open; place < value.length; place += 1) {
    if (value[place] === '[') depth += 1;
    else if (value[place] === ']') depth -= 1;
    if (depth === 0) return place;
  }
  return value.length;
}

function outerComma(text: string, start: number): number {
  let depth = 0;
  for (let place = start; place < text.length; place += 1) {
    if (text[place] === '[') depth += 1;
    else if (text[place] === ']') depth -= 1;
    else if (text[place] === ',' && depth <= 0) return place;
  }
  return text.length;
}

function wordEnd(value: string, start: number): number {
  let place = start;
  while (place < value.length && value[place] !== ' ' && value[place] !== '[') place += 1;
  return place;
}

const rfc = 'RFC 6236 §3.1.1';

const direction: TokenKind = {
  label: { en: 'direction', zh: '方向' },
  meaning: (value) =>
    value === 'send'
      ? { en: 'send: sizes that the writer can send.', zh: 'send：书写方能发送的尺寸。' }
      : { en: 'recv: sizes that the writer can receive.', zh: 'recv：书写方能接收的尺寸。' },
  rfc,
};

const any: TokenKind = {
  label: { en: 'any size', zh: '任意尺寸' },
  meaning: () => ({ en: '*: any size, nothing is preferred.', zh: '*：任意尺寸，没有偏好。' }),
  rfc,
};

function wordKind(word: string): TokenKind {
  if (word === 'send' || word === 'recv') return direction;
  return word === '*' ? any : unreadable;
}

function field(
  name: string,
  label: Text,
  what: Text,
  unit?: Text,
): readonly [string, { name: TokenKind; value: TokenKind }] {
  const value: TokenKind = {
    label,
    meaning: (text) => ({ en: `${label.en}: ${shape(text).en}.`, zh: `${label.zh}：${shape(text).zh}。` }),
    rfc,
    ...(unit && { unit }),
  };
  const nameKind: TokenKind = {
    label: { en: `${label.en} (name)`, zh: `${label.zh}（参数名）` },
    meaning: () => ({ en: `${name}: ${what.en}`, zh: `${name}：${what.zh}` }),
    rfc,
  };
  return [name, { name: nameKind, value }];
}

/** `480:16:800` from, step, to; `480:800` from, to; `480,640` one of these; `1.2-1.3` between. */
function shape(text: string): Text {
  const [first = '', second = '', third] = text.split(':');
  if (third !== undefined)
    return { en: `${first} to ${third} in steps of ${second}`, zh: `${first} 至 ${third}，步长 ${second}` };
  if (second !== '') return { en: `${first} to ${second}`, zh: `${first} 至 ${second}` };
  if (text.includes(','))
    return { en: `one of ${text.replaceAll(',', ', ')}`, zh: `${text.replaceAll(',', '、')} 之一` };
  if (/^[\d.]{1,20}-[\d.]{1,20}$/.test(text))
    return { en: `between ${text.replace('-', ' and ')}`, zh: `${text.replace('-', ' 与 ')} 之间` };
  return { en: text, zh: text };
}

const pixels = { en: 'pixels', zh: '像素' };

const fields: ReadonlyMap<string, { readonly name: TokenKind; readonly value: TokenKind }> = new Map([
  field('x', { en: 'width', zh: '宽度' }, { en: 'the width of the picture.', zh: '画面的宽度。' }, pixels),
  field('y', { en: 'height', zh: '高度' }, { en: 'the height of the picture.', zh: '画面的高度。' }, pixels),
  field(
    'sar',
    { en: 'shape of a pixel', zh: '像素形状' },
    { en: 'width to height of a pixel. Absent: 1.', zh: '像素的宽高比。不写即 1。' },
  ),
  field(
    'par',
    { en: 'shape of the picture', zh: '画面形状' },
    { en: 'width to height of the picture as shown.', zh: '所显示画面的宽高比。' },
  ),
  field(
    'q',
    { en: 'preference', zh: '偏好' },
    { en: 'how much this size is preferred, 0 to 1. Absent: 0.5.', zh: '对该尺寸的偏好，0 至 1。不写即 0.5。' },
  ),
]);
