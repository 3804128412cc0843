/** Ways to agree on keys beside DTLS and SDES: ZRTP, the access edge of mobile networks, Microsoft’s switch. */
import { attribute } from './attribute.ts';
import { one, split } from './cut.ts';
import { choice, piece } from './piece.ts';

export const zrtpHash = attribute({
  name: 'zrtp-hash',
  level: 'media',
  bundling: 'TRANSPORT',
  rfc: 'RFC 6189 §8',
  syntax: 'zrtp-hash:<version> <64 hexadecimal digits>',
  sample: 'zrtp-hash:1.10 fe30efd02423cb054e50efd0248742ac7a52c8f91bc2df881ae642c371ba46df',
  meaning: {
    en: 'SHA-256 hash of the writer’s ZRTP Hello, which then comes on the media path.',
    zh: '写者的 ZRTP Hello 报文的 SHA-256 散列值；该报文随后在媒体路径上发送。',
  },
  setBy: { en: 'Phones with ZRTP: Linphone, Jitsi, Zoiper.', zh: '支持 ZRTP 的话机：Linphone、Jitsi、Zoiper。' },
  otherSide: {
    en: 'Compares the Hello it gets: a difference is somebody in the middle, if the signalling can be trusted.',
    zh: '与收到的 Hello 比较：在信令可信的前提下，不一致说明有中间人。',
  },
  value: split(' ', [
    piece({ en: 'ZRTP version', zh: 'ZRTP 版本' }, 'RFC 6189 §8', (value) => ({
      en: `ZRTP version ${value}.`,
      zh: `ZRTP 版本 ${value}。`,
    })),
    {
      ...piece({ en: 'hash of Hello', zh: 'Hello 的散列值' }, 'RFC 6189 §8', (value) => ({
        en: `SHA-256 in ${value.length} hexadecimal digits.`,
        zh: `SHA-256，共 ${value.length} 个十六进制数字。`,
      })),
      shape: /^[0-9A-Fa-f]{64}$/,
    },
  ]),
});

export const accessEdge = attribute({
  name: '3ge2ae',
  level: 'media',
  bundling: 'TBD',
  rfc: '3GPP TS 24.229',
  syntax: '3ge2ae:<requested or applied>',
  sample: '3ge2ae:requested',
  meaning: {
    en: 'Media are encrypted from the phone to the edge of the operator’s network, and no further.',
    zh: '媒体只在手机到运营商网络边缘之间加密。',
  },
  setBy: {
    en: 'Phones and edge proxies of mobile networks, beside a=crypto.',
    zh: '移动网络的手机和边缘代理，与 a=crypto 一起写。',
  },
  otherSide: { en: 'The edge takes the encryption off, and drops the line.', zh: '网络边缘解除加密，并删去该行。' },
  value: one(
    choice({ en: 'state', zh: '状态' }, '3GPP TS 24.229', {
      requested: { en: 'The phone asks for it.', zh: '手机请求加密。' },
      applied: { en: 'It is in force.', zh: '已启用。' },
    }),
  ),
});

export const encryption = attribute({
  name: 'encryption',
  level: 'both',
  bundling: 'TBD',
  rfc: 'Microsoft MS-SDPEXT',
  syntax: 'encryption:<required, optional or rejected>',
  sample: 'encryption:optional',
  meaning: { en: 'Whether media must be encrypted.', zh: '媒体是否必须加密。' },
  setBy: {
    en: 'Microsoft Office Communicator, Lync and Skype for Business.',
    zh: '微软 Office Communicator、Lync 和 Skype for Business。',
  },
  otherSide: {
    en: 'Answers with a=crypto or without, and refuses where the two cannot agree.',
    zh: '应答时带或不带 a=crypto；双方无法一致时拒绝。',
  },
  value: one(
    choice({ en: 'encryption', zh: '加密要求' }, 'Microsoft MS-SDPEXT', {
      required: { en: 'No media without encryption.', zh: '必须加密。' },
      optional: { en: 'Encrypted if both can.', zh: '双方支持则加密。' },
      rejected: { en: 'No encryption.', zh: '不加密。' },
    }),
  ),
});
