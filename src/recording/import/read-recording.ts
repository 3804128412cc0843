/** A recording from a file or a paste. Whatever is handed in, this answers; it never throws. */
import type { Text } from '../../protocol/language.ts';
import { foreign } from './foreign.ts';
import { formats } from './formats.ts';
import { cancelled } from './frames.ts';
import { whereJsonBreaks } from './json-break.ts';
import { failed, type ImportOptions, type ImportResult, type Paste, wholeFile } from './result.ts';

/** Reads `text` in the first format that recognises it. */
export async function readRecording(text: string, options: ImportOptions = {}): Promise<ImportResult> {
  if (options.signal?.aborted) return cancelled();
  const refused = refusedForSize(text.length);
  if (refused) return refused;
  const paste = opened(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  const format = formats.find(({ recognises }) => recognises(paste));
  if (format) return format.read(paste, options);
  const stranger = foreign.find(({ recognises }) => recognises(paste));
  if (stranger) return failed('foreign', wholeFile, stranger.problem, stranger.advice);
  return notJson(paste.text);
}

/** For a file that the browser does not hand out: a folder, or one that has changed since it was chosen. */
export function unreadable(): ImportResult {
  return failed(
    'unreadable',
    wholeFile,
    { en: 'The browser cannot read it.', zh: '浏览器无法读取它。' },
    {
      en: 'A folder cannot be opened; a file may have been changed or removed meanwhile. Choose the file again.',
      zh: '文件夹不能打开；文件也可能刚被改动或删除。请重新选择文件。',
    },
  );
}

/** To be asked before a file is read into memory: refuses what is too large, and what is empty. */
export function refusedForSize(bytes: number): ImportResult | undefined {
  if (bytes === 0) return empty();
  if (bytes <= largest) return undefined;
  const size = Math.round(bytes / megabyte);
  return failed(
    'too-large',
    wholeFile,
    {
      en: `The file has ${size} MB; files of up to ${largest / megabyte} MB can be opened.`,
      zh: `文件大小为 ${size} MB，最多只能打开 ${largest / megabyte} MB 的文件。`,
    },
    { en: 'Check that it is the right file. Record a shorter call.', zh: '请确认选对了文件，或录制较短的通话。' },
  );
}

const megabyte = 1_000_000;
const largest = 200 * megabyte;
const byteOrderMark = '\ufeff';

function opened(text: string): Paste {
  try {
    return { text, json: JSON.parse(text) };
  } catch {
    return { text };
  }
}

function notJson(text: string): ImportResult {
  if (text.trim() === '') return empty();
  const place = whereJsonBreaks(text);
  const where: Text = place
    ? { en: `line ${place.line}, column ${place.column}`, zh: `第 ${place.line} 行，第 ${place.column} 列` }
    : wholeFile;
  if (place?.truncated) {
    return failed(
      'truncated',
      where,
      { en: 'The file ends in the middle: it looks cut off.', zh: '文件在中途结束，看来被截断了。' },
      {
        en: 'Copy or download the whole file again, or export the recording once more.',
        zh: '请重新完整地复制或下载文件，或再次导出录制。',
      },
    );
  }
  const found = JSON.stringify(place?.found ?? '');
  return failed(
    'not-json',
    where,
    {
      en: `This is not JSON: ${found} cannot stand here.`,
      zh: `这不是 JSON：此处不能出现 ${found}。`,
    },
    {
      en: 'Choose a file that “Export recording” wrote. If it was edited by hand, mend this place.',
      zh: '请选择由 “Export recording” 导出的文件；如果手工改过，请改正此处。',
    },
  );
}

function empty(): ImportResult {
  return failed(
    'empty',
    wholeFile,
    { en: 'There is nothing in it.', zh: '内容为空。' },
    { en: 'Choose a file that “Export recording” wrote.', zh: '请选择由 “Export recording” 导出的文件。' },
  );
}
