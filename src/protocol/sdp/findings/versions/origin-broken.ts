import type { Text } from '../../../language.ts';
import type { Dissection } from '../../dissection.ts';
import { fingerprintsIn, originLine, valuesIn } from '../answers/answered.ts';
import { around } from '../around.ts';
import { at, finding, type Severity } from '../finding.ts';
import { again } from './again.ts';
import { saySame } from './pairs.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const originBroken = finding({
  id: 'origin-broken',
  severity: 'warning',
  rfc: 'RFC 3264 §8; RFC 8866 §5.2',
  check(subject, { before }) {
    const line = originLine(subject);
    const old = before && originLine(before);
    if (!before || !line || !old) return [];
    const problem = problemOf(subject, before, originOf(line.value ?? ''), originOf(old.value ?? ''));
    if (!problem) return [];
    const { severity = 'warning', ...text } = problem;
    return [{ ...at(line.number, { problem: text }), severity }];
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'By the o= line a reader tells that this is the same session, and by its third field whether anything has changed: one more for each changed description. Browsers look at the lines themselves and do not mind; servers and phones may drop the description as an old one, or take it for another call.',
      mend: 'Leave the o= line as createOffer and createAnswer write it; who builds descriptions adds one to the version for each change.',
    },
    zh: {
      what: '{problem}。',
      why: '读者凭 o= 行判断是否同一会话，凭第三个字段判断是否有变化：描述每改动一次加一。浏览器以各行内容为准，并不在意；服务器和话机可能把它当作旧描述丢弃，或当成另一个呼叫。',
      mend: 'o= 行保持 createOffer 和 createAnswer 写的样子；自行生成描述者，每次改动把版本加一。',
    },
  },
  bad: {
    type: 'offer',
    before: around([audio]),
    lines: around(['>o=- 42 3 IN IP4 127.0.0.1', audio]),
  },
  good: { type: 'offer', before: around([audio]), lines: again([audio, 'a=sendonly']) },
  chromium: 'accepts',
});

interface Origin {
  /** All but the version. */
  readonly session: string;
  readonly version: bigint | undefined;
}

/** RFC 8866 §5.2: o=<username> <sess-id> <sess-version> <nettype> <addrtype> <unicast-address> */
function originOf(value: string): Origin {
  const words = value.split(' ').filter((word) => word !== '');
  const version = words[2] ?? '';
  return {
    session: words.toSpliced(2, 1).join(' '),
    version: /^\d{1,20}$/.test(version) ? BigInt(version) : undefined,
  };
}

type Problem = Text & { readonly severity?: Severity };

function problemOf(subject: Dissection, before: Dissection, now: Origin, then: Origin): Problem | undefined {
  if (now.session !== then.session) return otherSession(subject, before, now, then);
  if (now.version === undefined || then.version === undefined || saySame(subject, before)) return undefined;
  if (now.version === then.version) {
    return {
      en: `The text has changed and the version is still ${now.version}`,
      zh: `内容已变，版本却仍是 ${now.version}`,
    };
  }
  if (now.version < then.version) {
    return {
      en: `The version goes back from ${then.version} to ${now.version}`,
      zh: `版本从 ${then.version} 退回到 ${now.version}`,
    };
  }
  if (now.version === then.version + 1n) return undefined;
  return {
    // Chromium counts each createOffer, also those that are thrown away.
    severity: 'info',
    en: `The version goes from ${then.version} to ${now.version}: between them there were others, which are not here`,
    zh: `版本从 ${then.version} 到 ${now.version}：其间还有别的描述，这里没有`,
  };
}

function otherSession(subject: Dissection, before: Dissection, now: Origin, then: Origin): Text {
  const isUnlike = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size > 0 && other.size > 0 && ![...one].some((value) => other.has(value));
  const another =
    isUnlike(valuesIn(subject, 'ice-ufrag'), valuesIn(before, 'ice-ufrag')) &&
    isUnlike(fingerprintsIn(subject), fingerprintsIn(before));
  return {
    en: `The o= line says “${now.session}”, before it was “${then.session}”${
      another ? '; ufrag and fingerprint are others as well: these are two connections, not two versions of one' : ''
    }`,
    zh: `o= 行是“${now.session}”，先前是“${then.session}”${
      another ? '；ufrag 和 fingerprint 也都不同：这是两个连接，而不是同一连接的两个版本' : ''
    }`,
  };
}
