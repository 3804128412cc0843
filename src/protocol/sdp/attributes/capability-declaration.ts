/** What else an endpoint could do, without negotiating it: RFC 3407, and Cisco's lines from before it. */
import { attribute } from './attribute.ts';
import { before, one, split } from './cut.ts';
import { number, piece } from './piece.ts';

const rfc = 'RFC 3407 §3';
const gateway = {
  en: 'Voice gateways (Cisco) and SIP trunks, to say “and I can do fax”.',
  zh: '语音网关（思科）和 SIP 中继，用来表示“我还能传真”。',
};
const remembers = {
  en: 'Remembers it, and may offer one of these later. Nothing is agreed by it.',
  zh: '记下来，以后可据此发起提议。它本身不协商任何东西。',
};

const sequenceNumber = number({ en: 'version', zh: '版本号' }, rfc, (value) => ({
  en: `Capability set ${value}; a changed set has another number (0 to 255, then round).`,
  zh: `能力集编号 ${value}；内容变化时编号随之改变（0 到 255 循环）。`,
}));
const firstNumber = number({ en: 'first number', zh: '起始编号' }, rfc, (value) => ({
  en: `The formats of this line are numbered from ${value} on.`,
  zh: `本行的格式从 ${value} 开始编号。`,
}));
const media = piece({ en: 'media', zh: '媒体' }, rfc, (value) => ({
  en: `Media of the kind “${value}”.`,
  zh: `“${value}”类媒体。`,
}));
const transport = piece({ en: 'transport', zh: '传输协议' }, rfc, (value) => ({
  en: `Carried by ${value}.`,
  zh: `用 ${value} 传输。`,
}));
const format = piece({ en: 'format', zh: '格式' }, rfc, (value) => ({
  en: `Format ${value}, as an m= line would list it.`,
  zh: `格式 ${value}，与 m= 行中的写法相同。`,
}));
const capability = split(' ', [firstNumber, media, transport], format);

const parameterLine = (en: string, zh: string) => {
  const kind = piece({ en: 'line type', zh: '行类型' }, rfc, (value) =>
    value === 'b'
      ? { en: 'A bandwidth.', zh: '带宽。' }
      : { en: `A line of type ${value}=.`, zh: `${value}= 类型的行。` },
  );
  const line = piece({ en: 'line', zh: '行内容' }, rfc, (value) => ({
    en: `${en}: “${value}”.`,
    zh: `${zh}：“${value}”。`,
  }));
  return before('=', kind, line);
};

export const sqn = attribute({
  name: 'sqn',
  level: 'both',
  bundling: 'NORMAL',
  rfc,
  syntax: 'sqn: <number>',
  sample: 'sqn: 0',
  meaning: { en: 'Version of the capabilities that follow.', zh: '后面各项能力的版本号。' },
  setBy: gateway,
  otherSide: { en: 'Reads the capabilities anew when it has changed.', zh: '版本变化时重新读取能力。' },
  value: one(sequenceNumber),
});

export const cdsc = attribute({
  name: 'cdsc',
  level: 'both',
  bundling: 'NORMAL',
  rfc,
  syntax: 'cdsc: <number> <media> <transport> <format> ...',
  sample: 'cdsc: 1 image udptl t38',
  meaning: {
    en: 'Something that the writer could also do, in the form of an m= line without a port.',
    zh: '写者还能做的事，写法如同没有端口的 m= 行。',
  },
  setBy: gateway,
  otherSide: remembers,
  value: capability,
});

export const cpar = attribute({
  name: 'cpar',
  level: 'both',
  bundling: 'INHERIT',
  rfc,
  syntax: 'cpar: <a= or b= line>',
  sample: 'cpar: a=T38FaxUdpEC:t38UDPRedundancy',
  meaning: { en: 'A line that would go with the capability above it.', zh: '与上面那项能力配套的一行。' },
  setBy: gateway,
  otherSide: remembers,
  value: parameterLine('It would come with', '将附带'),
});

export const cparmin = attribute({
  name: 'cparmin',
  level: 'both',
  bundling: 'SPECIAL',
  rfc,
  syntax: 'cparmin: <a= or b= line>',
  sample: 'cparmin: b=AS:64',
  meaning: { en: 'The least that a line of the capability above may say.', zh: '上面那项能力中某行可取的最小值。' },
  setBy: gateway,
  otherSide: remembers,
  value: parameterLine('At least', '最小为'),
});

export const cparmax = attribute({
  name: 'cparmax',
  level: 'both',
  bundling: 'SPECIAL',
  rfc,
  syntax: 'cparmax: <a= or b= line>',
  sample: 'cparmax: b=AS:128',
  meaning: { en: 'The most that a line of the capability above may say.', zh: '上面那项能力中某行可取的最大值。' },
  setBy: gateway,
  otherSide: remembers,
  value: parameterLine('At most', '最大为'),
});

const cisco = { en: 'Cisco voice gateways; the forerunner of RFC 3407.', zh: '思科语音网关；RFC 3407 的前身。' };

export const xSqn = attribute({
  name: 'X-sqn',
  level: 'both',
  bundling: 'TBD',
  rfc: 'Cisco',
  syntax: 'X-sqn:<number>',
  sample: 'X-sqn:0',
  meaning: {
    en: 'What became a=sqn: version of the capabilities that follow.',
    zh: '后来的 a=sqn：后面各项能力的版本号。',
  },
  setBy: cisco,
  otherSide: remembers,
  value: one(sequenceNumber),
});

export const xCap = attribute({
  name: 'X-cap',
  level: 'both',
  bundling: 'TBD',
  rfc: 'Cisco',
  syntax: 'X-cap: <number> <media> <transport> <format> ...',
  sample: 'X-cap: 1 audio RTP/AVP 100',
  meaning: {
    en: 'What became a=cdsc: something that the writer could also do.',
    zh: '后来的 a=cdsc：写者还能做的事。',
  },
  setBy: cisco,
  otherSide: remembers,
  value: capability,
});

export const xCpar = attribute({
  name: 'X-cpar',
  level: 'both',
  bundling: 'TBD',
  rfc: 'Cisco',
  syntax: 'X-cpar: <a= line>',
  sample: 'X-cpar: a=rtpmap:100 X-NSE/8000',
  meaning: {
    en: 'What became a=cpar: a line that goes with the capability above it.',
    zh: '后来的 a=cpar：与上面那项能力配套的一行。',
  },
  setBy: cisco,
  otherSide: remembers,
  value: parameterLine('It would come with', '将附带'),
});
