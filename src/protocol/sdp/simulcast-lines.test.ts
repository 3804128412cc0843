import { expect, test } from 'vitest';
import { readRid, readSimulcast } from './simulcast-lines.ts';

test('rid: name, direction, payload types and limits (RFC 8851 §10)', () => {
  expect(readRid('h send')).toEqual({ id: 'h', direction: 'send', payloadTypes: undefined, restrictions: new Map() });
  expect(readRid('1 recv pt=96,98;max-width=1280;max-fps=30')).toEqual({
    id: '1',
    direction: 'recv',
    payloadTypes: [96, 98],
    restrictions: new Map([
      ['max-width', '1280'],
      ['max-fps', '30'],
    ]),
  });
});

test.each(['', 'h', 'h both', 'h.1 send', 'h send pt=x'])('rid: %j is none', (value) => {
  expect(readRid(value)).toBeUndefined();
});

test('simulcast: streams, alternatives, paused ones (RFC 8853 §5.1)', () => {
  expect(readSimulcast('send h;m,~l recv x')).toEqual({
    send: [
      [{ rid: 'h', paused: false }],
      [
        { rid: 'm', paused: false },
        { rid: 'l', paused: true },
      ],
    ],
    recv: [[{ rid: 'x', paused: false }]],
  });
});

test.each(['', 'send', 'foo h', 'send h;', 'send h send m', 'send h recv', 'send h,~'])(
  'simulcast: %j is none',
  (value) => {
    expect(readSimulcast(value)).toBeUndefined();
  },
);
