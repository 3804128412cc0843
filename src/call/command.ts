/** What a person does to a live call, as data: a command for what the other tab holds is passed on to it. */
import type { ApiValue, Peer, SignalingMessage } from '../recording/frame.ts';
import type { PeerAction } from './local-peer.ts';

export type Command =
  | { readonly do: 'open'; readonly order: number; readonly given?: ApiValue }
  /** Changes what a waiting call will be given; it goes on waiting. */
  | { readonly do: 'amend'; readonly order: number; readonly given: ApiValue }
  | { readonly do: 'pass' | 'deliver' | 'drop' | 'release'; readonly id: number }
  | { readonly do: 'hold'; readonly id: number; readonly ms: number | null }
  | { readonly do: 'edit'; readonly id: number; readonly body: SignalingMessage }
  | { readonly do: 'act'; readonly peer: Peer; readonly action: PeerAction; readonly text?: string }
  | { readonly do: 'run' | 'pause' };
