/** SCTP under data channels: RFC 8841. Each side says its own port and what it can receive. */
import type { Text } from '../../language.ts';
import { type Dissection, linesOf } from '../dissection.ts';
import { effectiveValue } from '../findings/inherited.ts';
import { readInteger } from '../integer.ts';
import type { MediaSection } from '../sections.ts';
import type { Item, Side } from './item.ts';

export interface NegotiatedData {
  /** The biggest message that each may send, in bytes: what the other can receive. Infinity: no limit. */
  readonly biggestMessage: { readonly [S in Side]: number };
  /** Undefined where a port is missing: no association comes about (RFC 8841 §5). */
  readonly ports: { readonly [S in Side]: number } | undefined;
  readonly items: readonly Item[];
}

export function negotiateData(
  offer: Dissection,
  offeredIn: MediaSection,
  answer: Dissection,
  answeredIn: MediaSection,
): NegotiatedData {
  const [ours, theirs] = [portOf(offeredIn), portOf(answeredIn)];
  const biggestMessage = { offerer: receivable(answer, answeredIn), answerer: receivable(offer, offeredIn) };
  const ports = ours === undefined || theirs === undefined ? undefined : { offerer: ours, answerer: theirs };
  const items: Item[] = [
    ports
      ? { what: `sctp-port ${ours} ↔ ${theirs}`, fate: 'kept', why: undefined }
      : { what: 'sctp-port', fate: ours === undefined ? 'lost' : 'wrong', why: whyPort(ours === undefined) },
  ];
  const equal = biggestMessage.offerer === biggestMessage.answerer;
  items.push({
    what: equal
      ? `max-message-size ${size(biggestMessage.offerer)}`
      : `max-message-size ${size(biggestMessage.answerer)} → ${size(biggestMessage.offerer)}`,
    fate: equal ? 'kept' : 'differs',
    why: equal ? undefined : whySizes(biggestMessage),
  });
  return { biggestMessage, ports, items };
}

/** `a=sctp-port`, or the older `a=sctpmap:5000 webrtc-datachannel`. */
function portOf(section: MediaSection): number | undefined {
  const port = linesOf(section, 'sctp-port').at(-1)?.attribute?.value;
  return readInteger(port?.trim() ?? linesOf(section, 'sctpmap').at(-1)?.attribute?.value?.split(' ')[0] ?? '');
}

/** RFC 8841 §6.1: left out it is 64K, 0 is any size. */
function receivable(dissection: Dissection, section: MediaSection): number {
  const value = readInteger(effectiveValue(dissection, section, 'max-message-size')?.trim() ?? '') ?? 65_536;
  return value === 0 ? Number.POSITIVE_INFINITY : value;
}

function size(bytes: number): string {
  return bytes === Number.POSITIVE_INFINITY ? '∞' : String(bytes);
}

function whyPort(inOffer: boolean): Text {
  return inOffer
    ? {
        en: 'The offer names no SCTP port: no data channel can open.',
        zh: 'offer 没有写 SCTP 端口：无法打开数据通道。',
      }
    : {
        en: 'The answer names no SCTP port: no data channel can open.',
        zh: 'answer 没有写 SCTP 端口：无法打开数据通道。',
      };
}

function whySizes({ offerer, answerer }: NegotiatedData['biggestMessage']): Text {
  const [one, other] = [sizeText(offerer), sizeText(answerer)];
  return {
    en: `Each says what it can receive: the offerer may send messages of ${one.en}, the answerer of ${other.en}.`,
    zh: `各自说明能接收多大的消息：offer 方${one.zh}，answer 方${other.zh}。`,
  };
}

function sizeText(bytes: number): Text {
  if (bytes === Number.POSITIVE_INFINITY) return { en: 'any size', zh: '可发送任意大小的消息' };
  return { en: `up to ${bytes} bytes`, zh: `最多发送 ${bytes} 字节` };
}
