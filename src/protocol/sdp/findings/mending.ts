/** Small changes to the text of a description, which leave every other byte as it is. */
import type { Dissection } from '../dissection.ts';
import type { SdpLine } from '../lines.ts';

/** The text with another line at a number, its ending kept. */
export function withLine({ text, lines }: Dissection, number: number, raw: string): string {
  const line = lines[number - 1];
  return line ? text.slice(0, line.start) + raw + text.slice(line.start + line.raw.length) : text;
}

/** The text without the lines from one number to another, both inclusive. */
export function withoutLines({ text, lines }: Dissection, from: number, to: number = from): string {
  const [first, last] = [lines[from - 1], lines[to - 1]];
  return first && last ? text.slice(0, first.start) + text.slice(endOf(last)) : text;
}

/** The text with a line more, after the one of a number: 0 puts it first. It ends as the line before it does. */
export function withLineAfter({ text, lines }: Dissection, number: number, raw: string): string {
  const line = lines[number - 1];
  const ending = (line ?? lines[0])?.ending || '\r\n';
  if (!line) return number === 0 ? raw + ending + text : text;
  const before = text.slice(0, line.start) + line.raw + (line.ending || '\r\n');
  return before + raw + (line.ending === '' ? '' : ending) + text.slice(endOf(line));
}

function endOf(line: SdpLine): number {
  return line.start + line.raw.length + line.ending.length;
}
