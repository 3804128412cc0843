/** ICE: RFC 8839, RFC 8840. */
import { type TokenKind, whole } from '../token.ts';
import { attribute } from './attribute.ts';

const ufrag: TokenKind = {
  label: { en: 'ICE user fragment', zh: 'ICE 用户片段' },
  meaning: (value) => ({
    en: `${value} names this ICE session. A check towards this side carries “${value}:” and the sender’s own fragment in USERNAME.`,
    zh: `${value} 是本次 ICE 会话的名字。发往这一侧的检查在 USERNAME 里写“${value}:”加上发送方自己的片段。`,
  }),
  rfc: 'RFC 8839 §5.4',
};

export const iceUfrag = attribute({
  name: 'ice-ufrag',
  level: 'both',
  bundling: 'TRANSPORT',
  rfc: 'RFC 8839 §5.4',
  syntax: 'ice-ufrag:<4 to 256 letters, digits, + or />',
  sample: 'ice-ufrag:8hhY',
  meaning: {
    en: 'User name of this ICE session. A new one, with a new password, is an ICE restart.',
    zh: '本次 ICE 会话的用户名。连同密码一起更换，就是 ICE 重启。',
  },
  setBy: {
    en: 'Each side, at random, when it creates its description.',
    zh: '双方各自在创建描述时随机生成。',
  },
  otherSide: {
    en: 'Puts it first in the USERNAME of every check that it sends here.',
    zh: '在发往这一侧的每个检查的 USERNAME 里把它放在前面。',
  },
  value: whole(ufrag),
});
