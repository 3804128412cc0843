/** Text messages in a session, MSRP: RFC 4975, RFC 4976, RFC 6714, RFC 7701. */
import { attribute } from './attribute.ts';
import { each, one } from './cut.ts';
import { bytes, choice, number, piece } from './piece.ts';

const messenger = {
  en: 'Message clients: RCS phones, SIP softphones, chat servers.',
  zh: '消息客户端：RCS 手机、SIP 软电话、聊天服务器。',
};

const uri = piece({ en: 'MSRP address', zh: 'MSRP 地址' }, 'RFC 4975 §6', (value) => {
  const secure = value.startsWith('msrps:');
  return {
    en: `${value}: host and port to reach, then the name of the session there, then the transport. ${secure ? 'msrps: over TLS.' : 'msrp: without encryption.'}`,
    zh: `${value}：依次是主机与端口、会话名和传输协议。${secure ? 'msrps：经 TLS 加密。' : 'msrp：不加密。'}`,
  };
});

export const path = attribute({
  name: 'path',
  level: 'media',
  bundling: 'TBD',
  rfc: 'RFC 4975 §8',
  syntax: 'path:<MSRP URI> ...',
  sample: 'path:msrp://alice.example.com:7394/2s93i93idj;tcp',
  meaning: {
    en: 'Where messages for the writer are sent: relays first, the writer last. The address in c= and m= counts for less.',
    zh: '发给写者的消息送往哪里：先是中继，最后是写者本身。c= 与 m= 中的地址以此为准。',
  },
  setBy: messenger,
  otherSide: {
    en: 'Connects to the first, and puts the whole list into To-Path of every message.',
    zh: '连接第一个地址，并把整个列表写入每条消息的 To-Path。',
  },
  value: each(' ', uri),
});

const contentType = piece({ en: 'media type', zh: '内容类型' }, 'RFC 4975 §8.6', (value) => {
  if (value === '*')
    return { en: 'Any type; the first that is not understood may be refused.', zh: '任何类型；不认识的可能被拒绝。' };
  if (value === 'message/cpim')
    return {
      en: 'message/cpim: a wrapper with From, To and time around another type (RFC 3862).',
      zh: 'message/cpim：在另一种类型外加上发件人、收件人和时间的封装（RFC 3862）。',
    };
  return { en: `Messages of type ${value} are taken.`, zh: `接受 ${value} 类型的消息。` };
});

export const acceptTypes = attribute({
  name: 'accept-types',
  level: 'media',
  bundling: 'TBD',
  rfc: 'RFC 4975 §8.6',
  syntax: 'accept-types:<media type or *> ...',
  sample: 'accept-types:message/cpim text/plain',
  meaning: { en: 'Types of message that the writer takes, best first.', zh: '写者接受的消息类型，按优先顺序排列。' },
  setBy: messenger,
  otherSide: {
    en: 'Sends no others; with none in common it refuses the section.',
    zh: '不发送其他类型；没有共同类型时拒绝该媒体段。',
  },
  value: each(' ', contentType),
});

export const acceptWrappedTypes = attribute({
  name: 'accept-wrapped-types',
  level: 'media',
  bundling: 'TBD',
  rfc: 'RFC 4975 §8.6',
  syntax: 'accept-wrapped-types:<media type or *> ...',
  sample: 'accept-wrapped-types:text/plain image/jpeg',
  meaning: {
    en: 'Types that the writer takes only inside a wrapper of accept-types, such as message/cpim.',
    zh: '仅在 accept-types 的封装（如 message/cpim）之内才接受的类型。',
  },
  setBy: messenger,
  otherSide: { en: 'Wraps these.', zh: '把这些类型放进封装里发送。' },
  value: each(' ', contentType),
});

export const maxSize = attribute({
  name: 'max-size',
  level: 'media',
  bundling: 'TBD',
  rfc: 'RFC 4975 §8.6',
  syntax: 'max-size:<bytes>',
  sample: 'max-size:8000',
  meaning: {
    en: 'Largest message that the writer takes, all its chunks together.',
    zh: '写者接受的最大消息（所有分块合计）。',
  },
  setBy: messenger,
  otherSide: { en: 'Sends no larger ones, or risks response 413.', zh: '不发送更大的消息，否则可能收到 413 响应。' },
  value: one(
    number(
      { en: 'message size', zh: '消息大小' },
      'RFC 4975 §8.6',
      (value) => ({ en: `At most ${value} bytes in a message.`, zh: `每条消息最多 ${value} 字节。` }),
      bytes,
    ),
  ),
});

export const msrpCema = attribute({
  name: 'msrp-cema',
  level: 'media',
  bundling: 'TBD',
  rfc: 'RFC 6714',
  syntax: 'msrp-cema',
  sample: 'msrp-cema',
  meaning: {
    en: 'The writer connects to the address in c= and m=, as for any other media, so that a border controller can stand in between.',
    zh: '写者像其他媒体一样连接 c= 和 m= 中的地址，便于边界控制器介入。',
  },
  setBy: messenger,
  otherSide: {
    en: 'Does the same if it can; else it falls back to the address in a=path.',
    zh: '若支持则同样处理，否则仍用 a=path 中的地址。',
  },
  value: 'flag',
});

export const chatroom = attribute({
  name: 'chatroom',
  level: 'media',
  bundling: 'TBD',
  rfc: 'RFC 7701',
  syntax: 'chatroom or chatroom:<ability> ...',
  sample: 'chatroom:nickname private-messages',
  meaning: { en: 'The writer knows of chat rooms on MSRP.', zh: '写者支持基于 MSRP 的聊天室。' },
  setBy: {
    en: 'Clients that join chat rooms, and the servers that host them.',
    zh: '加入聊天室的客户端以及聊天室服务器。',
  },
  otherSide: { en: 'Uses what both sides name.', zh: '使用双方都列出的功能。' },
  value: each(
    ' ',
    choice({ en: 'ability', zh: '功能' }, 'RFC 7701', {
      nickname: { en: 'Nicknames can be asked for.', zh: '可以申请昵称。' },
      'private-messages': { en: 'Messages to one member of the room.', zh: '可以给某位成员发私信。' },
    }),
  ),
});
