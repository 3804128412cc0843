/** Payload types and codecs. */
import type { Finding } from '../finding.ts';
import { fmtpEmpty } from './fmtp-empty.ts';
import { h264Profile } from './h264-profile.ts';
import { noKnownCodec } from './no-known-codec.ts';
import { opusRtpmap } from './opus-rtpmap.ts';
import { paramOrphan } from './param-orphan.ts';
import { ptClashBundle } from './pt-clash-bundle.ts';
import { ptLowDynamic } from './pt-low-dynamic.ts';
import { ptNoRtpmap } from './pt-no-rtpmap.ts';
import { ptRange } from './pt-range.ts';
import { ptRtcpClash } from './pt-rtcp-clash.ts';
import { rtpmapConflict } from './rtpmap-conflict.ts';
import { rtxApt } from './rtx-apt.ts';

export const codecRules: readonly Finding[] = [
  ptRange,
  ptRtcpClash,
  ptLowDynamic,
  ptNoRtpmap,
  paramOrphan,
  rtpmapConflict,
  ptClashBundle,
  opusRtpmap,
  fmtpEmpty,
  rtxApt,
  h264Profile,
  noKnownCodec,
];
