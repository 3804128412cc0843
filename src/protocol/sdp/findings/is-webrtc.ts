/** Rules that only make sense between browsers are silent about a text from another world; group 12 speaks instead. */
import { purposeOf } from '../attributes/purpose.ts';
import type { Dissection } from '../dissection.ts';
import type { MediaSection } from '../sections.ts';

/** Whether a description means to be given to a browser. */
export function isWebRtc(dissection: Dissection): boolean {
  return purposeOf(dissection).kind === 'webrtc';
}

/** Whether a browser can take this section at all: audio and video by RTP, data channels by SCTP. All else it rejects. */
export function isBrowserMedia({ kind, proto }: MediaSection): boolean {
  if (kind === 'application') return /\bSCTP\b/.test(proto);
  return (kind === 'audio' || kind === 'video') && /\bRTP\b/.test(proto);
}

/** Whether the text is a description at all: a list of candidates, or two lines cut out, needs no `v=`. */
export function isDescription({ session, media }: Dissection): boolean {
  return media.length > 0 || session.lines.some(({ type }) => type === 'v' || type === 'o');
}
