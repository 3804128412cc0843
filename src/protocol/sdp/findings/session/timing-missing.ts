import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isDescription } from '../is-webrtc.ts';
import { withLineAfter } from '../mending.ts';

export const timingMissing = finding({
  id: 'timing-missing',
  severity: 'error',
  rfc: 'RFC 8866 §5.9',
  check(subject) {
    const { lines } = subject.session;
    if (!isDescription(subject) || lines.some(({ type }) => type === 't')) return [];
    const before = lines.findLast(({ type }) => type !== undefined && 'vosiuepcb'.includes(type));
    return [at((before ?? subject.lines[0])?.number ?? 1)];
  },
  mend(subject, { from }) {
    return subject.lines[from - 1]?.type === 'm' ? undefined : withLineAfter(subject, from, 't=0 0');
  },
  text: {
    en: {
      what: 'There is no t= line.',
      why: 'It says when the session takes place and must be there, though a call has only “always”: 0 0. Chromium refuses a description without it.',
      mend: 'Add t=0 0 after the session name.',
    },
    zh: {
      what: '缺少 t= 行。',
      why: '它说明会话的时间，必须存在，尽管通话只用“永久”：0 0。没有它，Chromium 会拒绝这份描述。',
      mend: '在会话名之后加上 t=0 0。',
    },
  },
  bad: { lines: around(['>s=-'], { without: ['t='] }) },
  good: { lines: around(['t=0 0']) },
  chromium: 'OperationError',
});
