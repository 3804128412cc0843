/** Transport: ICE, DTLS, BUNDLE and mux. */
import type { Finding } from '../finding.ts';
import { bundleAbsent } from './bundle-absent.ts';
import { bundleOverlap } from './bundle-overlap.ts';
import { bundleUnknownMid } from './bundle-unknown-mid.ts';
import { fingerprintHash } from './fingerprint-hash.ts';
import { fingerprintLength } from './fingerprint-length.ts';
import { fingerprintMissing } from './fingerprint-missing.ts';
import { iceCredentialsLength } from './ice-credentials-length.ts';
import { iceCredentialsMissing } from './ice-credentials-missing.ts';
import { muxMissing } from './mux-missing.ts';
import { sdesPresent } from './sdes-present.ts';
import { setupInvalid } from './setup-invalid.ts';
import { setupNotActpass } from './setup-not-actpass.ts';
import { transportDiffersInBundle } from './transport-differs-in-bundle.ts';

export const transportRules: readonly Finding[] = [
  iceCredentialsMissing,
  iceCredentialsLength,
  fingerprintMissing,
  fingerprintHash,
  fingerprintLength,
  transportDiffersInBundle,
  setupInvalid,
  setupNotActpass,
  bundleUnknownMid,
  bundleOverlap,
  bundleAbsent,
  muxMissing,
  sdesPresent,
];
