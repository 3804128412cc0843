import { expect, test } from 'vitest';
import { readFmtp, readRtcpFb, readRtpmap } from './codec-lines.ts';

test('rtpmap: number, name, clock, and channels where written (RFC 8866 §6.6)', () => {
  expect(readRtpmap('111 opus/48000/2')).toEqual({ payloadType: 111, name: 'opus', clockRate: 48000, channels: 2 });
  expect(readRtpmap('96 VP8/90000')).toEqual({ payloadType: 96, name: 'VP8', clockRate: 90000, channels: undefined });
});

test.each(['', '111', '111 opus', '111 opus/', 'x opus/48000', '111 opus/48000/2/3', '-1 opus/48000', '111 /48000'])(
  'rtpmap: %j is none',
  (value) => expect(readRtpmap(value)).toBeUndefined(),
);

test('fmtp: parameters in their order, blanks around them do not count', () => {
  expect(readFmtp('96 profile-id=2; max-fr = 30;')).toEqual({
    payloadType: 96,
    parameters: [
      { name: 'profile-id', value: '2' },
      { name: 'max-fr', value: '30' },
    ],
  });
});

test('fmtp: base64 may end in =, and what has no = has no name', () => {
  expect(readFmtp('97 sprop-parameter-sets=Z0IAKQ==,aM4=')?.parameters).toEqual([
    { name: 'sprop-parameter-sets', value: 'Z0IAKQ==,aM4=' },
  ]);
  expect(readFmtp('101 0-15')?.parameters).toEqual([{ name: '', value: '0-15' }]);
});

test.each(['', '111', '111 ', 'opus minptime=10'])('fmtp: %j is none', (value) => {
  expect(readFmtp(value)).toBeUndefined();
});

test('rtcp-fb: of one payload type or of all, with or without a parameter (RFC 4585 §4.2)', () => {
  expect(readRtcpFb('96 nack pli')).toEqual({ payloadType: 96, type: 'nack', parameter: 'pli' });
  expect(readRtcpFb('* transport-cc')).toEqual({ payloadType: '*', type: 'transport-cc', parameter: undefined });
  expect(readRtcpFb('96 ccm tmmbr smaxpr=120')).toEqual({
    payloadType: 96,
    type: 'ccm',
    parameter: 'tmmbr smaxpr=120',
  });
});

test.each(['', '96', '96 ', '*', 'x nack'])('rtcp-fb: %j is none', (value) => {
  expect(readRtcpFb(value)).toBeUndefined();
});
