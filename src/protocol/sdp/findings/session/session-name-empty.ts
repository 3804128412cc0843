import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isDescription } from '../is-webrtc.ts';
import { withLine, withLineAfter } from '../mending.ts';

export const sessionNameEmpty = finding({
  id: 'session-name-empty',
  severity: 'error',
  rfc: 'RFC 8866 §5.3',
  check(subject) {
    if (!isDescription(subject)) return [];
    const names = subject.session.lines.filter(({ type }) => type === 's');
    if (names.length > 0) return names.filter(({ value }) => value === '').map(({ number }) => at(number, empty));
    const before = subject.session.lines.findLast(({ type }) => type === 'v' || type === 'o');
    return [at((before ?? subject.lines[0])?.number ?? 1, missing)];
  },
  mend(subject, { from }) {
    const line = subject.lines[from - 1];
    if (line?.type === 's') return withLine(subject, from, 's=-');
    return line?.type === 'o' ? withLineAfter(subject, from, 's=-') : undefined;
  },
  text: {
    en: {
      what: '{what}.',
      why: 'The name may say nothing (“-” or one blank), but it must be there. Chromium refuses a description without it. RFC 9143 itself prints an empty s= in its examples.',
      mend: 'Write s=-, as browsers do.',
    },
    zh: {
      what: '{what}。',
      why: '会话名可以没有含义（“-”或一个空格），但不能缺少。没有它，Chromium 会拒绝这份描述。RFC 9143 自己的例子里就印着空的 s=。',
      mend: '像浏览器那样写 s=-。',
    },
  },
  bad: { lines: around(['>s=']) },
  good: { lines: around(['s= ']) },
  chromium: 'OperationError',
});

const empty = { what: { en: 'The session name, s=, is empty', zh: '会话名 s= 是空的' } };
const missing = { what: { en: 'There is no session name, s=', zh: '缺少会话名 s=' } };
