/** Kinds of pieces that many attributes are made of: a word from a list, a number. */
import type { Text } from '../../language.ts';
import type { TokenKind } from '../token.ts';

/** A kind that asks for a shape; what has another is not understood. */
export interface ShapedKind extends TokenKind {
  readonly shape: RegExp;
}

export const milliseconds: Text = { en: 'milliseconds', zh: '毫秒' };
export const bytes: Text = { en: 'bytes', zh: '字节' };

/** A piece that may be anything. */
export function piece(label: Text, rfc: string, meaning: TokenKind['meaning']): TokenKind {
  return { label, rfc, meaning };
}

/** A number, perhaps with decimals. */
export function number(label: Text, rfc: string, meaning: TokenKind['meaning'], unit?: Text): ShapedKind {
  return { label, rfc, meaning, shape: /^\d+(\.\d+)?$/, ...(unit && { unit }) };
}

/** One of a few words. What is none of them is said to be none of them: it may be newer than this table. */
export function choice(label: Text, rfc: string, choices: { readonly [word: string]: Text }): TokenKind {
  const known = new Map(Object.entries(choices));
  const words = [...known.keys()].join(', ');
  const meaning = (value: string): Text =>
    known.get(value) ?? {
      en: `“${value}” is not among the values known for this: ${words}.`,
      zh: `“${value}”不在已知的取值之中：${words}。`,
    };
  return { label, rfc, meaning };
}

/** `IN`, the only network type in use (RFC 8866 §8.2.6). */
export const networkType = choice({ en: 'network type', zh: '网络类型' }, 'RFC 8866 §5.7', {
  IN: {
    en: 'The Internet: the address that follows is an IP address or a host name.',
    zh: '互联网：后面是 IP 地址或主机名。',
  },
});

export const addressType = choice({ en: 'address type', zh: '地址类型' }, 'RFC 8866 §5.7', {
  IP4: { en: 'The address that follows is IPv4.', zh: '后面是 IPv4 地址。' },
  IP6: { en: 'The address that follows is IPv6.', zh: '后面是 IPv6 地址。' },
  '*': {
    en: 'Either IP version: the destination is a host name, or “*”.',
    zh: '两种 IP 版本皆可：目的地是主机名或“*”。',
  },
});
