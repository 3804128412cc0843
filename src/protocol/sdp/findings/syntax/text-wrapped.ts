import type { Text } from '../../../language.ts';
import type { Wrapping } from '../../wrapping.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';

export const textWrapped = finding({
  id: 'text-wrapped',
  severity: 'info',
  rfc: 'RFC 8866 §5',
  check({ lines }, { wrapped = [] }) {
    const names = wrapped.flatMap((wrapping) => wrappings[wrapping] ?? []);
    if (names.length === 0 || lines.length === 0) return [];
    return [at(1, { how: { en: names.map(({ en }) => en).join(', '), zh: names.map(({ zh }) => zh).join('、') } })];
  },
  text: {
    en: {
      what: 'In the pasted text the description is wrapped: {how}.',
      why: 'That may be the work of the log or the page it was copied from. If this very text reaches setRemoteDescription, it fails at line 1.',
      mend: 'What is shown here is unwrapped already: copy it from here. A program unwraps with JSON.parse, and sends nothing through HTML.',
    },
    zh: {
      what: '粘贴的文本里，描述外面还有包装：{how}。',
      why: '可能只是日志或网页造成的。但若这段文本原样传给 setRemoteDescription，第 1 行就会失败。',
      mend: '这里显示的已经去掉包装，可从这里复制。程序里应当用 JSON.parse 去掉，并且不要让它经过 HTML。',
    },
  },
  bad: { lines: ['>v=0', ...around([]).slice(1)], pasted: `${around([]).join('\\r\\n')}\\r\\n` },
  good: {
    lines: around([]),
    pasted: around([])
      .map((line) => `${line}\r\n`)
      .join(''),
  },
  chromium: 'OperationError',
});

/** JSON is no wrapping here: a program that sends it also reads it, and json-not-init-dict looks into it. */
const wrappings: { readonly [W in Wrapping]: Text | undefined } = {
  json: undefined,
  'byte-order-mark': { en: 'a byte order mark before it', zh: '前面有字节顺序标记（BOM）' },
  html: { en: 'HTML tags or entities in it', zh: '含有 HTML 标签或实体' },
  quotes: { en: 'quotes around it', zh: '外面有引号' },
  escapes: { en: 'its line endings are written out as \\r\\n', zh: '换行写成了字面的 \\r\\n' },
  prefixes: { en: 'blanks or a prefix before each line', zh: '每一行前面有空白或前缀' },
};
