/** The session part. */
import type { Finding } from '../finding.ts';
import { connectionUnusable } from './connection-unusable.ts';
import { originMalformed } from './origin-malformed.ts';
import { sessionNameEmpty } from './session-name-empty.ts';
import { timingMissing } from './timing-missing.ts';
import { versionNotZero } from './version-not-zero.ts';

export const sessionRules: readonly Finding[] = [
  versionNotZero,
  originMalformed,
  sessionNameEmpty,
  timingMissing,
  connectionUnusable,
];
