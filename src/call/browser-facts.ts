/** Plain data from the browser's objects, ready to be recorded. */
import type { CallError, CandidateInit, Description } from '../recording/frame.ts';

/** An exception as the browser words it; also things thrown that are no exceptions. */
export function errorFacts(error: unknown): CallError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const constraint =
    'constraint' in error && typeof error.constraint === 'string' ? { constraint: error.constraint } : {};
  return { name: error.name, message: error.message, ...constraint };
}

/** What can be shown of a track. */
export function trackFacts(track: MediaStreamTrack): { kind: 'audio' | 'video'; label: string } {
  return { kind: kindOf(track), label: track.label };
}

/** MediaStreamTrack.kind is a string; there are two. */
export function kindOf(track: MediaStreamTrack): 'audio' | 'video' {
  return track.kind === 'audio' ? 'audio' : 'video';
}

/** A description as data. */
export function plainDescription(description: RTCSessionDescription | null): Description | null {
  return description && { type: description.type, sdp: description.sdp };
}

/** A candidate as it is signalled: what toJSON() gives, nothing left undefined. */
export function plainCandidate(candidate: RTCIceCandidate): CandidateInit {
  const { candidate: text = '', sdpMid = null, sdpMLineIndex = null, usernameFragment = null } = candidate.toJSON();
  return { candidate: text, sdpMid, sdpMLineIndex, usernameFragment };
}

/** Which server a candidate came from, where the browser says so (W3C webrtc-pc §4.8.1). */
export function gatheringFacts(candidate: RTCIceCandidate): { url?: string; relayProtocol?: string } {
  const url = 'url' in candidate && typeof candidate.url === 'string' ? candidate.url : '';
  const relayed = 'relayProtocol' in candidate && typeof candidate.relayProtocol === 'string';
  const relayProtocol = relayed ? String(candidate.relayProtocol) : '';
  return { ...(url && { url }), ...(relayProtocol && { relayProtocol }) };
}

/** A configuration as JSON text. The TURN password is nobody's to read: it stays out of recordings and storage. */
export function shownConfiguration(configuration: RTCConfiguration): string {
  return JSON.stringify(configuration, (key, value: unknown) => (key === 'credential' ? '…' : value));
}
