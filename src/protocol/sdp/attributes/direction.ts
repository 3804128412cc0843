/** The direction of a section, RFC 8866 §6.7, as the writer of the description sees it. */
import type { Text } from '../../language.ts';
import { type Attribute, attribute } from './attribute.ts';

const setBy: Text = {
  en: 'Each side, from the direction of its transceiver; an answer may only narrow what was offered. Without the line: sendrecv.',
  zh: '双方各自按 transceiver 的 direction 写入；answer 只能收窄 offer 给出的方向。没有这一行即 sendrecv。',
};

export const sendrecv = direction(
  'sendrecv',
  { en: 'Whoever wrote this wants to send and to receive.', zh: '写这份描述的一方既要发送也要接收。' },
  { en: 'May send, receive, both or neither.', zh: '可以发送、接收、收发或都不做。' },
);

export const sendonly = direction(
  'sendonly',
  { en: 'Whoever wrote this only sends.', zh: '写这份描述的一方只发送。' },
  { en: 'Receives at most: answers recvonly, or inactive.', zh: '最多只接收：应答 recvonly 或 inactive。' },
);

export const recvonly = direction(
  'recvonly',
  { en: 'Whoever wrote this only receives.', zh: '写这份描述的一方只接收。' },
  { en: 'Sends at most: answers sendonly, or inactive.', zh: '最多只发送：应答 sendonly 或 inactive。' },
);

export const inactive = direction(
  'inactive',
  {
    en: 'Whoever wrote this neither sends nor receives; the section and its transport stay.',
    zh: '写这份描述的一方既不发送也不接收；该段及其传输仍保留。',
  },
  { en: 'Neither sends nor receives either: answers inactive.', zh: '同样不收不发：应答 inactive。' },
);

function direction(name: string, meaning: Text, otherSide: Text): Attribute {
  return attribute({
    name,
    level: 'both',
    bundling: 'NORMAL',
    rfc: 'RFC 8866 §6.7; RFC 3264 §6.1',
    syntax: name,
    sample: name,
    meaning,
    setBy,
    otherSide,
    value: 'flag',
  });
}
