/** `v= s= i= u= e= p= k= a=`, RFC 8866 §5: lines of one value, most of which WebRTC only carries along. */
import { choice } from '../attributes/piece.ts';
import { type Grammar, type Token, type TokenKind, unreadable, whole } from '../token.ts';
import { lineType } from './line-type.ts';

const versionNumber: TokenKind = {
  label: { en: 'protocol version', zh: '协议版本' },
  meaning: (value) =>
    value === '0'
      ? { en: '0: the only version of SDP that there is.', zh: '0：SDP 目前唯一的版本。' }
      : {
          en: `${value}: no such version of SDP exists; readers refuse it.`,
          zh: `${value}：不存在这个 SDP 版本，读取方会拒绝。`,
        },
  rfc: 'RFC 8866 §5.1',
};

export const version = lineType({
  letter: 'v',
  name: { en: 'version', zh: '版本' },
  rfc: 'RFC 8866 §5.1',
  syntax: 'v=0',
  sample: 'v=0',
  meaning: {
    en: 'The version of SDP itself. It begins every description.',
    zh: 'SDP 协议本身的版本，是每份描述的第一行。',
  },
  setBy: { en: 'Each side, always 0.', zh: '双方各自写入，总是 0。' },
  otherSide: { en: 'Refuses a description that does not begin with it.', zh: '拒绝不以它开头的描述。' },
  value: (text, from) => whole(/^\d+$/.test(text) ? versionNumber : unreadable)(text, from),
});

const sessionName: TokenKind = {
  label: { en: 'session name', zh: '会话名称' },
  meaning: (value) =>
    value === '-' || value === ' '
      ? { en: '-: the session has no name.', zh: '-：会话没有名称。' }
      : { en: `The session is called “${value}”.`, zh: `会话名为“${value}”。` },
  rfc: 'RFC 8866 §5.3',
};

export const session = lineType({
  letter: 's',
  name: { en: 'session name', zh: '会话名称' },
  rfc: 'RFC 8866 §5.3',
  syntax: 's=<session name>',
  sample: 's=-',
  meaning: { en: 'A name of the session for people to read; it may not be empty.', zh: '给人看的会话名称，不能为空。' },
  setBy: {
    en: 'Each side; every description must have one. Browsers write -.',
    zh: '双方各自写入，每份描述都必须有。浏览器写 -。',
  },
  otherSide: { en: 'Only checks that it is there.', zh: '只检查它是否存在。' },
  value: whole(sessionName),
});

const informationText: TokenKind = {
  label: { en: 'information', zh: '说明' },
  meaning: (value) => ({ en: `For people to read: “${value}”.`, zh: `给人看的说明：“${value}”。` }),
  rfc: 'RFC 8866 §5.4',
};

export const information = lineType({
  letter: 'i',
  name: { en: 'information', zh: '说明' },
  rfc: 'RFC 8866 §5.4',
  syntax: 'i=<session or media information>',
  sample: 'i=A seminar on session description',
  meaning: { en: 'Free text about the session or about one section.', zh: '关于会话或某一段的自由文字。' },
  setBy: {
    en: 'Announcers of broadcasts, some phones and cameras. Browsers write none.',
    zh: '广播发布方、部分电话和摄像头。浏览器不写。',
  },
  otherSide: { en: 'May show it; a browser ignores it.', zh: '可以显示；浏览器会忽略。' },
  value: whole(informationText),
});

const uriText: TokenKind = {
  label: { en: 'URI', zh: 'URI' },
  meaning: (value) => ({
    en: `More about the session can be read at ${value}.`,
    zh: `关于该会话的更多信息见 ${value}。`,
  }),
  rfc: 'RFC 8866 §5.5',
};

export const uri = lineType({
  letter: 'u',
  name: { en: 'URI', zh: 'URI' },
  rfc: 'RFC 8866 §5.5',
  syntax: 'u=<uri>',
  sample: 'u=https://www.example.com/seminars/sdp.pdf',
  meaning: { en: 'Where more is said about the session.', zh: '哪里有关于会话的更多信息。' },
  setBy: { en: 'Announcers of broadcasts. Browsers write none.', zh: '广播发布方。浏览器不写。' },
  otherSide: { en: 'May offer it as a link; a browser ignores it.', zh: '可以作为链接显示；浏览器会忽略。' },
  value: whole(uriText),
});

const emailText: TokenKind = {
  label: { en: 'e-mail address', zh: '电子邮件地址' },
  meaning: (value) => ({ en: `Who is responsible can be written to: ${value}.`, zh: `负责人的电子邮件：${value}。` }),
  rfc: 'RFC 8866 §5.6',
};

export const email = lineType({
  letter: 'e',
  name: { en: 'e-mail', zh: '电子邮件' },
  rfc: 'RFC 8866 §5.6',
  syntax: 'e=<email-address>',
  sample: 'e=j.doe@example.com (Jane Doe)',
  meaning: { en: 'The e-mail address of whoever is responsible for the session.', zh: '会话负责人的电子邮件地址。' },
  setBy: { en: 'Announcers of broadcasts. Browsers write none.', zh: '广播发布方。浏览器不写。' },
  otherSide: { en: 'May show it; a browser ignores it.', zh: '可以显示；浏览器会忽略。' },
  value: whole(emailText),
});

const phoneText: TokenKind = {
  label: { en: 'phone number', zh: '电话号码' },
  meaning: (value) => ({ en: `Who is responsible can be called: ${value}.`, zh: `负责人的电话：${value}。` }),
  rfc: 'RFC 8866 §5.6',
};

export const phone = lineType({
  letter: 'p',
  name: { en: 'phone', zh: '电话' },
  rfc: 'RFC 8866 §5.6',
  syntax: 'p=<phone-number>',
  sample: 'p=+1 617 555-6011',
  meaning: { en: 'The phone number of whoever is responsible for the session.', zh: '会话负责人的电话号码。' },
  setBy: { en: 'Announcers of broadcasts. Browsers write none.', zh: '广播发布方。浏览器不写。' },
  otherSide: { en: 'May show it; a browser ignores it.', zh: '可以显示；浏览器会忽略。' },
  value: whole(phoneText),
});

const keyMethod = choice({ en: 'key method', zh: '密钥方式' }, 'RFC 8866 §5.12', {
  prompt: { en: 'prompt: the user is to be asked for the key.', zh: 'prompt：向用户询问密钥。' },
  clear: { en: 'clear: the key follows as it is.', zh: 'clear：后面直接写出密钥。' },
  base64: { en: 'base64: the key follows, in base64.', zh: 'base64：后面是 base64 编码的密钥。' },
  uri: { en: 'uri: the key is fetched from the address that follows.', zh: 'uri：从后面的地址获取密钥。' },
});

const keyText: TokenKind = {
  label: { en: 'key', zh: '密钥' },
  meaning: (value) => ({
    en: `The key itself, or where it is: ${value}. Whoever can read the description can read it.`,
    zh: `密钥本身或其所在：${value}。能看到这份描述的人都能看到它。`,
  }),
  rfc: 'RFC 8866 §5.12',
};

const keyValue: Grammar = (text, from) => {
  const colon = text.indexOf(':');
  const end = colon < 0 ? text.length : colon;
  const tokens: Token[] = end === 0 ? [] : [{ from, to: from + end, kind: keyMethod }];
  if (colon >= 0 && end + 1 < text.length) tokens.push({ from: from + end + 1, to: from + text.length, kind: keyText });
  return tokens;
};

export const key = lineType({
  letter: 'k',
  name: { en: 'key', zh: '密钥' },
  rfc: 'RFC 8866 §5.12',
  syntax: 'k=<method>[:<encryption key>]',
  sample: 'k=prompt',
  meaning: {
    en: 'An encryption key in the clear. Obsolete: WebRTC makes its keys in the DTLS handshake and forbids this line.',
    zh: '明文写出的加密密钥。已废弃：WebRTC 的密钥在 DTLS 握手中产生，禁止使用这一行。',
  },
  setBy: { en: 'Very old software only.', zh: '只有很旧的软件才写。' },
  otherSide: { en: 'Ignores it.', zh: '忽略它。' },
  value: keyValue,
});

/** How an attribute is read is in its own entry; here is what the letter says. */
export const attributeLine = lineType({
  letter: 'a',
  name: { en: 'attribute', zh: '属性' },
  rfc: 'RFC 8866 §5.13',
  syntax: 'a=<attribute-name>[:<attribute-value>]',
  sample: 'a=rtcp-mux',
  meaning: {
    en: 'A property of the session, before the first m=, or of the section that it stands in.',
    zh: '会话的属性（写在第一个 m= 之前），或所在段的属性。',
  },
  setBy: {
    en: 'Each side; almost all of WebRTC is said by attributes.',
    zh: '双方各自写入；WebRTC 的内容几乎都由属性表达。',
  },
  otherSide: { en: 'Reads those that it knows and ignores all others.', zh: '读取认识的属性，忽略其余的。' },
  value: whole(unreadable),
});
