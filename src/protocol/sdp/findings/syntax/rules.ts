/** Container and line syntax. */
import type { Finding } from '../finding.ts';

export const syntaxRules: readonly Finding[] = [];
