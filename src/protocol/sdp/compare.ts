/** What one description has that another has not: sections set side by side, then their lines, then the words. */
import { diffArrays, diffWordsWithSpace } from 'diff';
import type { SdpLine } from './lines.ts';
import { readSections, type Section } from './sections.ts';

/** A piece of a changed line. `changed` is what the other line has not. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

export type LineChange =
  | { readonly kind: 'same'; readonly before: SdpLine; readonly after: SdpLine }
  | { readonly kind: 'added'; readonly after: SdpLine }
  | { readonly kind: 'removed'; readonly before: SdpLine }
  | {
      readonly kind: 'changed';
      readonly before: SdpLine;
      readonly after: SdpLine;
      readonly beforePieces: readonly Piece[];
      readonly afterPieces: readonly Piece[];
    };

/** A section that only one of them has lacks the other. */
export interface SectionChange {
  readonly before: Section | undefined;
  readonly after: Section | undefined;
  readonly rows: readonly LineChange[];
}

export interface SdpComparison {
  readonly sections: readonly SectionChange[];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** The lines are compared without their endings: a text field, for one, turns every CRLF into LF. */
  readonly endingsDiffer: boolean;
}

/** Compares two descriptions. Without a `before` every line stands as it is. */
export function compareSdp(before: string | undefined, after: string): SdpComparison {
  const sections = sectionPairs(before ?? after, after).map(
    ([one, other]): SectionChange => ({
      before: one,
      after: other,
      rows: rowsOf(one?.lines ?? [], other?.lines ?? []),
    }),
  );
  const rows = sections.flatMap((section) => section.rows);
  const count = (kind: LineChange['kind']) => rows.filter((row) => row.kind === kind).length;
  return {
    sections,
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    endingsDiffer: rows.some((row) => row.kind === 'same' && row.before.ending !== row.after.ending),
  };
}

/** How many lines of a comparison, or of one of its sections, are not the same. */
export function differences({ rows }: Pick<SectionChange, 'rows'>): number {
  return rows.filter((row) => row.kind !== 'same').length;
}

/** m-sections keep their order for a session's whole life (RFC 3264 §8); a mid says which is which. */
function sectionPairs(before: string, after: string): (readonly [Section | undefined, Section | undefined])[] {
  const [one, other] = [readSections(before), readSections(after)];
  const media = alignedBy(one.media, other.media, (section) => section.mid ?? `${section.kind} ${section.index}`);
  return [[one.session, other.session], ...media];
}

function rowsOf(before: readonly SdpLine[], after: readonly SdpLine[]): LineChange[] {
  const rows: LineChange[] = [];
  let removed: SdpLine[] = [];
  let added: SdpLine[] = [];
  const flush = () => {
    // Among what went and what came, lines about the same thing are one changed line.
    for (const [one, other] of alignedBy(removed, added, subject)) {
      if (one && other) rows.push(changedLine(one, other));
      else if (one) rows.push({ kind: 'removed', before: one });
      else if (other) rows.push({ kind: 'added', after: other });
    }
    removed = [];
    added = [];
  };
  for (const [one, other] of alignedBy(before, after, (line) => line.raw)) {
    if (one && other) {
      flush();
      rows.push({ kind: 'same', before: one, after: other });
    } else if (one) removed.push(one);
    else if (other) added.push(other);
  }
  flush();
  return rows;
}

/** Attributes that a section repeats: the first word after the colon says which of them a line is. */
const repeated = new Set(['candidate', 'extmap', 'fmtp', 'rid', 'rtcp-fb', 'rtpmap', 'ssrc', 'ssrc-group']);

function subject({ type, value, attribute, raw }: SdpLine): string {
  if (type === undefined) return raw;
  if (!attribute) return type === 'm' ? `m=${value.split(' ')[0]}` : type;
  return repeated.has(attribute.name) ? `a=${attribute.name}:${attribute.value?.split(' ')[0]}` : `a=${attribute.name}`;
}

function changedLine(before: SdpLine, after: SdpLine): LineChange {
  const changes = diffWordsWithSpace(before.raw, after.raw, { maxEditLength }) ?? [
    { value: before.raw, removed: true, added: false },
    { value: after.raw, removed: false, added: true },
  ];
  return {
    kind: 'changed',
    before,
    after,
    beforePieces: changes.filter((it) => !it.added).map((it) => ({ text: it.value, changed: it.removed })),
    afterPieces: changes.filter((it) => !it.removed).map((it) => ({ text: it.value, changed: it.added })),
  };
}

/** The diff takes time with the square of the differences; past this many two texts have nothing in common. */
const maxEditLength = 1000;

/** Two lists side by side, equal keys in one row, each in its own order. */
function alignedBy<T>(before: readonly T[], after: readonly T[], key: (item: T) => string) {
  const rows: (readonly [T | undefined, T | undefined])[] = [];
  const changes = diffArrays(before.map(key), after.map(key), { maxEditLength }) ?? [
    { count: before.length, removed: true, added: false },
    { count: after.length, removed: false, added: true },
  ];
  let [left, right] = [0, 0];
  for (const { count, added, removed } of changes) {
    for (let step = 0; step < count; step += 1) {
      rows.push([added ? undefined : before[left], removed ? undefined : after[right]]);
      if (!added) left += 1;
      if (!removed) right += 1;
    }
  }
  return rows;
}
