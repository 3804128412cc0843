/** The constraints of getUserMedia() as a person writes them. */
import { whereJsonBreaks } from '../recording/import/json-break.ts';

export type ConstraintsReading =
  | { readonly ok: true; readonly options: string }
  /** `at` is where the text stops being JSON; without it, it is JSON but no object. */
  | { readonly ok: false; readonly at?: { readonly line: number; readonly column: number } };

/** A MediaStreamConstraints dictionary (W3C mediacapture-streams §10.2) as JSON text; what it asks for is the browser's to judge. */
export function readConstraints(text: string): ConstraintsReading {
  try {
    const read: unknown = JSON.parse(text);
    const isObject = typeof read === 'object' && read !== null && !Array.isArray(read);
    return isObject ? { ok: true, options: JSON.stringify(read) } : { ok: false };
  } catch {
    const at = whereJsonBreaks(text);
    return { ok: false, ...(at && { at: { line: at.line, column: at.column } }) };
  }
}
