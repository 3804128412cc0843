import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';

export const textWrapped = finding({
  id: 'text-wrapped',
  severity: 'info',
  rfc: 'RFC 8866 §5',
  check({ text }, { pasted }) {
    const found = pasted === undefined || pasted === text ? [] : wrappings.filter(({ stands }) => stands(pasted, text));
    const names = found.map(({ name }) => name);
    if (names.length === 0) return [];
    const how: Text = { en: names.map(({ en }) => en).join(', '), zh: names.map(({ zh }) => zh).join('、') };
    return [at(1, { how })];
  },
  mend: ({ text }) => text,
  text: {
    en: {
      what: 'In the pasted text the description is wrapped: {how}.',
      why: 'That may be the work of the log or the page it was copied from. If this very text reaches setRemoteDescription, it fails at line 1.',
      mend: 'What is shown here is unwrapped: copy it from here, or unwrap it in the program (JSON.parse, no HTML in between).',
    },
    zh: {
      what: '粘贴的文本里，描述外面还有包装：{how}。',
      why: '可能只是日志或网页造成的。但若这段文本原样传给 setRemoteDescription，第 1 行就会失败。',
      mend: '这里显示的已经去掉包装：从这里复制，或在程序里去掉（用 JSON.parse，中间不要经过 HTML）。',
    },
  },
  bad: { lines: ['>v=0', ...around([]).slice(1)], pasted: around([]).join('\\r\\n') },
  good: {
    lines: around([]),
    pasted: around([])
      .map((line) => `${line}\r\n`)
      .join(''),
  },
  chromium: 'OperationError',
});

/** JSON is no wrapping: a program that sends it also reads it. A quoted string alone is one. */
const isJson = (pasted: string) => /^\s*[[{]/.test(pasted);

const wrappings: readonly { readonly name: Text; readonly stands: (pasted: string, text: string) => boolean }[] = [
  {
    name: { en: 'a byte order mark before it', zh: '前面有字节顺序标记（BOM）' },
    stands: (pasted) => pasted.startsWith('\uFEFF'),
  },
  {
    name: { en: 'line endings written out as \\r\\n', zh: '换行写成了字面的 \\r\\n' },
    stands: (pasted, text) => !isJson(pasted) && /\\n[a-z]=/.test(pasted) && !/\\n[a-z]=/.test(text),
  },
  {
    name: { en: 'HTML entities or tags', zh: 'HTML 实体或标签' },
    stands: (pasted, text) => html.test(pasted) && !html.test(text),
  },
  {
    name: { en: 'quotes around it', zh: '外面有引号' },
    stands: (pasted) => /^\s*["'`]/.test(pasted),
  },
  {
    name: { en: 'blanks before its lines', zh: '各行前面有空白' },
    stands: (pasted, text) => /^[ \t]+[a-z]=/m.test(pasted) && !/^[ \t]+[a-z]=/m.test(text),
  },
  {
    name: { en: 'a prefix on each line', zh: '每一行都有前缀' },
    stands: (pasted, text) => prefixed.test(pasted) && !prefixed.test(text),
  },
];

const html = /&(?:amp|lt|gt|quot|nbsp|#\d{1,4}|#x[\da-f]{1,4});|<br ?\/?>/i;
/** `12:00:01 sdp.js:5 v=0`, `> a=mid:0`: something but no quote or brace, a blank, then a line. */
const prefixed = /^[^\s"'{}[\]][^"'{}\n]{0,80}[ \t|>](?:v=0|o=-? ?\S|a=mid:)/m;
