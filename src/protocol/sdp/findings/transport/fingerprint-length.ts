import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isBundledAway } from '../inherited.ts';

/** How many bytes each hash has. */
const sizes: ReadonlyMap<string, number> = new Map([
  ['md2', 16],
  ['md5', 16],
  ['sha-1', 20],
  ['sha-224', 28],
  ['sha-256', 32],
  ['sha-384', 48],
  ['sha-512', 64],
]);

export const fingerprintLength = finding({
  id: 'fingerprint-length',
  severity: 'error',
  rfc: 'RFC 8122 §5',
  check(subject) {
    return subject.sections.flatMap((section) =>
      linesOf(section, 'fingerprint').flatMap(({ number, attribute }) => {
        const value = (attribute?.value ?? '').trimEnd();
        const unreadable = readingProblem(value);
        if (unreadable) return at(number, { problem: unreadable });
        const problem = sizeProblem(value);
        // It can be read, so it does harm only where a handshake follows.
        if (!problem || (section.index !== undefined && section.rejected)) return [];
        const idle = section.index !== undefined && isBundledAway(subject, section);
        return { ...at(number, { problem }), severity: idle ? ('warning' as const) : ('error' as const) };
      }),
    );
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'It can match no certificate, so DTLS must fail. Mostly it is a cut copy. Chromium refuses one without colons at once; one that is too short it takes, and fails when it answers.',
      mend: 'Take the line again from where it was made.',
    },
    zh: {
      what: '{problem}。',
      why: '它不可能与任何证书相符，DTLS 必然失败。多半是复制时被截断。没有冒号的，Chromium 立刻拒绝；太短的它先接受，到应答时才失败。',
      mend: '从生成处重新取得这一行。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      '>a=fingerprint:sha-256 11:EC:20:6B:94:DA:60:BC:00:C5:D1:A2:38:AF:7E:E0:19:A5:F3:E5:61:9E:5F:06:5D:FD:41:9A:E5:AE:0D',
    ]),
  },
  good: { lines: around([]) },
  chromium: 'OperationError',
});

const pairs = /^[\dA-Fa-f]{2}(?::[\dA-Fa-f]{2})*$/;

function readingProblem(value: string): Text | undefined {
  const [hash = '', bytes = '', ...rest] = value.split(' ');
  // An unknown hash is told by fingerprint-hash.
  if (!sizes.has(hash.toLowerCase()) || (rest.length === 0 && pairs.test(bytes))) return undefined;
  return {
    en: `The ${hash} fingerprint is not made of pairs of hex digits with colons between`,
    zh: `${hash} 指纹不是用冒号分隔的两位十六进制数`,
  };
}

function sizeProblem(value: string): Text | undefined {
  const [hash = '', bytes = ''] = value.split(' ');
  const size = sizes.get(hash.toLowerCase());
  const count = (bytes.length + 1) / ':FF'.length;
  if (size === undefined || count === size) return undefined;
  return {
    en: `The ${hash} fingerprint has ${count} bytes, not ${size}`,
    zh: `${hash} 指纹有 ${count} 字节，应为 ${size} 字节`,
  };
}
