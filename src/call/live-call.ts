/**
 * A live call: the peers of this page, the gates they wait at, the wire between them, and the recording of it all.
 * Whatever a person does is a command; a command for what the other tab holds is passed on to it.
 */
import type { Frame, MediaSource, Peer, WireMessage } from '../recording/frame.ts';
import { peers } from '../recording/frame.ts';
import type { Origin } from '../recording/recording.ts';
import type { Timeline } from '../recording/timeline.ts';
import type { Command } from './command.ts';
import { Director } from './director.ts';
import { type Gate, Gates } from './gates.ts';
import { LocalPeer, type Streams } from './local-peer.ts';
import { Recorder } from './recorder.ts';
import type { Scenario } from './scenarios/scenario.ts';
import type { TabLink } from './tab-link.ts';
import { type Travelling, Wire } from './wire.ts';

/** Something that waits for the person: an API call at its gate, or a message on the wire. */
export type Pending =
  | { readonly kind: 'gate'; readonly order: number; readonly gate: Gate }
  | { readonly kind: 'message'; readonly order: number; readonly travelling: Travelling };

export interface CallOptions {
  readonly scenario: Scenario;
  readonly iceServers: readonly RTCIceServer[];
  /** Of the handlers' source, so that a recording tells which lines ran. */
  readonly codeHash: string;
  readonly browser: string;
  /** The other tab, where each tab is one peer; `self` is this tab's. */
  readonly link?: { readonly tab: TabLink; readonly self: Peer; readonly onCaughtUp: () => void };
}

const person = 'person';

export class LiveCall {
  readonly #options: CallOptions;
  readonly #recorder = new Recorder();
  readonly #gates: Gates;
  readonly #wire: Wire;
  readonly #director: Director;
  readonly #peers: readonly LocalPeer[];
  readonly #listeners = new Set<() => void>();
  readonly #visibility = () => this.#pageShownOrHidden();
  #lastOrder = 0;
  #running = false;
  #stopped = false;
  #started = new Set<Peer>();
  #source: MediaSource = 'stand-in';

  constructor(options: CallOptions) {
    this.#options = options;
    this.#director = new Director(options.scenario);
    const changed = () => this.#changed();
    const nextOrder = () => this.#nextOrder();
    this.#gates = new Gates(nextOrder, changed);
    this.#wire = new Wire(this.#recorder, nextOrder, (message, seq) => this.#deliver(message, seq), changed);
    const own = options.link ? [options.link.self] : peers;
    this.#peers = own.map((peer) => this.#makePeer(peer));
    options.link?.tab.join(this.#recorder, {
      onMessage: (message, seq) => this.#peerHere(message.to)?.receive(message, seq),
      onCommand: (command) => this.do(command, true),
      onChange: changed,
      onCaughtUp: () => this.#metOtherTab(),
    });
    // After the link: the other tab hears of a frame before it hears of what that frame led to.
    this.#recorder.listen((frame) => this.#seen(frame));
    document.addEventListener('visibilitychange', this.#visibility);
  }

  get timeline(): Timeline {
    return this.#recorder.timeline;
  }

  get running(): boolean {
    return this.#running;
  }

  get scenario(): Scenario {
    return this.#director.scenario;
  }

  get origin(): Origin {
    const { browser, codeHash, link, scenario } = this.#options;
    return {
      kind: link ? 'two-tab' : 'live',
      browser,
      startedAt: this.#recorder.startedAt.toISOString(),
      ...(scenario.id !== 'plain' && { scenario: scenario.id }),
      code: { file: scenario.code, hash: codeHash },
    };
  }

  /** All that waits, oldest first; messages held back on purpose are not among them. */
  get pending(): readonly Pending[] {
    const gates = [...this.#gates.waiting, ...(this.#options.link?.tab.waiting.gates ?? [])];
    const all: Pending[] = [
      ...gates.map((gate) => ({ kind: 'gate' as const, order: gate.order, gate })),
      ...this.travelling
        .filter(({ held }) => !held)
        .map((travelling) => ({ kind: 'message' as const, order: travelling.order, travelling })),
    ];
    return all.sort((one, other) => one.order - other.order);
  }

  /** The messages on the wire, held ones too, oldest first. */
  get travelling(): readonly Travelling[] {
    const all = [...this.#wire.travelling, ...(this.#options.link?.tab.waiting.travelling ?? [])];
    return all.sort((one, other) => one.order - other.order);
  }

  /** What a peer of this page sees and shows; the other tab's streams cannot be had. */
  streams(peer: Peer): Streams {
    return this.#peerHere(peer)?.streams ?? { local: null, remote: null };
  }

  /** Begins: the first peer asks for media. */
  start(): void {
    this.#startWhoMay();
  }

  /** Opens the oldest thing that waits. False when nothing does. */
  openNext(): boolean {
    const next = this.pending[0];
    if (!next) return false;
    if (next.kind === 'gate') this.do({ do: 'open', order: next.order });
    else this.do({ do: 'pass', id: next.travelling.message.id });
    return true;
  }

  /** Carries out what the person did. `passedOn` is for commands that came from the other tab. */
  do(command: Command, passedOn = false): void {
    if (this.#stopped) return;
    const done = this.#carryOut(command);
    const both = command.do === 'run' || command.do === 'pause';
    if (!passedOn && (!done || both)) this.#options.link?.tab.passOn(command);
    this.#changed();
  }

  /** Ends everything here without a word; the recording stays. */
  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#running = false;
    document.removeEventListener('visibilitychange', this.#visibility);
    this.#wire.stop();
    for (const peer of this.#peers) peer.stop();
    this.#options.link?.tab.leave();
    this.#changed();
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Hears of everything that may change what the page shows, until the returned function is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A tab that comes while the call runs, runs too. */
  #metOtherTab(): void {
    if (this.#running) this.#options.link?.tab.passOn({ do: 'run' });
    this.#options.link?.onCaughtUp();
  }

  /** False when what is meant is not here. */
  #carryOut(command: Command): boolean {
    const wire = this.#wire;
    switch (command.do) {
      case 'open':
        if (command.given?.source) this.#source = command.given.source;
        return this.#gates.open(command.order, command.given && { given: command.given, by: person });
      case 'amend':
        return this.#gates.amend(command.order, command.given, person);
      case 'pass':
        return wire.pass(command.id);
      case 'deliver':
        return wire.deliver(command.id);
      case 'drop':
        return wire.drop(command.id, person);
      case 'hold':
        return wire.hold(command.id, command.ms, person);
      case 'release':
        return wire.release(command.id);
      case 'edit':
        return wire.edit(command.id, command.body, person);
      case 'act': {
        const peer = this.#peerHere(command.peer);
        peer?.act(command.action, person, command.text);
        return peer !== undefined;
      }
      case 'run':
        this.#running = true;
        this.#gates.openAll();
        wire.openAll();
        return true;
      case 'pause':
        this.#running = false;
        this.#gates.close();
        wire.close();
        return true;
    }
  }

  #deliver(message: WireMessage, sentSeq: number): void {
    const here = this.#peerHere(message.to);
    if (here) here.receive(message, sentSeq);
    else if (!this.#options.link?.tab.send(message, sentSeq)) {
      this.#recorder.record({ kind: 'message-dropped', at: 'signaling', message, cause: sentSeq, by: 'nobody-there' });
    }
  }

  #makePeer(peer: Peer): LocalPeer {
    const { scenario } = this.#options;
    return new LocalPeer({
      watching: { peer, recorder: this.#recorder, gates: this.#gates },
      code: scenario.code,
      configuration: () => ({
        ...(this.#iceServers().length > 0 && { iceServers: [...this.#iceServers()] }),
        ...(scenario.policy && { iceTransportPolicy: scenario.policy }),
      }),
      send: (body) => this.#wire.send(peer, body, this.#director.planFor(peer, body)),
      preferredSource: () => this.#source,
      streamsChanged: () => this.#changed(),
    });
  }

  /** As they were typed here, or in the other tab. */
  #iceServers(): readonly RTCIceServer[] {
    const { iceServers, link } = this.#options;
    return iceServers.length > 0 ? iceServers : (link?.tab.iceServers ?? []);
  }

  #seen(frame: Frame): void {
    const { released, due } = this.#director.see(frame);
    for (const { step, ms } of released) this.#wire.releaseStep(step, ms);
    for (const { peer, action, text } of due) {
      // After this frame is through: what it leads to comes after it.
      queueMicrotask(() => this.#peerHere(peer)?.act(action, this.scenario.id, text));
    }
    this.#startWhoMay();
    this.#changed();
  }

  /** Amy first; Bob once her `ready` has gone its way, as a second tab that is opened later. */
  #startWhoMay(): void {
    if (this.#stopped) return;
    for (const { peer } of this.#peers) {
      if (this.#started.has(peer) || !(peer === 'amy' || this.#readyIsThrough())) continue;
      this.#started.add(peer);
      queueMicrotask(() => void this.#peerHere(peer)?.start());
    }
  }

  /** Whether Amy's first `ready` has left the wire, or is held back there. */
  #readyIsThrough(): boolean {
    const { frames, length } = this.timeline;
    const sent = frames.some((frame) => frame.kind === 'message-sent' && frame.at === 'amy');
    const flying = this.timeline.snapshot(length - 1).wire.find(({ message }) => message.body.type === 'ready');
    return sent && (flying === undefined || flying.held !== null);
  }

  #peerHere(peer: Peer): LocalPeer | undefined {
    return this.#peers.find((here) => here.peer === peer);
  }

  #pageShownOrHidden(): void {
    const what = document.visibilityState === 'hidden' ? 'hidden' : 'visible';
    for (const { peer } of this.#peers.slice(0, 1)) this.#recorder.record({ kind: 'page', at: peer, what });
  }

  /** Milliseconds since 1970 with fractions, never the same twice: comparable between two tabs. */
  #nextOrder(): number {
    this.#lastOrder = Math.max(performance.timeOrigin + performance.now(), this.#lastOrder + 0.001);
    return this.#lastOrder;
  }

  #changed(): void {
    this.#options.link?.tab.tell({ gates: this.#gates.waiting, travelling: this.#wire.travelling });
    for (const listener of this.#listeners) listener();
  }
}
