import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dissect } from './dissection.ts';
import { negotiate } from './negotiation.ts';

const sample = (name: string) => readFileSync(new URL(`../../../test/samples/${name}.sdp`, import.meta.url), 'utf8');
const samples = (name: string) =>
  negotiate(dissect(sample(`${name}-offer`), 'offer'), dissect(sample(`${name}-answer`), 'answer'));
const negotiated = (offer: readonly string[], answer: readonly string[]) =>
  negotiate(dissect(offer.join('\r\n'), 'offer'), dissect(answer.join('\r\n'), 'answer'));

test('the shared offer and answer: everything is kept, Opus and VP8 both ways, one transport', () => {
  const { sections, transports, bundle, outcome, wrong } = samples('shared');
  expect(wrong).toBe(0);
  expect(sections.map(({ fate }) => fate)).toEqual(['accepted', 'accepted']);
  const all = sections.flatMap(({ codecs, extensions, features }) => [...codecs, ...extensions, ...features]);
  expect(all.filter(({ fate }) => fate !== 'kept')).toEqual([]);
  // 8 numbers in the audio m-line, 25 in the video one; 4 and 11 lines of a=extmap.
  expect(sections.map(({ codecs }) => codecs.length)).toEqual([8, 25]);
  expect(sections.map(({ extensions }) => extensions.length)).toEqual([4, 11]);
  expect(sections.map(({ sends }) => [sends.offerer?.codec.payloadType, sends.answerer?.codec.payloadType])).toEqual([
    [111, 111],
    [96, 96],
  ]);
  expect(bundle.items.map(({ what, fate }) => [what, fate])).toEqual([
    ['BUNDLE 0', 'kept'],
    ['BUNDLE 1', 'kept'],
  ]);
  // actpass → active: the answerer begins (RFC 8842 §5.3); neither is lite, so the offerer controls (RFC 8445 §6.1.1).
  expect(transports).toMatchObject([
    {
      sections: [0, 1],
      tag: '0',
      muxed: true,
      security: 'dtls',
      dtlsClient: 'answerer',
      controlling: 'offerer',
    },
  ]);
  expect(outcome).toEqual({
    en: 'Audio both ways in opus and video both ways in VP8; all on one transport (BUNDLE), RTP and RTCP on one port; the answerer is DTLS client.',
    zh: '音频双向使用 opus，视频双向使用 VP8；共用一个传输（BUNDLE），RTP 与 RTCP 同一端口；answer 方是 DTLS 客户端。',
  });
});

test('Chromium to Chromium without a camera there: one way, and simulcast falls away', () => {
  const { sections, outcome, wrong } = samples('chromium-156');
  const [audio, video, data] = sections;
  expect(wrong).toBe(0);
  // sendrecv against recvonly: the answerer only receives.
  expect(audio?.direction?.from.offerer).toMatchObject({ flows: true, fate: 'kept' });
  expect(audio?.direction?.from.answerer).toMatchObject({ flows: false, fate: 'lost' });
  expect(video?.sends.answerer).toBeUndefined();
  expect(video?.features.map(({ what, fate }) => [what, fate])).toEqual([
    ['rtcp-rsize', 'kept'],
    ['extmap-allow-mixed', 'kept'],
    ['simulcast send h m l', 'lost'],
  ]);
  expect(data?.data).toMatchObject({
    ports: { offerer: 5000, answerer: 5000 },
    biggestMessage: { offerer: 262144, answerer: 262144 },
  });
  expect(outcome.en).toBe(
    'Audio from the offerer alone in opus, video from the offerer alone in VP8 and data channels; all on one transport (BUNDLE), RTP and RTCP on one port; the answerer is DTLS client.',
  );
});

test('Firefox to Firefox: extensions that only the sender needs fall away', () => {
  const { sections, wrong } = samples('firefox-esr-153');
  expect(wrong).toBe(0);
  const lost = sections.map(({ extensions }) =>
    extensions.filter(({ fate }) => fate === 'lost').map(({ offered }) => offered?.id),
  );
  // Of 1 2 3 7 the answer has 1 3 7; of 3 4 5 6 7 8 9 10 it has 3 4 5 7.
  expect(lost).toEqual([[2], [6, 8, 9, 10], []]);
  expect(sections[0]?.extensions.find(({ offered }) => offered?.id === 2)?.why?.en).toContain(
    'only wants to receive it, and the answerer sends nothing here (recvonly)',
  );
  expect(sections.flatMap(({ codecs }) => codecs).filter(({ fate }) => fate !== 'kept')).toEqual([]);
});

test('the outcome of what was refused', () => {
  const offer = ['m=audio 9 RTP/AVP 0', 'm=video 9 RTP/AVP 96', 'a=rtpmap:96 VP8/90000'];
  const { sections, outcome, transports } = negotiated(offer, ['m=audio 5004 RTP/AVP 0', 'm=video 0 RTP/AVP 96']);
  expect(sections.map(({ fate }) => fate)).toEqual(['accepted', 'rejected']);
  expect(transports).toMatchObject([{ sections: [0], tag: undefined, security: 'none', dtlsClient: undefined }]);
  expect(outcome.en).toBe(
    'Audio both ways in PCMU and video refused; on one transport, RTCP on a port of its own; not encrypted.',
  );
  expect(negotiated(offer, []).outcome.en).toBe('Nothing is agreed on: audio not answered and video not answered.');
  expect(negotiated([], []).outcome.zh).toContain('没有 m-section');
});

test('sections are paired by place; where an answer differs from its offer it is wrong', () => {
  const audio = ['m=audio 9 RTP/AVP 0', 'a=mid:a'];
  const video = ['m=video 9 RTP/AVP 96', 'a=mid:v', 'a=rtpmap:96 VP8/90000'];
  const { sections, wrong } = negotiated([...audio, ...video], [...video, ...audio, ...audio]);
  expect(sections.map(({ fate }) => fate)).toEqual(['mismatched', 'mismatched', 'extra']);
  expect(wrong).toBe(3);
});

test('what the answer did not copy is said: the profile, the mid', () => {
  const { sections } = negotiated(
    ['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=mid:a'],
    ['m=audio 9 RTP/SAVPF 0', 'a=rtcp-rsize'],
  );
  expect(sections[0]?.features.map(({ what, fate }) => [what, fate])).toEqual([
    ['UDP/TLS/RTP/SAVPF → RTP/SAVPF', 'wrong'],
    ['mid a → —', 'wrong'],
    ['rtcp-rsize', 'added'],
  ]);
});

test('many sections that are alike are counted', () => {
  const section = ['m=video 9 RTP/AVP 31', 'a=rtcp-mux'];
  const three = [...section, ...section, ...section];
  expect(negotiated(three, three).outcome.en).toBe('3 × video both ways in H261; 3 transports; not encrypted.');
});

test('any two texts at all', () => {
  const lines = [
    ...new Set([sample('shared-offer'), sample('firefox-esr-153-answer')].flatMap((text) => text.split('\r\n'))),
  ];
  const odd = [
    ...lines,
    'm=',
    'm=audio',
    'a=group:BUNDLE',
    'a=group:BUNDLE __proto__ 0',
    'a=mid:__proto__',
    'a=fmtp:97 apt=97',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...odd), fc.string()), { maxLength: 40 })
    .map((all) => all.join('\r\n'));
  fc.assert(
    fc.property(text, text, (offer, answer) => {
      const { sections, outcome } = negotiate(dissect(offer), dissect(answer));
      expect(sections.length).toBe(Math.max(dissect(offer).media.length, dissect(answer).media.length));
      expect(outcome.en.endsWith('.')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
