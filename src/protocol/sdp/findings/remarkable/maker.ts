import { extensionOf } from '../../../ice/candidate.ts';
import type { Text } from '../../../language.ts';
import { type Dissection, linesOf } from '../../dissection.ts';
import { originLine } from '../answers/answered.ts';
import { around } from '../around.ts';
import { readableCandidates } from '../candidates/found.ts';
import { at, type Beside, finding } from '../finding.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const maker = finding({
  id: 'maker',
  severity: 'info',
  rfc: 'RFC 8866 §5.2',
  check(subject, beside) {
    const line = originLine(subject);
    const marks = line && marksOf(subject, beside, line.value ?? '');
    const found = marks && makers.find(({ fits }) => fits(marks));
    return line && marks && found ? [at(line.number, { name: found.name, because: found.because(marks) })] : [];
  },
  text: {
    en: {
      what: 'Probably written by {name}: {because}.',
      why: 'A guess by such marks, no more: servers copy the o= line of the offer into their answer, and what passes through an application may have been changed by it. Safari and Chrome cannot be told apart here.',
      mend: 'Nothing to mend. Do not make a program depend on it.',
    },
    zh: {
      what: '很可能由{name}写成：{because}。',
      why: '这只是根据标志作的猜测：有的服务器会把 offer 的 o= 行抄进 answer，经过应用的文本也可能被改过。Safari 与 Chrome 在这里无从区分。',
      mend: '无需改动。不要让程序依赖它。',
    },
  },
  bad: { lines: around(['>o=- 4611731400430051336 2 IN IP4 127.0.0.1', 'a=msid-semantic: WMS', audio]) },
  good: { lines: around(['o=alice 3941283450 3941283451 IN IP4 192.0.2.30', audio]) },
  chromium: 'accepts',
});

interface Marks {
  readonly user: string;
  readonly session: string;
  readonly address: string;
  readonly name: string;
  readonly lite: boolean;
  /** A fingerprint in the session part. */
  readonly fingerprint: boolean;
  /** `msid-semantic: WMS`, with the blank that only libwebrtc writes. */
  readonly semantic: boolean;
  readonly generation: boolean;
}

function marksOf(subject: Dissection, beside: Beside, origin: string): Marks {
  const { session } = subject;
  const [user = '', id = '', , , , address = ''] = origin.split(' ');
  return {
    user,
    session: id,
    address,
    name: session.lines.find(({ type }) => type === 's')?.value ?? '',
    lite: linesOf(session, 'ice-lite').length > 0,
    fingerprint: linesOf(session, 'fingerprint').length > 0,
    semantic: linesOf(session, 'msid-semantic').some(({ attribute }) => attribute?.value?.startsWith(' WMS') === true),
    generation: readableCandidates(subject, beside).some(
      ({ read, signalled }) => !signalled && extensionOf(read, 'generation') !== undefined,
    ),
  };
}

interface Maker {
  readonly name: Text;
  readonly fits: (marks: Marks) => boolean;
  readonly because: (marks: Marks) => Text;
}

/** The first that fits. Janus is asked for before Firefox: its answers keep the name in the o= line of the offer. */
const makers: readonly Maker[] = [
  {
    name: { en: 'the Janus gateway', zh: ' Janus 网关' },
    fits: ({ name }) => /^(VideoRoom|AudioBridge|EchoTest)\b/.test(name),
    because: ({ name }) => ({ en: `the session is called “${name}”`, zh: `会话名是“${name}”` }),
  },
  {
    name: { en: 'mediasoup', zh: ' mediasoup ' },
    fits: ({ user, session, lite }) => user === 'mediasoup-client' || (session === '10000' && lite),
    because: ({ user, session }) => ({
      en: `the o= line has the user ${user} and the session id ${session}`,
      zh: `o= 行的用户名是 ${user}，会话标识是 ${session}`,
    }),
  },
  {
    name: { en: 'Jitsi Meet, which translates from Jingle', zh: ' Jitsi Meet（由 Jingle 转换而来）' },
    fits: ({ session }) => session === '1923518516',
    because: ({ session }) => ({
      en: `the session id is ${session}, a constant of its code`,
      zh: `会话标识是 ${session}，这是其代码里的常量`,
    }),
  },
  {
    name: { en: 'Firefox', zh: ' Firefox ' },
    fits: ({ user }) => user.startsWith('mozilla...THIS_IS_SDPARTA'),
    because: ({ user, fingerprint }) => ({
      en: `the user in the o= line is ${user} (its number need not be the version)${fingerprint ? ', and the fingerprint stands in the session part' : ''}`,
      zh: `o= 行的用户名是 ${user}（其中的数字不一定是版本号）${fingerprint ? '，而且 fingerprint 写在会话部分' : ''}`,
    }),
  },
  {
    name: {
      en: 'libwebrtc (Chrome, Edge, Safari or a native program)',
      zh: ' libwebrtc（Chrome、Edge、Safari 或原生程序）',
    },
    fits: ({ user, address, semantic, generation }) =>
      user === '-' && address === '127.0.0.1' && (semantic || generation),
    because: ({ semantic }) => ({
      en: `user “-” and address 127.0.0.1 in the o= line, and ${semantic ? '“msid-semantic: WMS” with a blank' : '“generation” in the candidates'}`,
      zh: `o= 行的用户名是“-”、地址是 127.0.0.1，${semantic ? '“msid-semantic: WMS”带有空格' : '候选里有“generation”'}`,
    }),
  },
  {
    name: { en: 'pion (Go)', zh: ' pion（Go）' },
    fits: ({ user, address, fingerprint }) => user === '-' && address === '0.0.0.0' && fingerprint,
    because: () => ({
      en: 'user “-” and address 0.0.0.0 in the o= line, and the fingerprint stands in the session part',
      zh: 'o= 行的用户名是“-”、地址是 0.0.0.0，而且 fingerprint 写在会话部分',
    }),
  },
];
