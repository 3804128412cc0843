import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { arbitraryRecording } from '../../test/arbitrary-recording.ts';
import { makeRecording } from '../../test/long-recording.ts';
import type { Frame, NewFrame } from './frame.ts';
import { type Recording, recordingSchema } from './recording.ts';
import { redact } from './redaction.ts';

const hex = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 2, maxLength: 2 });
const iceChars = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'];
const word = fc.string({ unit: fc.constantFrom(...iceChars.slice(0, 52)), minLength: 12, maxLength: 20 });

/** Values that nothing else in the recordings below resembles. */
const secrets = fc.record({
  privateV4: fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 254 })).map(([c, d]) => `192.168.${c}.${d}`),
  publicV4: fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 254 })).map(([c, d]) => `93.184.${c}.${d}`),
  v6: fc.nat(0xffff).map((group) => `2a00:1450:4001:${group.toString(16)}::200e`),
  mdns: fc.uuid().map((uuid) => `${uuid}.local`),
  ufrag: fc.string({ unit: fc.constantFrom(...iceChars), minLength: 6, maxLength: 12 }).map((text) => `Zq${text}`),
  pwd: fc.string({ unit: fc.constantFrom(...iceChars), minLength: 24, maxLength: 32 }),
  fingerprint: fc.array(hex, { minLength: 32, maxLength: 32 }).map((bytes) => bytes.join(':')),
  session: fc.bigInt({ min: 4n * 10n ** 18n, max: 9n * 10n ** 18n }).map(String),
  stream: fc.uuid(),
  cname: word,
  device: word.map((name) => `${name} Camera (046d:0825)`),
  typed: word,
  user: word,
  credential: word,
  server: word.map((name) => `${name}.example.org`),
  deviceId: word,
});
type Secrets = typeof secrets extends fc.Arbitrary<infer S> ? S : never;

/** A recording with each secret in every place where a browser would put it. */
function recordingWith(s: Secrets): Recording {
  const line = `candidate:1 1 udp 2122260223 ${s.privateV4} 51000 typ host generation 0 ufrag ${s.ufrag} network-id 1`;
  const mdns = `candidate:2 1 udp 2122260223 ${s.mdns} 51001 typ host`;
  const reflexive = `candidate:3 1 udp 1686052607 ${s.publicV4} 51000 typ srflx raddr ${s.privateV4} rport 51000`;
  const v6 = `candidate:4 1 tcp 1518280447 ${s.v6.toUpperCase()} 9 typ host tcptype active`;
  const sdp = [
    'v=0',
    `o=- ${s.session} 2 IN IP4 ${s.privateV4}`,
    's=-',
    `a=msid-semantic: WMS ${s.stream}`,
    'm=audio 51000 UDP/TLS/RTP/SAVPF 111',
    `c=IN IP6 ${s.v6}`,
    `a=rtcp:51000 IN IP4 ${s.publicV4}`,
    ...[line, mdns, reflexive, v6].map((candidate) => `a=${candidate}`),
    `a=ice-ufrag:${s.ufrag}`,
    `a=ice-pwd:${s.pwd}`,
    `a=fingerprint:sha-256 ${s.fingerprint}`,
    `a=msid:${s.stream} ${s.stream}`,
    `a=ssrc:1 cname:${s.cname}`,
    `a=ssrc:1 msid:${s.stream} ${s.stream}`,
    `a=x-unknown:${s.pwd} at ${s.publicV4}`,
    '',
  ].join('\r\n');
  const candidate = { candidate: line, sdpMid: '0', usernameFragment: s.ufrag };
  const configuration = {
    iceServers: [{ urls: [`turn:${s.server}:3478`, `stun:${s.publicV4}`], username: s.user, credential: s.credential }],
  };
  const end = { type: 'host', protocol: 'udp', port: 51000, priority: 1 } as const;
  const numbers = {
    ...{ bytesSent: 0, bytesReceived: 0, requestsSent: 0, requestsReceived: 0 },
    ...{ responsesSent: 0, responsesReceived: 0, consentRequestsSent: null, rtt: null, priority: null },
  };
  const state = { id: 'CP1', state: 'succeeded', nominated: true, selected: true } as const;
  const pair = { ...state, local: { ...end, address: s.privateV4 }, remote: { ...end, address: s.v6 }, ...numbers };
  const message = { id: 1, from: 'amy', to: 'bob', body: { type: 'offer', sdp } } as const;
  const said = `Failed on a=ice-pwd:${s.pwd} of ${s.mdns}, ${s.privateV4}. User ${s.user}, ${s.ufrag}, ${s.device}!`;
  const error = { name: 'OperationError', message: said };
  const frames: NewFrame[] = [
    { at: 'amy', kind: 'note', text: said },
    {
      at: 'amy',
      kind: 'api-call',
      method: 'getUserMedia',
      given: { options: JSON.stringify({ video: { deviceId: { exact: s.deviceId } } }) },
    },
    { at: 'amy', kind: 'api-call', method: 'addTrack', given: { tracks: [{ kind: 'video', label: s.device }] } },
    {
      at: 'amy',
      kind: 'api-call',
      method: 'createPeerConnection',
      given: { options: JSON.stringify(configuration) },
    },
    { at: 'amy', kind: 'api-call', method: 'setLocalDescription', given: { description: { type: 'offer', sdp } } },
    { at: 'amy', kind: 'api-settled', method: 'setLocalDescription', call: 4, outcome: { status: 'rejected', error } },
    { at: 'amy', kind: 'message-sent', message },
    { at: 'signaling', kind: 'message-edited', message, before: message.body },
    { at: 'amy', kind: 'event', event: { type: 'icecandidate', candidate, url: `turns:${s.server}?transport=tcp` } },
    {
      at: 'amy',
      kind: 'event',
      event: {
        type: 'icecandidateerror',
        url: `stun:${s.server}`,
        errorCode: 701,
        errorText: `no answer from ${s.publicV4}:3478`,
        address: s.privateV4,
        port: 51000,
      },
    },
    { at: 'bob', kind: 'queue', change: 'queued', candidate: { candidate: mdns }, length: 1 },
    { at: 'bob', kind: 'pair', pair, was: null },
    { at: 'bob', kind: 'data', direction: 'sent', label: 'chat', text: s.typed },
    {
      at: 'bob',
      kind: 'fingerprint',
      algorithm: 'sha-256',
      computed: s.fingerprint,
      signalled: s.fingerprint,
      certificateBytes: 283,
    },
  ];
  return { ...makeRecording({ frames: 0 }), frames: frames.map((frame, seq): Frame => ({ seq, t: seq, ...frame })) };
}

describe('a redacted recording', () => {
  test('holds no secret of the original anywhere', () => {
    fc.assert(
      fc.property(secrets, (planted) => {
        const text = JSON.stringify(redact(recordingWith(planted))).toLowerCase();
        for (const [kind, secret] of Object.entries(planted)) {
          expect(occurs(text, secret.toLowerCase()), `${kind} ${secret}`).toBe(false);
        }
      }),
    );
  });

  test('is valid, and has the same frames at the same times', () => {
    fc.assert(
      fc.property(arbitraryRecording(), (recording) => {
        const redacted = redact(recording);
        expect(v.is(recordingSchema, redacted)).toBe(true);
        expect(redacted.frames.map(({ seq, t, kind }) => [seq, t, kind])).toEqual(
          recording.frames.map(({ seq, t, kind }) => [seq, t, kind]),
        );
      }),
    );
  });

  test('leaves the original as it was', () => {
    const recording = makeRecording({ frames: 200 });
    const before = JSON.stringify(recording);
    redact(recording);
    expect(JSON.stringify(recording)).toBe(before);
  });

  test('drops fields that the format does not know', () => {
    const recording = makeRecording({ frames: 3 });
    const foreign = { ...recording, frames: recording.frames.map((frame) => ({ ...frame, note: 'secret' })) };
    expect(JSON.stringify(redact(foreign))).not.toContain('secret');
  });
});

describe('one value has one stand-in', () => {
  const original = makeRecording({ frames: 300, seed: 4 });
  const redacted = redact(original);

  test.each([
    ['addresses in SDP, candidates and pairs', /(?<![\w.:/])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g],
    ['ufrags', /(?<=ice-ufrag:|ufrag |"usernameFragment":")[\w+/]+/g],
    ['pwds', /(?<=ice-pwd:)[\w+/]+/g],
    ['fingerprints, announced and computed', /(?:[0-9A-F]{2}:){31}[0-9A-F]{2}/g],
    ['session ids', /(?<=o=- )\d+/g],
    ['cnames', /(?<=cname:)[\w+/-]+/g],
    ['stream ids', /(?<=a=msid:)\S+/g],
    ['what was typed', /(?<="label":"chat","text":)"(?:[^"\\]|\\.)*"/g],
  ])('%s: as many as before, and equal where they were', (_, pattern) => {
    const before = JSON.stringify(original.frames).match(pattern) ?? [];
    const after = JSON.stringify(redacted.frames).match(pattern) ?? [];
    expect(before.length).toBeGreaterThan(1);
    expect(patternOf(after)).toEqual(patternOf(before));
  });

  test('what says nothing of anybody stays: codecs, ports, priorities, 127.0.0.1 and 0.0.0.0', () => {
    const text = JSON.stringify(redacted.frames);
    for (const kept of ['a=rtpmap:111 opus/48000/2', 'IN IP4 127.0.0.1', 'c=IN IP4 0.0.0.0', '2122260223', 's=-']) {
      expect(text).toContain(kept);
    }
  });

  test('line ends and the order of the lines stay', () => {
    const lines = (recording: Recording): string[] =>
      descriptionsOf(recording).flatMap((sdp) => sdp.split('\r\n').map((line) => line.slice(0, 4)));
    expect(lines(redacted)).toEqual(lines(original));
  });
});

function occurs(text: string, secret: string): boolean {
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    // 10.0.0.1 is not in 10.0.0.12.
    if (!/[\w.]/.test(text[at - 1] ?? '') && !/\w/.test(text[at + secret.length] ?? '')) return true;
  }
  return false;
}

/** Where in the list each item first stood: the same for two lists that differ in nothing but names. */
function patternOf(items: readonly string[]): number[] {
  return items.map((item) => items.indexOf(item));
}

function descriptionsOf({ frames }: Recording): string[] {
  return frames.flatMap((frame) =>
    frame.kind === 'message-sent' && 'sdp' in frame.message.body ? [frame.message.body.sdp] : [],
  );
}
