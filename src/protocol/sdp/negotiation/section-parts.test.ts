import { expect, test } from 'vitest';
import { dissect } from '../dissection.ts';
import { negotiate } from '../negotiation.ts';
import type { Direction } from '../sections.ts';
import { negotiateDirection } from './directions.ts';

/** The only section of a description with these lines. */
function first(offer: readonly string[], answer: readonly string[]) {
  const [section] = negotiate(dissect(offer.join('\r\n')), dissect(answer.join('\r\n'))).sections;
  if (!section) throw new Error('no m-section');
  return section;
}

// RFC 3264 §6.1: what may answer what, and who then sends.
test.each([
  ['sendrecv', 'sendrecv', 'kept', 'kept'],
  ['sendrecv', 'sendonly', 'lost', 'kept'],
  ['sendrecv', 'recvonly', 'kept', 'lost'],
  ['sendrecv', 'inactive', 'lost', 'lost'],
  ['sendonly', 'recvonly', 'kept', undefined],
  ['sendonly', 'inactive', 'lost', undefined],
  ['sendonly', 'sendrecv', 'kept', 'wrong'],
  ['sendonly', 'sendonly', 'lost', 'wrong'],
  ['recvonly', 'sendonly', undefined, 'kept'],
  ['recvonly', 'inactive', undefined, 'lost'],
  ['recvonly', 'sendrecv', 'wrong', 'kept'],
  ['recvonly', 'recvonly', 'wrong', 'lost'],
  ['inactive', 'inactive', undefined, undefined],
  ['inactive', 'sendrecv', 'wrong', 'wrong'],
] as const)('%s → %s: the offerer’s sending is %s, the answerer’s %s', (offered, answered, offerer, answerer) => {
  const { from } = negotiateDirection(offered, answered);
  expect([from.offerer.fate, from.answerer.fate]).toEqual([offerer, answerer]);
  expect([from.offerer.flows, from.answerer.flows]).toEqual([offerer === 'kept', answerer === 'kept']);
});

test('a direction that is not said is sendrecv, or the session’s (RFC 8866 §6.7)', () => {
  const directions = ({ direction }: { direction?: { offered: Direction; answered: Direction } | undefined }) => [
    direction?.offered,
    direction?.answered,
  ];
  expect(directions(first(['m=audio 9 RTP/AVP 0'], ['a=recvonly', 'm=audio 9 RTP/AVP 0']))).toEqual([
    'sendrecv',
    'recvonly',
  ]);
});

test.each([
  // RFC 3264 §6 and §8.2; RFC 9143 §6 for bundle-only.
  [['m=audio 9 RTP/AVP 0'], ['m=audio 0 RTP/AVP 0'], 'rejected'],
  [['m=audio 0 RTP/AVP 0'], ['m=audio 0 RTP/AVP 0'], 'off'],
  [['m=audio 0 RTP/AVP 0', 'a=bundle-only'], ['m=audio 9 RTP/AVP 0'], 'accepted'],
  [['m=audio 0 RTP/AVP 0', 'a=bundle-only'], ['m=audio 0 RTP/AVP 0', 'a=bundle-only'], 'rejected'],
  [['m=audio 9 RTP/AVP 0'], ['m=video 9 RTP/AVP 31'], 'mismatched'],
  [['m=audio 9 RTP/AVP 0', 'a=mid:a'], ['m=audio 9 RTP/AVP 0', 'a=mid:b'], 'mismatched'],
  [['m=application 9 UDP/DTLS/SCTP webrtc-datachannel'], ['m=application 9 RTP/AVP 0'], 'mismatched'],
])('%j answered by %j is %s', (offer, answer, fate) => {
  expect(first(offer, answer).fate).toBe(fate);
});

test('no codec in common is said, whether the section was refused for it or not', () => {
  const vp8 = ['m=video 9 RTP/AVP 96', 'a=rtpmap:96 VP8/90000'];
  expect(first(vp8, ['m=video 9 RTP/AVP 98', 'a=rtpmap:98 VP9/90000']).why?.en).toContain(
    'no codec of it is in the offer',
  );
  expect(first(vp8, ['m=video 0 RTP/AVP 98', 'a=rtpmap:98 VP9/90000']).why?.en).toContain('none in common');
});

test('header extensions keep their number (RFC 8285 §7)', () => {
  const mid = 'urn:ietf:params:rtp-hdrext:sdes:mid';
  const level = 'urn:ietf:params:rtp-hdrext:ssrc-audio-level';
  const offset = 'urn:ietf:params:rtp-hdrext:toffset';
  const { extensions } = first(
    [
      'm=audio 9 RTP/AVP 0',
      `a=extmap:1 ${mid}`,
      `a=extmap:2 ${level}`,
      `a=extmap:4096 ${offset}`,
      'a=extmap:5 urn:x:gone',
    ],
    [
      'm=audio 9 RTP/AVP 0',
      `a=extmap:1/sendonly ${mid}`,
      `a=extmap:3 ${level}`,
      `a=extmap:4 ${offset}`,
      'a=extmap:6 urn:x:new',
    ],
  );
  expect(extensions.map(({ what, fate }) => [what, fate])).toEqual([
    ['1 mid', 'differs'],
    ['2 audio level', 'wrong'],
    ['4096 transmission time offset', 'differs'],
    ['5 urn:x:gone', 'lost'],
    ['6 urn:x:new', 'wrong'],
  ]);
});

test('simulcast is what the other says that it receives (RFC 8853 §5.3)', () => {
  const features = (offer: string, answer: string) =>
    first(['m=video 9 RTP/AVP 31', offer], ['m=video 9 RTP/AVP 31', answer]).features.map(({ what, fate }) => [
      what,
      fate,
    ]);
  expect(features('a=simulcast:send h;m;l', 'a=simulcast:recv h;m;l')).toEqual([['simulcast send h m l', 'kept']]);
  expect(features('a=simulcast:send h;m;l', 'a=simulcast:recv h;~l')).toEqual([['simulcast send h m l', 'differs']]);
  expect(features('a=simulcast:send h;m;l', 'a=simulcast:send h;m;l')).toEqual([
    ['simulcast send h m l', 'lost'],
    ['simulcast send h m l', 'wrong'],
  ]);
});

test('the biggest message is what the other receives; 64K unsaid, any size for 0 (RFC 8841 §6.1)', () => {
  const section = 'm=application 9 UDP/DTLS/SCTP webrtc-datachannel';
  const { data } = first([section, 'a=sctp-port:5000'], [section, 'a=sctp-port:5001', 'a=max-message-size:0']);
  expect(data).toMatchObject({
    ports: { offerer: 5000, answerer: 5001 },
    biggestMessage: { offerer: Number.POSITIVE_INFINITY, answerer: 65_536 },
  });
  expect(first([section, 'a=sctpmap:5000 webrtc-datachannel 1024'], [section]).data?.ports).toBeUndefined();
});
