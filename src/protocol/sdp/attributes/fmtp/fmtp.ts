/** a=fmtp: the parameters of a codec. What they are, its a=rtpmap decides. */
import { attribute } from '../attribute.ts';
import { parameterTokens } from './parameter-tokens.ts';

export const fmtp = attribute({
  name: 'fmtp',
  level: 'media',
  bundling: 'IDENTICAL-PER-PT',
  rfc: 'RFC 8866 §6.15',
  syntax: 'fmtp:<payload type> <parameter>=<value>[;<parameter>=<value>]',
  sample: 'fmtp:111 minptime=10;useinbandfec=1',
  meaning: {
    en: 'Parameters of one codec. SDP hands them on as they are; the codec’s own specification says what they mean.',
    zh: '某个编码的参数。SDP 只是原样传递，含义由该编码自己的规范规定。',
  },
  setBy: {
    en: 'Each side, mostly about what it can or wishes to receive.',
    zh: '双方各自写，多半说明自己能接收或希望接收什么。',
  },
  otherSide: {
    en: 'Encodes accordingly. Some parameters must agree on both sides, or the codec is dropped.',
    zh: '据此编码。有些参数必须双方一致，否则该编码会被去掉。',
  },
  value: parameterTokens,
});
