/** ICE, DTLS, BUNDLE and mux. */
import type { Finding } from '../finding.ts';

export const transportRules: readonly Finding[] = [];
