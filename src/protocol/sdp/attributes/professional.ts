/** Studio media over IP, SMPTE ST 2110, AES67 and RAVENNA: which clock the samples are counted by (RFC 7273). */
import type { Grammar } from '../token.ts';
import { attribute } from './attribute.ts';
import { before, one, parameters, split } from './cut.ts';
import { choice, number, piece } from './piece.ts';

const rfc = 'RFC 7273 §4';
const studio = { en: 'ST 2110, AES67, Dante and RAVENNA senders.', zh: 'ST 2110、AES67、Dante 与 RAVENNA 发送端。' };

const clockSource = choice({ en: 'clock', zh: '时钟' }, rfc, {
  ntp: { en: 'A clock set by NTP.', zh: '由 NTP 同步的时钟。' },
  ptp: {
    en: 'A clock set by PTP (IEEE 1588), within a microsecond.',
    zh: '由 PTP（IEEE 1588）同步的时钟，精度在微秒以内。',
  },
  gps: { en: 'GPS time.', zh: 'GPS 时间。' },
  gal: { en: 'Galileo time.', zh: '伽利略系统时间。' },
  glonass: { en: 'GLONASS time.', zh: '格洛纳斯时间。' },
  local: { en: 'The sender’s own clock, set by nothing.', zh: '发送端自己的时钟，未与任何时钟同步。' },
  private: { en: 'A clock that is not named.', zh: '未说明的时钟。' },
  localmac: {
    en: 'The internal clock of one device (ST 2110-10), with its MAC address.',
    zh: '某台设备的内部时钟（ST 2110-10），附其 MAC 地址。',
  },
});
const ntpServer = piece({ en: 'NTP server', zh: 'NTP 服务器' }, rfc, (value) =>
  value === '/traceable/'
    ? { en: 'Any server that goes back to UTC.', zh: '任何可溯源至 UTC 的服务器。' }
    : { en: `The server ${value}.`, zh: `服务器 ${value}。` },
);
const traceable = {
  en: 'traceable: set by a source of true time (TAI), whichever.',
  zh: 'traceable：溯源至标准时间（TAI），不限具体时钟。',
};
const ptpVersion = piece({ en: 'PTP version', zh: 'PTP 版本' }, rfc, (value) => ({
  en: `PTP as of ${value}.`,
  zh: `按 ${value} 的 PTP。`,
}));
const grandmaster = piece({ en: 'grandmaster', zh: '主时钟' }, rfc, (value) =>
  value === 'traceable'
    ? traceable
    : {
        en: `Clock ${value} leads: its EUI-64, which contains a MAC address.`,
        zh: `主时钟为 ${value}：即它的 EUI-64 标识，其中含 MAC 地址。`,
      },
);
/** ST 2110-10 §8.2 writes `:37`, RFC 7273 §4.8 `:domain-nmbr=37`; IEEE 1588-2002 has names instead. */
const ptpDomain = piece({ en: 'PTP domain', zh: 'PTP 域' }, rfc, (value) => {
  const domain = value.replace(/^domain-(nmbr|name)=/, '');
  return {
    en: `PTP domain ${domain}; clocks of other domains are other clocks.`,
    zh: `PTP 域 ${domain}；其他域是另外的时钟。`,
  };
});
const macAddress = piece({ en: 'MAC address', zh: 'MAC 地址' }, 'SMPTE ST 2110-10', (value) => ({
  en: `The device with MAC address ${value}.`,
  zh: `MAC 地址为 ${value} 的设备。`,
}));
const otherClock = piece({ en: 'details', zh: '细节' }, rfc, (value) =>
  value === 'traceable' ? traceable : { en: `${value}: more about that clock.`, zh: `${value}：该时钟的更多信息。` },
);

const clockDetails: ReadonlyMap<string, Grammar> = new Map([
  ['ntp', one(ntpServer)],
  ['ptp', split(':', [ptpVersion, grandmaster, ptpDomain])],
  ['localmac', one(macAddress)],
]);

/** `ptp=…`, `private:traceable`, `gps`: which mark follows the word depends on the word. */
const reference: Grammar = (value, from) => {
  const word = /^[^=:]*/.exec(value)?.[0] ?? '';
  const details = clockDetails.get(word.trim()) ?? one(otherClock);
  return before(value[word.length] ?? '=', clockSource, details)(value, from);
};

export const tsRefclk = attribute({
  name: 'ts-refclk',
  level: 'both',
  bundling: 'NORMAL',
  rfc,
  syntax: 'ts-refclk:<clock>[=<details>]',
  sample: 'ts-refclk:ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:37',
  meaning: {
    en: 'The clock that the sender’s RTCP and RTP times refer to.',
    zh: '发送端的 RTCP 和 RTP 时间所依据的时钟。',
  },
  setBy: studio,
  otherSide: {
    en: 'If it has the same clock: aligns streams of different senders to the sample. Else it cannot.',
    zh: '若使用同一时钟，可把不同发送端的流对齐到采样级；否则不行。',
  },
  value: reference,
});

const mediaRfc = 'RFC 7273 §5';
const direct = number({ en: 'timestamp at the epoch', zh: '历元处的时间戳' }, mediaRfc, (value) => ({
  en: `RTP timestamps are counted from the clock’s epoch, where they were ${value}.`,
  zh: `RTP 时间戳从时钟历元起算，彼时为 ${value}。`,
}));
const rate = before(
  '/',
  number({ en: 'rate, numerator', zh: '速率分子' }, mediaRfc, (value) => ({
    en: `The media clock runs at ${value} …`,
    zh: `媒体时钟的速率为 ${value} ……`,
  })),
  number({ en: 'rate, denominator', zh: '速率分母' }, mediaRfc, (value) => ({
    en: `… in ${value}: times the nominal rate.`,
    zh: `…… 除以 ${value}，相对于标称速率。`,
  })),
);
const streamId = piece({ en: 'AVB stream', zh: 'AVB 流' }, mediaRfc, (value) => ({
  en: `The clock is carried by AVB stream ${value} (IEEE 1722).`,
  zh: `时钟由 AVB 流 ${value} 传送（IEEE 1722）。`,
}));
const clockId = piece({ en: 'name of the clock', zh: '时钟名' }, mediaRfc, (value) => ({
  en: `Streams with the clock name ${value} share one media clock.`,
  zh: `时钟名同为 ${value} 的流共用一个媒体时钟。`,
}));
const senderClock = piece({ en: 'sender', zh: '发送端' }, mediaRfc, () => ({
  en: 'Timestamps follow the sender’s own media clock, free of the reference clock.',
  zh: '时间戳按发送端自己的媒体时钟计数，与参考时钟无关。',
}));

export const mediaclk = attribute({
  name: 'mediaclk',
  level: 'both',
  bundling: 'NORMAL',
  rfc: mediaRfc,
  syntax: 'mediaclk:[id=<name> ]<sender, direct=<offset>[ rate=<n>/<d>], or IEEE1722=<stream>>',
  sample: 'mediaclk:direct=963214424 rate=1000/1001',
  meaning: { en: 'How RTP timestamps follow from the reference clock.', zh: 'RTP 时间戳如何由参考时钟得出。' },
  setBy: studio,
  otherSide: {
    en: 'With direct=0: a timestamp alone tells when a sample was taken.',
    zh: '为 direct=0 时，仅凭时间戳即可知道采样时刻。',
  },
  value: parameters(
    {
      direct,
      rate: { label: { en: 'rate', zh: '速率' }, rfc: mediaRfc, value: rate },
      IEEE1722: streamId,
      id: clockId,
      sender: senderClock,
    },
    { between: ' ' },
  ),
});

const ravenna = { en: 'RAVENNA devices, beside the standard lines.', zh: 'RAVENNA 设备，在标准行之外附加。' };

export const syncTime = attribute({
  name: 'sync-time',
  level: 'both',
  bundling: 'TBD',
  rfc: 'RAVENNA',
  syntax: 'sync-time:<RTP timestamp>',
  sample: 'sync-time:0',
  meaning: {
    en: 'RTP timestamp at the epoch of the clock; today mediaclk:direct says it.',
    zh: '时钟历元处的 RTP 时间戳；如今由 mediaclk:direct 表示。',
  },
  setBy: ravenna,
  otherSide: { en: 'Aligns streams by it.', zh: '据此对齐各流。' },
  value: one(
    number({ en: 'timestamp', zh: '时间戳' }, 'RAVENNA', (value) => ({
      en: `Timestamps were ${value} at the epoch.`,
      zh: `历元处的时间戳为 ${value}。`,
    })),
  ),
});

export const clockDomain = attribute({
  name: 'clock-domain',
  level: 'both',
  bundling: 'TBD',
  rfc: 'RAVENNA',
  syntax: 'clock-domain:PTPv2 <domain>',
  sample: 'clock-domain:PTPv2 0',
  meaning: {
    en: 'The PTP domain of the sender’s clock; today ts-refclk says it.',
    zh: '发送端时钟的 PTP 域；如今由 ts-refclk 表示。',
  },
  setBy: ravenna,
  otherSide: { en: 'Needs to be in the same domain to play in step.', zh: '须处于同一域才能同步播放。' },
  value: split(' ', [
    choice({ en: 'protocol', zh: '协议' }, 'RAVENNA', {
      PTPv2: { en: 'PTP version 2, IEEE 1588-2008.', zh: 'PTP 第 2 版，IEEE 1588-2008。' },
    }),
    number({ en: 'PTP domain', zh: 'PTP 域' }, 'RAVENNA', (value) => ({
      en: `PTP domain ${value}.`,
      zh: `PTP 域 ${value}。`,
    })),
  ]),
});

export const clockDeviation = attribute({
  name: 'clock-deviation',
  level: 'both',
  bundling: 'TBD',
  rfc: 'RAVENNA',
  syntax: 'clock-deviation:<numerator>/<denominator>',
  sample: 'clock-deviation:1001/1000',
  meaning: {
    en: 'How far the real sample rate is from the one in a=rtpmap, as a fraction (film pulled up or down).',
    zh: '实际采样率与 a=rtpmap 标称值之比（电影制式的加减速）。',
  },
  setBy: ravenna,
  otherSide: { en: 'Plays at that rate.', zh: '按该速率播放。' },
  value: split('/', [
    number({ en: 'numerator', zh: '分子' }, 'RAVENNA', (value) => ({
      en: `Numerator ${value} of the ratio.`,
      zh: `比值的分子 ${value}。`,
    })),
    number({ en: 'denominator', zh: '分母' }, 'RAVENNA', (value) => ({
      en: `Denominator ${value} of the ratio.`,
      zh: `比值的分母 ${value}。`,
    })),
  ]),
});

export const framecount = attribute({
  name: 'framecount',
  level: 'media',
  bundling: 'TBD',
  rfc: 'RAVENNA',
  syntax: 'framecount:<samples>',
  sample: 'framecount:48',
  meaning: {
    en: 'Samples of each channel in a packet; a=ptime says the same in milliseconds.',
    zh: '每个包中每声道的采样数；a=ptime 以毫秒表示同一内容。',
  },
  setBy: ravenna,
  otherSide: {
    en: 'Knows how large a packet is, and how much one more adds to the delay.',
    zh: '据此得知包的大小以及每个包带来的延迟。',
  },
  value: one(
    number({ en: 'samples', zh: '采样数' }, 'RAVENNA', (value) => ({
      en: `${value} samples a packet.`,
      zh: `每包 ${value} 个采样。`,
    })),
  ),
});
