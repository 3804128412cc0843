/** Watching a call must not change what it is: the same events and promises, in the same order. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bothConnected, makeCall, untilAll } from '../../test/live-calls.ts';
import type { Frame, Peer, SignalingMessage } from '../recording/frame.ts';
import { twoTab } from './handlers/two-tab.ts';
import { standIn } from './media.ts';
import type { Connection, Handlers, Ports } from './ports.ts';

/** What happened at the connections, as a listener of its own saw it: `0 signaling have-local-offer`. */
let seen: string[];
let connections: RTCPeerConnection[];

const promising = [
  'createOffer',
  'createAnswer',
  'setLocalDescription',
  'setRemoteDescription',
  'addIceCandidate',
] as const;

class SpiedConnection extends RTCPeerConnection {
  constructor(configuration?: RTCConfiguration) {
    super(configuration);
    const number = connections.length;
    connections.push(this);
    const see = (what: string) => seen.push(`${number} ${what}`);
    this.addEventListener('icecandidate', ({ candidate }) => see(`icecandidate ${candidate?.candidate ?? null}`));
    this.addEventListener('track', ({ track }) => see(`track ${track.kind}`));
    this.addEventListener('datachannel', () => see('datachannel'));
    this.addEventListener('negotiationneeded', () => see('negotiationneeded'));
    this.addEventListener('signalingstatechange', () => see(`signaling ${this.signalingState}`));
    this.addEventListener('icegatheringstatechange', () => see(`gathering ${this.iceGatheringState}`));
    this.addEventListener('iceconnectionstatechange', () => see(`ice ${this.iceConnectionState}`));
    this.addEventListener('connectionstatechange', () => see(`connection ${this.connectionState}`));
    for (const method of promising) {
      const real: (...given: never[]) => Promise<unknown> = this[method];
      const value = async (...given: readonly unknown[]) => {
        const settled: unknown = await Reflect.apply(real, this, given);
        see(`${method} done`);
        return settled;
      };
      Object.defineProperty(this, method, { value });
    }
  }
}

beforeEach(() => {
  seen = [];
  connections = [];
  vi.stubGlobal('RTCPeerConnection', SpiedConnection);
});

afterEach(() => vi.unstubAllGlobals());

/** The same from a frame, if it is of that kind. Amy's connection is the first. */
function asSeen(frame: Frame): readonly string[] {
  const number = frame.at === 'amy' ? 0 : 1;
  if (frame.kind === 'api-settled' && frame.method !== 'getUserMedia') return [`${number} ${frame.method} done`];
  if (frame.kind === 'state' && frame.machine !== 'dtls' && frame.machine !== 'channel') {
    return [`${number} ${frame.machine} ${frame.to}`];
  }
  if (frame.kind !== 'event') return [];
  const { event } = frame;
  if (event.type === 'icecandidate') return [`${number} icecandidate ${event.candidate?.candidate ?? null}`];
  if (event.type === 'track') return [`${number} track ${event.track}`];
  return [`${number} ${event.type}`];
}

test('frames stand in the order in which a listener of its own saw the same things', async () => {
  const call = makeCall();
  call.start();
  call.do({ do: 'run' });
  await untilAll(call, ...bothConnected, { kind: 'event', type: 'datachannel' });
  expect(seen.length).toBeGreaterThan(25);
  expect(call.timeline.frames.flatMap(asSeen)).toEqual(seen);
});

test('the same handlers without a recorder bring each side the same, up to what the network decides', async () => {
  await bareCall();
  const bare = decided();
  seen = [];
  connections = [];
  const call = makeCall();
  call.start();
  call.do({ do: 'run' });
  await untilAll(call, ...bothConnected);
  expect(decided()).toEqual(bare);
  expect(bare[0]).toContain('0 signaling stable');
});

/** What each side saw of negotiation: candidates, ICE and DTLS come when the network lets them. */
function decided(): readonly (readonly string[])[] {
  return [0, 1].map((number) =>
    seen.filter(
      (one) =>
        one.startsWith(`${number} `) &&
        !/icecandidate|addIceCandidate|gathering|ice |connection |datachannel/i.test(one),
    ),
  );
}

/** The call as the handlers make it with nothing around them: connections and a wire. */
async function bareCall(): Promise<void> {
  const media = { amy: standIn('amy'), bob: standIn('bob') };
  const handlers: { [P in Peer]?: Handlers } = {};
  let noted = () => {};
  // Bob comes when Amy's first message has found nobody ready, as in the recorded call.
  const bobIsNotReady = new Promise<void>((resolve) => {
    noted = resolve;
  });
  const wire = new MessageChannel();
  wire.port2.onmessage = ({ data: { to, body } }: MessageEvent<{ to: Peer; body: SignalingMessage }>) => {
    void handlers[to]?.onMessage(body);
  };
  const portsOf = (peer: Peer): Ports => ({
    browser: {
      getUserMedia: async () => media[peer].stream,
      // The interface is the part of it that the handlers use.
      createPeerConnection: async () => new RTCPeerConnection() as unknown as Connection,
    },
    signaling: {
      send(message) {
        const body: unknown = JSON.parse(JSON.stringify(message));
        wire.port1.postMessage({ to: peer === 'amy' ? 'bob' : 'amy', body });
      },
    },
    page: {
      note: () => noted(),
      showLocal: () => undefined,
      showRemote: () => undefined,
      showQueue: () => undefined,
      makeTrack: () => {
        throw new Error('no track is added here');
      },
    },
    polite: peer === 'bob',
  });
  handlers.amy = twoTab(portsOf('amy'));
  handlers.bob = twoTab(portsOf('bob'));
  await handlers.amy.start();
  await bobIsNotReady;
  await handlers.bob.start();
  await vi.waitUntil(
    () => connections.length === 2 && connections.every(({ connectionState }) => connectionState === 'connected'),
    { timeout: 4000 },
  );
  handlers.amy.hangUp();
  wire.port1.close();
  for (const connection of connections) connection.close();
  media.amy.stop();
  media.bob.stop();
}
