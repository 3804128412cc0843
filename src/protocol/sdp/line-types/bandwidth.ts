/** `b=`, RFC 8866 §5.8: how much the writer is ready to receive. */
import type { Text } from '../../language.ts';
import { before } from '../attributes/cut.ts';
import { choice } from '../attributes/piece.ts';
import { readInteger } from '../integer.ts';
import { type Grammar, type TokenKind, unreadable, whole } from '../token.ts';
import { lineType } from './line-type.ts';

const kilobits: Text = { en: 'kbit/s', zh: 'kbit/s' };
const bits: Text = { en: 'bit/s', zh: 'bit/s' };

const modifier = choice({ en: 'kind of limit', zh: '限制类型' }, 'RFC 8866 §5.8', {
  AS: {
    en: 'AS, application specific: the bandwidth of one section with its IP, UDP and RTP headers, in kbit/s.',
    zh: 'AS（application specific）：单个段的带宽，包含 IP、UDP 和 RTP 头部，单位 kbit/s。',
  },
  CT: {
    en: 'CT, conference total: the bandwidth of the whole session, all sites together, in kbit/s.',
    zh: 'CT（conference total）：整个会话所有参与方合计的带宽，单位 kbit/s。',
  },
  TIAS: {
    en: 'TIAS, transport independent: the bandwidth of the media itself, without IP and UDP headers, in bit/s (RFC 3890).',
    zh: 'TIAS（transport independent）：媒体本身的带宽，不含 IP 和 UDP 头部，单位 bit/s（RFC 3890）。',
  },
  RS: {
    en: 'RS: the bandwidth for RTCP reports of those who send media, in bit/s (RFC 3556).',
    zh: 'RS：发送媒体的一方可用于 RTCP 报告的带宽，单位 bit/s（RFC 3556）。',
  },
  RR: {
    en: 'RR: the bandwidth for RTCP reports of those who only receive, in bit/s (RFC 3556).',
    zh: 'RR：只接收的一方可用于 RTCP 报告的带宽，单位 bit/s（RFC 3556）。',
  },
});

const inKilobits: TokenKind = {
  label: { en: 'bandwidth', zh: '带宽' },
  meaning: (value) => ({ en: `At most ${value} kbit/s.`, zh: `最多 ${value} kbit/s。` }),
  rfc: 'RFC 8866 §5.8',
  unit: kilobits,
};

/** RFC 9429 §5.10 reckons with the headers of 50 packets a second. */
const applicationSpecific: TokenKind = {
  label: { en: 'bandwidth', zh: '带宽' },
  meaning: (value) => {
    const media = Math.round(Number(value) * 1000 * 0.95 - 16_000);
    if (media <= 0) return { en: `At most ${value} kbit/s.`, zh: `最多 ${value} kbit/s。` };
    return {
      en: `At most ${value} kbit/s. RFC 9429 §5.10 takes off 5 % for RTCP and 16 kbit/s for headers: ${media} bit/s of media remain.`,
      zh: `最多 ${value} kbit/s。RFC 9429 §5.10 从中扣除 5 % 给 RTCP、16 kbit/s 给头部，剩下 ${media} bit/s 给媒体。`,
    };
  },
  rfc: 'RFC 8866 §5.8; RFC 9429 §5.10',
  unit: kilobits,
};

const mediaBits: TokenKind = {
  label: { en: 'bandwidth', zh: '带宽' },
  meaning: (value) => ({
    en: `At most ${value} bit/s of media, without IP and UDP headers.`,
    zh: `媒体最多 ${value} bit/s，不含 IP 和 UDP 头部。`,
  }),
  rfc: 'RFC 3890 §6.2',
  unit: bits,
};

const reportBits: TokenKind = {
  label: { en: 'RTCP bandwidth', zh: 'RTCP 带宽' },
  meaning: (value) =>
    Number(value) === 0
      ? { en: '0: no bandwidth, so these send no RTCP reports.', zh: '0：没有带宽，因此这些参与方不发送 RTCP 报告。' }
      : { en: `At most ${value} bit/s for their reports.`, zh: `他们的报告最多占用 ${value} bit/s。` },
  rfc: 'RFC 3556 §2',
  unit: bits,
};

const unknownAmount: TokenKind = {
  label: { en: 'amount', zh: '数值' },
  meaning: (value) => ({
    en: `${value}, in a unit that the kind of limit defines (kbit/s, if it says nothing).`,
    zh: `${value}，单位由限制类型规定（没有规定时为 kbit/s）。`,
  }),
  rfc: 'RFC 8866 §5.8',
};

const amounts: ReadonlyMap<string, TokenKind> = new Map([
  ['AS', applicationSpecific],
  ['CT', inKilobits],
  ['TIAS', mediaBits],
  ['RS', reportBits],
  ['RR', reportBits],
]);

const value: Grammar = (text, from) => {
  const colon = text.indexOf(':');
  if (colon <= 0) return whole(unreadable)(text, from);
  const amount = readInteger(text.slice(colon + 1)) === undefined ? unreadable : amounts.get(text.slice(0, colon));
  return before(':', modifier, amount ?? unknownAmount)(text, from);
};

export const bandwidth = lineType({
  letter: 'b',
  name: { en: 'bandwidth', zh: '带宽' },
  rfc: 'RFC 8866 §5.8',
  syntax: 'b=<bwtype>:<bandwidth>',
  sample: 'b=AS:500',
  meaning: {
    en: 'The most that the writer wants to receive, in the whole session or in one section.',
    zh: '写这份描述的一方愿意接收的上限，针对整个会话或某一段。',
  },
  setBy: {
    en: 'The receiver. Browsers write none; an application adds one to limit what the other side sends.',
    zh: '接收方。浏览器不写；应用加上它来限制对端的发送。',
  },
  otherSide: {
    en: 'Keeps what it sends below it; its congestion control may send less at any time.',
    zh: '把发送量控制在此之下；拥塞控制随时可以发得更少。',
  },
  value,
});
