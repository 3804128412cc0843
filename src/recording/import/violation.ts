/** Where a file breaks its schema, in words. */
import type * as v from 'valibot';
import type { Text } from '../../protocol/language.ts';
import { failed, type ImportResult, wholeFile } from './result.ts';

/** From what valibot says; `seq` is the number of the frame, if it was in a frame. */
export function violation(issue: v.BaseIssue<unknown>, seq?: number): ImportResult {
  const path = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  // An action such as `integer` expects something without a name for it: its own type says it.
  return ruleBroken(placeOf(seq, path), issue.expected ?? issue.type, shown(issue.input));
}

/** A rule that no schema can express. */
export function ruleBroken(where: Text, expected: string, found: Text): ImportResult {
  return failed(
    'invalid',
    where,
    { en: `Expected ${expected}, found ${found.en}.`, zh: `应为 ${expected}，实际为${found.zh}。` },
    {
      en: 'The file was changed after it was exported. Export the recording once more, or mend this place.',
      zh: '文件在导出之后被改动过。请重新导出录制，或者改正此处。',
    },
  );
}

/** A place inside a frame, or outside of all frames. */
export function placeOf(seq: number | undefined, path: string): Text {
  if (seq === undefined) return path === '' ? wholeFile : { en: path, zh: path };
  const tail = path === '' ? { en: '', zh: '' } : { en: `, ${path}`, zh: `，${path}` };
  return { en: `frame ${seq}${tail.en}`, zh: `第 ${seq} 帧${tail.zh}` };
}

/** A value from the file, short enough to be read. */
export function shown(value: unknown): Text {
  if (value === undefined) return { en: 'nothing', zh: '空缺' };
  if (Array.isArray(value)) return { en: 'an array', zh: '数组' };
  if (typeof value === 'object' && value !== null) return { en: 'an object', zh: '对象' };
  const text = JSON.stringify(typeof value === 'string' ? value.slice(0, longest) : value);
  const short = typeof value === 'string' && value.length > longest ? `${text.slice(0, -1)}…"` : text;
  return { en: short, zh: ` ${short}` };
}

const longest = 40;
