/** What SIP phones, their proxies and recorders write beside the standard lines. */
import type { Text } from '../../language.ts';
import { attribute } from './attribute.ts';
import { before, one } from './cut.ts';
import { choice, number, piece } from './piece.ts';

const proxy = {
  en: 'A SIP proxy with the nathelper module (Kamailio, OpenSIPS), not the phone itself.',
  zh: '带 nathelper 模块的 SIP 代理（Kamailio、OpenSIPS），而不是话机本身。',
};

export const nortpproxy = attribute({
  name: 'nortpproxy',
  level: 'both',
  bundling: 'TBD',
  rfc: 'rtpproxy',
  syntax: 'nortpproxy:yes',
  sample: 'nortpproxy:yes',
  meaning: {
    en: 'The media already pass a relay, so the next proxy shall add none.',
    zh: '媒体已经过中继，后面的代理不必再加一个。',
  },
  setBy: proxy,
  otherSide: {
    en: 'A proxy further on leaves the addresses alone; phones ignore it.',
    zh: '后面的代理不再改写地址；话机会忽略它。',
  },
  value: one(
    choice({ en: 'already relayed', zh: '已中继' }, 'rtpproxy', {
      yes: { en: 'A relay has been put in.', zh: '已插入中继。' },
    }),
  ),
});

export const oldmediaip = attribute({
  name: 'oldmediaip',
  level: 'both',
  bundling: 'TBD',
  rfc: 'Kamailio nathelper',
  syntax: 'oldmediaip:<address>',
  sample: 'oldmediaip:192.168.1.20',
  meaning: {
    en: 'The address that stood in c= before the proxy put a relay or public address there.',
    zh: '代理把 c= 改成中继或公网地址之前的原地址。',
  },
  setBy: proxy,
  otherSide: {
    en: 'Nothing: it is a note. It does show the private address of the phone.',
    zh: '不做任何事：只是备注，但会暴露话机的私有地址。',
  },
  value: one(
    piece({ en: 'former address', zh: '原地址' }, 'Kamailio nathelper', (value) => ({
      en: `The phone itself wrote ${value}.`,
      zh: `话机自己写的是 ${value}。`,
    })),
  ),
});

export const oldmediaport = attribute({
  name: 'oldmediaport',
  level: 'media',
  bundling: 'TBD',
  rfc: 'Kamailio nathelper',
  syntax: 'oldmediaport:<port>',
  sample: 'oldmediaport:16384',
  meaning: {
    en: 'The port that stood in m= before the proxy put a relay there.',
    zh: '代理把 m= 改成中继端口之前的原端口。',
  },
  setBy: proxy,
  otherSide: { en: 'Nothing: it is a note.', zh: '不做任何事：只是备注。' },
  value: one(
    number({ en: 'former port', zh: '原端口' }, 'Kamailio nathelper', (value) => ({
      en: `The phone itself wrote port ${value}.`,
      zh: `话机自己写的端口是 ${value}。`,
    })),
  ),
});

export const direction = attribute({
  name: 'direction',
  level: 'both',
  bundling: 'TBD',
  rfc: 'draft-ietf-mmusic-sdp-comedia-04',
  syntax: 'direction:<active, passive or both>',
  sample: 'direction:active',
  meaning: {
    en: 'An early form of a=setup: who opens the connection. On RTP it says “I am behind a NAT; wait for my packets and answer to where they come from”.',
    zh: 'a=setup 的早期形式：由谁发起连接。用在 RTP 上表示“我在 NAT 之后，请等我的包并按其来源地址回送”。',
  },
  setBy: proxy,
  otherSide: {
    en: 'With active: ignores the address in the text, and sends to where packets come from.',
    zh: '为 active 时忽略文本中的地址，向收到的包的来源发送。',
  },
  value: one(
    choice({ en: 'role', zh: '角色' }, 'draft-ietf-mmusic-sdp-comedia-04', {
      active: { en: 'The writer sends first.', zh: '由写者先发送。' },
      passive: { en: 'The writer waits for the other side.', zh: '写者等待对方。' },
      both: { en: 'Either may begin.', zh: '双方都可以先开始。' },
    }),
  ),
});

const nat = { en: 'NAT type that was found', zh: '探测到的 NAT 类型' };
const natTypes: { readonly [number: string]: Text } = {
  '0': {
    en: '0: not known (no STUN test was made, or it has not ended).',
    zh: '0：未知（没有做 STUN 探测，或尚未完成）。',
  },
  '1': { en: '1: the test failed.', zh: '1：探测失败。' },
  '2': { en: '2: open, no NAT.', zh: '2：开放，没有 NAT。' },
  '3': { en: '3: blocked, UDP does not get through.', zh: '3：被封锁，UDP 不通。' },
  '4': { en: '4: a firewall without NAT that lets only answers in.', zh: '4：没有 NAT，但防火墙只放行应答。' },
  '5': { en: '5: full cone.', zh: '5：全锥形。' },
  '6': { en: '6: symmetric.', zh: '6：对称形。' },
  '7': { en: '7: restricted cone.', zh: '7：受限锥形。' },
  '8': { en: '8: port restricted cone.', zh: '8：端口受限锥形。' },
};

export const xNat = attribute({
  name: 'X-nat',
  level: 'session',
  bundling: 'TBD',
  rfc: 'PJSIP',
  syntax: 'X-nat:<number> [<name>]',
  sample: 'X-nat:6 Symmetric',
  meaning: {
    en: 'The kind of NAT that a STUN test found, in the terms of RFC 3489.',
    zh: 'STUN 探测出的 NAT 类型，按 RFC 3489 的叫法。',
  },
  setBy: {
    en: 'Programs on PJSIP: MicroSIP, Telephone and many more.',
    zh: '基于 PJSIP 的程序：MicroSIP、Telephone 等。',
  },
  otherSide: {
    en: 'Another PJSIP shows it in its log; nobody decides by it.',
    zh: '对端的 PJSIP 记入日志；没有谁据此做决定。',
  },
  value: before(
    ' ',
    choice(nat, 'PJSIP', natTypes),
    piece({ en: 'name of the type', zh: '类型名' }, 'PJSIP', (value) => ({
      en: `The same in a word: ${value}.`,
      zh: `同一类型的名称：${value}。`,
    })),
  ),
});

export const record = attribute({
  name: 'record',
  level: 'both',
  bundling: 'TBD',
  rfc: 'RFC 7866',
  syntax: 'record:<on, off or paused>',
  sample: 'record:on',
  meaning: { en: 'Whether the call is being recorded.', zh: '通话是否正在录制。' },
  setBy: { en: 'The side that records, or lets a recorder listen in.', zh: '进行录制或接入录制服务器的一方。' },
  otherSide: { en: 'Tells its user, by a tone or a sign.', zh: '用提示音或标志告知用户。' },
  value: one(
    choice({ en: 'recording', zh: '录制状态' }, 'RFC 7866', {
      on: { en: 'It is being recorded.', zh: '正在录制。' },
      off: { en: 'It is not being recorded.', zh: '没有录制。' },
      paused: { en: 'It is recorded, but not at this moment.', zh: '录制已暂停。' },
    }),
  ),
});

export const recordpref = attribute({
  name: 'recordpref',
  level: 'both',
  bundling: 'TBD',
  rfc: 'RFC 7866',
  syntax: 'recordpref:<on, off, pause or nopreference>',
  sample: 'recordpref:off',
  meaning: { en: 'Whether the writer would like to be recorded.', zh: '写者是否希望被录制。' },
  setBy: { en: 'Phones that know of recording (SIPREC).', zh: '支持录制感知（SIPREC）的话机。' },
  otherSide: { en: 'A recording side should heed it, but need not.', zh: '录制方应尊重，但并非必须。' },
  value: one(
    choice({ en: 'wish', zh: '意愿' }, 'RFC 7866', {
      on: { en: 'Please record.', zh: '请录制。' },
      off: { en: 'Please do not record.', zh: '请不要录制。' },
      pause: { en: 'Please pause the recording.', zh: '请暂停录制。' },
      nopreference: { en: 'Either is fine.', zh: '无所谓。' },
    }),
  ),
});

export const maxprate = attribute({
  name: 'maxprate',
  level: 'both',
  bundling: 'SPECIAL',
  rfc: 'RFC 3890 §6.3',
  syntax: 'maxprate:<packets per second>',
  sample: 'maxprate:28.0',
  meaning: {
    en: 'Highest packet rate. With b=TIAS it gives the rate on the wire: TIAS + packets × header bits.',
    zh: '最高包速率。与 b=TIAS 合用可得线路速率：TIAS + 包数 × 包头比特数。',
  },
  setBy: { en: 'Phones and streaming servers that write b=TIAS.', zh: '写 b=TIAS 的话机和流媒体服务器。' },
  otherSide: {
    en: 'Reckons with that much overhead for the headers of its network.',
    zh: '据此计算自己网络的包头开销。',
  },
  value: one(
    number(
      { en: 'packet rate', zh: '包速率' },
      'RFC 3890 §6.3',
      (value) => ({ en: `At most ${value} packets a second.`, zh: `每秒最多 ${value} 个包。` }),
      { en: 'packets per second', zh: '包每秒' },
    ),
  ),
});
