/** Candidates, in a description and beside it. */
import type { Finding } from '../finding.ts';
import { candidateAfterEnd } from './candidate-after-end.ts';
import { candidateDuplicate } from './candidate-duplicate.ts';
import { candidateJsonNoUfrag } from './candidate-json-no-ufrag.ts';
import { candidateMalformed } from './candidate-malformed.ts';
import { candidateMdns } from './candidate-mdns.ts';
import { candidateName } from './candidate-name.ts';
import { candidatePortBlocked } from './candidate-port-blocked.ts';
import { candidatePriorityType } from './candidate-priority-type.ts';
import { candidateRaddr } from './candidate-raddr.ts';
import { candidateRange } from './candidate-range.ts';
import { candidateRtcpComponent } from './candidate-rtcp-component.ts';
import { candidateSectionUnknown } from './candidate-section-unknown.ts';
import { candidateTcptypeMissing } from './candidate-tcptype-missing.ts';
import { candidateTransport } from './candidate-transport.ts';
import { candidateUfragMismatch } from './candidate-ufrag-mismatch.ts';
import { candidateUnroutable } from './candidate-unroutable.ts';
import { candidateUntagged } from './candidate-untagged.ts';
import { endNotSignalled } from './end-not-signalled.ts';
import { missingTypes } from './missing-types.ts';
import { natSigns } from './nat-signs.ts';
import { noCandidates } from './no-candidates.ts';

export const candidateRules: readonly Finding[] = [
  candidateMalformed,
  candidateRange,
  candidateUfragMismatch,
  candidateSectionUnknown,
  candidateUntagged,
  candidatePriorityType,
  candidateName,
  candidateMdns,
  candidateUnroutable,
  endNotSignalled,
  noCandidates,
  missingTypes,
  natSigns,
  candidateTransport,
  candidateTcptypeMissing,
  candidateRtcpComponent,
  candidateRaddr,
  candidatePortBlocked,
  candidateDuplicate,
  candidateJsonNoUfrag,
  candidateAfterEnd,
];
