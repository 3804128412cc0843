/** What each side says for a transport that several sections may share. */
import type { Dissection } from '../dissection.ts';
import { bundlingOf, effectiveLine, effectiveValue } from '../findings/inherited.ts';
import { sectionByMid } from '../section-by-mid.ts';
import type { MediaSection } from '../sections.ts';
import type { SectionPair } from './transports.ts';

/**
 * The section of the tag speaks first. A bundle-only section of an offer has no transport lines; then those of the
 * offer's own tag hold, even if the answer has refused that section (RFC 9143 §7.2.1).
 */
export class TransportLines {
  readonly #offer: Dissection;
  readonly #answer: Dissection;
  readonly #offered: readonly MediaSection[];
  readonly #answered: readonly MediaSection[];

  constructor(offer: Dissection, answer: Dissection, pairs: readonly SectionPair[], tag: string | undefined) {
    this.#offer = offer;
    this.#answer = answer;
    const tagged = pairs.find(({ answered }) => answered.mid === tag && tag !== undefined);
    const ordered = tagged ? [tagged, ...pairs.filter((pair) => pair !== tagged)] : pairs;
    const offered = ordered.map((pair) => pair.offered);
    const own = tag === undefined ? undefined : offeredTag(offer, offered[0]);
    this.#offered = own ? [...offered, own] : offered;
    this.#answered = ordered.map((pair) => pair.answered);
  }

  /** The value of an attribute in the offer and in the answer. */
  values(name: string): readonly [string | undefined, string | undefined] {
    return [firstValue(this.#offer, this.#offered, name), firstValue(this.#answer, this.#answered, name)];
  }

  /** Whether both have a line of this name. */
  both(name: string): boolean {
    return has(this.#offer, this.#offered, name) && has(this.#answer, this.#answered, name);
  }

  get proto(): string {
    return this.#answered[0]?.proto ?? '';
  }
}

function offeredTag(offer: Dissection, section: MediaSection | undefined): MediaSection | undefined {
  const { groups, groupsOf } = bundlingOf(offer);
  const group = section?.mid === undefined ? undefined : groupsOf.get(section.mid)?.[0];
  const tag = group === undefined ? undefined : groups[group]?.[0];
  return tag === undefined ? undefined : sectionByMid(offer, tag);
}

function firstValue(dissection: Dissection, sections: readonly MediaSection[], name: string): string | undefined {
  for (const section of sections) {
    const value = effectiveValue(dissection, section, name)?.trim();
    if (value !== undefined) return value;
  }
  return undefined;
}

function has(dissection: Dissection, sections: readonly MediaSection[], name: string): boolean {
  return sections.some((section) => effectiveLine(dissection, section, name) !== undefined);
}
