/**
 * A real RTCPeerConnection behind the interface that the handlers use: each call is held at its gate and recorded
 * when it begins and when it settles, each event and change of state is recorded before the handlers hear of it.
 */
import { otherPeer } from '../recording/fold/peer.ts';
import type { ApiMethod, ApiValue, CallEvent, CandidateInit, Description, Machine } from '../recording/frame.ts';
import {
  errorFacts,
  gatheringFacts,
  kindOf,
  plainCandidate,
  plainDescription,
  shownConfiguration,
  trackFacts,
} from './browser-facts.ts';
import { because, current } from './flow.ts';
import type { Channel, Connection } from './ports.ts';
import { here, part } from './recorder.ts';
import { WatchedChannel } from './watched-channel.ts';
import { type Answer, type Watching, watchedCall } from './watching.ts';

type HandlerName = 'onicecandidate' | 'ontrack' | 'ondatachannel' | 'onnegotiationneeded';

export class WatchedConnection implements Connection {
  readonly real: RTCPeerConnection;
  readonly #watching: Watching;
  /** The last frame of each kind of thing this peer did: what an event that follows was led to by. */
  readonly #last: { [M in ApiMethod | Machine]?: number } = {};
  readonly #states: { [M in Machine]?: string };
  readonly #lines: { [N in HandlerName]?: number | undefined } = {};
  readonly #dtls = new Set<RTCDtlsTransport>();
  readonly #dtlsChanged: (transport: RTCDtlsTransport) => void;

  constructor(watching: Watching, configuration: RTCConfiguration, dtlsChanged: (transport: RTCDtlsTransport) => void) {
    this.#watching = watching;
    this.#dtlsChanged = dtlsChanged;
    const given = { options: shownConfiguration(configuration) };
    this.real = this.#now('createPeerConnection', given, () => new RTCPeerConnection(configuration));
    this.#states = { signaling: 'stable', gathering: 'new', ice: 'new', connection: 'new' };
    this.#listen();
  }

  #onicecandidate: Connection['onicecandidate'] = null;
  #ontrack: Connection['ontrack'] = null;
  #ondatachannel: Connection['ondatachannel'] = null;
  #onnegotiationneeded: Connection['onnegotiationneeded'] = null;

  set onicecandidate(handler: Connection['onicecandidate']) {
    this.#onicecandidate = handler;
    this.#lines.onicecandidate = current().line;
  }

  set ontrack(handler: Connection['ontrack']) {
    this.#ontrack = handler;
    this.#lines.ontrack = current().line;
  }

  set ondatachannel(handler: Connection['ondatachannel']) {
    this.#ondatachannel = handler;
    this.#lines.ondatachannel = current().line;
  }

  set onnegotiationneeded(handler: Connection['onnegotiationneeded']) {
    this.#onnegotiationneeded = handler;
    this.#lines.onnegotiationneeded = current().line;
  }

  get signalingState(): RTCSignalingState {
    return this.real.signalingState;
  }

  get localDescription(): Description | null {
    return plainDescription(this.real.localDescription);
  }

  addTrack(track: MediaStreamTrack, stream: MediaStream): void {
    this.#now('addTrack', { tracks: [trackFacts(track)] }, () => this.real.addTrack(track, stream));
  }

  createDataChannel(label: string): Channel {
    const channel = this.#now('createDataChannel', { label }, () => this.real.createDataChannel(label));
    return new WatchedChannel(this.#watching, channel, this.#last.createDataChannel);
  }

  restartIce(): void {
    this.#now('restartIce', {}, () => this.real.restartIce());
  }

  close(): void {
    this.#now('close', {}, () => this.real.close());
    // Closing fires no events (W3C webrtc-pc §4.4.1.7): the states are read instead.
    this.#stateChanged('signaling', this.real.signalingState, this.#last.close);
    this.#stateChanged('ice', this.real.iceConnectionState, this.#last.close);
    for (const { state } of this.#dtls) this.#stateChanged('dtls', state, this.#last.close);
    this.#stateChanged('connection', this.real.connectionState, this.#last.close);
  }

  createOffer(): Promise<Description> {
    return this.#call('createOffer', {}, async () => {
      const { type, sdp = '' } = await this.real.createOffer();
      return { result: { type, sdp }, value: { description: { type, sdp } } };
    });
  }

  createAnswer(): Promise<Description> {
    return this.#call('createAnswer', {}, async () => {
      const { type, sdp = '' } = await this.real.createAnswer();
      return { result: { type, sdp }, value: { description: { type, sdp } } };
    });
  }

  setLocalDescription(description?: Description): Promise<void> {
    return this.#call('setLocalDescription', description ? { description } : {}, async (given) => {
      await this.real.setLocalDescription(given.description);
      this.#watchDtls();
      const now = this.localDescription;
      return { result: undefined, value: now ? { description: now } : {} };
    });
  }

  setRemoteDescription(description: Description): Promise<void> {
    return this.#call('setRemoteDescription', { description }, async (given) => {
      await this.real.setRemoteDescription(given.description ?? description);
      this.#watchDtls();
      const now = plainDescription(this.real.remoteDescription);
      return { result: undefined, value: now ? { description: now } : {} };
    });
  }

  addIceCandidate(candidate: CandidateInit): Promise<void> {
    return this.#call('addIceCandidate', { candidate }, async (given) => {
      await this.real.addIceCandidate(given.candidate ?? candidate);
      return { result: undefined, value: {} };
    });
  }

  /** A call that returns at once: one frame, and a second if it throws. */
  #now<T>(method: ApiMethod, given: ApiValue, run: () => T): T {
    const { peer, recorder } = this.#watching;
    const from = here();
    const call = recorder.record({ kind: 'api-call', at: peer, method, given, ...from });
    this.#last[method] = call;
    try {
      return run();
    } catch (error) {
      const outcome = { status: 'rejected', error: errorFacts(error) } as const;
      recorder.record({ ...from, kind: 'api-settled', at: peer, method, call, cause: call, outcome });
      throw error;
    }
  }

  #call<T>(method: ApiMethod, given: ApiValue, run: (given: ApiValue) => Promise<Answer<T>>): Promise<T> {
    return watchedCall(this.#watching, method, given, run, (seq) => {
      this.#last[method] = seq;
    });
  }

  #listen(): void {
    const { real } = this;
    real.addEventListener('icecandidate', ({ candidate }) => {
      const init = candidate ? plainCandidate(candidate) : null;
      const extra = candidate ? gatheringFacts(candidate) : {};
      this.#event(
        { type: 'icecandidate', candidate: init, ...extra },
        this.#last.setLocalDescription,
        'onicecandidate',
        () => this.#onicecandidate?.({ candidate: init }),
      );
    });
    real.addEventListener('icecandidateerror', ({ url, errorCode, errorText, address, port }) => {
      const event = { type: 'icecandidateerror', url, errorCode, errorText, address, port } as const;
      this.#event(event, this.#last.setLocalDescription, undefined, () => undefined);
    });
    real.addEventListener('track', ({ track, transceiver, streams }) => {
      this.#watchFirstRtp(track);
      const event = { type: 'track', track: kindOf(track), mid: transceiver.mid } as const;
      this.#event(event, this.#last.setRemoteDescription, 'ontrack', () => this.#ontrack?.({ streams }));
    });
    real.addEventListener('datachannel', ({ channel }) => {
      const made = this.#watching.recorder.timeline.frames.findLast(
        (frame) =>
          frame.kind === 'api-call' &&
          frame.method === 'createDataChannel' &&
          frame.at === otherPeer(this.#watching.peer),
      )?.seq;
      const event = { type: 'datachannel', label: channel.label, id: channel.id } as const;
      this.#event(event, made, 'ondatachannel', (seq) =>
        this.#ondatachannel?.({ channel: new WatchedChannel(this.#watching, channel, seq) }),
      );
    });
    real.addEventListener('negotiationneeded', () => {
      const cause = Math.max(
        this.#last.addTrack ?? -1,
        this.#last.createDataChannel ?? -1,
        this.#last.restartIce ?? -1,
      );
      this.#event({ type: 'negotiationneeded' }, cause < 0 ? undefined : cause, 'onnegotiationneeded', () =>
        this.#onnegotiationneeded?.(),
      );
    });
    real.addEventListener('signalingstatechange', () => {
      const { setLocalDescription = -1, setRemoteDescription = -1 } = this.#last;
      this.#stateChanged('signaling', real.signalingState, Math.max(setLocalDescription, setRemoteDescription));
    });
    real.addEventListener('icegatheringstatechange', () => {
      this.#stateChanged('gathering', real.iceGatheringState, this.#last.setLocalDescription);
    });
    real.addEventListener('iceconnectionstatechange', () => {
      const checking = this.#last.addIceCandidate ?? this.#last.setRemoteDescription;
      this.#stateChanged('ice', real.iceConnectionState, this.#last.ice ?? checking);
    });
    real.addEventListener('connectionstatechange', () => {
      this.#stateChanged('connection', real.connectionState, this.#last.dtls ?? this.#last.ice);
    });
  }

  #event(
    event: CallEvent,
    cause: number | undefined,
    handler: HandlerName | undefined,
    run: (seq: number) => void,
  ): void {
    const { peer, recorder } = this.#watching;
    const line = handler && this.#lines[handler];
    const seq = recorder.record({ kind: 'event', at: peer, event, ...part({ cause, line }) });
    because(seq, line, () => run(seq));
  }

  #stateChanged(machine: Machine, to: string, cause: number | undefined): void {
    const from = this.#states[machine];
    if (from === to) return;
    this.#states[machine] = to;
    const { peer, recorder } = this.#watching;
    const known = cause === undefined || cause < 0 ? {} : { cause };
    this.#last[machine] = recorder.record({ kind: 'state', at: peer, machine, from: from ?? '', to, ...known });
  }

  /** The DTLS transports appear with the descriptions; each is watched once. */
  #watchDtls(): void {
    for (const { transport } of [...this.real.getSenders(), ...this.real.getReceivers()]) {
      if (!transport || this.#dtls.has(transport)) continue;
      this.#dtls.add(transport);
      let begun = transport.state !== 'new';
      transport.addEventListener('statechange', () => {
        // BUNDLE: the transports of the other sections close, unused, when the answer settles that one serves all.
        if (transport.state === 'closed' && !begun) return;
        begun = true;
        this.#stateChanged('dtls', transport.state, this.#last.ice);
        this.#dtlsChanged(transport);
      });
    }
  }

  /** A remote track stops being muted when its first RTP packet comes (W3C webrtc-pc §5.4). */
  #watchFirstRtp(track: MediaStreamTrack): void {
    track.addEventListener(
      'unmute',
      () => {
        const { peer, recorder } = this.#watching;
        const known = recorder.timeline.frames.some(
          (frame) => frame.kind === 'media' && frame.at === peer && frame.milestone === 'first-rtp',
        );
        if (!known)
          recorder.record({ kind: 'media', at: peer, milestone: 'first-rtp', ...part({ cause: this.#last.dtls }) });
      },
      { once: true },
    );
  }
}
