/** What is known about an attribute, all in one entry. A table entry is complete or does not compile. */
import type { Text } from '../../language.ts';
import type { Grammar } from '../token.ts';

/** How an attribute behaves when sections are bundled: RFC 8859 §4. */
export type BundleCategory =
  | 'NORMAL'
  | 'CAUTION'
  | 'IDENTICAL'
  | 'SUM'
  | 'TRANSPORT'
  | 'INHERIT'
  | 'IDENTICAL-PER-PT'
  | 'SPECIAL'
  | 'TBD';

export interface Attribute {
  /** As it stands after `a=`, case and all (RFC 8866 §5.13). */
  readonly name: string;
  /** Where it may stand. `source` is within `a=ssrc:<id> <attribute>` (RFC 5576 §6). */
  readonly level: 'session' | 'media' | 'both' | 'source';
  readonly bundling: BundleCategory;
  /** Where it is defined: `RFC 8839 §5.4`, a draft, or whose own it is ("libwebrtc", "Firefox"). */
  readonly rfc: string;
  /** After the manner of the RFCs: `ice-ufrag:<ufrag>`. */
  readonly syntax: string;
  /** One that is right, without `a=`. */
  readonly sample: string;
  readonly meaning: Text;
  /** Who writes it, and when. */
  readonly setBy: Text;
  /** What the side that reads it does with it. */
  readonly otherSide: Text;
  /** How its value is read. A flag has none. */
  readonly value: Grammar | 'flag';
}

/** Names the type at each entry, so that a missing field is an error where it is missing. */
export function attribute(entry: Attribute): Attribute {
  return entry;
}
