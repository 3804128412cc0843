import { knownType } from '../../../ice/candidate-types.ts';
import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { finding, type Severity } from '../finding.ts';
import { hitAt, type ReadableCandidate, readableCandidates } from './found.ts';

export const candidateRaddr = finding({
  id: 'candidate-raddr',
  severity: 'warning',
  rfc: 'RFC 8839 §5.1',
  check: (subject, beside) =>
    readableCandidates(subject, beside).flatMap((found) => {
      const problem = problemOf(found);
      return problem ? hitAt(found, { type: found.read.type, problem: problem.text }, problem.severity) : [];
    }),
  text: {
    en: {
      what: 'A {type} candidate {problem}.',
      why: 'raddr and rport tell where the candidate comes from: the address behind the NAT, or what the TURN server saw. They serve diagnosis only; connecting does not need them.',
      mend: 'Nothing that connects has to be mended. Who writes candidates: both for srflx, prflx and relay, none for host; to hide them, 0.0.0.0 and port 9.',
    },
    zh: {
      what: '这个 {type} 候选{problem}。',
      why: 'raddr 和 rport 说明候选的来历：NAT 之后的地址，或 TURN 服务器所见的地址。它们只用于诊断，建立连接并不需要。',
      mend: '能连通就不必改动。自己生成候选时：srflx、prflx、relay 两者都写，host 都不写；要隐藏就写 0.0.0.0 和端口 9。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      '>a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host raddr 192.0.2.10 rport 50000',
      '>a=candidate:2 1 udp 1686052607 203.0.113.5 50001 typ srflx',
      '>a=candidate:3 1 udp 1677729535 203.0.113.5 50002 typ srflx raddr 0.0.0.0 rport 0',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host',
      'a=candidate:2 1 udp 1686052607 203.0.113.5 50001 typ srflx raddr 192.0.2.10 rport 50000',
      'a=candidate:3 1 udp 1677729535 203.0.113.5 50002 typ srflx raddr 0.0.0.0 rport 9',
    ]),
  },
  chromium: 'accepts',
});

function problemOf({ read }: ReadableCandidate): { readonly text: Text; readonly severity?: Severity } | undefined {
  const { type, relatedAddress, relatedPort } = read;
  const given = [relatedAddress, relatedPort].filter((part) => part !== undefined).length;
  if (!knownType(type)) return undefined;
  if (type === 'host') {
    return given === 0 ? undefined : { text: { en: 'has raddr or rport', zh: '带有 raddr 或 rport' } };
  }
  if (given < 2) return { text: { en: 'lacks raddr or rport', zh: '缺少 raddr 或 rport' } };
  // RFC 8839 §5.1 hides the port behind 9; libwebrtc writes 0.
  if (relatedPort !== 0) return undefined;
  return {
    text: {
      en: 'hides where it comes from, in the manner of libwebrtc (port 0)',
      zh: '按 libwebrtc 的方式（端口 0）隐藏了来历',
    },
    severity: 'info',
  };
}
