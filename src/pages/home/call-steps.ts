/** The call in eight steps, in the order in which the two-tab handlers take them: what the picture is drawn from. */

import type { Strings } from '../../i18n/en.ts';
import type { Peer } from '../../recording/frame.ts';

export interface CallStep {
  readonly label: keyof Strings['home']['picture']['steps'];
  /** Signalled messages have one direction; what goes directly goes both ways. */
  readonly from: Peer | 'both';
  /** By way of signalling, or from peer to peer. */
  readonly way: 'signaling' | 'direct';
}

export const callSteps: readonly CallStep[] = [
  { label: 'ready', from: 'bob', way: 'signaling' },
  { label: 'offer', from: 'amy', way: 'signaling' },
  { label: 'candidates', from: 'amy', way: 'signaling' },
  { label: 'answer', from: 'bob', way: 'signaling' },
  { label: 'candidates', from: 'bob', way: 'signaling' },
  { label: 'checks', from: 'both', way: 'direct' },
  { label: 'dtls', from: 'both', way: 'direct' },
  { label: 'media', from: 'both', way: 'direct' },
];
