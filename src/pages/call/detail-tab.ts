/** Which tab of detail shows most about a frame. */
import type { Frame } from '../../recording/frame.ts';

export const detailTabs = ['code', 'sdp', 'candidates', 'pairs', 'states', 'media'] as const;
export type DetailTab = (typeof detailTabs)[number];

/** The tab that a frame opens by itself. */
export function tabFor(frame: Frame | undefined): DetailTab {
  switch (frame?.kind) {
    case 'api-settled':
      if (frame.outcome.status === 'rejected') return 'code';
      if (frame.method === 'addIceCandidate') return 'candidates';
      return frame.outcome.value.description ? 'sdp' : 'code';
    case 'event':
      return frame.event.type === 'icecandidate' || frame.event.type === 'icecandidateerror' ? 'candidates' : 'code';
    case 'message-sent':
    case 'message-edited':
      if (frame.message.body.type === 'candidate') return 'candidates';
      return frame.message.body.type === 'offer' || frame.message.body.type === 'answer' ? 'sdp' : 'code';
    case 'queue':
      return 'candidates';
    case 'state':
      return 'states';
    case 'pair':
      return 'pairs';
    case 'data':
    case 'stats':
    case 'media':
    case 'fingerprint':
      return 'media';
    default:
      return 'code';
  }
}
