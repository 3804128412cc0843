/**
 * The frames of a recording: every observable step of a call, in order. The schema is the definition;
 * the types are read off it, so what an import accepts and what the code handles cannot drift apart.
 */
import * as v from 'valibot';

const peerSchema = v.picklist(['amy', 'bob']);
const placeSchema = v.picklist(['amy', 'bob', 'signaling']);

/** Amy calls, Bob answers. */
export type Peer = v.InferOutput<typeof peerSchema>;
/** Where a frame happens. */
export type Place = v.InferOutput<typeof placeSchema>;

export const peers: readonly Peer[] = peerSchema.options;
export const places: readonly Place[] = placeSchema.options;

/** JSON knows no other: what a file calls 1e999 would be infinite here. */
const finite = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What RTCIceCandidate.toJSON() gives (W3C webrtc-pc §4.8.1). */
const candidateSchema = v.object({
  candidate: v.string(),
  sdpMid: v.exactOptional(v.nullable(v.string())),
  sdpMLineIndex: v.exactOptional(v.nullable(finite)),
  usernameFragment: v.exactOptional(v.nullable(v.string())),
});
export type CandidateInit = v.InferOutput<typeof candidateSchema>;

const descriptionSchema = v.object({
  type: v.picklist(['offer', 'answer', 'pranswer', 'rollback']),
  sdp: v.string(),
});
export type Description = v.InferOutput<typeof descriptionSchema>;

/** What the two peers say to each other through signalling. */
const signalingMessageSchema = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('offer'), sdp: v.string() }),
  v.object({ type: v.literal('answer'), sdp: v.string() }),
  v.object({ type: v.literal('candidate'), candidate: candidateSchema }),
  v.object({ type: v.literal('bye') }),
]);
export type SignalingMessage = v.InferOutput<typeof signalingMessageSchema>;

const messageSchema = v.object({ id: count, from: peerSchema, to: peerSchema, body: signalingMessageSchema });
/** A signalling message on its way. `id` counts from 1 in each recording. */
export type WireMessage = v.InferOutput<typeof messageSchema>;

const methodSchema = v.picklist([
  'getUserMedia',
  'createPeerConnection',
  'addTrack',
  'createDataChannel',
  'createOffer',
  'createAnswer',
  'setLocalDescription',
  'setRemoteDescription',
  'addIceCandidate',
  'setCodecPreferences',
  'restartIce',
  'close',
]);
/** The calls into the browser that are watched. `createPeerConnection` is `new RTCPeerConnection()`. */
export type ApiMethod = v.InferOutput<typeof methodSchema>;
export const apiMethods: readonly ApiMethod[] = methodSchema.options;

const mediaSourceSchema = v.picklist(['camera', 'stand-in']);
export type MediaSource = v.InferOutput<typeof mediaSourceSchema>;

/** What a call was given or gave back, as far as it can be shown; absent parts do not apply to the method. */
const apiValueSchema = v.object({
  description: v.exactOptional(descriptionSchema),
  candidate: v.exactOptional(v.nullable(candidateSchema)),
  /** getUserMedia: where the media comes from. */
  source: v.exactOptional(mediaSourceSchema),
  /** getUserMedia: MediaStreamConstraints; createPeerConnection: RTCConfiguration; both as JSON text. */
  options: v.exactOptional(v.string()),
  /** The tracks of a stream, or the one track. */
  tracks: v.exactOptional(v.array(v.object({ kind: v.picklist(['audio', 'video']), label: v.string() }))),
  /** createDataChannel: the label. */
  label: v.exactOptional(v.string()),
  /** setCodecPreferences: MIME types in the order of preference. */
  codecs: v.exactOptional(v.array(v.string())),
});
export type ApiValue = v.InferOutput<typeof apiValueSchema>;

/** An exception as the browser worded it. `constraint` is OverconstrainedError's. */
const errorSchema = v.object({ name: v.string(), message: v.string(), constraint: v.exactOptional(v.string()) });
export type CallError = v.InferOutput<typeof errorSchema>;

const eventSchema = v.variant('type', [
  v.object({
    type: v.literal('icecandidate'),
    candidate: v.nullable(candidateSchema),
    url: v.exactOptional(v.string()),
    relayProtocol: v.exactOptional(v.string()),
  }),
  v.object({
    type: v.literal('icecandidateerror'),
    url: v.string(),
    errorCode: finite,
    errorText: v.string(),
    address: v.nullable(v.string()),
    port: v.nullable(finite),
  }),
  v.object({ type: v.literal('track'), track: v.picklist(['audio', 'video']), mid: v.nullable(v.string()) }),
  v.object({ type: v.literal('datachannel'), label: v.string(), id: v.nullable(finite) }),
  v.object({ type: v.literal('negotiationneeded') }),
]);
export type CallEvent = v.InferOutput<typeof eventSchema>;

const machineSchema = v.picklist(['signaling', 'gathering', 'ice', 'connection', 'dtls', 'channel']);
/** The state machines of a connection: signalingState, iceGatheringState, iceConnectionState, connectionState,
 * RTCDtlsTransport.state, RTCDataChannel.readyState. */
export type Machine = v.InferOutput<typeof machineSchema>;
export const machines: readonly Machine[] = machineSchema.options;

/** One end of a candidate pair, from RTCIceCandidateStats. Address and port are absent where the browser hides them. */
const pairEndSchema = v.object({
  type: v.picklist(['host', 'srflx', 'prflx', 'relay']),
  protocol: v.string(),
  address: v.nullable(v.string()),
  port: v.nullable(finite),
  priority: v.nullable(finite),
});
const pairSchema = v.object({
  id: v.string(),
  /** 'cancelled' is Firefox's own: another pair made the check needless. */
  state: v.picklist(['frozen', 'waiting', 'in-progress', 'succeeded', 'failed', 'cancelled']),
  nominated: v.boolean(),
  selected: v.boolean(),
  local: pairEndSchema,
  remote: pairEndSchema,
  /** The pair's own priority as decimal digits: it exceeds 2^53. Null where the browser does not give it. */
  priority: v.nullable(v.string()),
  /** currentRoundTripTime in ms. */
  rtt: v.nullable(finite),
  bytesSent: finite,
  bytesReceived: finite,
  /** These four are null where the browser does not count them (Firefox: only responsesReceived). */
  requestsSent: v.nullable(finite),
  requestsReceived: v.nullable(finite),
  responsesSent: v.nullable(finite),
  responsesReceived: v.nullable(finite),
  consentRequestsSent: v.nullable(finite),
});
/** A candidate pair, from RTCIceCandidatePairStats. */
export type Pair = v.InferOutput<typeof pairSchema>;
export type PairEnd = v.InferOutput<typeof pairEndSchema>;

const transportSchema = v.object({
  /** 'FEFD' is DTLS 1.2, 'FEFC' DTLS 1.3. */
  tlsVersion: v.nullable(v.string()),
  dtlsCipher: v.nullable(v.string()),
  srtpCipher: v.nullable(v.string()),
  dtlsRole: v.nullable(v.string()),
  iceRole: v.nullable(v.string()),
});
/** What RTCTransportStats says of the one transport (BUNDLE). */
export type Transport = v.InferOutput<typeof transportSchema>;

const mediaStatsSchema = v.object({
  /** Bytes of RTP payload and headers in each direction since the start, all streams together. */
  bytesSent: finite,
  bytesReceived: finite,
  framesEncoded: finite,
  framesDecoded: finite,
  packetsLost: finite,
});
export type MediaStats = v.InferOutput<typeof mediaStatsSchema>;

const causeless = {
  /** Position in the recording, from 0. */
  seq: count,
  /** Milliseconds since the start of the recording. */
  t: v.pipe(finite, v.minValue(0)),
  /** The frame that led to this one, when known. */
  cause: v.exactOptional(count),
  /** The line of the call's own code that was running, from 1; the file is the recording's `code`. */
  line: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Who did it, where it was not the call's own code: the person, or a scenario by its id. */
  by: v.exactOptional(v.string()),
};
const atPeer = { ...causeless, at: peerSchema };
const onWire = { ...causeless, at: placeSchema, message: messageSchema };

export const frameSchema = v.variant('kind', [
  /** Somebody pressed something: start, hang up, add a track, restart ICE. */
  v.object({
    ...atPeer,
    kind: v.literal('action'),
    action: v.picklist(['start', 'add-track', 'restart-ice', 'send-text', 'hang-up']),
  }),
  v.object({ ...atPeer, kind: v.literal('api-call'), method: methodSchema, given: apiValueSchema }),
  v.object({
    ...atPeer,
    kind: v.literal('api-settled'),
    method: methodSchema,
    /** The api-call frame that this one settles; `cause` is the same. */
    call: count,
    outcome: v.variant('status', [
      v.object({ status: v.literal('resolved'), value: apiValueSchema }),
      v.object({ status: v.literal('rejected'), error: errorSchema }),
    ]),
  }),
  v.object({ ...atPeer, kind: v.literal('event'), event: eventSchema }),
  v.object({ ...atPeer, kind: v.literal('state'), machine: machineSchema, from: v.string(), to: v.string() }),
  /** At the sender: handed to signalling. */
  v.object({ ...onWire, kind: v.literal('message-sent') }),
  /** Held back on purpose, for `ms` or (null) until somebody delivers it. */
  v.object({ ...onWire, kind: v.literal('message-held'), ms: v.nullable(finite) }),
  /** `message` is the new text, `before` the old body. */
  v.object({ ...onWire, kind: v.literal('message-edited'), before: signalingMessageSchema }),
  v.object({ ...onWire, kind: v.literal('message-dropped') }),
  /** At the receiver: its handler runs now. */
  v.object({ ...onWire, kind: v.literal('message-delivered') }),
  /** The code says something of its own: "not ready yet", "already in call". */
  v.object({ ...atPeer, kind: v.literal('note'), text: v.string() }),
  /** A remote candidate that came too early is queued, or leaves the queue; `length` is the queue's after it. */
  v.object({
    ...atPeer,
    kind: v.literal('queue'),
    change: v.picklist(['queued', 'released']),
    candidate: candidateSchema,
    length: count,
  }),
  v.object({
    ...atPeer,
    kind: v.literal('data'),
    direction: v.picklist(['sent', 'received']),
    label: v.string(),
    text: v.string(),
  }),
  /** A candidate pair appeared or changed its state, nomination or selection. */
  v.object({ ...atPeer, kind: v.literal('pair'), pair: pairSchema, was: v.nullable(v.string()) }),
  /** One look at getStats(). Not a step of its own in the frame list. */
  v.object({
    ...atPeer,
    kind: v.literal('stats'),
    pairs: v.array(pairSchema),
    transport: v.nullable(transportSchema),
    media: mediaStatsSchema,
  }),
  v.object({ ...atPeer, kind: v.literal('media'), milestone: v.picklist(['first-rtp', 'first-frame']) }),
  /** The other side's certificate, hashed here, beside what signalling announced. */
  v.object({
    ...atPeer,
    kind: v.literal('fingerprint'),
    algorithm: v.string(),
    computed: v.string(),
    signalled: v.nullable(v.string()),
    certificateBytes: count,
  }),
  /** The page itself: hidden or shown again, the other tab joined or closed. */
  v.object({ ...atPeer, kind: v.literal('page'), what: v.picklist(['hidden', 'visible', 'tab-joined', 'tab-left']) }),
]);

export type Frame = v.InferOutput<typeof frameSchema>;
export type FrameKind = Frame['kind'];
export type FrameOf<K extends FrameKind> = Extract<Frame, { kind: K }>;
export const frameKinds: readonly FrameKind[] = frameSchema.options.map((option) => option.entries.kind.literal);

/** A frame before the recorder gives it its number and time. */
export type NewFrame = { [K in FrameKind]: Omit<FrameOf<K>, 'seq' | 't'> }[FrameKind];
