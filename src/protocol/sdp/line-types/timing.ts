/** `t=`, `r=` and `z=`, RFC 8866 §5.9 to §5.11: when a session takes place. A WebRTC session simply lasts. */
import type { Text } from '../../language.ts';
import { rounds, split } from '../attributes/cut.ts';
import type { ShapedKind } from '../attributes/piece.ts';
import { lineType } from './line-type.ts';

/** From 1 January 1900, where NTP begins, to 1 January 1970. */
const secondsTo1970 = 2_208_988_800;

const startTime = instant({ en: 'start', zh: '开始时间' }, (date) =>
  date === undefined
    ? {
        en: '0: no beginning is set; with the stop time 0 the session is permanent.',
        zh: '0：没有规定开始时间；结束时间也为 0 时表示会话长期有效。',
      }
    : { en: `Begins on ${date}.`, zh: `开始于 ${date}。` },
);
const stopTime = instant({ en: 'stop', zh: '结束时间' }, (date) =>
  date === undefined
    ? {
        en: '0: no end is set; the session lasts until it is ended.',
        zh: '0：没有规定结束时间，会话持续到被结束为止。',
      }
    : { en: `Ends on ${date}.`, zh: `结束于 ${date}。` },
);
const adjustmentTime = instant({ en: 'time of the change', zh: '调整时刻' }, (date) =>
  date === undefined
    ? { en: '0: no time of a change.', zh: '0：没有调整时刻。' }
    : { en: `On ${date} the clocks change.`, zh: `${date} 起时钟调整。` },
);
const interval = span({ en: 'repeat interval', zh: '重复间隔' }, (time) => ({
  en: `Takes place again every ${time.en}.`,
  zh: `每 ${time.zh}重复一次。`,
}));
const duration = span({ en: 'active duration', zh: '持续时间' }, (time) => ({
  en: `Lasts ${time.en} each time.`,
  zh: `每次持续 ${time.zh}。`,
}));
const offset = span({ en: 'offset', zh: '偏移' }, (time) => ({
  en: `Begins ${time.en} after the start of the interval.`,
  zh: `在间隔开始之后 ${time.zh}开始。`,
}));
const zoneOffset = span({ en: 'shift', zh: '偏移量' }, (time) => ({
  en: `From then on, repeats are shifted by ${time.en}.`,
  zh: `从那时起，重复时间偏移 ${time.zh}。`,
}));

export const timing = lineType({
  letter: 't',
  name: { en: 'time', zh: '时间' },
  rfc: 'RFC 8866 §5.9',
  syntax: 't=<start-time> <stop-time>',
  sample: 't=0 0',
  meaning: {
    en: 'When the session takes place. t=0 0 is a session without a schedule.',
    zh: '会话的起止时间。t=0 0 表示没有时间安排的会话。',
  },
  setBy: {
    en: 'Each side; every description must have one. Browsers always write 0 0.',
    zh: '双方各自写入；每份描述都必须有。浏览器总是写 0 0。',
  },
  otherSide: { en: 'Only checks that it is well-formed.', zh: '只检查格式是否正确。' },
  value: split(' ', [startTime, stopTime]),
});

export const repeatTimes = lineType({
  letter: 'r',
  name: { en: 'repeat times', zh: '重复时间' },
  rfc: 'RFC 8866 §5.10',
  syntax: 'r=<repeat-interval> <active-duration> <offsets-from-start-time>',
  sample: 'r=7d 1h 0 25h',
  meaning: {
    en: 'How often an announced session takes place again, and for how long.',
    zh: '预告的会话多久重复一次、每次多长。',
  },
  setBy: {
    en: 'The announcer of a broadcast. WebRTC does not use it.',
    zh: '广播节目的发布方。WebRTC 不使用。',
  },
  otherSide: { en: 'A browser only checks its form and ignores it.', zh: '浏览器只检查格式，然后忽略。' },
  value: split(' ', [interval, duration], offset),
});

export const timeZones = lineType({
  letter: 'z',
  name: { en: 'time zone changes', zh: '时区调整' },
  rfc: 'RFC 8866 §5.11',
  syntax: 'z=<adjustment time> <offset> <adjustment time> <offset> ...',
  sample: 'z=3730928400 -1h 3749680800 0',
  meaning: {
    en: 'When daylight saving shifts the repeats, and by how much.',
    zh: '夏令时在何时、以多少偏移重复时间。',
  },
  setBy: {
    en: 'The announcer of a broadcast that repeats. WebRTC does not use it.',
    zh: '重复广播节目的发布方。WebRTC 不使用。',
  },
  otherSide: { en: 'A browser only checks its form and ignores it.', zh: '浏览器只检查格式，然后忽略。' },
  value: rounds([adjustmentTime, zoneOffset]),
});

/** Twelve digits reach the year 33000, which a date still holds. */
function instant(label: Text, meaning: (date: string | undefined) => Text): ShapedKind {
  return {
    shape: /^\d{1,12}$/,
    label,
    meaning: (value) => meaning(dateOf(Number(value))),
    rfc: 'RFC 8866 §5.9',
    unit: { en: 'seconds since 1 January 1900 (NTP)', zh: '自 1900 年 1 月 1 日起的秒数（NTP）' },
  };
}

/** `2018-03-25 01:00 UTC`; 0 is no time. */
function dateOf(ntpSeconds: number): string | undefined {
  if (ntpSeconds === 0) return undefined;
  const iso = new Date((ntpSeconds - secondsTo1970) * 1000).toISOString();
  return `${iso.slice(0, iso.indexOf('T'))} ${iso.slice(iso.indexOf('T') + 1, -8)} UTC`;
}

function span(label: Text, meaning: (time: Text) => Text): ShapedKind {
  return {
    shape: /^-?\d{1,15}[dhms]?$/,
    label,
    meaning: (value) => meaning(spanText(value)),
    rfc: 'RFC 8866 §5.10',
    unit: { en: 'seconds, unless d, h or m says days, hours or minutes', zh: '秒；带 d、h、m 时为天、小时、分钟' },
  };
}

const units: ReadonlyMap<string, Text> = new Map([
  ['d', { en: 'day', zh: '天' }],
  ['h', { en: 'hour', zh: '小时' }],
  ['m', { en: 'minute', zh: '分钟' }],
  ['s', { en: 'second', zh: '秒' }],
]);

function spanText(value: string): Text {
  const count = Number.parseInt(value, 10);
  const unit = units.get(value.slice(-1)) ?? { en: 'second', zh: '秒' };
  return { en: `${count} ${unit.en}${Math.abs(count) === 1 ? '' : 's'}`, zh: `${count} ${unit.zh}` };
}
