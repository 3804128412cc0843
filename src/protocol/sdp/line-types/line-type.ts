/** What is known about a type of line, the letter before `=`, all in one entry. */
import type { Text } from '../../language.ts';
import type { Grammar } from '../token.ts';

export interface LineType {
  readonly letter: string;
  /** What engineers call it, as short as a column heading. */
  readonly name: Text;
  readonly rfc: string;
  /** After the manner of the RFCs: `c=<nettype> <addrtype> <connection-address>`. */
  readonly syntax: string;
  /** One that is right. */
  readonly sample: string;
  readonly meaning: Text;
  /** Who writes it, and when. */
  readonly setBy: Text;
  /** What the side that reads it does with it. */
  readonly otherSide: Text;
  readonly value: Grammar;
}

/** Names the type at each entry, so that a missing field is an error where it is missing. */
export function lineType(entry: LineType): LineType {
  return entry;
}
