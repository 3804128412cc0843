/** What is said of one API method: when it is called, when it succeeds, and when it is refused. */
import type { ApiValue, CallError, FrameOf } from '../../frame.ts';
import { code, say } from '../../prose.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Explain, Explained, Phrase } from '../explanation.ts';
import { shortened } from '../wording.ts';

export interface MethodWords {
  readonly begun: Explain<FrameOf<'api-call'>>;
  readonly resolved: (frame: FrameOf<'api-settled'>, snapshot: Snapshot, value: ApiValue) => Explained;
  readonly rejected: (frame: FrameOf<'api-settled'>, snapshot: Snapshot, error: CallError) => Explained;
}

/** The exception as the browser worded it; it stands at the end, after what it means. */
export function ownWords(error: CallError): Phrase {
  const words = code(shortened(`${error.name}: ${error.message}`, 220));
  return { en: say`The browser’s own words: ${words}`, zh: say`浏览器的原话：${words}` };
}
