/** Data channels. */
import type { Finding } from '../finding.ts';
import { maxMessageSize } from './max-message-size.ts';
import { sctpMixedForms } from './sctp-mixed-forms.ts';
import { sctpOldForm } from './sctp-old-form.ts';
import { sctpPortMissing } from './sctp-port-missing.ts';
import { sctpPortRange } from './sctp-port-range.ts';

export const dataRules: readonly Finding[] = [
  sctpPortMissing,
  sctpMixedForms,
  sctpPortRange,
  sctpOldForm,
  maxMessageSize,
];
