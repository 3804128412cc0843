/** Payload types and codecs. */
import type { Finding } from '../finding.ts';
import { fbTransportCcHalf } from './fb-transport-cc-half.ts';
import { fecAlone } from './fec-alone.ts';
import { fmtpEmpty } from './fmtp-empty.ts';
import { fmtpRepeated } from './fmtp-repeated.ts';
import { h264NoCb } from './h264-no-cb.ts';
import { h264Profile } from './h264-profile.ts';
import { h264Sprop } from './h264-sprop.ts';
import { mandatoryCodec } from './mandatory-codec.ts';
import { noKnownCodec } from './no-known-codec.ts';
import { opusRange } from './opus-range.ts';
import { opusRtpmap } from './opus-rtpmap.ts';
import { paramOrphan } from './param-orphan.ts';
import { ptClashBundle } from './pt-clash-bundle.ts';
import { ptDuplicate } from './pt-duplicate.ts';
import { ptLowDynamic } from './pt-low-dynamic.ts';
import { ptNoRtpmap } from './pt-no-rtpmap.ts';
import { ptRange } from './pt-range.ts';
import { ptRtcpClash } from './pt-rtcp-clash.ts';
import { redList } from './red-list.ts';
import { rtcpFbMalformed } from './rtcp-fb-malformed.ts';
import { rtpmapConflict } from './rtpmap-conflict.ts';
import { rtpmapMalformed } from './rtpmap-malformed.ts';
import { rtpmapOrphan } from './rtpmap-orphan.ts';
import { rtxApt } from './rtx-apt.ts';
import { rtxSharedApt } from './rtx-shared-apt.ts';
import { videoClock } from './video-clock.ts';

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
  rtpmapOrphan,
  rtpmapMalformed,
  ptDuplicate,
  videoClock,
  fmtpRepeated,
  rtxSharedApt,
  redList,
  fecAlone,
  h264NoCb,
  h264Sprop,
  opusRange,
  mandatoryCodec,
  fbTransportCcHalf,
  rtcpFbMalformed,
];
