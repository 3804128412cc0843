/** What comes of an attempt to read a file: a recording, or what is wrong with the file, where, and what to do. */
import type { Text } from '../../protocol/language.ts';
import type { Recording } from '../recording.ts';
import type { UpgradeStep } from '../versions/upgrade.ts';

export type ImportResult =
  | { readonly ok: true; readonly recording: Recording }
  | { readonly ok: false; readonly error: ImportError };

export interface ImportError {
  readonly kind:
    | 'unreadable'
    | 'empty'
    | 'too-large'
    | 'not-json'
    | 'truncated'
    | 'foreign'
    | 'too-new'
    | 'too-old'
    | 'invalid'
    | 'cancelled';
  /** "line 3, column 5" (from 1), "frame 17, message.body.type" (frames by `seq`), "the whole file". */
  readonly where: Text;
  /** What is wrong there. It may quote the file: show it as text only. */
  readonly problem: Text;
  /** What to do about it. */
  readonly advice: Text;
}

export interface ImportOptions {
  /** Called before each pause with the number of frames that have been checked, and of all. A short file has no pause. */
  onProgress?(done: number, of: number): void;
  readonly signal?: AbortSignal;
  /** Lets the page breathe: resolves when work may go on. A macrotask unless told otherwise. */
  pause?(): Promise<void>;
  /** The way up from older versions; that of `versions/steps.ts` unless told otherwise. */
  readonly steps?: readonly UpgradeStep[];
}

/** What was handed in. `json` is absent where the text is not JSON. */
export interface Paste {
  readonly text: string;
  readonly json?: unknown;
}

/** A format that can be read. */
export interface ImportFormat {
  readonly name: Text;
  /** Whether this is meant to be such a file, sound or not. */
  recognises(paste: Paste): boolean;
  read(paste: Paste, options: ImportOptions): Promise<ImportResult>;
}

export const wholeFile: Text = { en: 'the whole file', zh: '整个文件' };

export function failed(kind: ImportError['kind'], where: Text, problem: Text, advice: Text): ImportResult {
  return { ok: false, error: { kind, where, problem, advice } };
}
