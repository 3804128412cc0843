/** m-sections. */
import type { Finding } from '../finding.ts';
import { midInvalid } from './mid-invalid.ts';
import { midMissing } from './mid-missing.ts';
import { mlineMalformed } from './mline-malformed.ts';
import { placeholderAddress } from './placeholder-address.ts';
import { protoLegacy } from './proto-legacy.ts';
import { sectionDisabled } from './section-disabled.ts';

export const sectionRules: readonly Finding[] = [
  mlineMalformed,
  protoLegacy,
  midMissing,
  midInvalid,
  sectionDisabled,
  placeholderAddress,
];
