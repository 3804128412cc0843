/** Remarkable, nothing wrong: who wrote it, and what is old or its maker’s own. */
import type { Finding } from '../finding.ts';
import { engineAge } from './engine-age.ts';
import { legacyAttrs } from './legacy-attrs.ts';
import { maker } from './maker.ts';
import { unknownAttr } from './unknown-attr.ts';
import { vendorExtensions } from './vendor-extensions.ts';

export const remarkableRules: readonly Finding[] = [maker, legacyAttrs, unknownAttr, engineAge, vendorExtensions];
