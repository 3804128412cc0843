/** What must be so before the other side rings: RFC 3312 and RFC 4032, as mobile networks use them; and RFC 5432. */
import type { Text } from '../../language.ts';
import { attribute } from './attribute.ts';
import { each, split } from './cut.ts';
import { choice } from './piece.ts';

const rfc = 'RFC 3312 §4';

const kind = choice({ en: 'what is required', zh: '前提的种类' }, rfc, {
  qos: { en: 'Bandwidth reserved in the network.', zh: '在网络中预留的带宽。' },
  sec: { en: 'Keys for the media agreed (RFC 5027).', zh: '媒体密钥已协商好（RFC 5027）。' },
  conn: { en: 'The path for the media shown to work (RFC 5898).', zh: '媒体路径已验证可用（RFC 5898）。' },
});
const strength = choice({ en: 'strength', zh: '强度' }, rfc, {
  mandatory: { en: 'Without it there is no call: the phone does not ring.', zh: '不满足就不能通话：话机不振铃。' },
  optional: { en: 'It is tried; the call goes on without it.', zh: '会尝试；不满足也继续通话。' },
  none: { en: 'It is not asked for.', zh: '不要求。' },
  failure: { en: 'It could not be had.', zh: '无法满足。' },
  unknown: { en: 'The kind of precondition is not understood.', zh: '不认识这种前提。' },
});
const status = choice({ en: 'where', zh: '范围' }, rfc, {
  e2e: { en: 'From end to end.', zh: '端到端。' },
  local: { en: 'On the writer’s own access network.', zh: '写者自己的接入网。' },
  remote: { en: 'On the access network of the other side.', zh: '对方的接入网。' },
});
const ways = (what: Text) =>
  choice({ en: 'directions', zh: '方向' }, rfc, {
    none: { en: `${what.en}: in no direction.`, zh: `${what.zh}：没有任何方向。` },
    send: { en: `${what.en}: from the writer.`, zh: `${what.zh}：从写者发出的方向。` },
    recv: { en: `${what.en}: to the writer.`, zh: `${what.zh}：发往写者的方向。` },
    sendrecv: { en: `${what.en}: both ways.`, zh: `${what.zh}：双向。` },
  });

const mobile = {
  en: 'VoLTE and VoWiFi phones and their networks; nobody in WebRTC.',
  zh: 'VoLTE 和 VoWiFi 手机及其网络；WebRTC 不用。',
};

export const curr = attribute({
  name: 'curr',
  level: 'media',
  bundling: 'CAUTION',
  rfc,
  syntax: 'curr:<type> <status> <direction>',
  sample: 'curr:qos local none',
  meaning: { en: 'How far a precondition is met now.', zh: '某项前提目前满足到什么程度。' },
  setBy: mobile,
  otherSide: {
    en: 'Compares it with a=des; rings when all that is mandatory is met.',
    zh: '与 a=des 比较；所有强制项满足后才振铃。',
  },
  value: split(' ', [kind, status, ways({ en: 'Met now', zh: '目前已满足' })]),
});

export const des = attribute({
  name: 'des',
  level: 'media',
  bundling: 'CAUTION',
  rfc,
  syntax: 'des:<type> <strength> <status> <direction>',
  sample: 'des:qos mandatory local sendrecv',
  meaning: {
    en: 'What a precondition asks for before the call may go on.',
    zh: '呼叫继续之前，某项前提要求达到什么程度。',
  },
  setBy: mobile,
  otherSide: {
    en: 'Does its part (reserves bandwidth), and may ask for more, never for less.',
    zh: '完成自己的部分（预留带宽）；可以提高要求，不能降低。',
  },
  value: split(' ', [kind, strength, status, ways({ en: 'Asked for', zh: '要求' })]),
});

export const conf = attribute({
  name: 'conf',
  level: 'media',
  bundling: 'CAUTION',
  rfc,
  syntax: 'conf:<type> <status> <direction>',
  sample: 'conf:qos remote sendrecv',
  meaning: { en: 'The writer wants to hear when this much is met.', zh: '写者希望在达到这一程度时得到通知。' },
  setBy: mobile,
  otherSide: { en: 'Sends a new description (UPDATE) once it is so.', zh: '满足后发送新的描述（UPDATE）。' },
  value: split(' ', [kind, status, ways({ en: 'To be confirmed', zh: '需要确认' })]),
});

const mechanism = choice({ en: 'mechanism', zh: '机制' }, 'RFC 5432', {
  rsvp: { en: 'RSVP (RFC 2205).', zh: 'RSVP 协议（RFC 2205）。' },
  nsis: { en: 'NSIS (RFC 5974).', zh: 'NSIS 协议（RFC 5974）。' },
});

export const qosMechSend = attribute({
  name: 'qos-mech-send',
  level: 'both',
  bundling: 'TRANSPORT',
  rfc: 'RFC 5432',
  syntax: 'qos-mech-send:<mechanism> ...',
  sample: 'qos-mech-send:rsvp',
  meaning: {
    en: 'Ways in which the writer can reserve bandwidth for what it sends.',
    zh: '写者可用哪些机制为自己发送的媒体预留带宽。',
  },
  setBy: { en: 'Endpoints that reserve bandwidth themselves.', zh: '自行预留带宽的端点。' },
  otherSide: { en: 'Looks for one that it has for receiving.', zh: '从中找出自己接收方向也支持的机制。' },
  value: each(' ', mechanism),
});

export const qosMechRecv = attribute({
  name: 'qos-mech-recv',
  level: 'both',
  bundling: 'TRANSPORT',
  rfc: 'RFC 5432',
  syntax: 'qos-mech-recv:<mechanism> ...',
  sample: 'qos-mech-recv:rsvp nsis',
  meaning: {
    en: 'Ways in which the writer can reserve bandwidth for what it receives.',
    zh: '写者可用哪些机制为自己接收的媒体预留带宽。',
  },
  setBy: { en: 'Endpoints that reserve bandwidth themselves.', zh: '自行预留带宽的端点。' },
  otherSide: { en: 'Looks for one that it has for sending.', zh: '从中找出自己发送方向也支持的机制。' },
  value: each(' ', mechanism),
});
