import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecording, nastyText } from '../../../test/arbitrary-recording.ts';
import type { Language } from '../../protocol/language.ts';
import { emptySnapshot, fold } from '../fold/fold.ts';
import { type Frame, frameKinds, type NewFrame } from '../frame.ts';
import { frameLabel, kindLabel } from '../labels.ts';
import { type Prose, plainText } from '../prose.ts';
import { explain } from './explain.ts';

const languages: readonly Language[] = ['en', 'zh'];
const chinese = /\p{Script=Han}/u;
/** What a mistake of ours would put between the values; the values themselves, set as code, may say anything. */
const broken = /undefined|NaN|\[object|Infinity|null\b/;

/** What is said of the last of these frames, in words. */
function told(frames: readonly NewFrame[], language: Language): { title: string; all: string; ours: string } {
  let snapshot = emptySnapshot;
  let said: { title: Prose; why: Prose } = { title: [], why: [] };
  for (const [seq, frame] of frames.entries()) {
    const whole: Frame = { ...frame, seq, t: seq };
    snapshot = fold(snapshot, whole);
    said = explain(whole, snapshot, language);
  }
  const all: Prose = [...said.title, '\n', ...said.why];
  const ours = all.filter((part) => typeof part === 'string' || part.as !== 'code');
  return { title: plainText(said.title), all: plainText(all), ours: plainText(ours) };
}

const host = 'candidate:609874568 1 udp 2122194687 192.168.1.2 50547 typ host generation 0 ufrag qTJt network-id 1';
const mdns = 'candidate:1 1 udp 2113937151 b8ac6ed3-b814-427a-907f-bad07a585fb0.local 42816 typ host generation 0';
const srflx = 'candidate:2 1 udp 1686052607 203.0.113.5 12345 typ srflx raddr 192.168.1.2 rport 54321 generation 0';
const relay = 'candidate:3 1 udp 41885695 198.51.100.7 61000 typ relay raddr 203.0.113.5 rport 12345 generation 0';
const tcp = 'candidate:4 1 TCP 2105524479 10.0.0.4 9 typ host tcptype active';
const rtcp = 'candidate:5 2 UDP 2122252542 10.0.0.4 50001 typ host';

const offer = ['v=0', 'o=- 1 2 IN IP4 127.0.0.1', 's=-', 't=0 0', 'a=group:BUNDLE 0 1 2']
  .concat(section('audio', 0), section('video', 1), section('application', 2))
  .join('\r\n');
const answer = offer.replaceAll('actpass', 'active').replaceAll('CA:D7', 'BB:00').replaceAll('qTJt', 'bobs');

function section(kind: string, mid: number): string[] {
  const proto = kind === 'application' ? 'UDP/DTLS/SCTP webrtc-datachannel' : 'UDP/TLS/RTP/SAVPF 111';
  return [`m=${kind} 9 ${proto}`, 'a=ice-ufrag:qTJt', 'a=fingerprint:sha-256 CA:D7', 'a=setup:actpass', `a=mid:${mid}`];
}

const connection: NewFrame = { kind: 'api-call', at: 'amy', method: 'createPeerConnection', given: {} };
const bobs: NewFrame = { ...connection, at: 'bob' };
const setOffer: NewFrame = {
  kind: 'api-call',
  at: 'amy',
  method: 'setLocalDescription',
  given: { description: { type: 'offer', sdp: offer } },
};
const created = (sdp: string): NewFrame => ({
  kind: 'api-settled',
  at: 'amy',
  method: 'createOffer',
  call: 0,
  outcome: { status: 'resolved', value: { description: { type: 'offer', sdp } } },
});
const candidate = (text: string, mid = '0'): NewFrame => ({
  kind: 'event',
  at: 'amy',
  event: { type: 'icecandidate', candidate: { candidate: text, sdpMid: mid } },
});
const refusal = (method: 'getUserMedia' | 'addIceCandidate', name: string, message: string): NewFrame => ({
  kind: 'api-settled',
  at: 'amy',
  method,
  call: 0,
  outcome: { status: 'rejected', error: { name, message, constraint: 'width' } },
});
const state = (machine: 'ice' | 'dtls' | 'signaling' | 'connection', to: string): NewFrame => ({
  kind: 'state',
  at: 'amy',
  machine,
  from: 'new',
  to,
});
const sdpMessage = (type: 'offer' | 'answer', sdp: string, from: 'amy' | 'bob') =>
  ({ id: 1, from, to: from === 'amy' ? 'bob' : 'amy', body: { type, sdp } }) as const;
const remote = (at: 'amy' | 'bob', type: 'offer' | 'answer', sdp: string): NewFrame[] => [
  { kind: 'api-call', at, method: 'setRemoteDescription', given: { description: { type, sdp } } },
  {
    kind: 'api-settled',
    at,
    method: 'setRemoteDescription',
    call: 0,
    outcome: { status: 'resolved', value: { description: { type, sdp } } },
  },
];
const bobsAnswer: NewFrame = {
  kind: 'api-call',
  at: 'bob',
  method: 'setLocalDescription',
  given: { description: { type: 'answer', sdp: answer } },
};

interface Told {
  readonly is: string;
  readonly frames: readonly NewFrame[];
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const cases: readonly Told[] = [
  {
    is: 'a host candidate says its address, its section, and why there is one for each',
    frames: [connection, setOffer, candidate(host)],
    en: ['Amy found an address of her own: 192.168.1.2, port 50547.', 'host', 'audio section', 'BUNDLE is not settled'],
    zh: ['192.168.1.2', '50547', '音频 m-section', 'BUNDLE 尚未定下'],
  },
  {
    is: 'a .local name is a name, and why',
    frames: [candidate(mdns)],
    en: ['b8ac6ed3….local', '42816', 'multicast DNS'],
    zh: ['b8ac6ed3….local', '组播 DNS'],
  },
  {
    is: 'a server-reflexive candidate names what the NAT replaced',
    frames: [candidate(srflx)],
    en: ['203.0.113.5, port 12345', '192.168.1.2:54321', 'NAT'],
    zh: ['203.0.113.5', '192.168.1.2:54321'],
  },
  {
    is: 'a relay candidate is on the TURN server',
    frames: [candidate(relay)],
    en: ['198.51.100.7', 'TURN'],
    zh: ['TURN'],
  },
  { is: 'port 9 is a placeholder', frames: [candidate(tcp)], en: ['Port 9', 'tcptype active'], zh: ['端口 9'] },
  { is: 'component 2 is for RTCP', frames: [candidate(rtcp)], en: ['RTCP', 'rtcp-mux'], zh: ['RTCP', 'rtcp-mux'] },
  {
    is: 'an empty candidate is worth sending',
    frames: [candidate('')],
    en: ['no more candidates', 'worth sending'],
    zh: ['没有更多候选'],
  },
  {
    is: 'the null candidate is not sent',
    frames: [candidate(host), { kind: 'event', at: 'amy', event: { type: 'icecandidate', candidate: null } }],
    en: ['1 candidate.', 'not sent to Bob'],
    zh: ['1 个候选', '不会发给 Bob'],
  },
  {
    is: '701 is a diagnostic',
    frames: [
      {
        kind: 'event',
        at: 'amy',
        event: {
          type: 'icecandidateerror',
          url: 'stun:x.test:3478',
          errorCode: 701,
          errorText: 'timed out',
          address: '10.0.0.x',
          port: 1,
        },
      },
    ],
    en: ['stun:x.test:3478', '701', 'not the end of the call', 'timed out'],
    zh: ['701', '只是诊断信息'],
  },
  ...[
    ['NotAllowedError', 'Permission denied', 'may not use'],
    ['NotAllowedError', 'Permission dismissed', 'closed without an answer'],
    ['NotFoundError', 'Requested device not found', 'no camera or no microphone'],
    ['NotReadableError', 'Could not start video source', 'cannot be opened'],
    ['OverconstrainedError', '', 'the constraint width'],
    ['TypeError', "Cannot read properties of undefined (reading 'getUserMedia')", 'not a secure context'],
    ['SecurityError', 'blocked', 'may not use'],
    ['AbortError', 'Starting videoinput failed', 'could not be started'],
    ['OddError', 'odd', 'OddError'],
  ].map(([name = '', message = '', says = '']) => ({
    is: `getUserMedia: ${name} "${message}" has a way on`,
    frames: [refusal('getUserMedia', name, message)],
    en: [says, name, message, 'use the stand-in'],
    zh: ['替身', name],
  })),
  {
    is: 'munging shows the line that was changed',
    frames: [
      connection,
      created(offer),
      { ...setOffer, given: { description: { type: 'offer', sdp: `${offer}\r\nb=AS:500` } } },
    ],
    en: ['The text was changed', '1 line', 'b=AS:500', 'munging'],
    zh: ['1 行', 'b=AS:500'],
  },
  {
    is: 'what was created and not changed is not called munged',
    frames: [connection, created(offer), setOffer],
    en: ['begins to gather candidates, for each section'],
    zh: ['开始收集候选'],
  },
  {
    is: 'a candidate before the remote description',
    frames: [connection, refusal('addIceCandidate', 'InvalidStateError', 'The remote description was null')],
    en: ['too early', 'queue', 'The remote description was null'],
    zh: ['太早', '队列'],
  },
  {
    is: 'an answer in stable after the own offer was answered is a duplicate',
    frames: [
      connection,
      setOffer,
      {
        kind: 'api-settled',
        at: 'amy',
        method: 'setLocalDescription',
        call: 1,
        outcome: { status: 'resolved', value: { description: { type: 'offer', sdp: offer } } },
      },
      ...remote('amy', 'answer', answer),
      {
        kind: 'api-call',
        at: 'amy',
        method: 'setRemoteDescription',
        given: { description: { type: 'answer', sdp: answer } },
      },
      {
        kind: 'api-settled',
        at: 'amy',
        method: 'setRemoteDescription',
        call: 5,
        outcome: {
          status: 'rejected',
          error: {
            name: 'InvalidStateError',
            message: 'Failed to set remote answer sdp: Called in wrong state: stable',
          },
        },
      },
    ],
    en: ['duplicate', 'Called in wrong state: stable'],
    zh: ['重复的'],
  },
  {
    is: 'checking before the answer is explained by the other side’s checks',
    frames: [connection, setOffer, state('ice', 'checking')],
    en: ['before she has the answer', 'peer-reflexive'],
    zh: ['还没拿到 answer', 'prflx'],
  },
  {
    is: 'checking with the answer is not called early',
    frames: [connection, setOffer, ...remote('amy', 'answer', answer), state('ice', 'checking')],
    en: ['begins to check the candidate pairs'],
    zh: ['开始检查候选对'],
  },
  { is: 'disconnected is transient', frames: [state('ice', 'disconnected')], en: ['transient'], zh: ['暂时'] },
  {
    is: 'DTLS fails on the side that was told another fingerprint, and says so',
    frames: [bobsAnswer, ...remote('amy', 'answer', answer.replaceAll('BB:00', 'BB:01')), state('dtls', 'failed')],
    en: ['Amy refuses Bob’s certificate', 'changed on its way'],
    zh: ['Amy 拒绝了 Bob 的证书'],
  },
  {
    is: 'a failed connection tells DTLS from ICE',
    frames: [state('dtls', 'failed'), state('connection', 'failed')],
    en: ['It was DTLS, not ICE'],
    zh: ['失败的是 DTLS 而不是 ICE'],
  },
  {
    is: 'a state that no standard has',
    frames: [state('ice', 'dreaming')],
    en: ['iceConnectionState', 'dreaming', 'not one that the standard has'],
    zh: ['dreaming'],
  },
  {
    is: 'a dropped answer tells what follows',
    frames: [
      { kind: 'message-dropped', at: 'signaling', message: sdpMessage('answer', answer, 'bob'), by: 'drop-answer' },
    ],
    en: ['Bob’s answer is lost', 'have-local-offer', 'The scenario drop-answer did this'],
    zh: ['Bob 的 answer 丢了', '场景 drop-answer'],
  },
  {
    is: 'a swapped fingerprint is seen in the edit',
    frames: [
      {
        kind: 'message-edited',
        at: 'signaling',
        message: sdpMessage('answer', answer.replaceAll('BB:00', 'BB:01'), 'bob'),
        before: { type: 'answer', sdp: answer },
        by: 'person',
      },
    ],
    en: ['3 lines changed', 'BB:00', 'BB:01', 'refuse the sender’s certificate', 'by hand'],
    zh: ['改了 3 行', 'BB:01', '手动'],
  },
  {
    is: 'glare: an offer applied over an own one',
    frames: [
      connection,
      setOffer,
      state('signaling', 'have-local-offer'),
      {
        kind: 'api-call',
        at: 'amy',
        method: 'setRemoteDescription',
        given: { description: { type: 'offer', sdp: answer } },
      },
    ],
    en: ['gives up her own offer', 'glare'],
    zh: ['glare'],
  },
  {
    is: 'stable after a rollback is not an agreement',
    frames: [
      connection,
      setOffer,
      {
        kind: 'api-call',
        at: 'amy',
        method: 'setRemoteDescription',
        given: { description: { type: 'offer', sdp: answer } },
      },
      { kind: 'state', at: 'amy', machine: 'signaling', from: 'have-local-offer', to: 'stable' },
    ],
    en: ['Amy’s own offer is taken back'],
    zh: ['Amy 自己的 offer 撤回了'],
  },
  {
    is: 'stable after the own answer is an agreement, though an offer came before',
    frames: [
      bobs,
      ...remote('bob', 'offer', offer),
      bobsAnswer,
      { kind: 'state', at: 'bob', machine: 'signaling', from: 'have-remote-offer', to: 'stable' },
    ],
    en: ['For Bob the negotiation is over', 'only when it reaches her'],
    zh: ['对 Bob 来说协商结束了'],
  },
  {
    is: 'a path without the answer at the other end does not carry DTLS to its end',
    frames: [
      bobs,
      ...remote('bob', 'offer', offer),
      bobsAnswer,
      { kind: 'state', at: 'bob', machine: 'ice', from: 'checking', to: 'connected' },
    ],
    en: ['Bob has found a path', 'Amy has not got the answer yet', 'DTLS cannot finish'],
    zh: ['Amy 还没拿到 answer'],
  },
  {
    is: 'the answer after a rollback is not an ICE restart, though its ufrag is new',
    frames: [
      connection,
      setOffer,
      {
        kind: 'api-settled',
        at: 'amy',
        method: 'setLocalDescription',
        call: 1,
        outcome: { status: 'resolved', value: { description: { type: 'offer', sdp: offer } } },
      },
      ...remote('amy', 'offer', answer),
      {
        kind: 'api-call',
        at: 'amy',
        method: 'setLocalDescription',
        given: { description: { type: 'answer', sdp: answer.replaceAll('bobs', 'new1') } },
      },
    ],
    en: ['begins to gather candidates, once for all sections'],
    zh: ['所有 m-section 只需一份'],
  },
  {
    is: 'a candidate of another generation is known by its ufrag',
    frames: [
      bobs,
      ...remote('bob', 'offer', offer),
      {
        kind: 'api-call',
        at: 'bob',
        method: 'addIceCandidate',
        given: { candidate: { candidate: host, usernameFragment: 'XXXX' } },
      },
    ],
    en: ['XXXX', 'qTJt', 'another ICE generation'],
    zh: ['XXXX', 'qTJt', '另一代 ICE'],
  },
  {
    is: 'the code’s own words stand as they are',
    frames: [{ kind: 'note', at: 'bob', text: 'not ready yet' }],
    en: ['not ready yet', 'no media yet'],
    zh: ['not ready yet'],
  },
  {
    is: 'an unknown note is shown as it is',
    frames: [{ kind: 'note', at: 'bob', text: '<b>something else</b>' }],
    en: ['<b>something else</b>'],
    zh: ['<b>something else</b>'],
  },
  {
    is: 'a text that comes back is an echo',
    frames: [
      { kind: 'data', at: 'amy', direction: 'sent', label: 'chat', text: 'hello' },
      { kind: 'data', at: 'bob', direction: 'received', label: 'chat', text: 'hello' },
      { kind: 'data', at: 'bob', direction: 'sent', label: 'chat', text: 'hello' },
    ],
    en: ['Bob sends it back: hello', 'echo'],
    zh: ['发回去', 'hello'],
  },
];

describe.each(cases)('$is', ({ frames, en, zh }) => {
  test('in English', () => {
    const { all, ours } = told(frames, 'en');
    for (const part of en) expect(all).toContain(part);
    expect(ours).not.toMatch(broken);
    expect(all).not.toMatch(chinese);
  });

  test('in Chinese', () => {
    const { title, all, ours } = told(frames, 'zh');
    for (const part of zh) expect(all).toContain(part);
    expect(title).toMatch(chinese);
    expect(ours).not.toMatch(broken);
  });
});

const texts = [
  host,
  mdns,
  srflx,
  tcp,
  '',
  offer,
  answer,
  'stable',
  'checking',
  'connected',
  'failed',
  'complete',
  'open',
  'not ready yet',
  '{"audio":true,"video":false}',
  '{"iceServers":[{"urls":"stun:x.test"}],"iceTransportPolicy":"relay"}',
  '{"iceServers":null}',
  '[]',
  'InvalidStateError',
  'OperationError',
  'InvalidAccessError',
  'InvalidModificationError',
  'NotAllowedError',
  'OverconstrainedError',
  'Failed to parse SessionDescription. hello Expect line: v=',
  'Unknown ufrag (XXXX)',
  'constructor',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  'a'.repeat(5000),
];

test('whatever a recording holds, every frame is told in both languages, in a title and a reason', {
  timeout: 30_000,
}, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitraryRecording(fc.oneof(nastyText, fc.constantFrom(...texts))), ({ frames }) => {
      let snapshot = emptySnapshot;
      for (const frame of frames) {
        snapshot = fold(snapshot, frame);
        seen.add(frame.kind);
        for (const language of languages) {
          const { title, why } = explain(frame, snapshot, language);
          const words = [plainText(title), plainText(why), plainText(frameLabel(frame, language))];
          for (const text of words) expect(text.trim()).not.toBe('');
          for (const text of words) expect(text.length).toBeLessThan(1200);
          if (language === 'zh') expect(plainText(why)).toMatch(chinese);
        }
      }
    }),
    { numRuns: 400 },
  );
  expect([...seen].sort()).toEqual([...frameKinds].sort());
});

test('real descriptions of both browsers are told by their sections', () => {
  for (const file of ['chromium-156-offer.sdp', 'firefox-esr-153-offer.sdp']) {
    const sdp = readFileSync(new URL(`../../../test/samples/${file}`, import.meta.url), 'utf8');
    expect(told([created(sdp)], 'en').all).toContain('for audio, video and data');
    expect(told([created(sdp)], 'zh').all).toContain('音频、视频和数据');
  }
});

test('every kind has a name in both languages', () => {
  for (const kind of frameKinds) {
    for (const language of languages) expect(kindLabel(kind, language)).not.toBe('');
  }
});
