/** The a=ssrc, a=ssrc-group, a=rid and a=simulcast lines of a section, read once for all the rules about them. */
import { linesOf } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import type { MediaSection } from '../../sections.ts';
import { type Rid, readRid, readSimulcast, type Simulcast } from '../../simulcast-lines.ts';
import { readSsrc, readSsrcGroup, type Ssrc, type SsrcGroup } from '../../source-lines.ts';

/** A line and its value; undefined where it cannot be read. */
export interface Read<T> {
  readonly line: SdpLine;
  readonly value: T | undefined;
}

export interface Sources {
  readonly ssrcs: readonly Read<Ssrc>[];
  readonly groups: readonly Read<SsrcGroup>[];
  readonly rids: readonly Read<Rid>[];
  readonly simulcasts: readonly Read<Simulcast>[];
}

export function sourcesOf(section: MediaSection): Sources {
  const known = sources.get(section);
  if (known) return known;
  const read = {
    ssrcs: readAll(section, 'ssrc', readSsrc),
    groups: readAll(section, 'ssrc-group', readSsrcGroup),
    rids: readAll(section, 'rid', readRid),
    simulcasts: readAll(section, 'simulcast', readSimulcast),
  };
  sources.set(section, read);
  return read;
}

const sources = new WeakMap<MediaSection, Sources>();

function readAll<T>(section: MediaSection, name: string, read: (value: string) => T | undefined): readonly Read<T>[] {
  return linesOf(section, name).map((line) => ({ line, value: read((line.attribute?.value ?? '').slice(0, longest)) }));
}

/** Of a longer value only the beginning is read: no stream has so many sources. */
const longest = 10_000;
