import { expect, test } from 'vitest';
import { helperCodec } from './helper-codecs.ts';

test.each(['video/rtx', 'audio/red', 'video/ulpfec', 'video/flexfec-03', 'audio/CN', 'audio/telephone-event'])(
  '%s helps and carries no media of its own',
  (mimeType) => {
    expect(helperCodec(mimeType)).toBeDefined();
  },
);

test.each(['audio/opus', 'audio/PCMU', 'video/VP8', 'video/H264', 'video/AV1'])('%s is a codec', (mimeType) => {
  expect(helperCodec(mimeType)).toBeUndefined();
});
