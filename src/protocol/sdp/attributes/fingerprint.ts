/** `a=fingerprint`, RFC 8122 §5: the hash of the certificate that the DTLS handshake must show. */
import { type Grammar, pieces, type TokenKind, unreadable } from '../token.ts';
import { attribute } from './attribute.ts';
import { choice } from './piece.ts';

const lowerCase = choice({ en: 'hash function', zh: '哈希函数' }, 'RFC 8122 §5', {
  'sha-1': { en: 'sha-1: 20 bytes. Old and weak.', zh: 'sha-1：20 字节，陈旧且不安全。' },
  'sha-224': { en: 'sha-224: 28 bytes.', zh: 'sha-224：28 字节。' },
  'sha-256': { en: 'sha-256: 32 bytes; what browsers write.', zh: 'sha-256：32 字节，浏览器使用它。' },
  'sha-384': { en: 'sha-384: 48 bytes.', zh: 'sha-384：48 字节。' },
  'sha-512': { en: 'sha-512: 64 bytes.', zh: 'sha-512：64 字节。' },
  md5: { en: 'md5: 16 bytes. Forbidden by RFC 8122.', zh: 'md5：16 字节，RFC 8122 禁止使用。' },
  md2: { en: 'md2: 16 bytes. Forbidden by RFC 8122.', zh: 'md2：16 字节，RFC 8122 禁止使用。' },
});

/** RFC 8122 §5 has names in small letters and compares without regard to case. */
const hashFunction: TokenKind = {
  ...lowerCase,
  meaning: (value, scope) => lowerCase.meaning(value.toLowerCase(), scope),
};

/** One object a place, so that each byte can say which it is; sha-512 has the most. */
const byteKinds: readonly TokenKind[] = Array.from({ length: 64 }, (_, place) => ({
  label: { en: `hash byte ${place + 1}`, zh: `哈希第 ${place + 1} 字节` },
  meaning: (value) => ({
    en: `Byte ${place + 1} of the certificate’s hash: ${value} in hexadecimal, ${Number.parseInt(value, 16)}.`,
    zh: `证书哈希的第 ${place + 1} 个字节：十六进制 ${value}，即 ${Number.parseInt(value, 16)}。`,
  }),
  rfc: 'RFC 8122 §5',
}));

const value: Grammar = (text, from) =>
  pieces(text, from, ' ').flatMap((word, place) => {
    if (place === 0) return [{ ...word, kind: hashFunction }];
    if (place > 1) return [{ ...word, kind: unreadable }];
    return pieces(text.slice(word.from - from, word.to - from), word.from, ':').map((byte, index) => {
      const fits = /^[0-9A-Fa-f]{2}$/.test(text.slice(byte.from - from, byte.to - from));
      return { ...byte, kind: (fits ? byteKinds[index] : undefined) ?? unreadable };
    });
  });

export const fingerprint = attribute({
  name: 'fingerprint',
  level: 'both',
  bundling: 'TRANSPORT',
  rfc: 'RFC 8122 §5',
  syntax: 'fingerprint:<hash-func> <two hex digits>:<two hex digits>:...',
  sample:
    'fingerprint:sha-256 3B:60:C9:3B:27:5F:74:C9:AF:FE:98:15:A5:80:BA:FB:F4:09:8D:2A:EB:8D:13:1D:56:94:C3:5F:6C:D5:B7:B6',
  meaning: {
    en: 'The hash of this side’s DTLS certificate. Who can change it on the way can pose as this side: signalling must be trusted.',
    zh: '这一侧 DTLS 证书的哈希。谁能在途中改动它，谁就能冒充这一侧，因此信令必须可信。',
  },
  setBy: {
    en: 'Each side, of the certificate of its RTCPeerConnection.',
    zh: '双方各自根据其 RTCPeerConnection 的证书写入。',
  },
  otherSide: {
    en: 'Hashes the certificate that it gets in the handshake; if the two differ, the connection fails.',
    zh: '对握手中收到的证书计算哈希；两者不同则连接失败。',
  },
  value,
});
