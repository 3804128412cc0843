/**
 * Two tabs of one browser, one peer each, over a BroadcastChannel: the signalling messages, and beside them all that
 * lets each tab show both sides: the frames, what waits in the other tab, and the commands for it.
 */
import * as v from 'valibot';
import { type Frame, frameSchema, type Peer, type WireMessage } from '../recording/frame.ts';
import type { Command } from './command.ts';
import type { Gate } from './gates.ts';
import type { Recorder } from './recorder.ts';
import type { Travelling } from './wire.ts';

/** What waits in a tab. */
export interface Waiting {
  readonly gates: readonly Gate[];
  readonly travelling: readonly Travelling[];
}

/** A frame as its own tab numbers it. By the tab's token: a peer can have another tab after the first was closed. */
interface FrameId {
  readonly tab: string;
  readonly seq: number;
}

/** A frame on its way to the other tab; `epoch` is its time in ms since 1970. */
interface SaidFrame {
  readonly frame: Frame;
  readonly id: FrameId;
  readonly cause?: FrameId;
  readonly epoch: number;
}

type Said =
  | { readonly say: 'hello' | 'here' | 'leave' | 'full' }
  | ({ readonly say: 'frame' } & SaidFrame)
  | { readonly say: 'history'; readonly frames: readonly SaidFrame[]; readonly iceServers: readonly RTCIceServer[] }
  | { readonly say: 'message'; readonly message: WireMessage; readonly sent: FrameId }
  | { readonly say: 'waiting'; readonly waiting: Waiting }
  | { readonly say: 'command'; readonly command: Command };

/** Tabs are told apart by a token; without `to`, whoever is there is meant. */
interface Envelope {
  readonly from: string;
  readonly to?: string;
}

export interface TabEvents {
  onMessage(message: WireMessage, sentSeq: number | undefined): void;
  onCommand(command: Command): void;
  /** All that happened before this tab came has been told. */
  onCaughtUp(): void;
  onChange(): void;
}

const nothing: Waiting = { gates: [], travelling: [] };

export class TabLink {
  readonly #channel: BroadcastChannel;
  readonly #self: Peer;
  /** Which frame of which tab each of ours is, by our number. */
  readonly #ids: FrameId[] = [];
  readonly #seqs = new Map<string, number>();
  #recorder: Recorder | undefined;
  #events: TabEvents | undefined;
  #importing = false;
  readonly #token = String(Math.random());
  /** The tab at the other end. */
  #other: string | undefined;
  #iceServers: readonly RTCIceServer[];
  #full = false;
  #left = false;
  #waiting = nothing;
  #told = '';

  /** Both tabs give the same `call`; the ICE servers that one of them names serve both. */
  constructor(call: string, self: Peer, iceServers: readonly RTCIceServer[] = []) {
    this.#self = self;
    this.#iceServers = iceServers;
    this.#channel = new BroadcastChannel(`webrtc-explorer-call-${call}`);
  }

  /** Whether the other tab is there. */
  get together(): boolean {
    return this.#other !== undefined;
  }

  /** Whether this call has its two tabs already, and this one came third. */
  get full(): boolean {
    return this.#full;
  }

  get iceServers(): readonly RTCIceServer[] {
    return this.#iceServers;
  }

  get waiting(): Waiting {
    return this.#waiting;
  }

  join(recorder: Recorder, events: TabEvents): void {
    this.#recorder = recorder;
    this.#events = events;
    recorder.listen((frame) => {
      if (!this.#importing) this.#own(frame);
    });
    this.#channel.onmessage = ({ data }: MessageEvent<Said & Envelope>) => this.#received(data);
    this.#say({ say: 'hello' });
    globalThis.addEventListener('pagehide', () => this.leave());
  }

  /** Hands a message to the other tab. False when there is none. */
  send(message: WireMessage, sentSeq: number): boolean {
    const sent = this.#ids[sentSeq];
    if (this.#other === undefined || !sent) return false;
    this.#say({ say: 'message', message, sent });
    return true;
  }

  passOn(command: Command): void {
    this.#say({ say: 'command', command });
  }

  /** Says what waits here, if it is not what was said last. */
  tell(waiting: Waiting): void {
    const told = [...waiting.gates, ...waiting.travelling].map((one) => JSON.stringify(one)).join();
    if (told === this.#told) return;
    this.#told = told;
    this.#say({ say: 'waiting', waiting });
  }

  leave(): void {
    if (this.#left) return;
    this.#say({ say: 'leave' });
    this.#left = true;
    this.#channel.close();
  }

  #own(frame: Frame): void {
    const id: FrameId = { tab: this.#token, seq: frame.seq };
    this.#know(frame.seq, id);
    const said = this.#said(frame, performance.timeOrigin + performance.now());
    if (said) this.#say({ say: 'frame', ...said });
  }

  /** Only the tab at the other end is listened to; one that comes third is told so. */
  #received(said: Said & Envelope): void {
    if (said.to !== undefined && said.to !== this.#token) return;
    const greets = said.say === 'hello' || said.say === 'here' || said.say === 'full';
    if (this.#other === said.from || (this.#other === undefined && greets)) this.#heard(said, said.from);
    else if (said.say === 'hello') this.#say({ say: 'full' }, said.from);
  }

  #heard(said: Said, from: string): void {
    const events = this.#events;
    switch (said.say) {
      case 'hello':
        this.#meet(from);
        this.#say({ say: 'here' });
        this.#sayAll();
        events?.onCaughtUp();
        break;
      case 'here':
        this.#meet(from);
        this.#sayAll();
        break;
      case 'history':
        if (this.#iceServers.length === 0) this.#iceServers = said.iceServers;
        for (const frame of said.frames) this.#take(frame);
        events?.onCaughtUp();
        break;
      case 'full':
        this.#full = true;
        break;
      case 'leave':
        this.#other = undefined;
        this.#waiting = nothing;
        this.#recorder?.record({ kind: 'page', at: this.#self === 'amy' ? 'bob' : 'amy', what: 'tab-left' });
        break;
      case 'frame':
        this.#take(said);
        break;
      case 'message':
        events?.onMessage(said.message, this.#seqs.get(keyOf(said.sent)));
        break;
      case 'waiting':
        this.#waiting = said.waiting;
        break;
      case 'command':
        events?.onCommand(said.command);
        break;
    }
    events?.onChange();
  }

  /** The frame comes first: it is part of what the other tab is told when it is caught up. */
  #meet(from: string): void {
    // Two that come at the same moment greet each other twice.
    if (this.#other === from) return;
    if (this.#self === 'amy') this.#recorder?.record({ kind: 'page', at: 'bob', what: 'tab-joined' });
    this.#other = from;
  }

  /** Everything so far, for a tab that has just come; what waits is told again with the next change. */
  #sayAll(): void {
    const { frames } = this.#recorder?.timeline ?? { frames: [] };
    const zero = this.#recorder?.startedAt.getTime() ?? 0;
    const told = frames.flatMap((frame) => this.#said(frame, zero + frame.t) ?? []);
    this.#say({ say: 'history', frames: told, iceServers: this.#iceServers });
    this.#told = '';
  }

  #said(frame: Frame, epoch: number): SaidFrame | undefined {
    const id = this.#ids[frame.seq];
    const cause = frame.cause === undefined ? undefined : this.#ids[frame.cause];
    return id && { frame, id, epoch, ...(cause && { cause }) };
  }

  /** Another tab's frame, with our numbers. What is known already, or is no frame, is left alone. */
  #take({ frame, id, cause, epoch }: SaidFrame): void {
    const recorder = this.#recorder;
    if (!recorder || this.#seqs.has(keyOf(id)) || !v.is(frameSchema, frame)) return;
    const { seq: _, t: __, cause: ___, ...rest } = frame;
    const ours = cause && this.#seqs.get(keyOf(cause));
    const because = ours === undefined ? {} : { cause: ours };
    const call = rest.kind === 'api-settled' ? { call: ours ?? 0 } : {};
    const now = epoch - performance.timeOrigin;
    recorder.beginAt(now - frame.t);
    this.#importing = true;
    this.#know(recorder.timeline.length, id);
    recorder.recordAt(now, { ...rest, ...because, ...call });
    this.#importing = false;
  }

  #know(seq: number, id: FrameId): void {
    this.#ids[seq] = id;
    this.#seqs.set(keyOf(id), seq);
  }

  #say(said: Said, to = this.#other): void {
    if (this.#left) return;
    const envelope: Envelope = { from: this.#token, ...(to !== undefined && { to }) };
    this.#channel.postMessage({ ...said, ...envelope });
  }
}

function keyOf({ tab, seq }: FrameId): string {
  return `${tab} ${seq}`;
}
