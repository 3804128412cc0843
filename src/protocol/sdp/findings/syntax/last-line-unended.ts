import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isDescription } from '../is-webrtc.ts';

export const lastLineUnended = finding({
  id: 'last-line-unended',
  severity: 'error',
  rfc: 'RFC 8866 §9',
  check(subject) {
    const last = subject.lines.at(-1);
    if (last?.ending !== '' || last.raw.trim() === '' || !isDescription(subject)) return [];
    return [at(last.number, { line: last.raw })];
  },
  mend: ({ text, lines }) => text + (lines[0]?.ending || '\r\n'),
  text: {
    en: {
      what: 'The last line, “{line}”, has no line ending.',
      why: 'Each line ends in CRLF, the last one too. Chromium refuses the description: “Invalid SDP line”. It is usual after trim() or join("\\r\\n").',
      mend: 'Add a line ending after the last line.',
    },
    zh: {
      what: '最后一行“{line}”没有换行。',
      why: '每一行都以 CRLF 结束，最后一行也不例外。Chromium 会拒绝这份描述：“Invalid SDP line”。常见原因是 trim() 或 join("\\r\\n")。',
      mend: '在最后一行后面加上换行。',
    },
  },
  bad: { lines: [...around([]).slice(0, -1), '>a=rtcp-mux'], unended: true },
  good: { lines: around([]) },
  chromium: 'OperationError',
});
