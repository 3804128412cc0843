import { addressKind } from '../../../ice/address-kind.ts';
import type { Text } from '../../../language.ts';
import { type Dissection, linesOf } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import { readSsrc } from '../../source-lines.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { linesOfType } from '../line-index.ts';
import { addressesTold } from './addresses.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const privacyName = finding({
  id: 'privacy-name',
  severity: 'info',
  rfc: 'RFC 8866 §5.2; RFC 8834 §4.9',
  check: (subject, beside) => [
    ...linesOfType(subject, 'o').flatMap(userIn),
    ...addressesTold(subject, beside)
      .filter(({ address }) => isHostName(address))
      .map(({ address, hit }) => ({ ...hit, values: { what: hostName, name: address, password: none } })),
    ...['e', 'p'].flatMap((type) => linesOfType(subject, type).flatMap(contactIn)),
    ...linesOfType(subject, 'u').flatMap((line) => urlIn(line, line.value ?? '')),
    ...subject.sections.flatMap((section) =>
      linesOf(section, 'control').flatMap((line) => urlIn(line, line.attribute?.value ?? '')),
    ),
    ...cnamesIn(subject),
  ],
  text: {
    en: {
      what: '{what}: {name}.',
      why: 'It tells who or which machine wrote this.{password} Browsers write nothing of the kind: a dash or the browser’s name for the user, random words for the cname.',
      mend: 'Nothing to mend in a call. Before the text goes to others, replace it: “Share” does so for users, hosts and cnames.',
    },
    zh: {
      what: '{what}：{name}。',
      why: '它透露是谁或哪台机器写的。{password}浏览器不写这类内容：用户名写短横线或浏览器的名字，cname 是随机字符。',
      mend: '通话中无需改动。把文本交给别人之前应换掉它：“分享”会替换用户名、主机名和 cname。',
    },
  },
  bad: {
    lines: around(['>o=alice 3941283450 3941283451 IN IP4 192.0.2.30', audio, '>a=ssrc:1001 cname:alice@laptop-17']),
  },
  good: { lines: around([audio, 'a=ssrc:1001 cname:MxV7vls3AO3u1lWD']) },
  chromium: 'accepts',
});

const none: Text = { en: '', zh: '' };
const user: Text = { en: 'A user’s name, or that of a program, in the o= line', zh: 'o= 行里的用户名（或程序名）' };
const hostName: Text = { en: 'The name of a host', zh: '主机名' };
const contact: Text = { en: 'Whom to turn to', zh: '联系方式' };
const url: Text = { en: 'An address on the web or of a stream', zh: '网址或流地址' };
const cname: Text = { en: 'A cname made of a user and a host', zh: '由用户和主机组成的 cname' };

/** What programs write in the place of a user. */
const programs = /^(-|mozilla.*|mediasoup-client|root|SIPJS|FreeSWITCH|Asterisk|sipp|pion|IN)$/i;

function userIn(line: SdpLine): readonly Hit[] {
  const [name = ''] = (line.value ?? '').split(' ');
  return name === '' || programs.test(name) ? [] : [at(line.number, { what: user, name, password: none })];
}

/** A name of DNS. What looks like no name at all is a fault, not a secret. */
function isHostName(address: string): boolean {
  return (
    addressKind(address) === 'name' &&
    /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+\.?$/i.test(address) &&
    /[a-z]/i.test(address)
  );
}

function contactIn(line: SdpLine): readonly Hit[] {
  const name = (line.value ?? '').trim();
  // LIVE555 writes e=NONE.
  return name === '' || /^none$/i.test(name) ? [] : [at(line.number, { what: contact, name, password: none })];
}

/** RFC 3986 §3.2.1: what stands before the @ is a user, and after a colon a password. */
function urlIn(line: SdpLine, value: string): readonly Hit[] {
  const authority = /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#]{1,300})/i.exec(value)?.[1];
  if (authority === undefined) return [];
  const login = authority.includes('@') ? authority.slice(0, authority.lastIndexOf('@')) : '';
  if (login.includes(':'))
    return [{ ...at(line.number, { what: url, name: authority, password }), severity: 'warning' }];
  const host = authority.slice(login === '' ? 0 : login.length + 1).replace(/:\d{1,5}$/, '');
  return login !== '' || isHostName(host) ? [at(line.number, { what: url, name: authority, password: none })] : [];
}

const password: Text = {
  en: ' It holds a password in the clear: who reads it can open the stream.',
  zh: '其中有明文密码：读到它的人就能打开这个流。',
};

/** RFC 7022 has them random; RFC 3550 §6.5.1 still said user@host. One hit a name. */
function cnamesIn({ sections }: Dissection): readonly Hit[] {
  const told = new Set<string>();
  return sections.flatMap((section) =>
    linesOf(section, 'ssrc').flatMap((line) => {
      const source = readSsrc(line.attribute?.value ?? '');
      const name = source?.attribute === 'cname' ? (source.value ?? '') : '';
      if (!name.includes('@') || told.has(name)) return [];
      told.add(name);
      return [at(line.number, { what: cname, name, password: none })];
    }),
  );
}
