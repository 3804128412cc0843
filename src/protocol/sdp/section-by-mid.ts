/** The m-section that a mid names, RFC 5888 §4. */
import type { MediaSection, SdpSections } from './sections.ts';

/** Undefined where no section has it; of several, the first. */
export function sectionByMid(description: SdpSections, mid: string): MediaSection | undefined {
  let index = indices.get(description);
  if (!index) {
    index = new Map();
    for (const section of description.media) {
      if (section.mid !== undefined && !index.has(section.mid)) index.set(section.mid, section);
    }
    indices.set(description, index);
  }
  return index.get(mid);
}

const indices = new WeakMap<SdpSections, Map<string, MediaSection>>();
