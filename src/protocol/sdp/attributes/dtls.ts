/** Who opens the secured connection, and who is at its end: RFC 4145, RFC 8842, RFC 8827. */
import type { TokenKind } from '../token.ts';
import { attribute } from './attribute.ts';
import { before, each, one } from './cut.ts';
import { choice, type ShapedKind } from './piece.ts';

const role = choice({ en: 'DTLS role', zh: 'DTLS 角色' }, 'RFC 4145 §4; RFC 8842 §5', {
  actpass: {
    en: 'actpass: this side can be either; the answer decides. Every offer of WebRTC says so.',
    zh: 'actpass：这一侧两种角色都可以，由 answer 决定。WebRTC 的 offer 都这样写。',
  },
  active: {
    en: 'active: this side begins the handshake; it is the DTLS client.',
    zh: 'active：这一侧发起握手，是 DTLS 客户端。',
  },
  passive: {
    en: 'passive: this side waits for the handshake; it is the DTLS server.',
    zh: 'passive：这一侧等待握手，是 DTLS 服务器。',
  },
  holdconn: {
    en: 'holdconn: no connection for now. Not allowed for DTLS.',
    zh: 'holdconn：暂不建立连接。不得用于 DTLS。',
  },
});

export const setup = attribute({
  name: 'setup',
  level: 'both',
  bundling: 'TRANSPORT',
  rfc: 'RFC 4145 §4',
  syntax: 'setup:active / passive / actpass / holdconn',
  sample: 'setup:actpass',
  meaning: {
    en: 'Which side begins the DTLS handshake.',
    zh: '由哪一侧发起 DTLS 握手。',
  },
  setBy: {
    en: 'Each side: actpass in the offer; active in the answer (recommended), or passive.',
    zh: '双方各自写入：offer 写 actpass；answer 写 active（推荐）或 passive。',
  },
  otherSide: {
    en: 'Takes the opposite role: of active and passive, each must be there once.',
    zh: '承担相反的角色：active 和 passive 必须各有一方。',
  },
  value: one(role),
});

const tlsIdentifier: ShapedKind = {
  label: { en: 'TLS id', zh: 'TLS 标识' },
  meaning: (value) => ({
    en: `${value} names this side’s part of the DTLS association. A new one asks for a new handshake.`,
    zh: `${value} 标识 DTLS 关联中这一侧的部分；换成新值表示要重新握手。`,
  }),
  rfc: 'RFC 8842 §4',
  shape: /^[A-Za-z0-9+/_-]{20,255}$/,
};

export const tlsId = attribute({
  name: 'tls-id',
  level: 'media',
  bundling: 'IDENTICAL',
  rfc: 'RFC 8842 §4',
  syntax: 'tls-id:<20 to 255 letters, digits, +, /, - or _>',
  sample: 'tls-id:abc3de65cddef001be82',
  meaning: {
    en: 'Name of this DTLS association, so that one can tell whether it goes on after a new offer and answer.',
    zh: '本次 DTLS 关联的名字，由此判断新一轮 offer/answer 之后关联是否延续。',
  },
  setBy: {
    en: 'Each side, by the standard. Neither Chromium nor Firefox writes it.',
    zh: '按标准由双方写入；Chromium 和 Firefox 都不写。',
  },
  otherSide: {
    en: 'Makes a new DTLS association when it has changed, and keeps the old one when not.',
    zh: '值改变时建立新的 DTLS 关联，未变则保留原来的。',
  },
  value: one(tlsIdentifier),
});

const connectionUse = choice({ en: 'connection', zh: '连接' }, 'RFC 4145 §5', {
  new: { en: 'new: a new connection is to be opened.', zh: 'new：要新建一条连接。' },
  existing: { en: 'existing: the connection that is there is to be used on.', zh: 'existing：继续使用已有的连接。' },
});

export const connection = attribute({
  name: 'connection',
  level: 'both',
  bundling: 'TRANSPORT',
  rfc: 'RFC 4145 §5',
  syntax: 'connection:new / existing',
  sample: 'connection:new',
  meaning: {
    en: 'Whether media over TCP gets a new connection or keeps the one it has.',
    zh: '走 TCP 的媒体是新建连接，还是沿用已有连接。',
  },
  setBy: {
    en: 'Each side, for media over TCP outside WebRTC (MSRP, BFCP, fax).',
    zh: '双方各自写入，用于 WebRTC 之外走 TCP 的媒体（MSRP、BFCP、传真）。',
  },
  otherSide: {
    en: 'Opens a connection or keeps the old one. A browser ignores it.',
    zh: '新建或沿用连接。浏览器会忽略它。',
  },
  value: one(connectionUse),
});

const assertion: TokenKind = {
  label: { en: 'identity assertion', zh: '身份断言' },
  meaning: (value) => ({
    en: `${value.length} characters of base64: what the identity provider says of who is here and with which fingerprints.`,
    zh: `${value.length} 个 base64 字符：身份提供方对此人身份及其指纹的断言。`,
  }),
  rfc: 'RFC 8827 §5',
};
const assertionExtension: TokenKind = {
  label: { en: 'identity extension', zh: '身份扩展' },
  meaning: (value) => ({
    en: `“${value}”: an addition to the assertion; none is standardised.`,
    zh: `“${value}”：断言的附加项；目前没有标准化的。`,
  }),
  rfc: 'RFC 8827 §5',
};

export const identity = attribute({
  name: 'identity',
  level: 'session',
  bundling: 'NORMAL',
  rfc: 'RFC 8827 §5',
  syntax: 'identity:<base64 assertion>[ <extension-name>[=<extension-value>];...]',
  sample:
    'identity:eyJpZHAiOnsiZG9tYWluIjoiZXhhbXBsZS5vcmciLCJwcm90b2NvbCI6ImJvZ3VzIn0sImFzc2VydGlvbiI6IntcImlkZW50aXR5XCI6XCJib2JAZXhhbXBsZS5vcmdcIn0ifQ==',
  meaning: {
    en: 'Proof, from a third party that the user trusts, of who holds the fingerprints of this description.',
    zh: '由用户信任的第三方提供的证明，说明这份描述里的指纹属于谁。',
  },
  setBy: {
    en: 'A browser whose page uses an identity provider (setIdentityProvider). Practically unused.',
    zh: '页面使用身份提供方（setIdentityProvider）的浏览器。实际上几乎没有人用。',
  },
  otherSide: {
    en: 'Has the identity provider verify it. A browser without that feature ignores it.',
    zh: '请身份提供方验证。没有此功能的浏览器会忽略它。',
  },
  value: before(' ', assertion, each(';', assertionExtension)),
});

const protocolId = choice({ en: 'key management protocol', zh: '密钥管理协议' }, 'RFC 4567 §3', {
  mikey: { en: 'mikey: MIKEY, RFC 3830.', zh: 'mikey：MIKEY 协议，RFC 3830。' },
});
const keyData: TokenKind = {
  label: { en: 'key management data', zh: '密钥管理数据' },
  meaning: (value) => ({
    en: `${value.length} characters of base64: the message of that protocol.`,
    zh: `${value.length} 个 base64 字符：该协议的消息。`,
  }),
  rfc: 'RFC 4567 §3.1',
};

export const keyMgmt = attribute({
  name: 'key-mgmt',
  level: 'both',
  bundling: 'IDENTICAL',
  rfc: 'RFC 4567 §3.1',
  syntax: 'key-mgmt:<prtcl-id> <keymgmt-data>',
  sample: 'key-mgmt:mikey AQAFgM0XflABAAAAAAAAAAAAAAsAyONQ6gAAAAAJAAAQbWFyYw==',
  meaning: {
    en: 'A message of a protocol that agrees on SRTP keys, MIKEY above all.',
    zh: '协商 SRTP 密钥的协议消息，主要是 MIKEY。',
  },
  setBy: {
    en: 'Some phones and cameras. WebRTC forbids it: its keys come from DTLS.',
    zh: '部分电话和摄像头。WebRTC 禁止使用：密钥来自 DTLS。',
  },
  otherSide: { en: 'Derives its SRTP keys from it; a browser does not.', zh: '由它得出 SRTP 密钥；浏览器不会使用它。' },
  value: before(' ', protocolId, keyData),
});
