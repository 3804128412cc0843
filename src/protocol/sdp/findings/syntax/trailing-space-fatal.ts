import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { withLine } from '../mending.ts';

export const trailingSpaceFatal = finding({
  id: 'trailing-space-fatal',
  severity: 'error',
  rfc: 'RFC 8866 §9',
  check({ media }) {
    return media.flatMap((section) =>
      [...section.lines.slice(0, 1), ...linesOf(section, 'mid')]
        .filter(({ raw }) => raw !== raw.trimEnd())
        .map(({ raw, number }) => at(number, { line: raw.trimEnd() })),
    );
  },
  mend: (subject, { from }) => withLine(subject, from, subject.lines[from - 1]?.raw.trimEnd() ?? ''),
  text: {
    en: {
      what: 'A blank stands after “{line}”.',
      why: 'At the end of an m= line it is read as one more, empty format; after a mid as a character that no mid may have. Chromium refuses the whole text. On most other lines the same blank does no harm.',
      mend: 'Delete the blank at the end.',
    },
    zh: {
      what: '“{line}”后面有空白。',
      why: '在 m= 行末尾，它被读成又一个空的格式；在 mid 之后，它是 mid 不允许的字符。Chromium 会拒绝整份文本。在其他大多数行里，同样的空白并无妨害。',
      mend: '删除行末的空白。',
    },
  },
  bad: { lines: around(['>m=audio 9 UDP/TLS/RTP/SAVPF 0 ', '>a=mid:0 ']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=mid:0', 'a=rtcp-rsize ']) },
  chromium: 'OperationError',
});
