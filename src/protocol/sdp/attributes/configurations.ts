/** Several ways to run a section, in one offer: RFC 5939, RFC 6871. The usual case: SRTP if you can, else RTP. */
import { attribute } from './attribute.ts';
import { offerer, picks } from './capability-sides.ts';
import { before, each, parameters } from './cut.ts';
import { number, piece } from './piece.ts';

const base = 'RFC 5939 §3';
const mediaRfc = 'RFC 6871 §3.3';

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
