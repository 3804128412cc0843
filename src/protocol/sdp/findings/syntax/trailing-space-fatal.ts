import type { SdpLine } from '../../lines.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { oddLines } from '../line-index.ts';
import { withLine } from '../mending.ts';

export const trailingSpaceFatal = finding({
  id: 'trailing-space-fatal',
  severity: 'error',
  rfc: 'RFC 8866 §9',
  check(subject) {
    return oddLines(subject)
      .filter((line) => /[ \t]$/.test(line.raw.slice(-1)) && isFatalPlace(line))
      .map(({ raw, number }) => at(number, { line: raw.trimEnd() }));
  },
  mend: (subject, { from }) => withLine(subject, from, subject.lines[from - 1]?.raw.trimEnd() ?? ''),
  text: {
    en: {
      what: 'A blank stands after “{line}”.',
      why: 'Here it counts as a part of the value: one more, empty format of an m= line, a character that no mid, ufrag or number has. Chromium refuses the whole text. After most other lines the same blank does no harm.',
      mend: 'Delete the blank at the end.',
    },
    zh: {
      what: '“{line}”后面有空白。',
      why: '在这里它算作值的一部分：m= 行又多一个空的格式，或 mid、ufrag、数字里不允许的字符。Chromium 会拒绝整份文本。在其他大多数行之后，同样的空白并无妨害。',
      mend: '删除行末的空白。',
    },
  },
  bad: { lines: around(['>m=audio 9 UDP/TLS/RTP/SAVPF 0 ', '>a=mid:0 ', '>a=setup:actpass ']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=mid:0', 'a=rtcp-rsize ']) },
  chromium: 'OperationError',
});

/** Where Chromium 156 stumbles over a blank at the end. */
const types = ['m', 'o', 'b'];
const attributes = new Set([
  'mid',
  'group',
  'ice-ufrag',
  'ice-pwd',
  'fingerprint',
  'setup',
  'ssrc-group',
  'sctp-port',
  'max-message-size',
]);

/** Whether a blank at the end of this line is more than untidy. */
export function isFatalPlace({ type, attribute }: SdpLine): boolean {
  return attribute ? attributes.has(attribute.name) : type !== undefined && types.includes(type);
}
