import { expect, test } from 'vitest';
import { type MediaSection, readSections } from '../sections.ts';
import { negotiateCodecs } from './codecs.ts';

/** `96 VP8/90000`, `97 rtx/90000 apt=96`: an m-line and its lines. */
function video(...codecs: readonly string[]): MediaSection {
  const pieces = codecs.map((codec) => codec.split(' '));
  const lines = pieces.flatMap(([number, format, parameters]) => [
    `a=rtpmap:${number} ${format}`,
    ...(parameters ? [`a=fmtp:${number} ${parameters}`] : []),
  ]);
  return section([`m=video 9 UDP/TLS/RTP/SAVPF ${pieces.map(([number]) => number).join(' ')}`, ...lines]);
}

function section(lines: readonly string[]): MediaSection {
  const [media] = readSections(lines.join('\r\n')).media;
  if (!media) throw new Error('no m-section');
  return media;
}

const fates = (offer: MediaSection, answer: MediaSection) =>
  negotiateCodecs(offer, answer).all.map(({ title, fate }) => [title, fate]);
const why = (offer: MediaSection, answer: MediaSection, place: number) =>
  negotiateCodecs(offer, answer).all[place]?.why?.en;

test('a codec is the same by name without case, clock and channels; its number may differ', () => {
  const { all, first } = negotiateCodecs(video('96 VP8/90000'), video('100 vp8/90000'));
  expect(all).toMatchObject([{ title: 'VP8/90000', fate: 'differs' }]);
  // RFC 3264 §6.1: each sends by the number of the side that receives.
  expect(first.offerer?.codec.payloadType).toBe(100);
  expect(first.answerer?.codec.payloadType).toBe(96);
  expect(fates(section(['m=audio 9 RTP/AVP 9']), section(['m=audio 9 RTP/AVP 9', 'a=rtpmap:9 G722/8000/1']))).toEqual([
    ['G722/8000', 'kept'],
  ]);
});

test('H264 is the same by profile and packetization mode; the level may differ (RFC 6184 §8.2.2)', () => {
  const offer = video(
    '102 H264/90000 profile-level-id=42e01f;packetization-mode=1;level-asymmetry-allowed=1',
    '104 H264/90000 profile-level-id=42e01f',
    '112 H264/90000 profile-level-id=64001f;packetization-mode=1',
  );
  const answer = video('102 H264/90000 profile-level-id=42e034;packetization-mode=1;level-asymmetry-allowed=1');
  expect(fates(offer, answer)).toEqual([
    ['H264/90000 Constrained Baseline packetization-mode=1', 'kept'],
    ['H264/90000 Constrained Baseline packetization-mode=0', 'lost'],
    ['H264/90000 High packetization-mode=1', 'lost'],
  ]);
  expect(why(offer, answer, 2)).toContain('only as H264/90000 Constrained Baseline packetization-mode=1');
  // 0x1f = 31 is level 3.1, 0x34 = 52 is 5.2.
  const [kept] = negotiateCodecs(offer, answer).all;
  expect(kept?.parameters).toMatchObject([
    { what: 'level 3.1 → 5.2', fate: 'differs' },
    { what: 'level-asymmetry-allowed=1', fate: 'kept' },
  ]);
  expect(kept?.parameters[0]?.why?.en).toContain('the answerer may send up to level 3.1, the offerer up to 5.2');
});

test('levels that may not differ by direction: the lower holds', () => {
  const { all } = negotiateCodecs(
    video('96 H264/90000 profile-level-id=42e01f'),
    video('96 H264/90000 profile-level-id=42e00b'),
  );
  // 0x0b = 11 is level 1.1.
  expect(all[0]?.parameters[0]?.why?.en).toContain('the lower, 1.1');
});

test('an H264 that names no profile is Baseline, which browsers take as Constrained Baseline', () => {
  const bare = video('96 H264/90000');
  expect(fates(bare, video('96 H264/90000 profile-level-id=42e01f'))[0]?.[1]).toBe('kept');
  expect(fates(bare, video('96 H264/90000 profile-level-id=42001f'))[0]?.[1]).toBe('kept');
  expect(fates(bare, video('96 H264/90000 profile-level-id=64001f'))[0]?.[1]).toBe('lost');
});

test('VP9 is the same by profile-id, which is 0 where it is not said (RFC 9628 §6)', () => {
  const offer = video('98 VP9/90000 profile-id=0', '100 VP9/90000 profile-id=2');
  expect(fates(offer, video('98 VP9/90000'))).toEqual([
    ['VP9/90000 profile-id=0', 'kept'],
    ['VP9/90000 profile-id=2', 'lost'],
  ]);
});

test('rtx goes with what it retransmits, whatever the numbers', () => {
  const offer = video('96 VP8/90000', '97 rtx/90000 apt=96', '98 VP9/90000', '99 rtx/90000 apt=98');
  const answer = video('99 rtx/90000 apt=100', '100 VP9/90000');
  expect(fates(offer, answer)).toEqual([
    ['VP8/90000', 'lost'],
    ['rtx/90000 apt=96', 'lost'],
    ['VP9/90000', 'differs'],
    ['rtx/90000 apt=98', 'kept'],
  ]);
  expect(why(offer, answer, 1)).toBe('It retransmits 96 (VP8/90000), which fell away.');
  expect(why(offer, video('98 VP9/90000'), 3)).toContain('The answer keeps VP9/90000 without this');
});

test('what is sent is the first of the receiver’s list that both have, and no helper', () => {
  const offer = video('116 red/90000', '96 VP8/90000', '98 VP9/90000', '45 AV1/90000');
  const { first } = negotiateCodecs(offer, video('98 VP9/90000', '96 VP8/90000', '116 red/90000', '35 H265/90000'));
  expect(first.offerer?.codec.name).toBe('VP9');
  expect(first.answerer?.codec.name).toBe('VP8');
});

test('audio RED before its codec carries it', () => {
  const audio = (numbers: string) =>
    section([
      `m=audio 9 RTP/SAVPF ${numbers}`,
      'a=rtpmap:111 opus/48000/2',
      'a=rtpmap:63 red/48000/2',
      'a=fmtp:63 111/111',
    ]);
  const { first } = negotiateCodecs(audio('63 111'), audio('111 63'));
  expect(first.offerer).toMatchObject({ codec: { name: 'opus' }, inside: undefined });
  expect(first.answerer).toMatchObject({ codec: { name: 'opus' }, inside: { name: 'red' } });
});

test('what only the answer has is allowed, and may not be sent by it (RFC 3264 §6.1)', () => {
  const { all, first } = negotiateCodecs(video('96 VP8/90000'), video('98 VP9/90000', '96 VP8/90000'));
  expect(all.map(({ title, fate }) => [title, fate])).toEqual([
    ['VP8/90000', 'kept'],
    ['VP9/90000', 'added'],
  ]);
  expect(first.offerer?.codec.name).toBe('VP8');
});

test('feedback is what the answer repeats; what it adds is wrong (RFC 4585 §4.2)', () => {
  const lines = ['m=video 9 RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];
  const { all } = negotiateCodecs(
    section([...lines, 'a=rtcp-fb:96 nack', 'a=rtcp-fb:96 nack pli', 'a=rtcp-fb:* transport-cc']),
    section([...lines, 'a=rtcp-fb:* nack', 'a=rtcp-fb:96 transport-cc', 'a=rtcp-fb:96 ccm fir']),
  );
  expect(all[0]?.feedback.map(({ what, fate }) => [what, fate])).toEqual([
    ['transport-cc', 'kept'],
    ['nack', 'kept'],
    ['nack pli', 'lost'],
    ['ccm fir', 'wrong'],
  ]);
});

test('parameters of Opus speak for their writer (RFC 7587 §7.1)', () => {
  const audio = (parameters: string) =>
    section(['m=audio 9 RTP/SAVPF 111', 'a=rtpmap:111 opus/48000/2', `a=fmtp:111 ${parameters}`]);
  const { all } = negotiateCodecs(audio('useinbandfec=1;stereo=1'), audio('useinbandfec=1;maxaveragebitrate=20000'));
  expect(all[0]?.parameters).toMatchObject([
    { what: 'useinbandfec=1', fate: 'kept' },
    {
      what: 'stereo=1 → —',
      fate: 'differs',
      why: {
        en: 'Each speaks for what it receives: the answerer sends by the offer (1), the offerer by the answer (nothing).',
      },
    },
    { what: 'maxaveragebitrate=— → 20000', fate: 'differs' },
  ]);
});
