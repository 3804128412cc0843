/** RTP header extensions. */
import type { Finding } from '../finding.ts';
import { extmapIdClash } from './extmap-id-clash.ts';
import { extmapIdRange } from './extmap-id-range.ts';
import { extmapMalformed } from './extmap-malformed.ts';
import { extmapTwoByte } from './extmap-two-byte.ts';
import { extmapTwoLevels } from './extmap-two-levels.ts';
import { extmapUriTwice } from './extmap-uri-twice.ts';

export const extensionRules: readonly Finding[] = [
  extmapIdRange,
  extmapIdClash,
  extmapMalformed,
  extmapUriTwice,
  extmapTwoLevels,
  extmapTwoByte,
];
