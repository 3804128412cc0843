import type { Text } from '../../../language.ts';
import type { SdpLine } from '../../lines.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isDescription } from '../is-webrtc.ts';
import { oddLines } from '../line-index.ts';
import { withLine } from '../mending.ts';

export const lineNotTypeValue = finding({
  id: 'line-not-type-value',
  severity: 'error',
  rfc: 'RFC 8866 §5',
  check(subject) {
    if (!isDescription(subject)) return [];
    return oddLines(subject).flatMap((line) => {
      const problem = problemOf(line);
      return problem ? at(line.number, { line: line.raw, problem }) : [];
    });
  },
  mend(subject, { from }) {
    const [, type, value] = onlyBlanks.exec(subject.lines[from - 1]?.raw ?? '') ?? [];
    return !type || !value ? undefined : withLine(subject, from, `${type}=${value}`);
  },
  text: {
    en: {
      what: '“{line}” is not a line of a description: {problem}.',
      why: 'A line is one lower-case letter, “=”, and the value at once. Reading must stop at anything else, and Chromium refuses the whole text.',
      mend: 'Remove the blanks, or write the letter in lower case; what is no line, or an empty one, does not belong here.',
    },
    zh: {
      what: '“{line}”不是描述里的行：{problem}。',
      why: '一行由一个小写字母、“=”和紧接着的值组成。遇到别的写法必须停止读取，Chromium 会拒绝整份文本。',
      mend: '去掉空白，或把字母改成小写；不是行的文字，或没有值的行，不应出现在这里。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a = sendrecv', '>A=sendrecv', '>a=', '>hello']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=sendrecv']) },
  chromium: 'OperationError',
});

const onlyBlanks = /^\s*([a-z])\s*=\s*(.*)$/;

function problemOf({ raw, type, value }: SdpLine): Text | undefined {
  if (type !== undefined) {
    // RFC 8866 §5.3 allows `s= ` for a session without a name.
    const blank = type !== 's' && /^[ \t]/.test(value);
    if (blank) return { en: 'a blank follows the “=”', zh: '“=”后面有空白' };
    // An empty s= is told by session-name-empty.
    return type !== 's' && value === '' ? { en: 'nothing follows the “=”', zh: '“=”后面什么也没有' } : undefined;
  }
  // An empty line is told by blank-line.
  if (raw.trim() === '') return undefined;
  if (onlyBlanks.test(raw)) return { en: 'there are blanks before the “=”', zh: '“=”前面有空白' };
  if (/^[A-Z]=/.test(raw)) return { en: 'its letter is a capital', zh: '字母是大写' };
  return { en: 'it does not begin with a letter and “=”', zh: '开头不是字母加“=”' };
}
