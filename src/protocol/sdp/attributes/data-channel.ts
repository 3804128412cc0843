/** Data channels: RFC 8841, RFC 8864, and the form before them. */
import { type Grammar, pieces, type Token, type TokenKind, whole, words } from '../token.ts';
import { attribute } from './attribute.ts';
import { channelParameter } from './channel-parameters.ts';
import { unknownParameter, unknownValue } from './unknown.ts';

const port: TokenKind = {
  label: { en: 'SCTP port', zh: 'SCTP 端口' },
  meaning: (value) =>
    value === '0'
      ? { en: '0: the SCTP association is to be closed.', zh: '0：要关闭 SCTP 关联。' }
      : {
          en: `Port ${value} of SCTP, inside DTLS: no port of the network, no firewall sees it. 5000 by custom.`,
          zh: `DTLS 内部 SCTP 的端口 ${value}：不是网络端口，防火墙看不到。习惯用 5000。`,
        },
  rfc: 'RFC 8841 §5.1',
};

const size: TokenKind = {
  label: { en: 'largest message', zh: '最大消息' },
  meaning: (value) => {
    if (!/^\d{1,15}$/.test(value)) return { en: `“${value}” is no number of bytes.`, zh: `“${value}”不是字节数。` };
    if (Number(value) === 0) {
      return { en: '0: messages of any size can be received.', zh: '0：可接收任意大小的消息。' };
    }
    const kib = Number(value) / 1024;
    const isWhole = Number.isInteger(kib);
    return {
      en: `A message of up to ${value} bytes${isWhole ? ` (${kib} KiB)` : ''} can be received; RTCDataChannel.send() of the other side throws beyond it.`,
      zh: `可接收最大 ${value} 字节${isWhole ? `（${kib} KiB）` : ''}的消息；超过时对方的 RTCDataChannel.send() 会抛出异常。`,
    };
  },
  rfc: 'RFC 8841 §6.1',
  unit: { en: 'bytes', zh: '字节' },
};

export const sctpPort = attribute({
  name: 'sctp-port',
  level: 'media',
  bundling: 'CAUTION',
  rfc: 'RFC 8841 §5',
  syntax: 'sctp-port:<0 to 65535>',
  sample: 'sctp-port:5000',
  meaning: {
    en: 'The port of SCTP, which carries the data channels inside DTLS.',
    zh: '在 DTLS 内承载数据通道的 SCTP 的端口。',
  },
  setBy: { en: 'Each side for itself; browsers write 5000.', zh: '双方各写自己的；浏览器写 5000。' },
  otherSide: { en: 'Addresses its SCTP packets to it.', zh: '把 SCTP 包发往该端口。' },
  value: whole(port),
});

export const maxMessageSize = attribute({
  name: 'max-message-size',
  level: 'media',
  bundling: 'CAUTION',
  rfc: 'RFC 8841 §6',
  syntax: 'max-message-size:<bytes>',
  sample: 'max-message-size:262144',
  meaning: {
    en: 'The largest message that this side can receive. 0: no limit; absent: 64 KiB (65536).',
    zh: '本方能接收的最大消息。0 为无限制；不写即 64 KiB（65536）。',
  },
  setBy: {
    en: 'Each side for itself: Chromium 262144, Firefox 1073741823.',
    zh: '双方各写自己的：Chromium 写 262144，Firefox 写 1073741823。',
  },
  otherSide: {
    en: 'Sends no larger message; shows the limit as sctp.maxMessageSize.',
    zh: '不发送更大的消息；该上限见 sctp.maxMessageSize。',
  },
  value: whole(size),
});

const mapProtocol: TokenKind = {
  label: { en: 'protocol', zh: '协议' },
  meaning: (value) => ({
    en: `${value}: what the SCTP association carries.`,
    zh: `${value}：该 SCTP 关联承载的内容。`,
  }),
  rfc: 'draft-ietf-mmusic-sctp-sdp-05',
};

const mapStreams: TokenKind = {
  label: { en: 'streams', zh: '流数' },
  meaning: (value) => ({ en: `Up to ${value} streams each way.`, zh: `每个方向最多 ${value} 个流。` }),
  rfc: 'draft-ietf-mmusic-sctp-sdp-05',
};

export const sctpmap = attribute({
  name: 'sctpmap',
  level: 'media',
  bundling: 'TBD',
  rfc: 'draft-ietf-mmusic-sctp-sdp-05',
  syntax: 'sctpmap:<port> webrtc-datachannel [<streams>]',
  sample: 'sctpmap:5000 webrtc-datachannel 1024',
  meaning: { en: 'The form of sctp-port before the standard.', zh: '标准之前 sctp-port 的写法。' },
  setBy: { en: 'Old browsers and servers, with the port in the m= line.', zh: '旧浏览器与服务器，端口写在 m= 行。' },
  otherSide: { en: 'Browsers still read it, and answer in the same form.', zh: '浏览器仍能读取，并以同样的写法应答。' },
  value: words([port, mapProtocol, mapStreams]),
});

const stream: TokenKind = {
  label: { en: 'stream', zh: '流' },
  meaning: (value) => ({
    en: `${value} is the SCTP stream of the channel, the id of RTCDataChannel.`,
    zh: `${value} 是该通道的 SCTP 流编号，即 RTCDataChannel 的 id。`,
  }),
  rfc: 'RFC 8864 §5.1',
};

export const dcmap = attribute({
  name: 'dcmap',
  level: 'media',
  bundling: 'SPECIAL',
  rfc: 'RFC 8864 §5.1',
  syntax: 'dcmap:<stream> [<parameter>=<value>;…]',
  sample: 'dcmap:2 subprotocol="bfcp";label="a floor";max-retr=3',
  meaning: {
    en: 'Agrees on a data channel within SDP, where browsers use a message inside the channel (DCEP).',
    zh: '在 SDP 内商定一条数据通道；浏览器则用通道内的消息（DCEP）。',
  },
  setBy: { en: 'Gateways of telephone networks; browsers do not write it.', zh: '电信网关；浏览器不写。' },
  otherSide: {
    en: 'Opens the channel with these properties; browsers ignore it.',
    zh: '按这些属性打开通道；浏览器忽略。',
  },
  value: channelTokens,
});

const innerName: TokenKind = {
  label: { en: 'attribute of the subprotocol', zh: '子协议的属性' },
  meaning: (value) => ({
    en: `${value} is an SDP attribute that holds for this channel alone.`,
    zh: `${value} 是只对该通道有效的 SDP 属性。`,
  }),
  rfc: 'RFC 8864 §5.2',
};

const innerValue: TokenKind = {
  label: { en: 'value for the subprotocol', zh: '子协议属性的值' },
  meaning: (value) => ({ en: `${value}: the value of that attribute.`, zh: `${value}：该属性的值。` }),
  rfc: 'RFC 8864 §5.2',
};

export const dcsa = attribute({
  name: 'dcsa',
  level: 'media',
  bundling: 'SPECIAL',
  rfc: 'RFC 8864 §5.2',
  syntax: 'dcsa:<stream> <attribute>[:<value>]',
  sample: 'dcsa:2 accept-types:text/plain',
  meaning: {
    en: 'An attribute that belongs to the protocol inside one data channel.',
    zh: '属于某条数据通道内协议的一个属性。',
  },
  setBy: { en: 'Gateways of telephone networks; browsers do not write it.', zh: '电信网关；浏览器不写。' },
  otherSide: {
    en: 'Hands it to the protocol in that channel; browsers ignore it.',
    zh: '交给该通道内的协议；浏览器忽略。',
  },
  value: innerTokens,
});

function channelTokens(value: string, from: number): readonly Token[] {
  const blank = value.indexOf(' ');
  const end = blank < 0 ? value.length : blank;
  const tokens: Token[] = end === 0 ? [] : [{ from, to: from + end, kind: stream }];
  let start = end + 1;
  while (start < value.length) {
    const stop = semicolon(value, start);
    for (const token of parameterTokens(value.slice(start, stop), from + start)) tokens.push(token);
    start = stop + 1;
  }
  return tokens;
}

function parameterTokens(text: string, from: number): readonly Token[] {
  const start = text.length - text.trimStart().length;
  const equals = text.indexOf('=');
  const nameEnd = equals < 0 ? text.trimEnd().length : equals;
  if (nameEnd <= start) return [];
  const known = channelParameter(text.slice(start, nameEnd).toLowerCase());
  const name = { from: from + start, to: from + nameEnd, kind: known?.name ?? unknownParameter };
  // Quotation marks around a label are no part of it.
  const valueText = equals < 0 ? '' : text.slice(equals + 1).trimEnd();
  const open = valueText.startsWith('"') ? 1 : 0;
  const close = valueText.length > open && valueText.endsWith('"') ? 1 : 0;
  const [valueFrom, valueTo] = [from + equals + 1 + open, from + equals + 1 + valueText.length - close];
  if (valueTo <= valueFrom) return [name];
  return [name, { from: valueFrom, to: valueTo, kind: known?.value ?? unknownValue }];
}

/** The next `;` outside quotation marks, or the end. */
function semicolon(text: string, start: number): number {
  let quoted = false;
  for (let place = start; place < text.length; place += 1) {
    if (text[place] === '"') quoted = !quoted;
    else if (text[place] === ';' && !quoted) return place;
  }
  return text.length;
}

function innerTokens(...[value, from]: Parameters<Grammar>): readonly Token[] {
  const [id] = pieces(value, from, ' ');
  if (!id) return [];
  const tokens: Token[] = [{ ...id, kind: stream }];
  const start = id.to - from + 1;
  if (start >= value.length) return tokens;
  const colon = value.indexOf(':', start);
  const end = colon < 0 ? value.length : colon;
  if (end > start) tokens.push({ from: from + start, to: from + end, kind: innerName });
  if (colon >= 0 && colon + 1 < value.length) {
    tokens.push({ from: from + colon + 1, to: from + value.length, kind: innerValue });
  }
  return tokens;
}
