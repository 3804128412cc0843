/** What helps a codec: retransmission, redundancy, error correction, keypad tones. */
import { type Grammar, list } from '../../token.ts';
import { payloadType } from '../payload-type.ts';
import { amount, milliseconds, odd, type Parameter, parameter } from './parameter.ts';

/** RFC 4588 §8.1. */
export const rtx: readonly Parameter[] = [
  parameter({
    name: 'apt',
    label: { en: 'associated payload type', zh: '关联的负载类型' },
    what: {
      en: 'the payload type whose lost packets are sent again under this one (“associated payload type”).',
      zh: '该负载类型的包丢失后，用本负载类型重传（associated payload type，关联的负载类型）。',
    },
    rfc: 'RFC 4588 §8.1',
    value: odd,
    cut: () => list(payloadType, ','),
  }),
  parameter({
    name: 'rtx-time',
    label: { en: 'kept for', zh: '保留时间' },
    what: {
      en: 'how long the sender keeps packets for sending them again. Absent: not said.',
      zh: '发送方为重传把包保留多久。不写即未说明。',
    },
    rfc: 'RFC 4588 §8.1',
    unit: milliseconds,
    value: amount({ en: 'Packets are kept for {} ms after they were sent.', zh: '包在发出后保留 {} 毫秒。' }),
  }),
];

/** `111/111`: RFC 2198 §5. The first is for the main data, each further one for a copy. */
export const redList: Grammar = list(payloadType, '/');

/** `0-15,66`: RFC 4733 §2.4.1. */
export const eventList: Grammar = list(
  {
    label: { en: 'events', zh: '事件' },
    meaning: (value) => {
      const [first = '', last = first] = value.split('-');
      if (!/^\d{1,3}$/.test(first) || !/^\d{1,3}$/.test(last)) return odd(value);
      const range = { en: `Events ${first} to ${last}`, zh: `事件 ${first} 至 ${last}` };
      if (value === '0-15') {
        return {
          en: '0-15: the keys 0 to 9, *, #, A, B, C and D, which is what a telephone keypad has.',
          zh: '0-15：按键 0 至 9、*、#、A、B、C、D，即电话键盘的全部。',
        };
      }
      if (value === '16') return { en: '16: hook flash.', zh: '16：拍叉（hook flash）。' };
      return {
        en: `${first === last ? `Event ${first}` : range.en} can be received; 0 to 15 are the keypad, 16 the hook flash, the others signals of telephone lines.`,
        zh: `可接收${first === last ? `事件 ${first}` : range.zh}；0 至 15 是键盘，16 是拍叉，其余是电话线路信号。`,
      };
    },
    rfc: 'RFC 4733 §2.4.1',
  },
  ',',
);

/** RFC 8627 §5.1; flexfec-03 is the draft that libwebrtc built. */
export const flexfec: readonly Parameter[] = [
  parameter({
    name: 'repair-window',
    label: { en: 'repair window', zh: '修复窗口' },
    what: {
      en: 'the time that a repair packet reaches back: how long a receiver keeps packets for it.',
      zh: '修复包所覆盖的时间跨度：接收方为它把包保留多久。',
    },
    rfc: 'RFC 8627 §5.1',
    unit: { en: 'µs', zh: '微秒' },
    value: (value) => {
      if (!/^\d{1,15}$/.test(value)) return odd(value);
      return {
        en: `Repair packets reach back ${value} µs, that is ${Number(value) / 1000} ms.`,
        zh: `修复包覆盖 ${value} 微秒，即 ${Number(value) / 1000} 毫秒。`,
      };
    },
  }),
  parameter({
    name: 'L',
    label: { en: 'columns', zh: '列数' },
    what: { en: 'columns of the block of packets that is protected.', zh: '受保护的包块有几列。' },
    rfc: 'RFC 8627 §5.1',
    value: amount({ en: 'A block of {} columns.', zh: '包块有 {} 列。' }),
  }),
  parameter({
    name: 'D',
    label: { en: 'rows', zh: '行数' },
    what: { en: 'rows of the block of packets that is protected.', zh: '受保护的包块有几行。' },
    rfc: 'RFC 8627 §5.1',
    value: amount({ en: 'A block of {} rows.', zh: '包块有 {} 行。' }),
  }),
  parameter({
    name: 'ToP',
    label: { en: 'kind of protection', zh: '保护方式' },
    what: { en: 'whether rows, columns or both are protected.', zh: '保护行、列还是两者。' },
    rfc: 'RFC 8627 §5.1',
    value: amount({ en: 'Kind of protection {}.', zh: '保护方式 {}。' }),
  }),
];
