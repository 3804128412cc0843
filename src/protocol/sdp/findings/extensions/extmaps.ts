/** The a=extmap lines of a section, read once for all the rules about them. */
import { type Dissection, linesOf } from '../../dissection.ts';
import { type Extmap, readExtmap } from '../../extmap.ts';
import type { SdpLine } from '../../lines.ts';
import type { MediaSection, Section } from '../../sections.ts';

export interface ExtmapLine {
  readonly line: SdpLine;
  /** Undefined where it cannot be read. */
  readonly extmap: Extmap | undefined;
}

export function extmapsOf(section: Section): readonly ExtmapLine[] {
  const known = extmaps.get(section);
  if (known) return known;
  const read = linesOf(section, 'extmap').map((line) => ({ line, extmap: readExtmap(line.attribute?.value ?? '') }));
  extmaps.set(section, read);
  return read;
}

/** One extension may stand more than once with attributes of its own (RFC 8285 §5), as `encrypt` does (RFC 6904). */
export function extensionKey({ uri, attributes }: Extmap): string {
  return attributes === undefined ? uri : `${uri} ${attributes}`;
}

export function hasExtension({ session }: Dissection, section: MediaSection, uri: string): boolean {
  return [...extmapsOf(section), ...extmapsOf(session)].some(({ extmap }) => extmap?.uri === uri);
}

const extmaps = new WeakMap<Section, readonly ExtmapLine[]>();
