/** Descriptions for other endpoints than browsers, and what stands between. */
import type { Finding } from '../finding.ts';
import { msrpOrFax } from './msrp-or-fax.ts';
import { nonBrowserCodec } from './non-browser-codec.ts';
import { notWebrtc } from './not-webrtc.ts';
import { rtspDescription } from './rtsp-description.ts';
import { st2110Description } from './st2110-description.ts';

export const otherWorldRules: readonly Finding[] = [
  notWebrtc,
  rtspDescription,
  st2110Description,
  nonBrowserCodec,
  msrpOrFax,
];
