import { type CandidateType, candidateTypeNames, knownType } from '../../../ice/candidate-types.ts';
import { splitPriority } from '../../../ice/priority.ts';
import { around } from '../around.ts';
import { finding, type Hit } from '../finding.ts';
import { hitAt, type ReadableCandidate, readableCandidates } from './found.ts';

export const candidatePriorityType = finding({
  id: 'candidate-priority-type',
  severity: 'warning',
  rfc: 'RFC 8445 §5.1.2.1',
  check: (subject, beside) => readableCandidates(subject, beside).flatMap((found) => hitOn(found) ?? []),
  text: {
    en: {
      what: 'The priority {priority} does not fit a {type} candidate of component {component}: {problem}.',
      why: 'The first byte of a priority ranks the types, the last is 256 less the component. A number that does not fit was edited or made by hand, and the pairs are then checked in an odd order: a detour may win over a direct way.',
      mend: 'Send the priority that the browser gave.',
    },
    zh: {
      what: '优先级 {priority} 与分量 {component} 的 {type} 候选不相称：{problem}。',
      why: '优先级的最高字节给候选类型排序，最低字节是 256 减去分量编号。不相称的数是改过的或自己编的，候选对就会按反常的次序检查：绕路可能胜过直连。',
      mend: '使用浏览器给出的优先级。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      '>a=candidate:2 1 udp 2122260223 203.0.113.5 50001 typ srflx raddr 192.0.2.10 rport 50000',
      '>a=candidate:1 1 udp 2122260222 192.0.2.10 50000 typ host',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host',
      'a=candidate:2 1 udp 1686052607 203.0.113.5 50001 typ srflx raddr 192.0.2.10 rport 50000',
      'a=candidate:3 1 tcp 1518280447 192.0.2.10 9 typ host tcptype active',
    ]),
  },
  chromium: 'accepts',
});

/**
 * The type preferences known in use: RFC 8445 §5.1.2.2 and libwebrtc first, then Firefox, pion (27 less over TCP) and
 * libnice (host 120, half over TCP).
 */
const preferences: { readonly [T in CandidateType]: ReadonlySet<number> } = {
  host: new Set([126, 90, 125, 99, 120, 60]),
  prflx: new Set([110, 80, 109, 83, 55]),
  srflx: new Set([100, 99, 73, 50]),
  relay: new Set([0, 1, 2, 5, 20, 30, 10, 15]),
};

function hitOn(found: ReadableCandidate): Hit | undefined {
  const { priority, component, type } = found.read;
  const own = knownType(type);
  if (!own) return undefined;
  const parts = splitPriority(priority);
  const values = { priority: String(priority), type, component: String(component) };
  if (parts.component !== component) {
    const problem = {
      en: `its last byte stands for component ${parts.component}`,
      zh: `最低字节表示分量 ${parts.component}`,
    };
    return hitAt(found, { ...values, problem });
  }
  if (preferences[own].has(parts.type)) return undefined;
  const other = candidateTypeNames.find((name) => preferences[name].has(parts.type));
  if (other) {
    const problem = {
      en: `its first byte, ${parts.type}, is that of ${other}`,
      zh: `最高字节 ${parts.type} 属于 ${other}`,
    };
    return hitAt(found, { ...values, problem });
  }
  // RFC 8445 only recommends the numbers: one that nobody is known to use is remarkable, no more.
  const problem = {
    en: `its first byte, ${parts.type}, is none that a browser uses for this type`,
    zh: `最高字节 ${parts.type} 不是浏览器对此类型所用的值`,
  };
  return hitAt(found, { ...values, problem }, 'info');
}
