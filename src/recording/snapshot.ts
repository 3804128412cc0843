/**
 * The state of everything after one frame. Never changed in place: a frame makes a new one that shares all that did
 * not change, so keeping many is cheap. `fold/` says how each frame changes it.
 */
import type {
  ApiMethod,
  CallError,
  CandidateInit,
  Description,
  Machine,
  MediaSource,
  Pair,
  Peer,
  Transport,
  WireMessage,
} from './frame.ts';

/** A description at one station of its way. */
export interface DescriptionEntry {
  readonly seq: number;
  /** Whose description it is: the peer that created it. */
  readonly owner: Peer;
  /** Where it is at this frame: `sent` and `edited` are on the wire, `remote` has been applied by the other side. */
  readonly stage: 'created' | 'set-local' | 'local' | 'sent' | 'edited' | 'delivered' | 'set-remote' | 'remote';
  readonly type: Description['type'];
  readonly sdp: string;
  /** Counts the offers and answers of this owner; the stations of one description share it. */
  readonly round: number;
}

/** A candidate that a peer gathered. */
export interface GatheredCandidate {
  readonly seq: number;
  readonly t: number;
  /** As RTCIceCandidate.toJSON() gave it; `candidate: ''` is a section's end of candidates, null the end of all. */
  readonly init: CandidateInit | null;
  readonly url?: string;
  readonly relayProtocol?: string;
}

/** A candidate of the other side, as far as it has come. */
export interface RemoteCandidate {
  readonly seq: number;
  readonly init: CandidateInit | null;
  readonly status: 'queued' | 'adding' | 'added' | 'rejected';
  readonly error?: CallError;
}

/** An API call that has begun and not settled. */
export interface PendingCall {
  readonly seq: number;
  readonly method: ApiMethod;
}

export interface DataMessage {
  readonly seq: number;
  readonly t: number;
  readonly direction: 'sent' | 'received';
  readonly text: string;
}

/** A step of a state machine: the state it came to, and the frame in which it did. */
export interface StateStep {
  readonly seq: number;
  readonly to: string;
}

export interface FingerprintProof {
  readonly seq: number;
  readonly algorithm: string;
  readonly computed: string;
  readonly signalled: string | null;
  readonly certificateBytes: number;
}

export interface PeerSnapshot {
  readonly media: MediaSource | 'failed' | null;
  readonly connection: 'none' | 'open' | 'closed';
  /** The way each machine has taken, its present state last; empty before there is a connection. */
  readonly states: { readonly [M in Machine]: readonly StateStep[] };
  readonly pending: readonly PendingCall[];
  readonly gathered: readonly GatheredCandidate[];
  readonly remoteCandidates: readonly RemoteCandidate[];
  /** In the order in which the browser first showed them. */
  readonly pairs: readonly Pair[];
  readonly transport: Transport | null;
  /** The last frame of kind `stats`, or null. */
  readonly lastStats: number | null;
  readonly firstRtp: number | null;
  readonly firstFrame: number | null;
  readonly fingerprint: FingerprintProof | null;
  readonly data: readonly DataMessage[];
  readonly lastError: { readonly seq: number; readonly method: ApiMethod; readonly error: CallError } | null;
}

/** A message on the wire: sent, neither delivered nor dropped. */
export interface InFlight {
  readonly sentSeq: number;
  readonly message: WireMessage;
  readonly held: { readonly ms: number | null } | null;
  readonly edited: boolean;
}

export interface Snapshot {
  /** The frame after which this is the state; -1 before the first. */
  readonly seq: number;
  readonly t: number;
  readonly peers: { readonly [P in Peer]: PeerSnapshot };
  readonly wire: readonly InFlight[];
  readonly dropped: readonly WireMessage[];
  /** Every station of every description so far, oldest first. */
  readonly descriptions: readonly DescriptionEntry[];
}

/** The present state of a machine, or undefined before there is one. */
export function stateOf(snapshot: Snapshot, peer: Peer, machine: Machine): string | undefined {
  return snapshot.peers[peer].states[machine].at(-1)?.to;
}
