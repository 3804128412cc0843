/** The lines that rules look for by more than an attribute's name, found in one pass over the description. */
import type { Dissection } from '../dissection.ts';
import type { SdpLine } from '../lines.ts';

interface LineIndex {
  /** By type, but for `a`: attributes have linesOf. */
  readonly byType: ReadonlyMap<string, readonly SdpLine[]>;
  /** Lines of no type, with nothing or a blank after the `=`, or with a blank at the end. */
  readonly odd: readonly SdpLine[];
}

/** All lines of one type (`c`, `b`, …), at whatever level. */
export function linesOfType(dissection: Dissection, type: string): readonly SdpLine[] {
  return indexOf(dissection).byType.get(type) ?? none;
}

/** The few lines whose blanks or whose form are worth a look. */
export function oddLines(dissection: Dissection): readonly SdpLine[] {
  return indexOf(dissection).odd;
}

const none: readonly SdpLine[] = [];
const indices = new WeakMap<Dissection, LineIndex>();

function indexOf(dissection: Dissection): LineIndex {
  const known = indices.get(dissection);
  if (known) return known;
  const byType = new Map<string, SdpLine[]>();
  const odd: SdpLine[] = [];
  for (const line of dissection.lines) {
    const { type, raw } = line;
    if (type === undefined || !(raw.charCodeAt(2) > blank) || raw.charCodeAt(raw.length - 1) <= blank) odd.push(line);
    if (type === undefined || type === 'a') continue;
    const before = byType.get(type);
    if (before) before.push(line);
    else byType.set(type, [line]);
  }
  const index = { byType, odd };
  indices.set(dissection, index);
  return index;
}

/** U+0020; a tab is less, and where a line ends before it there is NaN. */
const blank = 32;
