/** How values look in a sentence: long texts cut, sizes and lists spelt out. */
import { code, type Part, type Prose } from '../prose.ts';

/** One line of at most `limit` characters. What comes from a recording may be of any length and hold any character. */
export function shortened(text: string, limit = 64): string {
  // Far more than is shown, so that a text of megabytes costs no more than a short one.
  const line = text
    .slice(0, limit * 8)
    .replace(/\p{C}+|\s+/gu, ' ')
    .trim();
  const letters = [...line];
  if (letters.length <= limit && text.length <= limit * 8) return line;
  return `${letters.slice(0, limit - 1).join('')}…`;
}

/** A value as code, shortened. */
export function shown(text: string, limit?: number): Part {
  return code(shortened(text, limit) || ' ');
}

/** Two lines that differ, cut so that the place where they do is seen in both. */
export function contrasted(one: string, other: string, limit = 56): readonly [Part, Part] {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const start = 16;
  if (same < limit - 12) return [shown(one, limit), shown(other, limit)];
  const cut = (line: string) => shown(`${line.slice(0, start)}…${line.slice(same - 8)}`, limit);
  return [cut(one), cut(other)];
}

/** The length of a text; SDP is ASCII, so characters are bytes. */
export function size(text: string): string {
  return text.length < 1000 ? `${text.length} B` : `${(text.length / 1000).toFixed(1)} kB`;
}

export function listed(items: readonly (Part | Prose)[], comma: string, last: string): Prose {
  return items.flatMap((item, place): Prose => {
    const gap = place === 0 ? [] : [place === items.length - 1 ? last : comma];
    return [...gap, ...(Array.isArray(item) ? (item as Prose) : [item as Part])];
  });
}

/** "1 line", "3 lines". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
