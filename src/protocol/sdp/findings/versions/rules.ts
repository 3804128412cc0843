/** A description against an earlier one of the same writer. */
import type { Finding } from '../finding.ts';
import { extmapRemapped } from './extmap-remapped.ts';
import { fingerprintChanged } from './fingerprint-changed.ts';
import { iceHalfRestart } from './ice-half-restart.ts';
import { mungedLocal } from './munged-local.ts';
import { originBroken } from './origin-broken.ts';
import { ptRemapped } from './pt-remapped.ts';
import { reofferSections } from './reoffer-sections.ts';
import { restartUnanswered } from './restart-unanswered.ts';
import { roleFlip } from './role-flip.ts';
import { sctpPortChanged } from './sctp-port-changed.ts';
import { unbundled } from './unbundled.ts';

export const versionRules: readonly Finding[] = [
  reofferSections,
  originBroken,
  iceHalfRestart,
  restartUnanswered,
  fingerprintChanged,
  roleFlip,
  unbundled,
  extmapRemapped,
  mungedLocal,
  ptRemapped,
  sctpPortChanged,
];
