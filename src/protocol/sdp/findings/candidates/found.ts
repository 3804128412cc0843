/** The candidates of a description and beside it, read once for all the rules about them. */
import { type AddressKind, addressKind } from '../../../ice/address-kind.ts';
import { type Candidate, type CandidateReading, extensionOf, readCandidate } from '../../../ice/candidate.ts';
import { type Dissection, linesOf } from '../../dissection.ts';
import type { MediaSection, Section } from '../../sections.ts';
import type { Beside, Hit, Severity, SignalledCandidate } from '../finding.ts';

export interface FoundCandidate {
  /** `candidate:…`, without `a=` and without blanks at its end. */
  readonly text: string;
  readonly reading: CandidateReading;
  /** The section it stands in, or that the message names; undefined where there is none such. */
  readonly section: Section | undefined;
  /** The message that brought it; undefined for a line of the description. */
  readonly signalled: SignalledCandidate | undefined;
  readonly from: number;
  readonly to: number;
  readonly candidate: number | undefined;
}

export interface ReadableCandidate extends FoundCandidate {
  readonly read: Candidate;
  readonly kind: AddressKind;
  /** The ICE generation that it says it is of. */
  readonly ufrag: string | undefined;
}

/** What a message carries that says “no more are coming” (RFC 8838 §13), or is meant to. */
export function saysEnd(text: string): boolean {
  return text === '' || /^(?:a=)?end-of-candidates$/.test(text);
}

/** All candidates, those of the description's lines first; the messages that only say “no more” are not among them. */
export function candidatesOf(subject: Dissection, beside: Beside): readonly FoundCandidate[] {
  return foundIn(subject, beside).all;
}

/** Those that fit the grammar of RFC 8839 §5.1. */
export function readableCandidates(subject: Dissection, beside: Beside): readonly ReadableCandidate[] {
  return foundIn(subject, beside).readable;
}

/** A hit where the candidate is. */
export function hitAt(found: FoundCandidate, values?: Hit['values'], severity?: Severity): Hit {
  const { from, to, candidate } = found;
  return {
    from,
    to,
    ...(candidate !== undefined && { candidate }),
    ...(values && { values }),
    ...(severity && { severity }),
  };
}

/** The section that a message is meant for: by mid, else by its place (RFC 9429 §4.1.19). */
export function sectionFor({ mid, index }: SignalledCandidate, sections: SectionFinder): MediaSection | undefined {
  if (mid !== null) return sections.byMid(mid);
  return index === null ? undefined : sections.byIndex(index);
}

export interface SectionFinder {
  readonly byMid: (mid: string) => MediaSection | undefined;
  readonly byIndex: (index: number) => MediaSection | undefined;
}

export function sectionFinder({ media }: Dissection): SectionFinder {
  const mids = new Map(media.map((section) => [section.mid, section]));
  return { byMid: (mid) => mids.get(mid), byIndex: (index) => media[index] };
}

interface Found {
  readonly beside: Beside['candidates'];
  readonly all: readonly FoundCandidate[];
  readonly readable: readonly ReadableCandidate[];
}

const founds = new WeakMap<Dissection, Found>();

function foundIn(subject: Dissection, beside: Beside): Found {
  const known = founds.get(subject);
  if (known && known.beside === beside.candidates) return known;
  const all = [...inLines(subject), ...inMessages(subject, beside.candidates ?? [])];
  const readable: ReadableCandidate[] = [];
  for (const it of all) {
    const read = it.reading.candidate;
    if (!read) continue;
    const ufrag = extensionOf(read, 'ufrag') ?? it.signalled?.ufrag ?? undefined;
    readable.push({ ...it, read, ufrag, kind: addressKind(read.address) });
  }
  const found = { beside: beside.candidates, all, readable };
  founds.set(subject, found);
  return found;
}

function inLines({ sections }: Dissection): FoundCandidate[] {
  return sections.flatMap((section) =>
    linesOf(section, 'candidate').map(({ number, value = '' }): FoundCandidate => {
      const text = trimmed(value);
      const reading = readCandidate(text);
      return { text, reading, section, signalled: undefined, from: number, to: number, candidate: undefined };
    }),
  );
}

function inMessages(subject: Dissection, candidates: readonly SignalledCandidate[]): FoundCandidate[] {
  const sections = sectionFinder(subject);
  return candidates.flatMap((signalled, candidate) => {
    const text = trimmed(signalled.text).replace(/^a=/, '');
    if (saysEnd(text)) return [];
    const section = sectionFor(signalled, sections);
    return [{ text, reading: readCandidate(text), section, signalled, from: 0, to: 0, candidate }];
  });
}

/** Of a longer line only the beginning is read: no candidate has so many extensions. */
const longest = 4000;

/** A blank at the end breaks no candidate (a line may have one: `trailing-space`). */
function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end -= 1;
  return text.slice(0, Math.min(end, longest));
}
