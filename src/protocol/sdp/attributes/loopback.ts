/** Media that come back to their sender, to measure the way: RFC 6849. */
import { attribute } from './attribute.ts';
import { each } from './cut.ts';
import { choice } from './piece.ts';

const tester = { en: 'Test equipment and phones that measure a line.', zh: '测试设备和测量线路的话机。' };

export const loopback = attribute({
  name: 'loopback',
  level: 'media',
  bundling: 'IDENTICAL-PER-PT',
  rfc: 'RFC 6849 §5',
  syntax: 'loopback:<rtp-pkt-loopback or rtp-media-loopback> ...',
  sample: 'loopback:rtp-pkt-loopback rtp-media-loopback',
  meaning: {
    en: 'The media are to come back to their sender, to measure the way.',
    zh: '媒体应返回发送方，用于测量线路。',
  },
  setBy: tester,
  otherSide: {
    en: 'As the mirror, returns what it gets in the first way that it can.',
    zh: '作为镜像端，以自己支持的第一种方式把收到的媒体送回。',
  },
  value: each(
    ' ',
    choice({ en: 'kind of loopback', zh: '环回方式' }, 'RFC 6849 §5', {
      'rtp-pkt-loopback': { en: 'RTP packets come back as they were.', zh: '原样送回 RTP 包。' },
      'rtp-media-loopback': { en: 'The media are decoded, encoded again and sent back.', zh: '解码后重新编码再送回。' },
    }),
  ),
});

export const loopbackSource = attribute({
  name: 'loopback-source',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 6849 §5',
  syntax: 'loopback-source',
  sample: 'loopback-source',
  meaning: { en: 'The writer sends the media that are to come back.', zh: '描述的写者发送要被送回的媒体。' },
  setBy: tester,
  otherSide: { en: 'Answers loopback-mirror, and returns the media.', zh: '回答 loopback-mirror，并把媒体送回。' },
  value: 'flag',
});

export const loopbackMirror = attribute({
  name: 'loopback-mirror',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 6849 §5',
  syntax: 'loopback-mirror',
  sample: 'loopback-mirror',
  meaning: { en: 'The writer returns the media that it gets.', zh: '描述的写者把收到的媒体送回。' },
  setBy: tester,
  otherSide: { en: 'Sends, and measures what comes back.', zh: '发送媒体，并测量送回的内容。' },
  value: 'flag',
});
