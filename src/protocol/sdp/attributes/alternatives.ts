/** Other addresses for a stream, from before ICE and beside it. */
import { type Grammar, pieces } from '../token.ts';
import { attribute } from './attribute.ts';
import { before, rounds, split } from './cut.ts';
import { addressType, number, piece } from './piece.ts';

const ice01 = 'draft-ietf-mmusic-ice-01';
const alternative = number({ en: 'number', zh: '编号' }, ice01, (value) => ({
  en: `Address number ${value} of this section.`,
  zh: `本媒体段的第 ${value} 个地址。`,
}));
const preferenceValue = number({ en: 'preference', zh: '优先值' }, ice01, (value) => ({
  en: `Preference ${value}.`,
  zh: `优先值 ${value}。`,
}));
const derivedFrom = piece({ en: 'derived from', zh: '来源' }, ice01, (value) =>
  value === ':'
    ? { en: 'An address of the machine itself.', zh: '本机自己的地址。' }
    : { en: `Found by way of address ${value}.`, zh: `经由地址 ${value} 得到。` },
);
const userPart = piece({ en: 'user name', zh: '用户名' }, ice01, (value) => ({
  en: `${value} names this address in checks.`,
  zh: `${value} 是检查中该地址的名字。`,
}));
const password = piece({ en: 'password', zh: '密码' }, ice01, () => ({
  en: 'Password for checks to this address.',
  zh: '对该地址做检查用的密码。',
}));
const alternativeAddress = piece({ en: 'address', zh: '地址' }, ice01, (value) => ({
  en: `Media can be sent to ${value}.`,
  zh: `媒体可以发往 ${value}。`,
}));
const alternativePort = number({ en: 'port', zh: '端口' }, ice01, (value) => ({
  en: `On port ${value}.`,
  zh: `端口 ${value}。`,
}));
const ice01Line = rounds([
  alternative,
  preferenceValue,
  derivedFrom,
  userPart,
  password,
  alternativeAddress,
  alternativePort,
]);

const threeGpp = 'RFC 6064';
const threeGppLine = before(
  ':',
  number({ en: 'alternative', zh: '候选编号' }, threeGpp, (value) => ({
    en: `Belongs to alternative ${value}.`,
    zh: `属于第 ${value} 个候选。`,
  })),
  piece({ en: 'replacing line', zh: '替换行' }, threeGpp, (value) => ({
    en: `In that alternative, “${value}” takes the place of the line of its kind.`,
    zh: `在该候选中用“${value}”替换同类的行。`,
  })),
);

/** Two definitions share the name; that of early ICE has blanks before its first colon. */
const eitherAlternative: Grammar = (value, from) =>
  (pieces(value, from, ' ').length >= 7 ? ice01Line : threeGppLine)(value, from);

export const alt = attribute({
  name: 'alt',
  level: 'media',
  bundling: 'CAUTION',
  rfc: 'draft-ietf-mmusic-ice-01; RFC 6064',
  syntax: 'alt:<number> <preference> <derived from> <user> <password> <address> <port>, or alt:<number>:<line>',
  sample: 'alt:1 1 : STu/ZtOu 7hiLQmUp 10.1.1.2 34640',
  meaning: {
    en: 'With seven fields: a candidate, as ICE wrote it before it was a standard. In 3GPP streaming: a line that another choice of stream puts in place of the one here.',
    zh: '有七个字段时：ICE 成为标准之前的候选地址写法。在 3GPP 流媒体中：选择另一路流时用来替换此处的行。',
  },
  setBy: {
    en: 'CounterPath X-Lite, eyeBeam and Bria; 3GPP streaming servers.',
    zh: 'CounterPath 的 X-Lite、eyeBeam、Bria；3GPP 流媒体服务器。',
  },
  otherSide: { en: 'Today nothing: ICE agents read a=candidate.', zh: '如今不做任何事：ICE 只看 a=candidate。' },
  value: eitherAlternative,
});

export const altc = attribute({
  name: 'altc',
  level: 'media',
  bundling: 'TRANSPORT',
  rfc: 'RFC 6947',
  syntax: 'altc:<number> <IP4 or IP6> <address> <port>',
  sample: 'altc:1 IP6 2001:db8::20 45678',
  meaning: {
    en: 'Another address for the stream, mostly of the other IP version; a lower number is liked better.',
    zh: '该流的另一个地址，通常属于另一 IP 版本；编号越小越优先。',
  },
  setBy: {
    en: 'SIP phones and gateways with IPv4 and IPv6 but without ICE.',
    zh: '同时有 IPv4 和 IPv6 但没有 ICE 的 SIP 话机和网关。',
  },
  otherSide: { en: 'Answers with the first that it can reach.', zh: '选用第一个可达的地址来应答。' },
  value: split(' ', [
    number({ en: 'rank', zh: '次序' }, 'RFC 6947', (value) => ({
      en: `Choice number ${value}.`,
      zh: `第 ${value} 选择。`,
    })),
    addressType,
    piece({ en: 'address', zh: '地址' }, 'RFC 6947', (value) => ({
      en: `Media can be sent to ${value}.`,
      zh: `媒体可以发往 ${value}。`,
    })),
    split('/', [
      number({ en: 'port', zh: '端口' }, 'RFC 6947', (value) => ({ en: `On port ${value}.`, zh: `端口 ${value}。` })),
      number({ en: 'RTCP port', zh: 'RTCP 端口' }, 'RFC 6947', (value) => ({
        en: `RTCP on port ${value}.`,
        zh: `RTCP 使用端口 ${value}。`,
      })),
    ]),
  ]),
});
