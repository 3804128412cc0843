/** Where and how RTCP goes: RFC 3605, RFC 5761, RFC 8858, RFC 5506, RFC 3611; and extmap-allow-mixed of RFC 8285. */
import { plainAddress } from '../line-types/address.ts';
import { attribute } from './attribute.ts';
import { before, each, split } from './cut.ts';
import { addressType, choice, networkType, piece, type ShapedKind } from './piece.ts';

const rtcpPort: ShapedKind = {
  label: { en: 'RTCP port', zh: 'RTCP 端口' },
  meaning: (value) =>
    value === '9'
      ? {
          en: '9: only a filler; candidates say where, and with rtcp-mux there is no port for RTCP alone.',
          zh: '9：只是占位；地址由候选说明，使用 rtcp-mux 时也没有单独的 RTCP 端口。',
        }
      : {
          en: `RTCP is sent to port ${value}, unless rtcp-mux is agreed.`,
          zh: `RTCP 发往 ${value} 端口，除非双方同意 rtcp-mux。`,
        },
  rfc: 'RFC 3605 §2.1',
  shape: /^\d{1,5}$/,
};

export const rtcp = attribute({
  name: 'rtcp',
  level: 'media',
  bundling: 'TRANSPORT',
  rfc: 'RFC 3605 §2.1',
  syntax: 'rtcp:<port> [<nettype> <addrtype> <connection-address>]',
  sample: 'rtcp:9 IN IP4 0.0.0.0',
  meaning: {
    en: 'Where RTCP is to be sent if it does not share the port of RTP.',
    zh: 'RTCP 不与 RTP 共用端口时发往哪里。',
  },
  setBy: {
    en: 'Each side; browsers write 9 and 0.0.0.0 until they have candidates, for readers without ICE.',
    zh: '双方各自写入；浏览器在有候选之前写 9 和 0.0.0.0，供不支持 ICE 的读取方使用。',
  },
  otherSide: {
    en: 'With ICE it ignores the line: candidates of component 2, or rtcp-mux, say where.',
    zh: '使用 ICE 时忽略这一行：由分量 2 的候选或 rtcp-mux 决定。',
  },
  value: split(' ', [rtcpPort, networkType, addressType, plainAddress]),
});

export const rtcpMux = attribute({
  name: 'rtcp-mux',
  level: 'media',
  bundling: 'IDENTICAL',
  rfc: 'RFC 5761 §5.1.1',
  syntax: 'rtcp-mux',
  sample: 'rtcp-mux',
  meaning: {
    en: 'RTP and RTCP may share one port: half the candidates, half the checks.',
    zh: 'RTP 和 RTCP 可以共用一个端口，候选和检查都减半。',
  },
  setBy: {
    en: 'The offerer; the answerer repeats it to agree. Browsers require it.',
    zh: 'offer 方写入；answer 方重复表示同意。浏览器要求必须有。',
  },
  otherSide: {
    en: 'If both have it, tells the two apart by the second byte: 192 to 223 is RTCP.',
    zh: '双方都有时，按第二个字节区分：192 到 223 是 RTCP。',
  },
  value: 'flag',
});

export const rtcpMuxOnly = attribute({
  name: 'rtcp-mux-only',
  level: 'media',
  bundling: 'IDENTICAL',
  rfc: 'RFC 8858 §3',
  syntax: 'rtcp-mux-only',
  sample: 'rtcp-mux-only',
  meaning: {
    en: 'RTP and RTCP share one port, or the section is not wanted at all.',
    zh: 'RTP 与 RTCP 必须共用一个端口，否则不要这一段。',
  },
  setBy: {
    en: 'An offerer with rtcpMuxPolicy require, beside rtcp-mux. Chromium and Firefox do not write it.',
    zh: 'rtcpMuxPolicy 为 require 的 offer 方，与 rtcp-mux 一起写。Chromium 和 Firefox 不写。',
  },
  otherSide: { en: 'Answers with rtcp-mux, or refuses the section.', zh: '以 rtcp-mux 应答，或拒绝该段。' },
  value: 'flag',
});

export const rtcpRsize = attribute({
  name: 'rtcp-rsize',
  level: 'media',
  bundling: 'IDENTICAL',
  rfc: 'RFC 5506 §5',
  syntax: 'rtcp-rsize',
  sample: 'rtcp-rsize',
  meaning: {
    en: 'RTCP packets may be short: one feedback message alone, without a full report before it.',
    zh: 'RTCP 包可以简短：只含一条反馈消息，前面不必带完整报告。',
  },
  setBy: { en: 'The offerer; the answerer repeats it to agree.', zh: 'offer 方写入；answer 方重复表示同意。' },
  otherSide: {
    en: 'If both have it, sends feedback such as nack sooner and smaller.',
    zh: '双方都有时，nack 等反馈可以发得更早、更小。',
  },
  value: 'flag',
});

const reportBlock = choice({ en: 'report', zh: '报告' }, 'RFC 3611 §5.1', {
  'pkt-loss-rle': {
    en: 'pkt-loss-rle: which packets were lost, run-length coded.',
    zh: 'pkt-loss-rle：哪些包丢失（游程编码）。',
  },
  'pkt-dup-rle': {
    en: 'pkt-dup-rle: which packets came twice, run-length coded.',
    zh: 'pkt-dup-rle：哪些包重复到达（游程编码）。',
  },
  'pkt-rcpt-times': { en: 'pkt-rcpt-times: when each packet came.', zh: 'pkt-rcpt-times：每个包的到达时间。' },
  'rcvr-rtt': {
    en: 'rcvr-rtt: lets one that only receives measure the round trip.',
    zh: 'rcvr-rtt：让只接收的一方也能测量往返时间。',
  },
  'stat-summary': {
    en: 'stat-summary: statistics of loss, duplicates, jitter and TTL.',
    zh: 'stat-summary：丢包、重复、抖动和 TTL 的统计。',
  },
  'voip-metrics': { en: 'voip-metrics: measures of the quality of a phone call.', zh: 'voip-metrics：通话质量指标。' },
});
const reportDetail = piece({ en: 'detail of the report', zh: '报告细节' }, 'RFC 3611 §5.1', (value) => {
  const known = reportDetails.get(value);
  if (known) return known;
  return /^\d+$/.test(value)
    ? { en: `${value}: the most bytes that such a block may take.`, zh: `${value}：这种报告块最多占用的字节数。` }
    : { en: `“${value}”: a detail that is not known here.`, zh: `“${value}”：这里不认识的细节。` };
});
const reportDetails = new Map([
  ['all', { en: 'all: every participant may ask.', zh: 'all：所有参与方都可以请求。' }],
  ['sender', { en: 'sender: only those that send media may ask.', zh: 'sender：只有发送媒体的一方可以请求。' }],
  ['loss', { en: 'loss: with counts of lost packets.', zh: 'loss：含丢包计数。' }],
  ['dup', { en: 'dup: with counts of duplicates.', zh: 'dup：含重复包计数。' }],
  ['jitt', { en: 'jitt: with jitter.', zh: 'jitt：含抖动。' }],
  ['TTL', { en: 'TTL: with the IPv4 time to live.', zh: 'TTL：含 IPv4 的 TTL。' }],
  ['HL', { en: 'HL: with the IPv6 hop limit.', zh: 'HL：含 IPv6 的跳数限制。' }],
]);

export const rtcpXr = attribute({
  name: 'rtcp-xr',
  level: 'both',
  bundling: 'NORMAL',
  rfc: 'RFC 3611 §5.1',
  syntax: 'rtcp-xr:<report>[=<detail>,...] ...',
  sample: 'rtcp-xr:rcvr-rtt=all',
  meaning: {
    en: 'Which extended reports (XR) this side wants or can send in RTCP.',
    zh: '这一侧希望收到或能够发送哪些 RTCP 扩展报告（XR）。',
  },
  setBy: {
    en: 'Either side. Chromium 156 writes rcvr-rtt=all.',
    zh: '任意一侧。Chromium 156 写 rcvr-rtt=all。',
  },
  otherSide: { en: 'Adds those reports to its RTCP, if it knows them.', zh: '若支持，就在 RTCP 里加上这些报告。' },
  value: each(' ', before('=', reportBlock, each(',', each(':', reportDetail)))),
});

export const extmapAllowMixed = attribute({
  name: 'extmap-allow-mixed',
  level: 'both',
  bundling: 'IDENTICAL',
  rfc: 'RFC 8285 §6',
  syntax: 'extmap-allow-mixed',
  sample: 'extmap-allow-mixed',
  meaning: {
    en: 'RTP packets with one-byte and with two-byte header extensions may be mixed in one stream.',
    zh: '同一路流里可以混用单字节和双字节头部扩展的 RTP 包。',
  },
  setBy: { en: 'The offerer; the answerer repeats it to agree.', zh: 'offer 方写入；answer 方重复表示同意。' },
  otherSide: {
    en: 'If both have it, uses the longer form only in those packets that need it.',
    zh: '双方都有时，只在需要的包里使用较长的形式。',
  },
  value: 'flag',
});
