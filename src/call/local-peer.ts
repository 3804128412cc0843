/** One peer that lives in this page: its handlers, and all that they are given. */
import type { ApiValue, MediaSource, Peer, SignalingMessage, WireMessage } from '../recording/frame.ts';
import { shownConfiguration, trackFacts } from './browser-facts.ts';
import { fingerprintProof } from './fingerprint-proof.ts';
import { because } from './flow.ts';
import { perfectNegotiation } from './handlers/perfect-negotiation.ts';
import { twoTab } from './handlers/two-tab.ts';
import { drawnTrack, type Media, openMedia } from './media.ts';
import type { Handlers, Ports } from './ports.ts';
import { here } from './recorder.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { WatchedConnection } from './watched-connection.ts';
import { watchStats } from './watched-stats.ts';
import { type Watching, watchedCall } from './watching.ts';

/** What a person can do to a peer in mid-call. */
export type PeerAction = 'add-track' | 'restart-ice' | 'send-text' | 'hang-up';

export interface Streams {
  readonly local: MediaStream | null;
  readonly remote: MediaStream | null;
}

export interface LocalPeerOptions {
  readonly watching: Watching;
  readonly code: Scenario['code'];
  /** Asked for when the connection is made: a second tab hears of the ICE servers only then. */
  readonly configuration: () => RTCConfiguration;
  readonly send: (body: SignalingMessage) => void;
  /** Where media comes from unless the person says otherwise at the gate. */
  readonly preferredSource: () => MediaSource;
  readonly streamsChanged: () => void;
}

const codes = { 'two-tab': twoTab, 'perfect-negotiation': perfectNegotiation };

export class LocalPeer {
  readonly #options: LocalPeerOptions;
  readonly #handlers: Handlers;
  readonly #open: { stop(): void }[] = [];
  #streams: Streams = { local: null, remote: null };

  constructor(options: LocalPeerOptions) {
    this.#options = options;
    this.#handlers = codes[options.code](this.#ports());
  }

  get peer(): Peer {
    return this.#options.watching.peer;
  }

  get streams(): Streams {
    return this.#streams;
  }

  /** Asks for media and says `ready`; after a refusal it asks again, since the stand-in is always a way on. */
  async start(): Promise<void> {
    const { recorder } = this.#options.watching;
    const seq = recorder.record({ kind: 'action', at: this.peer, action: 'start' });
    let cause: number | undefined = seq;
    for (;;) {
      try {
        await because(cause, undefined, () => this.#handlers.start());
        return;
      } catch (error) {
        const last = recorder.timeline.frames.findLast(
          (frame) => frame.at === this.peer && frame.kind === 'api-settled',
        );
        if (last?.kind !== 'api-settled' || last.method !== 'getUserMedia') throw error;
        cause = last.seq;
      }
    }
  }

  /** Delivers a message: its handler runs now. A handler's rejection is a frame already, and ends only that handler. */
  receive(message: WireMessage, sentSeq: number | undefined): void {
    const { recorder } = this.#options.watching;
    const cause = sentSeq === undefined ? {} : { cause: sentSeq };
    const seq = recorder.record({ kind: 'message-delivered', at: this.peer, message, ...cause });
    this.#run(seq, () => this.#handlers.onMessage(message.body));
  }

  act(action: PeerAction, by: string, text = ''): void {
    const { recorder } = this.#options.watching;
    const seq = recorder.record({ kind: 'action', at: this.peer, action, by });
    const handlers = this.#handlers;
    this.#run(seq, async () => {
      if (action === 'add-track') await handlers.addTrack();
      else if (action === 'restart-ice') await handlers.restartIce();
      else if (action === 'send-text') handlers.sendText(text);
      else handlers.hangUp();
    });
  }

  /** Ends media and watching; the connection too, without a word to the other side. */
  stop(): void {
    for (const thing of this.#open.splice(0)) thing.stop();
    this.#show({ local: null, remote: null });
  }

  #run(cause: number, body: () => Promise<void>): void {
    because(cause, undefined, body).catch((error: unknown) => {
      const { recorder } = this.#options.watching;
      // The browser's own refusals are frames already (api-settled). Anything else is said too, never lost.
      if (!(error instanceof DOMException))
        recorder.record({ kind: 'note', at: this.peer, text: String(error), cause });
    });
  }

  #ports(): Ports {
    const { watching, send } = this.#options;
    const { peer, recorder } = watching;
    return {
      browser: {
        getUserMedia: (constraints) => this.#getUserMedia(constraints),
        createPeerConnection: () => this.#createPeerConnection(),
      },
      signaling: { send },
      page: {
        note: (text) => void recorder.record({ kind: 'note', at: peer, text, ...here() }),
        showLocal: (stream) => this.#show({ ...this.#streams, local: stream }),
        showRemote: (stream) => this.#show({ ...this.#streams, remote: stream ?? null }),
        showQueue: (change, candidate, queue) =>
          void recorder.record({ kind: 'queue', at: peer, change, candidate, length: queue.length, ...here() }),
        makeTrack: () => {
          const drawn = drawnTrack(peer === 'amy' ? 'Amy 2' : 'Bob 2', '#5f3dc4');
          this.#open.push(drawn);
          return drawn.track;
        },
      },
      polite: peer === 'bob',
    };
  }

  #getUserMedia(constraints: MediaStreamConstraints): Promise<MediaStream> {
    const { watching, preferredSource } = this.#options;
    const given: ApiValue = { source: preferredSource(), options: JSON.stringify(constraints) };
    return watchedCall(watching, 'getUserMedia', given, async (passed) => {
      const source = passed.source ?? 'stand-in';
      // The person may have changed the constraints at the gate.
      const wanted: MediaStreamConstraints = passed.options ? JSON.parse(passed.options) : constraints;
      const media: Media = await openMedia(source, watching.peer, wanted);
      this.#open.push(media);
      return { result: media.stream, value: { source, tracks: media.stream.getTracks().map(trackFacts) } };
    });
  }

  async #createPeerConnection(): Promise<WatchedConnection> {
    const { watching } = this.#options;
    const configuration = this.#options.configuration();
    const { peer, recorder, gates } = watching;
    const from = here();
    const waiting = gates.pass(peer, 'createPeerConnection', { options: shownConfiguration(configuration) });
    if (waiting) await waiting;
    const connection = because(from.cause, from.line, () => {
      return new WatchedConnection(watching, configuration, (transport) => void this.#prove(transport));
    });
    const unwatch = watchStats(peer, connection.real, recorder);
    this.#open.push({
      stop() {
        unwatch();
        connection.real.close();
      },
    });
    return connection;
  }

  async #prove(transport: RTCDtlsTransport): Promise<void> {
    if (transport.state !== 'connected' && transport.state !== 'failed') return;
    const { peer, recorder } = this.#options.watching;
    const cause = recorder.timeline.length - 1;
    const proof = await fingerprintProof(peer, transport, this.#announced());
    if (proof) recorder.record({ ...proof, cause });
  }

  /**
   * The description that the other side was last believed by. Not `remoteDescription`: DTLS may be through before
   * setRemoteDescription is, and until then that is null.
   */
  #announced(): string {
    const { peer, recorder } = this.#options.watching;
    const last = recorder.timeline.frames.findLast(
      (frame) => frame.at === peer && frame.kind === 'api-call' && frame.method === 'setRemoteDescription',
    );
    return (last?.kind === 'api-call' && last.given.description?.sdp) || '';
  }

  #show(streams: Streams): void {
    this.#streams = streams;
    this.#options.streamsChanged();
  }
}
