/** A description, read to the last token. Lines and sections at once; the tokens of a line when they are asked for. */
import type { SdpLine } from './lines.ts';
import { readSections, type SdpSections, type Section } from './sections.ts';

/** What the writer meant it as, where that is known: it stands beside the text (JSON), not in it. */
export type DescriptionType = 'offer' | 'answer' | 'unknown';

export interface Dissection extends SdpSections {
  readonly text: string;
  readonly type: DescriptionType;
  /** The session part, then the m-sections. */
  readonly sections: readonly Section[];
}

/** Reads any text at all; never throws. */
export function dissect(text: string, type: DescriptionType = 'unknown'): Dissection {
  const read = readSections(text);
  return { ...read, text, type, sections: [read.session, ...read.media] };
}

/** The lines of one attribute in a section, in order. */
export function linesOf(section: Section, name: string): readonly SdpLine[] {
  return indexOf(section).get(name) ?? none;
}

const none: readonly SdpLine[] = [];
const indices = new WeakMap<Section, ReadonlyMap<string, readonly SdpLine[]>>();

/** The lines of a section by attribute name: a hundred rules ask, and none of them may read the section again. */
function indexOf(section: Section): ReadonlyMap<string, readonly SdpLine[]> {
  const known = indices.get(section);
  if (known) return known;
  const index = new Map<string, SdpLine[]>();
  for (const line of section.lines) {
    if (!line.attribute) continue;
    const before = index.get(line.attribute.name);
    if (before) before.push(line);
    else index.set(line.attribute.name, [line]);
  }
  indices.set(section, index);
  return index;
}
