/** How each kind of frame changes the snapshot. A new kind does not compile until it has its entry here. */
import type { Frame, FrameKind, FrameOf } from '../frame.ts';
import type { PeerSnapshot, Snapshot } from '../snapshot.ts';
import * as calls from './calls.ts';
import * as candidates from './candidates.ts';
import * as descriptions from './descriptions.ts';
import * as states from './states.ts';
import * as transport from './transport.ts';
import * as wire from './wire.ts';

type Change<F extends Frame> = (before: Snapshot, frame: F) => Snapshot;

const changes: { readonly [K in FrameKind]: readonly Change<FrameOf<K>>[] } = {
  action: [],
  'api-call': [calls.begun, descriptions.begun, candidates.begun],
  'api-settled': [calls.settled, descriptions.settled, candidates.settled],
  event: [candidates.eventFired],
  state: [states.stateChanged],
  'message-sent': [wire.sent, descriptions.moved],
  'message-held': [wire.held],
  'message-edited': [wire.edited, descriptions.moved],
  'message-dropped': [wire.dropped],
  'message-delivered': [wire.delivered, descriptions.moved],
  note: [],
  queue: [candidates.queued],
  data: [transport.dataMoved],
  pair: [transport.pairChanged],
  stats: [transport.sampled],
  media: [transport.milestone],
  fingerprint: [transport.proved],
  page: [],
};

/** The snapshot after `frame`, from the one before it. */
export function fold(before: Snapshot, frame: Frame): Snapshot {
  // The table is right for each kind by its type; TypeScript cannot follow that through the union.
  const list = changes[frame.kind] as readonly Change<Frame>[];
  const after = list.reduce((snapshot, change) => change(snapshot, frame), before);
  return { ...after, seq: frame.seq, t: frame.t };
}

const nobody: PeerSnapshot = {
  media: null,
  connection: 'none',
  states: calls.noStates,
  pending: [],
  gathered: [],
  remoteCandidates: [],
  pairs: [],
  transport: null,
  lastStats: null,
  firstRtp: null,
  firstFrame: null,
  fingerprint: null,
  data: [],
  lastError: null,
};

/** Before the first frame. */
export const emptySnapshot: Snapshot = {
  seq: -1,
  t: 0,
  peers: { amy: nobody, bob: nobody },
  wire: [],
  dropped: [],
  descriptions: [],
};
