/** Every type of line that SDP has, by its letter (RFC 8866 §5). */
import { bandwidth } from './line-types/bandwidth.ts';
import { connection } from './line-types/connection.ts';
import { attributeLine, email, information, key, phone, session, uri, version } from './line-types/descriptive.ts';
import type { LineType } from './line-types/line-type.ts';
import { media } from './line-types/media.ts';
import { origin } from './line-types/origin.ts';
import { repeatTimes, timeZones, timing } from './line-types/timing.ts';

/** The entries, in the order in which the lines stand in a description. */
export const lineTypes: readonly LineType[] = [
  version,
  origin,
  session,
  information,
  uri,
  email,
  phone,
  connection,
  bandwidth,
  timing,
  repeatTimes,
  timeZones,
  key,
  media,
  attributeLine,
];

const byLetter = new Map(lineTypes.map((entry) => [entry.letter, entry]));

/** The entry of a letter; undefined for one that SDP does not have. */
export function lineTypeOf(letter: string): LineType | undefined {
  return byLetter.get(letter);
}
