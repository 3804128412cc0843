/** What an offer holds ready for its configurations: attributes, transports, formats. RFC 5939, RFC 6871. */
import { attribute } from './attribute.ts';
import { offerer, picks } from './capability-sides.ts';
import { before, each, split } from './cut.ts';
import { choice, number, piece } from './piece.ts';

const base = 'RFC 5939 §3';
const mediaRfc = 'RFC 6871 §3.3';
const capabilityNumber = number({ en: 'number', zh: '编号' }, base, (value) => ({
  en: `Capability ${value}; configurations refer to it by that number.`,
  zh: `能力 ${value}；配置用该编号引用它。`,
}));
const capabilityNumbers = piece({ en: 'numbers', zh: '编号' }, mediaRfc, (value) => ({
  en: `Capabilities ${value}; configurations refer to them by number.`,
  zh: `能力 ${value}；配置用编号引用它们。`,
}));
const extension = choice({ en: 'option', zh: '选项' }, base, {
  'cap-v0': { en: 'Capability negotiation itself, RFC 5939.', zh: '能力协商本身，RFC 5939。' },
  'med-v0': { en: 'Media capabilities, RFC 6871.', zh: '媒体能力，RFC 6871。' },
  'bcap-v0': { en: 'Bandwidth capabilities, RFC 7006.', zh: '带宽能力，RFC 7006。' },
  'ccap-v0': { en: 'Address capabilities, RFC 7006.', zh: '地址能力，RFC 7006。' },
  'icap-v0': { en: 'Title capabilities, RFC 7006.', zh: '标题能力，RFC 7006。' },
});

export const csup = attribute({
  name: 'csup',
  level: 'both',
  bundling: 'NORMAL',
  rfc: base,
  syntax: 'csup:<option>,...',
  sample: 'csup:cap-v0,med-v0',
  meaning: { en: 'Parts of capability negotiation that the writer understands.', zh: '写者支持能力协商的哪些部分。' },
  setBy: offerer,
  otherSide: { en: 'Uses no other parts in what it sends.', zh: '自己发送时不使用其他部分。' },
  value: each(',', extension),
});

export const creq = attribute({
  name: 'creq',
  level: 'both',
  bundling: 'NORMAL',
  rfc: base,
  syntax: 'creq:<option>,...',
  sample: 'creq:med-v0',
  meaning: {
    en: 'Parts that the reader must understand to use the configurations.',
    zh: '读者要使用这些配置必须支持的部分。',
  },
  setBy: offerer,
  otherSide: { en: 'Without them: leaves all configurations alone.', zh: '不支持则忽略所有配置。' },
  value: each(',', extension),
});

export const acap = attribute({
  name: 'acap',
  level: 'both',
  bundling: 'INHERIT',
  rfc: base,
  syntax: 'acap:<number> <attribute>',
  sample: 'acap:1 key-mgmt:mikey AQAFgM0XflABAAAAAAAAAAAAAAsAyO',
  meaning: {
    en: 'An attribute held ready: it counts only in a configuration that names it.',
    zh: '备用的属性：只有被某个配置引用时才生效。',
  },
  setBy: offerer,
  otherSide: picks,
  value: before(
    ' ',
    capabilityNumber,
    before(
      ':',
      piece({ en: 'attribute name', zh: '属性名' }, base, (value) => ({
        en: `Would add a=${value}.`,
        zh: `将加入 a=${value}。`,
      })),
      piece({ en: 'attribute value', zh: '属性值' }, base, (value) => ({
        en: `With the value “${value}”.`,
        zh: `其值为“${value}”。`,
      })),
    ),
  ),
});

export const tcap = attribute({
  name: 'tcap',
  level: 'both',
  bundling: 'INHERIT',
  rfc: base,
  syntax: 'tcap:<number> <transport> ...',
  sample: 'tcap:1 RTP/SAVPF RTP/SAVP',
  meaning: { en: 'Transports held ready, numbered from the first on.', zh: '备用的传输协议，从首个编号依次编号。' },
  setBy: offerer,
  otherSide: picks,
  value: split(
    ' ',
    [capabilityNumber],
    piece({ en: 'transport', zh: '传输协议' }, base, (value) => ({
      en: `${value} could stand in the m= line.`,
      zh: `m= 行可改用 ${value}。`,
    })),
  ),
});

const format = before(
  '/',
  piece({ en: 'encoding', zh: '编码' }, mediaRfc, (value) => ({ en: `Encoding ${value}.`, zh: `编码 ${value}。` })),
  split('/', [
    number({ en: 'clock rate', zh: '时钟频率' }, mediaRfc, (value) => ({
      en: `${value} timestamp steps a second.`,
      zh: `时间戳每秒 ${value} 步。`,
    })),
    number({ en: 'channels', zh: '声道数' }, mediaRfc, (value) => ({
      en: `${value} channels.`,
      zh: `${value} 个声道。`,
    })),
  ]),
);

export const rmcap = attribute({
  name: 'rmcap',
  level: 'both',
  bundling: 'IDENTICAL-PER-PT',
  rfc: mediaRfc,
  syntax: 'rmcap:<numbers> <encoding>/<clock rate>[/<channels>]',
  sample: 'rmcap:1,4 G729/8000/1',
  meaning: {
    en: 'An RTP format held ready, like a=rtpmap without a payload type.',
    zh: '备用的 RTP 格式，相当于没有负载类型的 a=rtpmap。',
  },
  setBy: offerer,
  otherSide: picks,
  value: split(' ', [capabilityNumbers, format]),
});

export const omcap = attribute({
  name: 'omcap',
  level: 'both',
  bundling: 'NORMAL',
  rfc: mediaRfc,
  syntax: 'omcap:<numbers> <format>',
  sample: 'omcap:1 t38',
  meaning: { en: 'A format held ready for something other than RTP.', zh: '备用的非 RTP 格式。' },
  setBy: offerer,
  otherSide: picks,
  value: split(' ', [
    capabilityNumbers,
    piece({ en: 'format', zh: '格式' }, mediaRfc, (value) => ({ en: `Format ${value}.`, zh: `格式 ${value}。` })),
  ]),
});

export const mfcap = attribute({
  name: 'mfcap',
  level: 'both',
  bundling: 'IDENTICAL-PER-PT',
  rfc: mediaRfc,
  syntax: 'mfcap:<numbers> <parameters>',
  sample: 'mfcap:4 annexb=no',
  meaning: {
    en: 'Codec parameters for a format held ready, like a=fmtp.',
    zh: '备用格式的编解码参数，相当于 a=fmtp。',
  },
  setBy: offerer,
  otherSide: picks,
  value: before(
    ' ',
    capabilityNumbers,
    piece({ en: 'parameters', zh: '参数' }, mediaRfc, (value) => ({
      en: `Its a=fmtp would say “${value}”.`,
      zh: `其 a=fmtp 为“${value}”。`,
    })),
  ),
});

export const mscap = attribute({
  name: 'mscap',
  level: 'both',
  bundling: 'INHERIT',
  rfc: mediaRfc,
  syntax: 'mscap:<numbers> <attribute> <value>',
  sample: 'mscap:1 rtcp-fb nack',
  meaning: {
    en: 'Another attribute that belongs to a format held ready, such as a=rtcp-fb.',
    zh: '属于备用格式的其他属性，例如 a=rtcp-fb。',
  },
  setBy: offerer,
  otherSide: picks,
  value: before(
    ' ',
    capabilityNumbers,
    before(
      ' ',
      piece({ en: 'attribute name', zh: '属性名' }, mediaRfc, (value) => ({
        en: `Would add a=${value} for the format.`,
        zh: `将为该格式加入 a=${value}。`,
      })),
      piece({ en: 'attribute value', zh: '属性值' }, mediaRfc, (value) => ({
        en: `With the value “${value}”.`,
        zh: `其值为“${value}”。`,
      })),
    ),
  ),
});
