/** Two versions of one description: their m-sections in pairs, and whether anything but gathering has changed. */
import type { Dissection } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import type { MediaSection, Section } from '../../sections.ts';
import { effectiveValue } from '../inherited.ts';

export interface Versions {
  readonly old: MediaSection;
  readonly now: MediaSection;
}

/** The slots that are in use in both, by position (RFC 3264 §8). Where one was given to something else they are no pair. */
export function liveVersions(subject: Dissection, before: Dissection | undefined): readonly Versions[] {
  if (!before) return [];
  return subject.media.flatMap((now, place) => {
    const old = before.media[place];
    if (!old || old.rejected || now.rejected || old.kind !== now.kind || old.mid !== now.mid) return [];
    return [{ old, now }];
  });
}

/** Whether a value that holds for a section has changed. What is missing on either side has not: other rules say so. */
export function hasChanged(subject: Dissection, before: Dissection, pair: Versions, name: string): boolean {
  const [old, current] = [effectiveValue(before, pair.old, name), effectiveValue(subject, pair.now, name)];
  return old !== undefined && current !== undefined && old.trimEnd() !== current.trimEnd();
}

/** The same, for what is not compared by case: hashes. */
export function hasOtherFingerprint(subject: Dissection, before: Dissection, pair: Versions): boolean {
  const [old, current] = [
    effectiveValue(before, pair.old, 'fingerprint'),
    effectiveValue(subject, pair.now, 'fingerprint'),
  ];
  return old !== undefined && current !== undefined && old.trim().toUpperCase() !== current.trim().toUpperCase();
}

/** The lines of a section that say the same until somebody changes them: gathering adds and fills in the others. */
export function settledLines({ lines }: Section): readonly SdpLine[] {
  return lines.filter(({ type, attribute }) => type !== 'c' && !gathered.has(attribute?.name ?? ''));
}

/** A line as it is compared: of an m= line the port is gathering’s too, but not that it is 0. */
export function settledText({ type, raw }: SdpLine): string {
  return type === 'm' ? raw.trimEnd().replace(/^(m=\S+) [1-9]\d* /, '$1 9 ') : raw.trimEnd();
}

/** Whether two descriptions say the same, but for their o= lines and what gathering adds. */
export function saySame(one: Dissection, other: Dissection): boolean {
  const [mine, theirs] = [one, other].map(({ sections }) =>
    sections.flatMap((section) =>
      settledLines(section).flatMap((line) => (line.type === 'o' ? [] : settledText(line))),
    ),
  );
  return mine?.length === theirs?.length && mine?.every((text, place) => text === theirs?.[place]) === true;
}

const gathered: ReadonlySet<string> = new Set(['candidate', 'end-of-candidates', 'rtcp']);
