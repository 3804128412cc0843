/** Several ways to run a section, in one offer: RFC 5939, RFC 6871. The usual case: SRTP if you can, else RTP. */
import { attribute } from './attribute.ts';
import { before, each, parameters, split } from './cut.ts';
import { choice, number, piece } from './piece.ts';

const base = 'RFC 5939 §3';
const mediaRfc = 'RFC 6871 §3.3';
const offerer = {
  en: 'Offerers that have more than one way, mostly SRTP beside RTP.',
  zh: '有多种方案的提议方，多为 SRTP 与 RTP 并存。',
};
const picks = {
  en: 'Picks a configuration (pcfg) and says which in a=acfg. One that does not know the lines takes the plain m= line.',
  zh: '选择一个配置（pcfg）并用 a=acfg 说明。不认识这些行的一方按普通的 m= 行处理。',
};

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

const part = (en: string, zh: string) =>
  piece({ en, zh }, base, (value) => ({
    en: `${en}: ${value}. “|” separates alternatives, “,” what goes together, […] is optional.`,
    zh: `${zh}：${value}。“|”分隔备选，“,”表示同时使用，[…] 为可选。`,
  }));
const parts = parameters(
  {
    a: part('attributes', '属性'),
    t: part('transport', '传输协议'),
    m: part('media formats', '媒体格式'),
    pt: part('payload types', '负载类型'),
    mt: part('media type', '媒体类型'),
    b: part('bandwidth', '带宽'),
    c: part('address', '地址'),
    i: part('title', '标题'),
  },
  { between: ' ' },
);
const configurationNumber = number({ en: 'configuration', zh: '配置编号' }, base, (value) => ({
  en: `Configuration ${value}; a lower number is liked better.`,
  zh: `配置 ${value}；编号越小越优先。`,
}));

export const pcfg = attribute({
  name: 'pcfg',
  level: 'media',
  bundling: 'SPECIAL',
  rfc: base,
  syntax: 'pcfg:<number> [a=<attributes>] [t=<transport>] ...',
  sample: 'pcfg:1 t=1 a=1',
  meaning: {
    en: 'A way to run this section, better liked than the plain m= line.',
    zh: '运行该媒体段的一种方案，优先于普通的 m= 行。',
  },
  setBy: offerer,
  otherSide: picks,
  value: before(' ', configurationNumber, parts),
});

export const acfg = attribute({
  name: 'acfg',
  level: 'media',
  bundling: 'SPECIAL',
  rfc: base,
  syntax: 'acfg:<number> [a=<attributes>] [t=<transport>] ...',
  sample: 'acfg:1 t=1 a=1',
  meaning: {
    en: 'The configuration that the answerer took, and the parts of it that it used.',
    zh: '应答方所选的配置及其中采用的部分。',
  },
  setBy: { en: 'The answerer.', zh: '应答方。' },
  otherSide: {
    en: 'Goes on as if it had offered just that; some send a new offer that says so plainly.',
    zh: '视同自己提议的就是该方案；有的会再发一个写明结果的提议。',
  },
  value: before(' ', configurationNumber, parts),
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

const latentNumber = number({ en: 'configuration', zh: '配置编号' }, mediaRfc, (value) => ({
  en: `Configuration ${value}; sets of configurations refer to it by that number.`,
  zh: `配置 ${value}；配置组合用该编号引用它。`,
}));

export const lcfg = attribute({
  name: 'lcfg',
  level: 'both',
  bundling: 'SPECIAL',
  rfc: mediaRfc,
  syntax: 'lcfg:<number> [mt=<media>] [t=<transport>] [m=<formats>] ...',
  sample: 'lcfg:2 mt=video t=1 m=3',
  meaning: {
    en: 'A configuration that the writer could run, but does not offer now.',
    zh: '写者支持但此刻不提议的配置。',
  },
  setBy: offerer,
  otherSide: {
    en: 'May offer it later. It cannot be picked in an answer.',
    zh: '以后可以提议它，但不能在应答中选用。',
  },
  value: before(' ', latentNumber, parts),
});

export const sescap = attribute({
  name: 'sescap',
  level: 'session',
  bundling: 'CAUTION',
  rfc: mediaRfc,
  syntax: 'sescap:<number> <configurations>',
  sample: 'sescap:1 1,3,5',
  meaning: { en: 'Configurations of several sections that go together.', zh: '可以同时使用的多个媒体段的配置组合。' },
  setBy: offerer,
  otherSide: { en: 'Picks a set as a whole.', zh: '整组选用。' },
  value: before(
    ' ',
    configurationNumber,
    each(
      ',',
      piece({ en: 'configurations', zh: '配置' }, mediaRfc, (value) => ({
        en: `One of ${value} for a section.`,
        zh: `某个媒体段取 ${value} 之一。`,
      })),
    ),
  ),
});
