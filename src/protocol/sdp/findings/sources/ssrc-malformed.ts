import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { sourcesOf } from './source-index.ts';

export const ssrcMalformed = finding({
  id: 'ssrc-malformed',
  severity: 'error',
  rfc: 'RFC 5576 §4.1',
  check: ({ media }) =>
    media.flatMap((section) =>
      sourcesOf(section).ssrcs.flatMap(({ line, value }) =>
        value?.value === undefined ? [at(line.number, { value: line.attribute?.value ?? '' })] : [],
      ),
    ),
  text: {
    en: {
      what: '“{value}” is not an SSRC and an attribute with its value.',
      why: 'An SSRC is a number of 32 bits (up to 4294967295), and after a blank comes “name:value”. The RFC allows attributes without a value; Chromium refuses them with the whole description.',
      mend: 'Complete the line, as “1001 cname:amy”, or delete all lines of this SSRC: they are optional.',
    },
    zh: {
      what: '“{value}”不是 SSRC 加一个带值的属性。',
      why: 'SSRC 是 32 位的数（不超过 4294967295），空格之后是“名字:值”。RFC 允许没有值的属性，Chromium 却会因此拒绝整个描述。',
      mend: '补全这一行，如“1001 cname:amy”；或者删除这个 SSRC 的所有行，它们本来就是可选的。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=ssrc:4294967296 cname:amy', '>a=ssrc:5 foo']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=ssrc:4294967295 cname:amy']) },
  chromium: 'OperationError',
});
