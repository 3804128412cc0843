/** m-sections. */
import type { Finding } from '../finding.ts';

export const sectionRules: readonly Finding[] = [];
