/** Container and line syntax. */
import type { Finding } from '../finding.ts';
import { attrRepeated } from './attr-repeated.ts';
import { blankLine } from './blank-line.ts';
import { jsonNotInitDict } from './json-not-init-dict.ts';
import { lastLineUnended } from './last-line-unended.ts';
import { lineNotTypeValue } from './line-not-type-value.ts';
import { lineOrder } from './line-order.ts';
import { textWrapped } from './text-wrapped.ts';
import { trailingSpaceFatal } from './trailing-space-fatal.ts';

export const syntaxRules: readonly Finding[] = [
  jsonNotInitDict,
  textWrapped,
  lastLineUnended,
  blankLine,
  lineNotTypeValue,
  trailingSpaceFatal,
  lineOrder,
  attrRepeated,
];
