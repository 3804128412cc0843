/** The last call of this tab, kept over a reload: what a person recorded is not lost by a slip of the hand. */
import { exportText } from '../../recording/export.ts';
import type { Session } from './session.ts';

const key = 'last-call';
/** Storage holds about 5 MB of text; what is larger is not kept. */
const largest = 4_000_000;

/** Keeps the recording, unless it is too large or storage is switched off. */
export function keepLastCall(session: Session): void {
  const text = exportText(session.recording());
  try {
    if (text.length <= largest) sessionStorage.setItem(key, text);
  } catch {
    // Nothing to be done while the page is going away.
  }
}

export function lastCallText(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** How many frames it has, without reading it: one a line. */
export function lastCallFrames(): number {
  return (lastCallText()?.match(/^\{?"?[^\n]*"seq":/gm) ?? []).length;
}
