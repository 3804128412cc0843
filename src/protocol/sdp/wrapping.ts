/** What logs, web pages and clipboards do to an SDP, undone: byte order mark, quotes, escapes, prefixes on each line. */

/** What was taken off, in the order in which it was. */
export type Wrapping = 'json' | 'byte-order-mark' | 'html' | 'quotes' | 'escapes' | 'prefixes';

export interface Bare {
  readonly text: string;
  readonly wrapped: readonly Wrapping[];
}

/** The text without its wrapping; SDP as it is comes back as it is. */
export function bareText(text: string): Bare {
  const steps: readonly [Wrapping, (text: string) => string][] = [
    ['byte-order-mark', (whole) => whole.replace(/^\uFEFF/, '')],
    ['html', withoutEntities],
    ['quotes', withoutQuotes],
    ['escapes', withoutEscapes],
    ['prefixes', withoutPrefixes],
  ];
  const wrapped: Wrapping[] = [];
  let bare = text;
  for (const [name, take] of steps) {
    const next = take(bare);
    if (next === bare) continue;
    wrapped.push(name);
    bare = next;
  }
  return { text: bare, wrapped };
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
  ['&#13;', '\r'],
  ['&#10;', '\n'],
  ['&#xD;', '\r'],
  ['&#xA;', '\n'],
  ['&#61;', '='],
  ['&amp;', '&'],
]);

function withoutEntities(text: string): string {
  const broken = text.replace(/<br ?\/?>/gi, '\n');
  return broken.replace(/&(?:\w{2,4}|#x?[\dA-Fa-f]{1,3});/g, (entity) => entities.get(entity) ?? entity);
}

/** Quotes around the whole. */
function withoutQuotes(text: string): string {
  const trimmed = text.trim();
  return /^(["'`])v=[\s\S]*\1$/.test(trimmed) ? trimmed.slice(1, -1) : text;
}

/** Line ends written out (`\r\n`), where the real ones are missing. */
function withoutEscapes(text: string): string {
  if (!/^\s*v=0\s*\\+[rn]/.test(text)) return text;
  return text.replace(/\\+r/g, '\r').replace(/\\+n/g, '\n');
}

/** The same number of words, or blanks, before each line: a log's or an e-mail's. */
function withoutPrefixes(text: string): string {
  const first = /^(.*?)v=0[ \t]*$/m.exec(text);
  if (!first || first[1] === '') return text;
  const prefix = shapeOf(first[1] ?? '');
  return text
    .split(/(?<=\n)/)
    .map((line) => line.replace(prefix, ''))
    .join('');
}

/** Of a prefix: its digits may differ from line to line, all else is the same. */
function shapeOf(prefix: string): RegExp {
  const shape = prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '\\d+');
  return new RegExp(`^${shape}`);
}
