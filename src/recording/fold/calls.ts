/** API calls under way, what they failed with, and what they brought into being. */
import type { FrameOf } from '../frame.ts';
import type { PeerSnapshot, Snapshot, StateStep } from '../snapshot.ts';
import { withPeer } from './peer.ts';

/** Methods that return at once: no settled frame follows unless they throw. */
const synchronous = new Set([
  'createPeerConnection',
  'addTrack',
  'createDataChannel',
  'setCodecPreferences',
  'restartIce',
  'close',
]);

export function begun(before: Snapshot, frame: FrameOf<'api-call'>): Snapshot {
  const peer = before.peers[frame.at];
  if (frame.method === 'createPeerConnection') {
    return withPeer(before, frame.at, { connection: 'open', states: firstStates(frame.seq) });
  }
  if (frame.method === 'close') return withPeer(before, frame.at, { connection: 'closed' });
  if (synchronous.has(frame.method)) return before;
  return withPeer(before, frame.at, { pending: [...peer.pending, { seq: frame.seq, method: frame.method }] });
}

export function settled(before: Snapshot, frame: FrameOf<'api-settled'>): Snapshot {
  const peer = before.peers[frame.at];
  const changes: { -readonly [K in keyof PeerSnapshot]?: PeerSnapshot[K] } = {
    pending: peer.pending.filter((call) => call.seq !== frame.call),
  };
  if (frame.outcome.status === 'rejected') {
    changes.lastError = { seq: frame.seq, method: frame.method, error: frame.outcome.error };
    if (frame.method === 'createPeerConnection') {
      changes.connection = 'none';
      changes.states = noStates;
    }
  }
  if (frame.method === 'getUserMedia') {
    changes.media = frame.outcome.status === 'resolved' ? (frame.outcome.value.source ?? null) : 'failed';
  }
  return withPeer(before, frame.at, changes);
}

/** Before there is a connection. */
export const noStates: PeerSnapshot['states'] = {
  signaling: [],
  gathering: [],
  ice: [],
  connection: [],
  dtls: [],
  channel: [],
};

/** A new connection starts here in every machine (W3C webrtc-pc §4.4.1.1). */
function firstStates(seq: number): PeerSnapshot['states'] {
  const start = (to: string): readonly StateStep[] => [{ seq, to }];
  return {
    signaling: start('stable'),
    gathering: start('new'),
    ice: start('new'),
    connection: start('new'),
    dtls: [],
    channel: [],
  };
}
