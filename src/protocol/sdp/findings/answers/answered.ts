/** An answer beside its offer: the m-sections in pairs, and what of them must agree. */
import { type Dissection, linesOf } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import type { MediaSection } from '../../sections.ts';
import type { Beside } from '../finding.ts';
import { effectiveValue } from '../inherited.ts';

export interface Answered {
  readonly offered: MediaSection;
  readonly answered: MediaSection;
}

/** By position, RFC 3264 §6. Sections of unlike media are no pair: that is for answer-sections to say. */
export function answeredSections(subject: Dissection, { offer }: Beside): readonly Answered[] {
  if (!offer) return [];
  return subject.media.flatMap((answered, place) => {
    const offered = offer.media[place];
    return offered && offered.kind === answered.kind ? [{ offered, answered }] : [];
  });
}

/** The pairs that both sides want. */
export function acceptedSections(subject: Dissection, beside: Beside): readonly Answered[] {
  return answeredSections(subject, beside).filter(({ offered, answered }) => !offered.rejected && !answered.rejected);
}

/** Every value that an attribute has in a description, as written but for blanks at its end. */
export function valuesIn({ sections }: Dissection, name: string): ReadonlySet<string> {
  return new Set(
    sections.flatMap((section) => linesOf(section, name).flatMap(({ attribute }) => attribute?.value?.trimEnd() ?? [])),
  );
}

/** A fingerprint as it is compared: RFC 8122 §5 has it the same in either case. */
export function fingerprintsIn(dissection: Dissection): ReadonlySet<string> {
  return new Set([...valuesIn(dissection, 'fingerprint')].map((value) => value.toUpperCase()));
}

/** The DTLS role that counts for a section, in small letters (RFC 4145 §4 names them without regard to case). */
export function roleOf(dissection: Dissection, section: MediaSection): string | undefined {
  return effectiveValue(dissection, section, 'setup')?.trimEnd().toLowerCase();
}

export function originLine({ session }: Dissection): SdpLine | undefined {
  return session.lines.find(({ type }) => type === 'o');
}

/** One hit a line, however many sections a line of the session part counts for. */
export function oncePerLine<H extends { readonly from: number }>(hits: readonly H[]): readonly H[] {
  const told = new Set<number>();
  return hits.filter(({ from }) => !told.has(from) && told.add(from));
}
