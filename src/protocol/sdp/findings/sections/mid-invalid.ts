import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding, type Severity } from '../finding.ts';
import { isWebRtc } from '../is-webrtc.ts';

export const midInvalid = finding({
  id: 'mid-invalid',
  severity: 'error',
  rfc: 'RFC 5888 §4',
  check(subject) {
    const webRtc = isWebRtc(subject);
    const taken = new Set<string>();
    return subject.media.flatMap((section) => {
      const lines = linesOf(section, 'mid');
      const hits = lines.flatMap(({ number, attribute }) => {
        // A blank at the end is told by trailing-space-fatal.
        const mid = (attribute?.value ?? '').trimEnd();
        const found = problemOf(mid, taken.has(mid));
        // Only RTP sessions of browsers carry the mid in their packets.
        return found && (webRtc || found.severity === 'error')
          ? { ...at(number, { problem: found.problem }), severity: found.severity }
          : [];
      });
      for (const { attribute } of lines) taken.add((attribute?.value ?? '').trimEnd());
      return hits;
    });
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'The mid names the section in BUNDLE, in candidates and, as bytes, in each RTP packet. Chromium refuses what is no token, repeated, or longer than 16.',
      mend: 'Rename the section everywhere: here, in a=group, and in the candidates that name it.',
    },
    zh: {
      what: '{problem}。',
      why: 'mid 是段在 BUNDLE、候选里的名字，还以字节形式写进每个 RTP 包。不是 token、重复或超过 16 个字符时，Chromium 都会拒绝。',
      mend: '在所有地方改名：这里、a=group，以及引用它的候选。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=mid:a b']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=mid:ab']) },
  chromium: 'OperationError',
});

/** RFC 8866 §9, token-char. */
const token = /^[!#-'*+\-.0-9A-Z^-~]+$/;

function problemOf(mid: string, taken: boolean): { readonly problem: Text; readonly severity: Severity } | undefined {
  if (mid === '') return { severity: 'error', problem: { en: 'The mid is empty', zh: 'mid 是空的' } };
  if (!token.test(mid)) {
    const problem = {
      en: `The mid “${mid}” has characters that no name may have: blanks, colons and the like`,
      zh: `mid“${mid}”含有名字不允许的字符，如空格或冒号`,
    };
    return { severity: 'error', problem };
  }
  if (taken)
    return {
      severity: 'error',
      problem: { en: `Another section has the mid “${mid}” already`, zh: `mid“${mid}”已经被别的段占用` },
    };
  if (mid.length > 16) {
    const problem = {
      en: `The mid has ${mid.length} characters, more than 16`,
      zh: `mid 有 ${mid.length} 个字符，超过 16 个`,
    };
    return { severity: 'error', problem };
  }
  if (mid.length <= 3) return undefined;
  const problem = {
    en: `The mid “${mid}” costs ${mid.length} bytes in RTP packets; up to 3 are advised`,
    zh: `mid“${mid}”在 RTP 包里占 ${mid.length} 字节；建议不超过 3 字节`,
  };
  return { severity: 'info', problem };
}
