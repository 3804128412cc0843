/** ICE as a whole: RFC 8839. Its candidates are in `candidate.ts`. */
import { list, type TokenKind, whole } from '../token.ts';
import { attribute } from './attribute.ts';
import { one } from './cut.ts';
import { choice, milliseconds, number } from './piece.ts';

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

const password: TokenKind = {
  label: { en: 'ICE password', zh: 'ICE 密码' },
  meaning: (value) => ({
    en: `${value}: the key with which checks towards this side, and its responses, are signed (MESSAGE-INTEGRITY). It is not sent in them.`,
    zh: `${value}：发往这一侧的检查及其响应用它作密钥计算 MESSAGE-INTEGRITY。它本身不在检查中传送。`,
  }),
  rfc: 'RFC 8839 §5.4; RFC 8445 §7.2.2',
};

export const icePwd = attribute({
  name: 'ice-pwd',
  level: 'both',
  bundling: 'TRANSPORT',
  rfc: 'RFC 8839 §5.4',
  syntax: 'ice-pwd:<22 to 256 letters, digits, + or />',
  sample: 'ice-pwd:YH75Fviy6338Vbrhrlp8Yh9Q',
  meaning: {
    en: 'Password of this ICE session: proof that a check comes from who has the description.',
    zh: '本次 ICE 会话的密码，证明检查来自拥有这份描述的一方。',
  },
  setBy: {
    en: 'Each side, at random, together with ice-ufrag.',
    zh: '双方各自随机生成，与 ice-ufrag 一起。',
  },
  otherSide: {
    en: 'Signs the checks that it sends here with it, and verifies the responses.',
    zh: '用它为发往这一侧的检查签名，并验证响应。',
  },
  value: whole(password),
});

const iceOption = choice({ en: 'ICE option', zh: 'ICE 选项' }, 'RFC 8839 §5.6', {
  trickle: {
    en: 'trickle: candidates may come later, one by one (RFC 8838).',
    zh: 'trickle：候选可以在之后逐个到来（RFC 8838）。',
  },
  ice2: {
    en: 'ice2: ICE by RFC 8445, not by the older RFC 5245.',
    zh: 'ice2：遵循 RFC 8445，而不是较旧的 RFC 5245。',
  },
  renomination: {
    en: 'renomination: the controlling side may nominate another pair later (libwebrtc).',
    zh: 'renomination：控制方以后可以改提名另一候选对（libwebrtc）。',
  },
  'rtp+ecn': {
    en: 'rtp+ecn: a check may be used to find out whether ECN works on the path (RFC 6679).',
    zh: 'rtp+ecn：可以用检查来探测路径是否支持 ECN（RFC 6679）。',
  },
});

export const iceOptions = attribute({
  name: 'ice-options',
  // RFC 8839 has it for the whole session; libwebrtc writes it in every section.
  level: 'both',
  bundling: 'NORMAL',
  rfc: 'RFC 8839 §5.6',
  syntax: 'ice-options:<ice-option-tag> ...',
  sample: 'ice-options:trickle ice2',
  meaning: {
    en: 'What this side’s ICE can do beyond the basics.',
    zh: '这一侧的 ICE 在基本功能之外还支持什么。',
  },
  setBy: {
    en: 'Each side. Chromium and Firefox write trickle.',
    zh: '双方各自写入。Chromium 和 Firefox 写 trickle。',
  },
  otherSide: {
    en: 'Uses only what both sides have: without trickle, for one, it must put all its candidates into its description.',
    zh: '只使用双方都支持的功能：例如对方没有 trickle 时，须把全部候选写进描述。',
  },
  value: list(iceOption, ' '),
});

export const iceLite = attribute({
  name: 'ice-lite',
  level: 'session',
  bundling: 'NORMAL',
  rfc: 'RFC 8839 §5.3',
  syntax: 'ice-lite',
  sample: 'ice-lite',
  meaning: {
    en: 'This side only answers checks and sends none of its own; it has host candidates alone.',
    zh: '这一侧只应答检查，自己不发起；它只有主机候选。',
  },
  setBy: {
    en: 'Servers with a public address (an SFU, say). A browser is never lite.',
    zh: '拥有公网地址的服务器，例如 SFU。浏览器从不使用。',
  },
  otherSide: {
    en: 'Takes the controlling role, whoever made the offer, and sends all checks.',
    zh: '无论谁发 offer，都承担控制方角色，并发送所有检查。',
  },
  value: 'flag',
});

const pacing = number(
  { en: 'pacing', zh: '检查间隔' },
  'RFC 8839 §5.5',
  (value) => ({
    en: `This side wishes ${value} ms between two new checks; the larger wish of both sides is kept. Without the line it is 50 ms.`,
    zh: `这一侧希望两次新检查之间相隔 ${value} 毫秒，取双方中较大的值；没有这一行时为 50 毫秒。`,
  }),
  milliseconds,
);

export const icePacing = attribute({
  name: 'ice-pacing',
  level: 'session',
  bundling: 'NORMAL',
  rfc: 'RFC 8839 §5.5',
  syntax: 'ice-pacing:<milliseconds>',
  sample: 'ice-pacing:50',
  meaning: {
    en: 'How fast checks may follow one another.',
    zh: '检查之间的最短间隔。',
  },
  setBy: { en: 'Either side. Browsers do not write it.', zh: '任意一侧。浏览器不写。' },
  otherSide: {
    en: 'Waits that long between two checks, if its own wish is not longer.',
    zh: '若自己希望的间隔不更长，就按此间隔发送检查。',
  },
  value: one(pacing),
});
