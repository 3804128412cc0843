/**
 * Recordings of any length that look like the real thing: a call that is set up, then goes on for as long as is wanted,
 * with its statistics, its chat and, now and then, a track added. For tests of length and for the benchmark.
 */
import type {
  ApiMethod,
  ApiValue,
  CandidateInit,
  Frame,
  Machine,
  NewFrame,
  Pair,
  Peer,
  SignalingMessage,
} from '../src/recording/frame.ts';
import { type Recording, recordingFormat, recordingVersion } from '../src/recording/recording.ts';
import { type Identity, identityFrom, sessionDescription } from './long-recording-sdp.ts';
import { type Random, randomFrom } from './random.ts';

/** A recording of exactly `frames` frames; the same seed gives the same recording. */
export function makeRecording({ frames, seed = 1 }: { frames: number; seed?: number }): Recording {
  return {
    format: recordingFormat,
    version: recordingVersion,
    origin: {
      kind: 'live',
      browser: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      startedAt: '2026-03-01T10:20:30.400Z',
      code: { file: 'two-tab', hash: 'c0ffee00' },
    },
    frames: new Call(randomFrom(seed)).play(frames),
  };
}

const media = { mids: ['0', '1', '2'], addresses: 3 };

class Call {
  readonly #random: Random;
  readonly #frames: Frame[] = [];
  readonly #identities: { readonly [P in Peer]: Identity };
  #t = 0;
  #messages = 0;
  #bytes = 0;
  #version = 2;

  constructor(random: Random) {
    this.#random = random;
    this.#identities = { amy: identityFrom(random, '192.168.1.20'), bob: identityFrom(random, '192.168.1.31') };
  }

  play(length: number): Frame[] {
    this.#begin();
    this.#negotiate('amy');
    this.#connect();
    for (let round = 0; this.#frames.length < length; round += 1) {
      this.#second(round);
      if (round % 60 === 59) this.#negotiate(round % 120 === 59 ? 'bob' : 'amy');
    }
    return this.#frames.slice(0, length);
  }

  #begin(): void {
    for (const at of ['bob', 'amy'] as const) {
      const start = this.#add({ at, kind: 'action', action: 'start' });
      this.#call(at, 'getUserMedia', { source: 'stand-in', options: '{"audio":true,"video":true}' }, start, {
        source: 'stand-in',
        tracks: [
          { kind: 'audio', label: 'tone' },
          { kind: 'video', label: `canvas ${at}` },
        ],
      });
      this.#add({ at, kind: 'api-call', method: 'createPeerConnection', given: { options: '{"iceServers":[]}' } });
      const track = { kind: 'audio', label: 'tone' } as const;
      this.#add({ at, kind: 'api-call', method: 'addTrack', given: { tracks: [track] }, line: 24 });
    }
    this.#send('bob', { type: 'ready' });
  }

  /** Offer and answer, with the candidates of both sides trickling behind. */
  #negotiate(offerer: Peer): void {
    const answerer = offerer === 'amy' ? 'bob' : 'amy';
    this.#version += 1;
    this.#describe(offerer, 'offer', 'createOffer');
    this.#describe(answerer, 'answer', 'createAnswer');
    for (const sdpMid of media.mids) {
      for (let place = 0; place < media.addresses; place += 1) this.#candidate(offerer, sdpMid, place);
    }
    for (let place = 0; place < media.addresses; place += 1) this.#candidate(answerer, '0', place);
    this.#add({ at: offerer, kind: 'event', event: { type: 'icecandidate', candidate: null } });
  }

  #describe(owner: Peer, type: 'offer' | 'answer', method: ApiMethod): void {
    const other = owner === 'amy' ? 'bob' : 'amy';
    const description = { type, sdp: sessionDescription(this.#identities[owner], type, this.#version) };
    const made = this.#call(owner, method, {}, undefined, { description });
    const set = this.#call(owner, 'setLocalDescription', { description }, made, {});
    this.#state(owner, 'signaling', 'stable', type === 'offer' ? 'have-local-offer' : 'stable', set);
    const delivered = this.#send(owner, { type, sdp: description.sdp });
    const applied = this.#call(other, 'setRemoteDescription', { description }, delivered, {});
    this.#state(other, 'signaling', 'stable', type === 'offer' ? 'have-remote-offer' : 'stable', applied);
  }

  #candidate(from: Peer, sdpMid: string, place: number): void {
    const identity = this.#identities[from];
    const candidate: CandidateInit = {
      candidate: candidateLine(identity, place, 40000 + this.#random.below(20000)),
      sdpMid,
      sdpMLineIndex: Number(sdpMid),
      usernameFragment: identity.ufrag,
    };
    const fired = this.#add({ at: from, kind: 'event', event: { type: 'icecandidate', candidate } });
    const delivered = this.#send(from, { type: 'candidate', candidate }, fired);
    this.#call(from === 'amy' ? 'bob' : 'amy', 'addIceCandidate', { candidate }, delivered, {});
  }

  #connect(): void {
    for (const at of ['amy', 'bob'] as const) {
      this.#state(at, 'ice', 'new', 'checking');
      this.#add({ at, kind: 'pair', pair: this.#pair(at, 0, 'in-progress'), was: null });
      const found = this.#add({ at, kind: 'pair', pair: this.#pair(at, 0, 'succeeded'), was: 'in-progress' });
      this.#state(at, 'ice', 'checking', 'connected', found);
      this.#state(at, 'dtls', 'new', 'connecting');
      this.#state(at, 'dtls', 'connecting', 'connected');
      this.#state(at, 'connection', 'connecting', 'connected');
      const { fingerprint } = this.#identities[at === 'amy' ? 'bob' : 'amy'];
      this.#add({
        at,
        kind: 'fingerprint',
        algorithm: 'sha-256',
        computed: fingerprint,
        signalled: fingerprint,
        certificateBytes: 283,
      });
      this.#add({ at, kind: 'media', milestone: 'first-rtp' });
      this.#add({ at, kind: 'media', milestone: 'first-frame' });
    }
  }

  /** One second of a call that stands: a look at the statistics of each side, and most of the time a line of chat. */
  #second(round: number): void {
    this.#t += 1000;
    this.#bytes += 150_000 + this.#random.below(50_000);
    for (const at of ['amy', 'bob'] as const) {
      this.#add({
        at,
        kind: 'stats',
        pairs: round % 8 === 0 ? [this.#pair(at, 0, 'succeeded'), this.#pair(at, 1, 'waiting')] : [],
        transport: {
          tlsVersion: 'FEFC',
          dtlsCipher: 'TLS_AES_128_GCM_SHA256',
          srtpCipher: 'AEAD_AES_128_GCM',
          dtlsRole: 'client',
          iceRole: 'controlling',
        },
        media: {
          bytesSent: this.#bytes,
          bytesReceived: this.#bytes - this.#random.below(2000),
          framesEncoded: round * 30,
          framesDecoded: Math.max(round * 30 - 2, 0),
          packetsLost: this.#random.below(3),
        },
      });
    }
    if (round % 4 === 3) return;
    const at = round % 2 === 0 ? 'amy' : 'bob';
    const text = `line ${round}: ${words[this.#random.below(words.length)] ?? ''}`;
    const typed = this.#add({ at, kind: 'action', action: 'send-text' });
    const sent = this.#add({ at, kind: 'data', direction: 'sent', label: 'chat', text, cause: typed });
    const other = at === 'amy' ? 'bob' : 'amy';
    this.#add({ at: other, kind: 'data', direction: 'received', label: 'chat', text, cause: sent });
  }

  #pair(at: Peer, place: number, state: Pair['state']): Pair {
    const [local, remote] =
      at === 'amy' ? [this.#identities.amy, this.#identities.bob] : [this.#identities.bob, this.#identities.amy];
    const end = (address: string) => ({
      type: 'host' as const,
      protocol: 'udp',
      address,
      port: 51234,
      priority: 2122260223,
    });
    return {
      id: `CP${local.ufrag}${place}_${remote.ufrag}${place}`,
      state,
      nominated: state === 'succeeded',
      selected: state === 'succeeded',
      local: end(local.address),
      remote: end(remote.address),
      priority: '9115005270282338814',
      rtt: this.#random.below(40) / 10,
      bytesSent: this.#bytes,
      bytesReceived: this.#bytes,
      requestsSent: 12,
      requestsReceived: 12,
      responsesSent: 12,
      responsesReceived: 12,
      consentRequestsSent: 10,
    };
  }

  /** Sent and delivered; the number of the delivery. */
  #send(from: Peer, body: SignalingMessage, cause?: number): number {
    const to = from === 'amy' ? 'bob' : 'amy';
    this.#messages += 1;
    const message = { id: this.#messages, from, to, body } as const;
    const sent = this.#add({ at: from, kind: 'message-sent', message, ...(cause !== undefined && { cause }) });
    return this.#add({ at: to, kind: 'message-delivered', message, cause: sent });
  }

  /** An API call and its success; the number of the latter. */
  #call(at: Peer, method: ApiMethod, given: ApiValue, cause: number | undefined, value: ApiValue): number {
    const call = this.#add({ at, kind: 'api-call', method, given, line: 30, ...(cause !== undefined && { cause }) });
    return this.#add({
      at,
      kind: 'api-settled',
      method,
      call,
      cause: call,
      line: 30,
      outcome: { status: 'resolved', value },
    });
  }

  #state(at: Peer, machine: Machine, from: string, to: string, cause?: number): void {
    this.#add({ at, kind: 'state', machine, from, to, ...(cause !== undefined && { cause }) });
  }

  #add(frame: NewFrame): number {
    const seq = this.#frames.length;
    this.#t = Math.round((this.#t + this.#random.below(40) / 10) * 10) / 10;
    this.#frames.push({ seq, t: this.#t, ...frame });
    return seq;
  }
}

/** A host, a server-reflexive and a relayed candidate, as Chromium writes them. */
function candidateLine({ ufrag, address }: Identity, place: number, port: number): string {
  const tail = `generation 0 ufrag ${ufrag} network-id 1 network-cost 10`;
  const related = `raddr ${address} rport ${port}`;
  if (place === 0) return `candidate:842163049 1 udp 2122260223 ${address} ${port} typ host ${tail}`;
  if (place === 1) return `candidate:1677722 1 udp 1686052607 203.0.113.7 ${port} typ srflx ${related} ${tail}`;
  return `candidate:3396271 1 udp 41885439 198.51.100.9 ${port} typ relay ${related} ${tail}`;
}

const words = [
  'can you hear me?',
  'yes, quite well',
  '画面有点卡',
  'the answer is on its way',
  'a=b; <b>not markup</b>',
];
