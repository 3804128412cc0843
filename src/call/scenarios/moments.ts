/** Moments that scenarios speak of often. What these give is plain data. */
import type { ApiMethod, Machine, Peer, SignalingMessage } from '../../recording/frame.ts';
import { peers } from '../../recording/frame.ts';
import type { Moment } from './scenario.ts';

export function state(at: Peer, machine: Machine, to: string): Moment {
  return { kind: 'state', at, machine, to };
}

/** The `count`th message of this type that the peer hands to signalling. */
export function sent(at: Peer, type: SignalingMessage['type'], count = 1): Moment {
  return { kind: 'message-sent', at, type, count };
}

/** The `count`th call of this method that ends so. */
export function settled(at: Peer, method: ApiMethod, status: 'resolved' | 'rejected', count = 1): Moment {
  return { kind: 'api-settled', at, method, status, count };
}

/** The first picture of the other side is decoded. */
export function firstFrame(at: Peer): Moment {
  return { kind: 'media', at, milestone: 'first-frame' };
}

/** Each machine comes to this state at both peers. */
export function bothReach(machine: Machine, to: string): Moment[] {
  return peers.map((peer) => state(peer, machine, to));
}

/** A call as it should be: both connected, both see each other. */
export const bothConnected: readonly Moment[] = [...bothReach('connection', 'connected'), ...peers.map(firstFrame)];
