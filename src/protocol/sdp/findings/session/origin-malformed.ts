import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isDescription } from '../is-webrtc.ts';

export const originMalformed = finding({
  id: 'origin-malformed',
  severity: 'error',
  rfc: 'RFC 8866 §5.2',
  check(subject) {
    if (!isDescription(subject)) return [];
    const { lines } = subject.session;
    const origins = lines.filter(({ type }) => type === 'o');
    if (origins.length === 0) {
      const place = (lines.find(({ type }) => type === 'v') ?? subject.lines[0])?.number ?? 1;
      return [at(place, { problem: { en: 'There is no o= line', zh: '缺少 o= 行' } })];
    }
    return origins.flatMap(({ number, value = '' }) => {
      const problem = problemOf(value);
      return problem ? at(number, { problem }) : [];
    });
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'o= names the session in six fields: user, session id, version, IN, address type, address. Chromium refuses anything but six; Firefox also wants digits in id and version.',
      mend: 'Complete it, for instance o=- 4611731400430051336 2 IN IP4 127.0.0.1. Id and version are the writer’s own: who does not know them cannot mend the line.',
    },
    zh: {
      what: '{problem}。',
      why: 'o= 用六个字段命名会话：用户、会话 id、版本、IN、地址类型、地址。字段不是六个，Chromium 就拒绝；Firefox 还要求 id 和版本是数字。',
      mend: '补全这一行，例如 o=- 4611731400430051336 2 IN IP4 127.0.0.1。id 和版本由写描述的一方决定，不知道它们就无从修补。',
    },
  },
  bad: { lines: around(['>o=- 4611731400430051336 2 IN IP4']) },
  good: { lines: around(['o=- 4611731400430051336 2 IN IP4 127.0.0.1']) },
  chromium: 'OperationError',
});

function problemOf(value: string): Text | undefined {
  // A blank at the end is told by trailing-space-fatal.
  const fields = value.trimEnd().split(' ');
  if (fields.length !== 6 || fields.includes('')) {
    const count = fields.filter((field) => field !== '').length;
    if (count === 6)
      return { en: 'The o= line has two blanks where one should be', zh: 'o= 行里该有一个空格的地方有两个' };
    return { en: `The o= line has ${count} of 6 fields`, zh: `o= 行有 ${count} 个字段，应为 6 个` };
  }
  const [, id = '', version = ''] = fields;
  const odd = [id, version].find((field) => !/^\d+$/.test(field));
  if (odd === undefined) return undefined;
  const name = odd === id ? { en: 'session id', zh: '会话 id' } : { en: 'version', zh: '版本' };
  return { en: `In o= the ${name.en} is “${odd}”, not a number`, zh: `o= 行的${name.zh}是“${odd}”，不是数字` };
}
