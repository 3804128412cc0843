import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dissect } from '../../dissection.ts';
import { around } from '../around.ts';
import { readExample } from '../example.ts';
import { findingsIn, say } from '../find.ts';
import { answering } from './answering.ts';
import { answerRules } from './rules.ts';

const sample = (name: string) => readFileSync(new URL(`../../../../../test/samples/${name}`, import.meta.url), 'utf8');
const found = (lines: readonly string[], offer: readonly string[]) => {
  const { subject, beside } = readExample({ type: 'answer', lines, offer });
  return findingsIn(subject, beside).filter(({ rule }) => answerRules.includes(rule));
};
const ids = (lines: readonly string[], offer: readonly string[]) => found(lines, offer).map(({ rule }) => rule.id);

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';
const video = ['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];

test('of a real pair only the echoed streams are remarkable: nothing fell away', () => {
  const offer = dissect(sample('shared-offer.sdp'), 'offer');
  const all = findingsIn(dissect(sample('shared-answer.sdp'), 'answer'), { offer });
  const own = all.filter(({ rule }) => answerRules.includes(rule)).map(({ rule }) => rule.id);
  expect(own).toEqual(['answer-msid-echo', 'answer-msid-echo']);
});

describe('directions, RFC 3264 §6.1', () => {
  const allowed = [
    'sendrecv sendrecv',
    'sendrecv sendonly',
    'sendrecv recvonly',
    'sendrecv inactive',
    'sendonly recvonly',
    'sendonly inactive',
    'recvonly sendonly',
    'recvonly inactive',
    'inactive inactive',
  ];
  const directions = ['sendrecv', 'sendonly', 'recvonly', 'inactive'];
  const pairs = directions.flatMap((offered) => directions.map((answered) => ({ offered, answered })));

  test.each(pairs)('$offered may be answered $answered, or not', ({ offered, answered }) => {
    const fits = allowed.includes(`${offered} ${answered}`);
    expect(ids(answering([audio, `a=${answered}`]), around([audio, `a=${offered}`]))).toEqual(
      fits ? [] : ['answer-direction'],
    );
  });
});

describe('DTLS roles, RFC 4145 §4.1', () => {
  test.each([
    ['actpass', 'active', true],
    ['actpass', 'passive', true],
    ['actpass', 'actpass', false],
    ['active', 'passive', true],
    ['active', 'active', false],
    ['passive', 'active', true],
    ['passive', 'passive', false],
  ])('%s answered %s', (offered, answered, fits) => {
    const own = ids(answering([audio, `a=setup:${answered}`]), around([audio, `a=setup:${offered}`]));
    expect(own).toEqual(fits ? [] : ['answer-setup']);
  });
});

test('the section that is rejected gives its place in the group to the next', () => {
  const answer = answering(['a=group:BUNDLE 1', audio.replace(' 9 ', ' 0 '), ...video]);
  expect(ids(answer, around([audio, ...video]))).toEqual(['fell-away']);
});

test('a codec that fell away takes its rtx with it', () => {
  const rtx = (number: number, apt: number) => [`a=rtpmap:${number} rtx/90000`, `a=fmtp:${number} apt=${apt}`];
  const offer = around([
    ...['m=video 9 UDP/TLS/RTP/SAVPF 96 97 98 99', 'a=rtpmap:96 VP8/90000', 'a=rtpmap:98 VP9/90000'],
    ...[...rtx(97, 96), ...rtx(99, 98)],
  ]);
  const answer = answering(['m=video 9 UDP/TLS/RTP/SAVPF 96 97', 'a=rtpmap:96 VP8/90000', ...rtx(97, 96)]);
  const [fallen] = found(answer, offer);
  expect(fallen && say(fallen, 'en').what).toBe(
    'Offered and not answered (video): codecs VP9/90000 (98); what went with them rtx/90000 apt=98 (99).',
  );
});

test('another number for a codec is worth a word, the rtx that follows it is not', () => {
  const codec = (number: number) => [
    `m=video 9 UDP/TLS/RTP/SAVPF ${number} ${number + 1}`,
    `a=rtpmap:${number} VP8/90000`,
    `a=rtpmap:${number + 1} rtx/90000`,
    `a=fmtp:${number + 1} apt=${number}`,
  ];
  expect(ids(answering(codec(120)), around(codec(96)))).toEqual(['answer-pt-moved']);
});

test('an extension offered with a number from 4096 on is numbered by the answer (RFC 8285 §7)', () => {
  const mid = (id: number) => `a=extmap:${id} urn:ietf:params:rtp-hdrext:sdes:mid`;
  expect(ids(answering([audio, mid(4)]), around([audio, mid(4096)]))).toEqual([]);
  expect(ids(answering([audio, mid(4)]), around([audio, mid(3)]))).toEqual(['answer-adds']);
});
