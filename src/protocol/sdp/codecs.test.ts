import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codecFor, codecsOf, codecText } from './codecs.ts';
import { type MediaSection, readSections } from './sections.ts';

const media = (lines: readonly string[]): MediaSection => {
  const [section] = readSections(lines.join('\r\n')).media;
  if (!section) throw new Error('no m-section');
  return section;
};
const sample = (name: string) => readFileSync(new URL(`../../../test/samples/${name}.sdp`, import.meta.url), 'utf8');

test('codecs stand in the order of the m-line, with what their lines say', () => {
  const [opus, red] = codecsOf(
    media([
      'm=audio 9 UDP/TLS/RTP/SAVPF 111 63',
      'a=rtpmap:63 red/48000/2',
      'a=fmtp:63 111/111',
      'a=rtpmap:111 opus/48000/2',
      'a=fmtp:111 minptime=10; useinbandfec=1',
      'a=fmtp:111 UseInbandFec=0',
      'a=rtcp-fb:* nack',
      'a=rtcp-fb:111 transport-cc',
      'a=rtcp-fb:111 nack',
    ]),
  );
  expect(opus).toMatchObject({ payloadType: 111, name: 'opus', clockRate: 48000, channels: 2 });
  expect([...(opus?.parameters ?? [])]).toEqual([
    ['minptime', '10'],
    ['useinbandfec', '0'],
  ]);
  expect(opus?.feedback).toEqual(['nack', 'transport-cc']);
  expect(opus?.help).toBeUndefined();
  expect(opus?.helpers).toEqual([63]);
  expect(red).toMatchObject({ name: 'red', help: 'redundancy', helps: [111], helpers: [] });
});

test('a fixed payload type needs no rtpmap (RFC 3551 §6); a dynamic one without has no name', () => {
  const [pcmu, unknown] = codecsOf(media(['m=audio 4000 RTP/AVP 0 96']));
  expect(pcmu).toMatchObject({ name: 'PCMU', clockRate: 8000, channels: 1, rtpmap: undefined });
  expect(unknown).toMatchObject({ payloadType: 96, name: '', clockRate: undefined, channels: undefined });
});

test('a number that the m-line lacks is no codec of the section, but its lines can be explained', () => {
  const section = media(['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000', 'a=rtpmap:98 VP9/90000']);
  expect(codecsOf(section).map(({ name }) => name)).toEqual(['VP8']);
  expect(codecFor(section, 98)?.name).toBe('VP9');
  expect(codecFor(section, 99)).toBeUndefined();
});

test('rtx names what it retransmits, and is named there', () => {
  const codecs = codecsOf(
    media(['m=video 9 RTP/SAVPF 97 96', 'a=rtpmap:97 rtx/90000', 'a=fmtp:97 apt=96', 'a=rtpmap:96 VP8/90000']),
  );
  expect(codecs.map(({ name, helps, helpers }) => [name, helps, helpers])).toEqual([
    ['rtx', [96], []],
    ['VP8', [], [97]],
  ]);
});

test('data channels have no codecs, nor has a session part', () => {
  const { session, media } = readSections('v=0\r\nm=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n');
  expect(media.flatMap(codecsOf)).toEqual([]);
  expect(codecFor(session, 0)).toBeUndefined();
});

test('what is no payload type, or stands twice, is left out', () => {
  expect(codecsOf(media(['m=audio 9 RTP/AVP 0 0 __proto__ 300 8'])).map(({ payloadType }) => payloadType)).toEqual([
    0, 8,
  ]);
});

test('Chromium’s video section: five H264, each with its rtx; red has its own', () => {
  const [, video] = readSections(sample('chromium-156-offer')).media;
  const codecs = video ? codecsOf(video) : [];
  // m=video 9 UDP/TLS/RTP/SAVPF 96 97 102 103 … 120: 23 numbers.
  expect(codecs).toHaveLength(23);
  expect(codecs.filter(({ help }) => help === undefined).map(codecText)).toEqual([
    'VP8/90000',
    ...Array.from({ length: 6 }, () => 'H264/90000'),
    'AV1/90000',
    'VP9/90000',
    'VP9/90000',
  ]);
  expect(codecs.filter(({ help, helpers }) => !help && helpers.length !== 1)).toEqual([]);
  expect(video && codecFor(video, 118)).toMatchObject({ name: 'red', helpers: [119] });
});
