/** A rule's example, read as a paste is. */
import { type Dissection, dissect } from '../dissection.ts';
import { readPaste } from '../paste.ts';
import type { Beside, Example } from './finding.ts';

export interface ExampleReading {
  readonly subject: Dissection;
  readonly beside: Beside;
  /** The numbers of the lines that the rule must point at, and the places of the candidates. */
  readonly marked: readonly number[];
  readonly markedCandidates: readonly number[];
}

export function readExample(example: Example): ExampleReading {
  const { lines, type, offer, before, beforeOther, created, sharing, candidates, pasted, ending = '\r\n' } = example;
  const joined = lines.map((line) => unmarked(line)).join(ending);
  const subject = dissect(joined + (example.unended || lines.length === 0 ? '' : ending), type);
  return {
    subject,
    beside: {
      ...(offer && { offer: dissect(textOf(offer), 'offer') }),
      ...(before && { before: dissect(textOf(before), type) }),
      ...(beforeOther && { beforeOther: dissect(textOf(beforeOther), type === 'answer' ? 'offer' : 'answer') }),
      ...(created && { created: dissect(textOf(created), type) }),
      ...(sharing && { sharing }),
      ...(candidates && { candidates: candidates.map((one) => ({ ...one, text: unmarked(one.text) })) }),
      ...(pasted !== undefined && wrappingIn(pasted)),
    },
    marked: lines.flatMap((line, place) => (isMarked(line) ? [place + 1] : [])),
    markedCandidates: (candidates ?? []).flatMap(({ text }, place) => (isMarked(text) ? [place] : [])),
  };
}

function wrappingIn(pasted: string): Pick<Beside, 'wrapped' | 'message'> {
  const [description] = readPaste(pasted)?.descriptions ?? [];
  if (!description) return {};
  const { wrapped, message } = description;
  return { wrapped, ...(message && { message }) };
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${unmarked(line)}\r\n`).join('');
}

function isMarked(line: string): boolean {
  return line.startsWith('>');
}

function unmarked(line: string): string {
  return isMarked(line) ? line.slice(1) : line;
}
