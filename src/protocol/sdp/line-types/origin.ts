/** `o=`, RFC 8866 §5.2: who made the description, and which version of it this is. */
import { addressMeaning } from '../../ice/address-meaning.ts';
import { split } from '../attributes/cut.ts';
import { addressType, networkType, type ShapedKind } from '../attributes/piece.ts';
import type { TokenKind } from '../token.ts';
import { lineType } from './line-type.ts';

/** Numbers of up to 64 bits. */
const digits = /^\d{1,20}$/;

const username: TokenKind = {
  label: { en: 'user name', zh: '用户名' },
  meaning: (value) => {
    if (value === '-') return { en: '-: no user name, as browsers write it.', zh: '-：没有用户名，浏览器多这样写。' };
    if (value.startsWith('mozilla')) {
      return {
        en: `${value}: what Firefox writes in place of a user’s name; the number in it need not be its version.`,
        zh: `${value}：Firefox 在用户名的位置写的内容，其中的数字不一定是它的版本号。`,
      };
    }
    return {
      en: `${value}: the login of who made the session, or the name of the software.`,
      zh: `${value}：会话创建者的登录名，或所用软件的名字。`,
    };
  },
  rfc: 'RFC 8866 §5.2',
};

const sessionId: ShapedKind = {
  shape: digits,
  label: { en: 'session id', zh: '会话标识' },
  meaning: (value) => ({
    en: `${value} names this session. It stays the same in every description that this side writes for it; browsers draw it at random.`,
    zh: `${value} 是本次会话的标识。同一侧为该会话写的每份描述都用同一个值；浏览器随机生成它。`,
  }),
  rfc: 'RFC 8866 §5.2; RFC 9429 §5.2.1',
};

const sessionVersion: ShapedKind = {
  shape: digits,
  label: { en: 'session version', zh: '会话版本' },
  meaning: (value) => ({
    en: `${value} counts this side’s descriptions: one more each time that the description has changed.`,
    zh: `${value} 给这一侧的描述计数：描述每改动一次就加一。`,
  }),
  rfc: 'RFC 8866 §5.2; RFC 3264 §8',
};

const originAddress: TokenKind = {
  label: { en: 'origin address', zh: '来源地址' },
  meaning: (value) => {
    const kind = addressMeaning(value);
    return {
      en: `${value} is ${kind.en}. It only helps to make the origin unique: nothing is sent there, and browsers write a filler, so as not to reveal an address.`,
      zh: `${value} 是${kind.zh}。它只用来使来源唯一：不会向它发送任何数据；浏览器填的是占位值，以免暴露地址。`,
    };
  },
  rfc: 'RFC 8866 §5.2',
};

export const origin = lineType({
  letter: 'o',
  name: { en: 'origin', zh: '来源' },
  rfc: 'RFC 8866 §5.2',
  syntax: 'o=<username> <sess-id> <sess-version> <nettype> <addrtype> <unicast-address>',
  sample: 'o=- 5949851614612336510 2 IN IP4 127.0.0.1',
  meaning: {
    en: 'Who made this description, and which version of it this is.',
    zh: '谁创建了这份描述，以及这是第几版。',
  },
  setBy: {
    en: 'Each side, when it creates a description; the version rises with each change.',
    zh: '双方各自在创建描述时写入；每改动一次，版本号就增加。',
  },
  otherSide: {
    en: 'Compares session id and version to see whether anything has changed. Browsers read it and go by the lines themselves.',
    zh: '比较会话标识和版本，看是否有变化。浏览器读它，但以各行内容本身为准。',
  },
  value: split(' ', [username, sessionId, sessionVersion, networkType, addressType, originAddress]),
});
