/** The little that the explanations read off a description; any text will do, however broken. */
import { attributeValues, bundleGroups, type MediaSection, readSections } from '../../protocol/sdp/sections.ts';
import type { Phrase } from './explanation.ts';
import { listed, shown } from './wording.ts';

export interface Glance {
  readonly sections: readonly MediaSection[];
  /** How many candidates stand in it. */
  readonly candidates: number;
  /** Every `a=ice-ufrag`; usually all the same. */
  readonly ufrags: readonly string[];
  readonly setup: string | undefined;
  /** The first one, as `sha-256 AA:BB...`. */
  readonly fingerprint: string | undefined;
  /** Several sections are meant to share one transport. */
  readonly bundled: boolean;
}

export function glance(sdp: string): Glance {
  const read = readSections(sdp);
  const all = [read.session, ...read.media];
  const values = (attribute: string) =>
    all.flatMap((section) => attributeValues(section, attribute)).filter((value) => value !== undefined);
  return {
    sections: read.media,
    candidates: values('candidate').length,
    ufrags: values('ice-ufrag'),
    setup: values('setup')[0],
    fingerprint: values('fingerprint')[0],
    bundled: bundleGroups(read).some((mids) => mids.length > 1),
  };
}

/** The kinds of the sections as a phrase: "audio, video and data". */
export function sectionKinds(sections: readonly MediaSection[]): Phrase {
  const some = sections.slice(0, 6);
  const more = sections.length > some.length;
  return {
    en: [
      ...listed(
        some.map(({ kind }) => kindWord(kind).en),
        ', ',
        more ? ', ' : ' and ',
      ),
      ...(more ? [', …'] : []),
    ],
    zh: [
      ...listed(
        some.map(({ kind }) => kindWord(kind).zh),
        '、',
        more ? '、' : '和',
      ),
      ...(more ? ['……'] : []),
    ],
  };
}

/** What a section carries, in a word. */
export function kindWord(kind: string): Phrase {
  return kindWords.get(kind) ?? { en: [shown(kind, 20)], zh: [shown(kind, 20)] };
}

const kindWords: ReadonlyMap<string, Phrase> = new Map([
  ['audio', { en: ['audio'], zh: ['音频'] }],
  ['video', { en: ['video'], zh: ['视频'] }],
  ['application', { en: ['data'], zh: ['数据'] }],
]);

/** The lines that only one of two descriptions has, in order. */
export function changedLines(before: string, after: string): { removed: readonly string[]; added: readonly string[] } {
  return { removed: missingFrom(after, before), added: missingFrom(before, after) };
}

function missingFrom(text: string, wanted: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of text.split(/\r?\n/)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return wanted.split(/\r?\n/).filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}
