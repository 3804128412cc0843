import { expect, test } from 'vitest';
import { candidate, gathered, setLocal, setRemote, settled, snapshotOf } from '../../test/frames.ts';
import { gatheringReason } from './gathering-reason.ts';

const host = 'candidate:1 1 udp 2122260223 192.0.2.1 50000 typ host generation 0';
const sdp = (bundle: string) =>
  [
    'v=0',
    bundle,
    'm=audio 9 UDP/TLS/RTP/SAVPF 111',
    'a=mid:0',
    'm=video 9 UDP/TLS/RTP/SAVPF 96',
    'a=mid:1',
    'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
    'a=mid:2',
  ].join('\r\n');
const bundled = sdp('a=group:BUNDLE 0 1 2');
const apart = sdp('a=msid-semantic: WMS');

test('an offerer gathers for each section, because the answer is still to come', () => {
  const offered = [setLocal('amy', 'offer', bundled), gathered('amy', candidate(host, '0'))];
  expect(gatheringReason(snapshotOf(...offered), 'amy')).toBeUndefined();
  const more = [...offered, gathered('amy', candidate(host, '1')), gathered('amy', candidate(host, '2'))];
  expect(gatheringReason(snapshotOf(...more, gathered('amy', null)), 'amy')).toEqual({
    why: 'answer-to-come',
    mids: ['0', '1', '2'],
    sections: 3,
  });
});

test('an answerer gathers once, because its answer settles BUNDLE', () => {
  const answered = [setLocal('bob', 'answer', bundled), gathered('bob', candidate(host, '0'))];
  expect(gatheringReason(snapshotOf(...answered), 'bob')).toEqual({ why: 'answer-settles', mids: ['0'], sections: 3 });
});

test('an answer that bundles only some sections does not say that one gathering is all', () => {
  const some = [setLocal('bob', 'answer', sdp('a=group:BUNDLE 0 1')), gathered('bob', candidate(host, '0'))];
  expect(gatheringReason(snapshotOf(...some), 'bob')).toBeUndefined();
});

test('an ICE restart gathers once, because the first answer has settled BUNDLE', () => {
  const frames = [
    setLocal('amy', 'offer', bundled),
    settled('amy', 'setLocalDescription', 0, 'offer', bundled),
    gathered('amy', candidate(host, '0')),
    gathered('amy', candidate(host, '1')),
    setRemote('amy', 'answer', bundled),
    settled('amy', 'setRemoteDescription', 4, 'answer', bundled),
    setLocal('amy', 'offer', bundled),
    settled('amy', 'setLocalDescription', 6, 'offer', bundled),
    gathered('amy', candidate(host, '0')),
  ];
  expect(gatheringReason(snapshotOf(...frames), 'amy')).toEqual({ why: 'settled-before', mids: ['0'], sections: 3 });
});

test('without a BUNDLE group each section has a transport of its own', () => {
  const offered = [
    setLocal('amy', 'offer', apart),
    gathered('amy', candidate(host, '0')),
    gathered('amy', candidate(host, '1')),
  ];
  expect(gatheringReason(snapshotOf(...offered), 'amy')?.why).toBe('no-bundle');
});

test('with one section, or with none gathered, there is nothing to explain', () => {
  const one = 'v=0\r\na=group:BUNDLE 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:0\r\n';
  expect(
    gatheringReason(snapshotOf(setLocal('amy', 'offer', one), gathered('amy', candidate(host))), 'amy'),
  ).toBeUndefined();
  expect(gatheringReason(snapshotOf(setLocal('amy', 'offer', bundled)), 'amy')).toBeUndefined();
});
