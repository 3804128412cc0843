/** `c=`, RFC 8866 §5.7: where media is to be sent, unless ICE finds out better. */
import { addressKind } from '../../ice/address-kind.ts';
import { addressMeaning } from '../../ice/address-meaning.ts';
import { split } from '../attributes/cut.ts';
import { addressType, networkType, type ShapedKind } from '../attributes/piece.ts';
import type { TokenKind } from '../token.ts';
import { lineType } from './line-type.ts';

const digits = /^\d{1,9}$/;

const address: TokenKind = {
  label: { en: 'connection address', zh: '连接地址' },
  meaning: (value) => {
    const kind = addressMeaning(value);
    if (addressKind(value) === 'unspecified') {
      return {
        en: `${value} is ${kind.en}: no candidate is known yet, and with ICE the candidates say where to send.`,
        zh: `${value} 是${kind.zh}：此时还没有候选；使用 ICE 时，发往哪里由候选决定。`,
      };
    }
    return {
      en: `${value} is ${kind.en}. Media is sent here, unless ICE finds a better pair: then this is only the default candidate.`,
      zh: `${value} 是${kind.zh}。媒体发往这里；若使用 ICE，则它只是默认候选，实际地址由 ICE 选定。`,
    };
  },
  rfc: 'RFC 8866 §5.7; RFC 8839 §4.2.1.2',
};

const timeToLive: ShapedKind = {
  shape: digits,
  label: { en: 'time to live', zh: 'TTL' },
  meaning: (value) => ({
    en: `Multicast packets may pass ${value} routers at most.`,
    zh: `组播包最多经过 ${value} 个路由器。`,
  }),
  rfc: 'RFC 8866 §5.7',
  unit: { en: 'hops', zh: '跳' },
};

const addressCount: ShapedKind = {
  shape: digits,
  label: { en: 'number of addresses', zh: '地址数量' },
  meaning: (value) => ({
    en: `${value} consecutive multicast addresses are used, from the one given.`,
    zh: `从所给地址开始，连续使用 ${value} 个组播地址。`,
  }),
  rfc: 'RFC 8866 §5.7',
};

/** An IPv4 group has a TTL before the count, an IPv6 group has none. */
const inIpv4 = split(' ', [networkType, addressType, split('/', [address, timeToLive, addressCount])]);
const inIpv6 = split(' ', [networkType, addressType, split('/', [address, addressCount])]);

export const connection = lineType({
  letter: 'c',
  name: { en: 'connection', zh: '连接信息' },
  rfc: 'RFC 8866 §5.7',
  syntax: 'c=<nettype> <addrtype> <connection-address>',
  sample: 'c=IN IP4 0.0.0.0',
  meaning: {
    en: 'The address to send media to: of all sections, or of the one that it stands in.',
    zh: '媒体发往的地址：写在会话部分时对所有段有效，写在某段里时只对该段有效。',
  },
  setBy: {
    en: 'Each side. Browsers write 0.0.0.0 until they have candidates, then their default candidate.',
    zh: '双方各自写入。浏览器在有候选之前写 0.0.0.0，之后写默认候选的地址。',
  },
  otherSide: {
    en: 'Sends its media there if it does not use ICE; with ICE it ignores the value and goes by the candidates.',
    zh: '不使用 ICE 时把媒体发往这里；使用 ICE 时忽略此值，以候选为准。',
  },
  value: (text, from) => (/^\S+ +IP6 /.test(text) ? inIpv6 : inIpv4)(text, from),
});
