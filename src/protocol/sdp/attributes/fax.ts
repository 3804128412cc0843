/** Fax over IP: ITU-T T.38 annex D. The names are as ITU-T wrote them, capitals and all. */
import type { Text } from '../../language.ts';
import { attribute } from './attribute.ts';
import { one, split } from './cut.ts';
import { bytes, choice, number, piece } from './piece.ts';

const rfc = 'ITU-T T.38 annex D';
const faxEndpoint = {
  en: 'Fax gateways, ATAs and fax servers, when a call turns out to be a fax.',
  zh: '传真网关、ATA 和传真服务器，在呼叫被识别为传真时写出。',
};
const smaller = { en: 'Keeps to the smaller of its own value and this one.', zh: '取双方的较小值。' };
/** Without a value it means 1; gateways write it in both ways. */
const ability = (yes: Text, no: Text) =>
  one(choice({ en: 'can or cannot', zh: '能或不能' }, rfc, { '1': yes, '0': no }));
const needsBoth = { en: 'Used only if both sides can.', zh: '双方都支持时才使用。' };

export const t38FaxVersion = attribute({
  name: 'T38FaxVersion',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'T38FaxVersion:<number>',
  sample: 'T38FaxVersion:0',
  meaning: { en: 'Version of T.38 that the writer speaks. Without it: 0.', zh: '写者使用的 T.38 版本。不写即 0。' },
  setBy: faxEndpoint,
  otherSide: { en: 'Answers with the same or a lower version.', zh: '以相同或更低的版本应答。' },
  value: one(
    number({ en: 'version', zh: '版本' }, rfc, (value) =>
      Number(value) >= 3
        ? {
            en: `Version ${value}: V.34 fax (up to 33600 bit/s) is possible.`,
            zh: `版本 ${value}：可支持 V.34 传真（最高 33600 bit/s）。`,
          }
        : { en: `Version ${value}: fax at up to 14400 bit/s.`, zh: `版本 ${value}：传真速率最高 14400 bit/s。` },
    ),
  ),
});

export const t38MaxBitRate = attribute({
  name: 'T38MaxBitRate',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'T38MaxBitRate:<bit/s>',
  sample: 'T38MaxBitRate:14400',
  meaning: { en: 'Fastest fax modulation that the writer can handle.', zh: '写者能处理的最高传真速率。' },
  setBy: faxEndpoint,
  otherSide: { en: 'Lets its fax machine train no faster than that.', zh: '让自己一侧的传真机不超过该速率。' },
  value: one(
    number(
      { en: 'bit rate', zh: '比特率' },
      rfc,
      (value) => ({ en: `Up to ${value} bit/s.`, zh: `最高 ${value} bit/s。` }),
      { en: 'bit/s', zh: '比特/秒' },
    ),
  ),
});

export const t38FaxFillBitRemoval = attribute({
  name: 'T38FaxFillBitRemoval',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'T38FaxFillBitRemoval or T38FaxFillBitRemoval:<0 or 1>',
  sample: 'T38FaxFillBitRemoval:0',
  meaning: {
    en: 'The writer can take padding bits out of the page data, and put them in again.',
    zh: '写者能去掉页面数据中的填充比特，并在另一端补回。',
  },
  setBy: faxEndpoint,
  otherSide: needsBoth,
  value: ability(
    { en: 'It can.', zh: '能。' },
    {
      en: 'It cannot. Careful: some devices take the mere presence of the line for “can”.',
      zh: '不能。注意：有些设备只要看到该行就当作“能”。',
    },
  ),
});

export const t38FaxTranscodingMMR = attribute({
  name: 'T38FaxTranscodingMMR',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'T38FaxTranscodingMMR or T38FaxTranscodingMMR:<0 or 1>',
  sample: 'T38FaxTranscodingMMR:0',
  meaning: {
    en: 'The writer can pack page data as MMR, which is smaller.',
    zh: '写者能把页面数据转为更小的 MMR 编码。',
  },
  setBy: faxEndpoint,
  otherSide: needsBoth,
  value: ability({ en: 'It can.', zh: '能。' }, { en: 'It cannot.', zh: '不能。' }),
});

export const t38FaxTranscodingJBIG = attribute({
  name: 'T38FaxTranscodingJBIG',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'T38FaxTranscodingJBIG or T38FaxTranscodingJBIG:<0 or 1>',
  sample: 'T38FaxTranscodingJBIG:0',
  meaning: {
    en: 'The writer can pack page data as JBIG, which is smaller.',
    zh: '写者能把页面数据转为更小的 JBIG 编码。',
  },
  setBy: faxEndpoint,
  otherSide: needsBoth,
  value: ability({ en: 'It can.', zh: '能。' }, { en: 'It cannot.', zh: '不能。' }),
});

export const t38FaxRateManagement = attribute({
  name: 'T38FaxRateManagement',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'T38FaxRateManagement:<localTCF or transferredTCF>',
  sample: 'T38FaxRateManagement:transferredTCF',
  meaning: { en: 'How the speed of the fax machines is tested.', zh: '传真机速率训练的方式。' },
  setBy: faxEndpoint,
  otherSide: {
    en: 'Must do the same. Over UDP it is transferredTCF, over TCP localTCF.',
    zh: '必须采用相同方式。UDP 上用 transferredTCF，TCP 上用 localTCF。',
  },
  value: one(
    choice({ en: 'training', zh: '训练方式' }, rfc, {
      localTCF: {
        en: 'Each gateway makes the training signal for its own fax machine.',
        zh: '各网关为自己的传真机产生训练信号。',
      },
      transferredTCF: {
        en: 'The training signal passes from fax machine to fax machine.',
        zh: '训练信号在两台传真机之间传递。',
      },
    }),
  ),
});

export const t38FaxMaxBuffer = attribute({
  name: 'T38FaxMaxBuffer',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'T38FaxMaxBuffer:<bytes>',
  sample: 'T38FaxMaxBuffer:1800',
  meaning: { en: 'What the writer can hold before its buffer overflows.', zh: '写者的缓冲区在溢出前能容纳多少。' },
  setBy: faxEndpoint,
  otherSide: { en: 'Sends no more than that ahead of time.', zh: '不提前发送超过该量的数据。' },
  value: one(
    number(
      { en: 'buffer', zh: '缓冲区' },
      rfc,
      (value) => ({ en: `It holds ${value} bytes.`, zh: `可容纳 ${value} 字节。` }),
      bytes,
    ),
  ),
});

export const t38FaxMaxDatagram = attribute({
  name: 'T38FaxMaxDatagram',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'T38FaxMaxDatagram:<bytes>',
  sample: 'T38FaxMaxDatagram:400',
  meaning: { en: 'Largest packet that the writer takes, redundancy and all.', zh: '写者能接收的最大数据包，含冗余。' },
  setBy: faxEndpoint,
  otherSide: {
    en: 'Fits its packets to it, with less redundancy if need be.',
    zh: '据此限制包的大小，必要时减少冗余。',
  },
  value: one(
    number(
      { en: 'packet size', zh: '包大小' },
      rfc,
      (value) => ({ en: `At most ${value} bytes in a packet.`, zh: `每个包最多 ${value} 字节。` }),
      bytes,
    ),
  ),
});

export const t38FaxMaxIFP = attribute({
  name: 'T38FaxMaxIFP',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'T38FaxMaxIFP:<bytes>',
  sample: 'T38FaxMaxIFP:40',
  meaning: {
    en: 'Largest fax frame (IFP) that the writer takes, before redundancy is added.',
    zh: '写者能接收的最大传真帧（IFP），不含冗余。',
  },
  setBy: faxEndpoint,
  otherSide: smaller,
  value: one(
    number(
      { en: 'frame size', zh: '帧大小' },
      rfc,
      (value) => ({ en: `At most ${value} bytes in a frame.`, zh: `每帧最多 ${value} 字节。` }),
      bytes,
    ),
  ),
});

export const t38FaxUdpEC = attribute({
  name: 'T38FaxUdpEC',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'T38FaxUdpEC:<t38UDPRedundancy, t38UDPFEC or t38UDPNoEC>',
  sample: 'T38FaxUdpEC:t38UDPRedundancy',
  meaning: { en: 'How lost packets are made good.', zh: '如何弥补丢失的包。' },
  setBy: faxEndpoint,
  otherSide: { en: 'Protects what it sends in that way, if it can.', zh: '若支持，就用该方式保护自己发送的数据。' },
  value: one(
    choice({ en: 'error correction', zh: '纠错方式' }, rfc, {
      t38UDPRedundancy: { en: 'Each packet carries the frames before it again.', zh: '每个包重复携带之前的帧。' },
      t38UDPFEC: { en: 'Packets carry parity of the frames before them.', zh: '包中携带之前各帧的校验数据。' },
      t38UDPNoEC: { en: 'Not at all.', zh: '不纠错。' },
    }),
  ),
});

const copies = (which: Text) =>
  number(which, rfc, (value) => ({
    en: `${which.en}: ${value} earlier frames in a packet.`,
    zh: `${which.zh}：每个包携带 ${value} 个之前的帧。`,
  }));

export const t38FaxUdpECDepth = attribute({
  name: 'T38FaxUdpECDepth',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'T38FaxUdpECDepth:<least> [<most>]',
  sample: 'T38FaxUdpECDepth:2',
  meaning: { en: 'How much redundancy the writer would like.', zh: '写者希望的冗余程度。' },
  setBy: faxEndpoint,
  otherSide: {
    en: 'Sends that many copies, if its packets may be so large.',
    zh: '在包大小允许时发送相应数量的副本。',
  },
  value: split(' ', [
    copies({ en: 'least redundancy', zh: '最少冗余' }),
    copies({ en: 'most redundancy', zh: '最多冗余' }),
  ]),
});

export const t38FaxUdpFECMaxSpan = attribute({
  name: 'T38FaxUdpFECMaxSpan',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'T38FaxUdpFECMaxSpan:<frames>',
  sample: 'T38FaxUdpFECMaxSpan:3',
  meaning: { en: 'Most frames that one parity may cover.', zh: '一份校验数据最多覆盖的帧数。' },
  setBy: faxEndpoint,
  otherSide: smaller,
  value: one(
    number({ en: 'span', zh: '覆盖范围' }, rfc, (value) => ({
      en: `Parity covers at most ${value} frames.`,
      zh: `校验最多覆盖 ${value} 帧。`,
    })),
  ),
});

const vendor = (label: Text) =>
  piece(label, rfc, (value) => ({
    en: `${label.en} ${value}, in the numbers of ITU-T T.35.`,
    zh: `${label.zh} ${value}，按 ITU-T T.35 编号。`,
  }));

export const t38VendorInfo = attribute({
  name: 'T38VendorInfo',
  level: 'media',
  bundling: 'TBD',
  rfc,
  syntax: 'T38VendorInfo:<country> <extension> <maker>',
  sample: 'T38VendorInfo:0 0 37',
  meaning: { en: 'Who made the gateway.', zh: '网关的制造商。' },
  setBy: faxEndpoint,
  otherSide: {
    en: 'Turns on what the maker’s own devices can do among themselves.',
    zh: '启用同一厂商设备之间的专有功能。',
  },
  value: split(' ', [
    vendor({ en: 'country code', zh: '国家代码' }),
    vendor({ en: 'country extension', zh: '国家代码扩展' }),
    vendor({ en: 'maker code', zh: '制造商代码' }),
  ]),
});
