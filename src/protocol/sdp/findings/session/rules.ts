/** The session part. */
import type { Finding } from '../finding.ts';

export const sessionRules: readonly Finding[] = [];
