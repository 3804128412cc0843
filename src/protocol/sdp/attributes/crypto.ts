/** `a=crypto`, RFC 4568: SRTP keys in the clear (SDES). WebRTC forbids it; phones and cameras still write it. */
import type { TokenKind } from '../token.ts';
import { attribute } from './attribute.ts';
import { before, each, one, split } from './cut.ts';
import { choice, piece, type ShapedKind } from './piece.ts';

const tag: ShapedKind = {
  label: { en: 'tag', zh: '标号' },
  meaning: (value) => ({
    en: `${value} names this line; the answer repeats the number of the one that it accepts.`,
    zh: `${value} 是这一行的标号；answer 重复所接受那一行的标号。`,
  }),
  rfc: 'RFC 4568 §4.1',
  shape: /^\d{1,9}$/,
};

const suite = choice({ en: 'crypto suite', zh: '加密套件' }, 'RFC 4568 §6.2', {
  AES_CM_128_HMAC_SHA1_80: {
    en: 'AES in counter mode with a 128-bit key, and an 80-bit tag by HMAC-SHA1.',
    zh: 'AES 计数器模式，128 位密钥，HMAC-SHA1 的 80 位认证标签。',
  },
  AES_CM_128_HMAC_SHA1_32: {
    en: 'AES in counter mode with a 128-bit key, and a 32-bit tag by HMAC-SHA1.',
    zh: 'AES 计数器模式，128 位密钥，HMAC-SHA1 的 32 位认证标签。',
  },
  AES_192_CM_HMAC_SHA1_80: {
    en: 'AES in counter mode with a 192-bit key, and an 80-bit tag by HMAC-SHA1 (RFC 6188).',
    zh: 'AES 计数器模式，192 位密钥，HMAC-SHA1 的 80 位认证标签（RFC 6188）。',
  },
  AES_192_CM_HMAC_SHA1_32: {
    en: 'AES in counter mode with a 192-bit key, and a 32-bit tag by HMAC-SHA1 (RFC 6188).',
    zh: 'AES 计数器模式，192 位密钥，HMAC-SHA1 的 32 位认证标签（RFC 6188）。',
  },
  AES_256_CM_HMAC_SHA1_80: {
    en: 'AES in counter mode with a 256-bit key, and an 80-bit tag by HMAC-SHA1 (RFC 6188).',
    zh: 'AES 计数器模式，256 位密钥，HMAC-SHA1 的 80 位认证标签（RFC 6188）。',
  },
  AES_256_CM_HMAC_SHA1_32: {
    en: 'AES in counter mode with a 256-bit key, and a 32-bit tag by HMAC-SHA1 (RFC 6188).',
    zh: 'AES 计数器模式，256 位密钥，HMAC-SHA1 的 32 位认证标签（RFC 6188）。',
  },
  AEAD_AES_128_GCM: {
    en: 'AES in Galois/counter mode with a 128-bit key: encryption and tag in one (RFC 7714).',
    zh: 'AES-GCM，128 位密钥，加密与认证合一（RFC 7714）。',
  },
  AEAD_AES_256_GCM: {
    en: 'AES in Galois/counter mode with a 256-bit key: encryption and tag in one (RFC 7714).',
    zh: 'AES-GCM，256 位密钥，加密与认证合一（RFC 7714）。',
  },
  F8_128_HMAC_SHA1_80: {
    en: 'AES in f8 mode with a 128-bit key, and an 80-bit tag by HMAC-SHA1.',
    zh: 'AES f8 模式，128 位密钥，HMAC-SHA1 的 80 位认证标签。',
  },
});

const keyMethod = choice({ en: 'key method', zh: '密钥方式' }, 'RFC 4568 §5.1', {
  inline: { en: 'inline: the key itself follows.', zh: 'inline：后面就是密钥本身。' },
});

const masterKey = piece({ en: 'master key and salt', zh: '主密钥与盐' }, 'RFC 4568 §6.1', (value) => ({
  en: `${value}: SRTP master key and salt in base64, in the clear. Whoever reads the description can decrypt the media.`,
  zh: `${value}：base64 编码的 SRTP 主密钥和盐，明文。能读到这份描述的人都能解密媒体。`,
}));

const lifetime: TokenKind = {
  label: { en: 'key lifetime', zh: '密钥寿命' },
  meaning: (value) => {
    const power = /^2\^(\d+)$/.exec(value)?.[1];
    return power === undefined
      ? { en: `The key serves for ${value} packets at most.`, zh: `该密钥最多用于 ${value} 个包。` }
      : {
          en: `The key serves for 2 to the power of ${power} packets at most.`,
          zh: `该密钥最多用于 2 的 ${power} 次方个包。`,
        };
  },
  rfc: 'RFC 4568 §6.1',
  unit: { en: 'packets', zh: '个包' },
};

const mki: ShapedKind = {
  label: { en: 'key identifier (MKI)', zh: '主密钥标识（MKI）' },
  meaning: (value) => ({
    en: `Packets that use this key carry ${value} as its number.`,
    zh: `使用该密钥的包带有编号 ${value}。`,
  }),
  rfc: 'RFC 4568 §6.1',
  shape: /^\d{1,39}$/,
};
const mkiLength: ShapedKind = {
  label: { en: 'length of the MKI', zh: 'MKI 长度' },
  meaning: (value) => ({
    en: `That number takes ${value} bytes in each packet.`,
    zh: `该编号在每个包里占 ${value} 字节。`,
  }),
  rfc: 'RFC 4568 §6.1',
  unit: { en: 'bytes', zh: '字节' },
  shape: /^\d{1,3}$/,
};

const sessionParameter = piece({ en: 'session parameter', zh: '会话参数' }, 'RFC 4568 §6.3', (value) => {
  const [name = ''] = value.split('=');
  return (
    sessionParameters.get(name) ?? {
      en: `“${value}”: a parameter that is not known here. With a - before it, it may be ignored.`,
      zh: `“${value}”：这里不认识的参数。前面带 - 时可以忽略。`,
    }
  );
});
const sessionParameters = new Map([
  ['UNENCRYPTED_SRTP', { en: 'RTP packets are not encrypted.', zh: 'RTP 包不加密。' }],
  ['UNENCRYPTED_SRTCP', { en: 'RTCP packets are not encrypted.', zh: 'RTCP 包不加密。' }],
  ['UNAUTHENTICATED_SRTP', { en: 'RTP packets carry no authentication tag.', zh: 'RTP 包不带认证标签。' }],
  ['KDR', { en: 'How often keys are derived anew.', zh: '多久重新派生一次密钥。' }],
  [
    'FEC_ORDER',
    { en: 'Whether repair data is made before or after encryption.', zh: '修复数据在加密之前还是之后生成。' },
  ],
  ['FEC_KEY', { en: 'The key of the repair stream.', zh: '修复流的密钥。' }],
  ['WSH', { en: 'The least window within which replayed packets are recognised.', zh: '识别重放包的窗口下限。' }],
]);

/** `2^20` and `1:4` may follow the key, in this order, each with a bar before it. */
const afterKey = (value: string, from: number) =>
  (value.includes(':') ? split(':', [mki, mkiLength]) : one(lifetime))(value, from);
const keyInfo = split('|', [masterKey], afterKey);

export const crypto = attribute({
  name: 'crypto',
  level: 'media',
  bundling: 'TRANSPORT',
  rfc: 'RFC 4568 §9.1',
  syntax: 'crypto:<tag> <crypto-suite> inline:<key||salt>[|<lifetime>][|<MKI>:<length>] [<session-params>]',
  sample: 'crypto:1 AES_CM_128_HMAC_SHA1_80 inline:PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR|2^20|1:4',
  meaning: {
    en: 'An SRTP key in the clear (SDES): whoever sees the signalling can decrypt the media.',
    zh: '明文的 SRTP 密钥（SDES）：能看到信令的人就能解密媒体。',
  },
  setBy: {
    en: 'SIP phones and gateways. WebRTC forbids it, and browsers no longer know it.',
    zh: 'SIP 电话和网关。WebRTC 禁止使用，浏览器也不再支持。',
  },
  otherSide: {
    en: 'Decrypts with the key what this side sends, and answers with a key of its own.',
    zh: '用该密钥解密这一侧发来的媒体，并回以自己的密钥。',
  },
  value: split(' ', [tag, suite, each(';', before(':', keyMethod, keyInfo))], sessionParameter),
});
