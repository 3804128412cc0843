import type { Dissection } from '../../dissection.ts';
import type { MediaSection } from '../../sections.ts';

/** The m-sections of data channels, in either form. */
export function sctpSections({ media }: Dissection): readonly MediaSection[] {
  return media.filter(({ kind, proto }) => kind === 'application' && proto.includes('SCTP'));
}

/** `DTLS/SCTP 5000`, as browsers wrote before 2019; now it is `UDP/DTLS/SCTP webrtc-datachannel` (RFC 8841 §4). */
export function isOldForm({ proto, formats }: MediaSection): boolean {
  return (proto === 'DTLS/SCTP' || proto === 'SCTP') && /^\d+$/.test(formats[0] ?? '');
}

/** The number of a section's m-line. */
export function mediaLine({ lines }: MediaSection): number {
  return lines[0]?.number ?? 1;
}
