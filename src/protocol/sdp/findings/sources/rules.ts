/** Sources: ssrc, msid, rid, simulcast. */
import type { Finding } from '../finding.ts';
import { msidConflict } from './msid-conflict.ts';
import { planB } from './plan-b.ts';
import { simulcastMalformed } from './simulcast-malformed.ts';
import { simulcastNoExtension } from './simulcast-no-extension.ts';
import { simulcastRid } from './simulcast-rid.ts';
import { simulcastSsrcGroup } from './simulcast-ssrc-group.ts';
import { ssrcGroupSize } from './ssrc-group-size.ts';
import { ssrcGroupUndeclared } from './ssrc-group-undeclared.ts';
import { ssrcMalformed } from './ssrc-malformed.ts';
import { ssrcNoCname } from './ssrc-no-cname.ts';
import { ssrcShared } from './ssrc-shared.ts';

export const sourceRules: readonly Finding[] = [
  ssrcShared,
  ssrcGroupSize,
  msidConflict,
  planB,
  simulcastRid,
  simulcastNoExtension,
  ssrcMalformed,
  ssrcGroupUndeclared,
  ssrcNoCname,
  simulcastMalformed,
  simulcastSsrcGroup,
];
