/** Conferences and media servers: who may share (BFCP, RFC 8856), speech servers (MRCP, RFC 6787), RFC 6230. */
import { attribute } from './attribute.ts';
import { each, one, split } from './cut.ts';
import { choice, number, piece } from './piece.ts';

const room = {
  en: 'Room systems and conference servers (Cisco, Poly, Pexip) that share slides.',
  zh: '共享演示的会议室终端和会议服务器（思科、Poly、Pexip）。',
};
const bfcp = 'RFC 8856 §5';

export const floorctrl = attribute({
  name: 'floorctrl',
  level: 'media',
  bundling: 'TBD',
  rfc: bfcp,
  syntax: 'floorctrl:<c-only, s-only or c-s>',
  sample: 'floorctrl:c-s',
  meaning: {
    en: 'Which parts in floor control (BFCP) the writer can play.',
    zh: '写者在发言权控制（BFCP）中能担任的角色。',
  },
  setBy: room,
  otherSide: {
    en: 'Answers with the opposite part: one client, one server.',
    zh: '以相对的角色应答：一方客户端，一方服务器。',
  },
  value: each(
    ' ',
    choice({ en: 'part', zh: '角色' }, bfcp, {
      'c-only': { en: 'Client only: asks for the floor.', zh: '仅客户端：申请发言权。' },
      's-only': { en: 'Server only: gives the floor.', zh: '仅服务器：授予发言权。' },
      'c-s': { en: 'Either; in an offer the answerer chooses.', zh: '两者皆可；在提议中由应答方选择。' },
    }),
  ),
});

export const confid = attribute({
  name: 'confid',
  level: 'media',
  bundling: 'NORMAL',
  rfc: bfcp,
  syntax: 'confid:<number>',
  sample: 'confid:1',
  meaning: { en: 'Number of the conference in BFCP messages.', zh: 'BFCP 消息中的会议编号。' },
  setBy: { en: 'The floor control server.', zh: '发言权控制服务器。' },
  otherSide: { en: 'Writes it into every BFCP message.', zh: '写入每个 BFCP 消息。' },
  value: one(
    number({ en: 'conference', zh: '会议' }, bfcp, (value) => ({ en: `Conference ${value}.`, zh: `会议 ${value}。` })),
  ),
});

export const userid = attribute({
  name: 'userid',
  level: 'media',
  bundling: 'NORMAL',
  rfc: bfcp,
  syntax: 'userid:<number>',
  sample: 'userid:2',
  meaning: { en: 'Number that the client has in BFCP messages.', zh: '客户端在 BFCP 消息中的编号。' },
  setBy: { en: 'The floor control server.', zh: '发言权控制服务器。' },
  otherSide: { en: 'Writes it into every BFCP message.', zh: '写入每个 BFCP 消息。' },
  value: one(
    number({ en: 'user', zh: '用户' }, bfcp, (value) => ({
      en: `The client is user ${value}.`,
      zh: `该客户端是用户 ${value}。`,
    })),
  ),
});

export const floorid = attribute({
  name: 'floorid',
  level: 'media',
  bundling: 'NORMAL',
  rfc: bfcp,
  syntax: 'floorid:<number>[ mstrm:<label> ...]',
  sample: 'floorid:2 mstrm:12',
  meaning: {
    en: 'A floor, and the sections (by their a=label) that whoever has it may send.',
    zh: '一个发言权，以及持有者可以发送的媒体段（按 a=label）。',
  },
  setBy: { en: 'The floor control server.', zh: '发言权控制服务器。' },
  otherSide: {
    en: 'Asks for this floor before it shares into those sections.',
    zh: '向这些媒体段共享之前先申请该发言权。',
  },
  value: split(
    ' ',
    [number({ en: 'floor', zh: '发言权' }, bfcp, (value) => ({ en: `Floor ${value}.`, zh: `发言权 ${value}。` }))],
    piece({ en: 'section', zh: '媒体段' }, bfcp, (value) => {
      const label = value.replace(/^m-?str(ea)?m:/, '');
      return { en: `It is for the section with a=label:${label}.`, zh: `用于 a=label:${label} 的媒体段。` };
    }),
  ),
});

export const bfcpver = attribute({
  name: 'bfcpver',
  level: 'media',
  bundling: 'TBD',
  rfc: bfcp,
  syntax: 'bfcpver:<number> ...',
  sample: 'bfcpver:2 1',
  meaning: { en: 'Versions of BFCP that the writer speaks.', zh: '写者支持的 BFCP 版本。' },
  setBy: room,
  otherSide: {
    en: 'Uses one that both have. Without the line: 1 over TCP, 2 over UDP.',
    zh: '使用双方共有的版本。不写时：TCP 用 1，UDP 用 2。',
  },
  value: each(
    ' ',
    choice({ en: 'version', zh: '版本' }, bfcp, {
      '1': { en: 'Version 1, for reliable transport (TCP, TLS).', zh: '版本 1，用于可靠传输（TCP、TLS）。' },
      '2': { en: 'Version 2, for UDP and DTLS.', zh: '版本 2，用于 UDP 和 DTLS。' },
    }),
  ),
});

const mrcp = 'RFC 6787 §4.2';
const speechClient = {
  en: 'Call centres and voice menus that use a speech server.',
  zh: '使用语音服务器的呼叫中心和语音菜单。',
};
const resourceKinds = choice({ en: 'kind of server', zh: '资源类型' }, mrcp, {
  speechsynth: { en: 'Speaks text.', zh: '语音合成。' },
  basicsynth: { en: 'Plays recorded words one after another.', zh: '拼接播放预录的词语。' },
  speechrecog: { en: 'Recognises speech.', zh: '语音识别。' },
  dtmfrecog: { en: 'Recognises keypad tones.', zh: '按键音识别。' },
  recorder: { en: 'Records.', zh: '录音。' },
  speakverify: { en: 'Tells speakers apart by their voice.', zh: '声纹验证。' },
});

export const resource = attribute({
  name: 'resource',
  level: 'media',
  bundling: 'NORMAL',
  rfc: mrcp,
  syntax: 'resource:<kind>',
  sample: 'resource:speechsynth',
  meaning: { en: 'What the client wants the speech server to do.', zh: '客户端要求语音服务器做什么。' },
  setBy: speechClient,
  otherSide: { en: 'Answers with a channel, or port 0.', zh: '以一个通道应答，或以端口 0 拒绝。' },
  value: one(resourceKinds),
});

export const channel = attribute({
  name: 'channel',
  level: 'media',
  bundling: 'NORMAL',
  rfc: mrcp,
  syntax: 'channel:<id>@<kind>',
  sample: 'channel:32AECB234338@speechsynth',
  meaning: { en: 'Names the control channel that the server opened.', zh: '服务器所开控制通道的标识。' },
  setBy: { en: 'The speech server, in its answer.', zh: '语音服务器，在应答中写出。' },
  otherSide: { en: 'Writes it into every MRCP message.', zh: '写入每个 MRCP 消息。' },
  value: one(
    piece({ en: 'channel', zh: '通道' }, mrcp, (value) => {
      const [id = '', kind = ''] = value.split('@');
      return {
        en: `Channel ${id}, to a server of the kind ${kind}.`,
        zh: `通道 ${id}，通往 ${kind} 类型的资源。`,
      };
    }),
  ),
});

export const cmid = attribute({
  name: 'cmid',
  level: 'media',
  bundling: 'NORMAL',
  rfc: mrcp,
  syntax: 'cmid:<mid>',
  sample: 'cmid:1',
  meaning: {
    en: 'Ties the control section to the audio section that it is about.',
    zh: '把控制媒体段与所控制的音频媒体段关联起来。',
  },
  setBy: speechClient,
  otherSide: {
    en: 'Speaks into, or listens to, the section with that a=mid.',
    zh: '向该 a=mid 的媒体段播放，或收听它。',
  },
  value: each(
    ' ',
    piece({ en: 'audio section', zh: '音频媒体段' }, mrcp, (value) => ({
      en: `The section with a=mid:${value}.`,
      zh: `a=mid:${value} 的媒体段。`,
    })),
  ),
});

export const cfwId = attribute({
  name: 'cfw-id',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 6230',
  syntax: 'cfw-id:<token>',
  sample: 'cfw-id:H839quwhjdhegvdga',
  meaning: {
    en: 'Ties a connection of the Media Control Channel Framework to this SIP dialog.',
    zh: '把媒体控制信道框架的连接与该 SIP 会话关联起来。',
  },
  setBy: { en: 'Application servers that control a media server.', zh: '控制媒体服务器的应用服务器。' },
  otherSide: { en: 'Expects it in the first message on the connection.', zh: '期望在该连接的第一条消息中看到它。' },
  value: one(
    piece({ en: 'dialog', zh: '会话标识' }, 'RFC 6230', (value) => ({
      en: `The dialog is ${value}.`,
      zh: `会话标识为 ${value}。`,
    })),
  ),
});
