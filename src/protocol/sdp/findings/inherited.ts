/** What holds for an m-section: its own lines, and those of the session part that it does not say itself. */
import { type DescriptionType, type Dissection, linesOf } from '../dissection.ts';
import type { SdpLine } from '../lines.ts';
import { bundleGroups, type MediaSection, type Section } from '../sections.ts';
import { isBrowserMedia } from './is-webrtc.ts';

/** The line that counts for a section: its own, of several the last; else the session part's (RFC 9429 §5.8.3). */
export function effectiveLine({ session }: Dissection, section: MediaSection, name: string): SdpLine | undefined {
  return linesOf(section, name).at(-1) ?? linesOf(session, name).at(-1);
}

/** The value of that line. Undefined also for a flag: effectiveLine tells whether it stands. */
export function effectiveValue(dissection: Dissection, section: MediaSection, name: string): string | undefined {
  return effectiveLine(dissection, section, name)?.attribute?.value;
}

/** What BUNDLE makes of the sections of a description. Index once, ask for each section. */
export interface Bundling {
  /** The groups that a mid is named in, from 0; more than one is a fault. */
  readonly groupsOf: ReadonlyMap<string, readonly number[]>;
  /** The first mid of each group: its section speaks for the transport of all (RFC 9143 §7.1.3). */
  readonly tags: ReadonlySet<string>;
  readonly groups: readonly (readonly string[])[];
}

const bundlings = new WeakMap<Dissection, Bundling>();

export function bundlingOf(dissection: Dissection): Bundling {
  const known = bundlings.get(dissection);
  if (known) return known;
  const groups = bundleGroups(dissection);
  const groupsOf = new Map<string, number[]>();
  for (const [place, mids] of groups.entries()) {
    for (const mid of mids) {
      const before = groupsOf.get(mid);
      if (before) before.push(place);
      else groupsOf.set(mid, [place]);
    }
  }
  const tags = new Set(groups.flatMap(([tag]) => (tag === undefined ? [] : [tag])));
  const bundling = { groups, groupsOf, tags };
  bundlings.set(dissection, bundling);
  return bundling;
}

/** The lines of the BUNDLE groups, in their order, each with the mids that it names. */
export function bundleLines({
  session,
}: Dissection): readonly { readonly line: SdpLine; readonly mids: readonly string[] }[] {
  return linesOf(session, 'group').flatMap((line) => {
    const [semantics, ...mids] = (line.attribute?.value ?? '').split(' ').filter((word) => word !== '');
    return semantics === 'BUNDLE' ? [{ line, mids }] : [];
  });
}

/** A section in a BUNDLE group whose transport another section speaks for. */
export function isBundledAway(dissection: Dissection, { mid }: MediaSection): boolean {
  const { groupsOf, tags } = bundlingOf(dissection);
  return mid !== undefined && groupsOf.has(mid) && !tags.has(mid);
}

/**
 * What a description is, where it was not told: `a=setup:actpass` stands only in an offer, `active` and `passive` mostly
 * in an answer (RFC 8842 §5).
 */
export function likelyType(dissection: Dissection): DescriptionType {
  if (dissection.type !== 'unknown') return dissection.type;
  const setups = new Set(dissection.sections.map((section) => roleIn(section)));
  if (setups.has('actpass')) return 'offer';
  return setups.has('active') || setups.has('passive') ? 'answer' : 'unknown';
}

function roleIn(section: Section): string | undefined {
  return linesOf(section, 'setup').at(-1)?.attribute?.value?.toLowerCase();
}

/**
 * Whether the ICE and DTLS lines must hold for this section: not where it is rejected, or will be because its medium is
 * none of a browser's, nor where it only joins another's transport, as a bundle-only section does, and in an answer every bundled one but the first (RFC 9143 §7.1.3).
 */
export function speaksForTransport(dissection: Dissection, section: MediaSection): boolean {
  if (section.rejected || section.bundleOnly || !isBrowserMedia(section)) return false;
  return likelyType(dissection) === 'offer' || !isBundledAway(dissection, section);
}
