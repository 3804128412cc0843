import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SignalingMessage } from '../../recording/frame.ts';
import { edited } from './edits.ts';
import type { Edit } from './scenario.ts';

const chromium = sample('chromium-156-offer.sdp');
const firefox = sample('firefox-esr-153-offer.sdp');
const samples = [
  ['Chromium’s offer', chromium],
  ['Firefox’s offer', firefox],
] as const;

const candidate: SignalingMessage = {
  type: 'candidate',
  candidate: {
    candidate: 'candidate:1 1 udp 2122194687 192.0.2.1 58851 typ host generation 0 ufrag BJve network-id 1',
    sdpMid: '0',
    sdpMLineIndex: 0,
    usernameFragment: 'BJve',
  },
};

const each: readonly Edit[] = [
  { op: 'flip-fingerprint' },
  { op: 'remove-codec', codec: 'VP8' },
  { op: 'unknown-codecs', media: 'audio' },
  { op: 'set-line', section: 'each', start: 'a=setup:', text: 'a=setup:passive' },
  { op: 'add-line', section: 'each', after: 'c=', text: 'b=AS:500' },
];

describe.each(samples)('%s', (_, sdp) => {
  test.each(each)('$op leaves every line end as it is', (edit) => {
    const crlf = changed(sdp.replace(/\r?\n/g, '\r\n'), edit);
    const lf = changed(sdp.replace(/\r?\n/g, '\n'), edit);
    expect(crlf).not.toMatch(/[^\r]\n/);
    expect(lf).not.toContain('\r');
    expect(crlf.replaceAll('\r\n', '\n')).toBe(lf);
  });

  test('flip-fingerprint: the last bit of each, and nothing else', () => {
    const lines = difference(sdp, changed(sdp, { op: 'flip-fingerprint' }));
    expect(lines.length).toBe(sdp.match(/^a=fingerprint:/gm)?.length);
    for (const [before, after] of lines) {
      expect(before.slice(0, -1)).toBe(after.slice(0, -1));
      expect(Number.parseInt(before.slice(-1), 16) ^ Number.parseInt(after.slice(-1), 16)).toBe(1);
    }
  });

  test('remove-codec: the codec, its retransmission and their lines are gone, in the m= line too', () => {
    const vp8 = /^a=rtpmap:(\d+) VP8\//m.exec(sdp)?.[1] ?? '';
    const rtx = new RegExp(`^a=fmtp:(\\d+) apt=${vp8}\\r?$`, 'm').exec(sdp)?.[1] ?? '';
    expect(vp8 && rtx).not.toBe('');
    const now = changed(sdp, { op: 'remove-codec', codec: 'vp8' });
    expect(now).not.toMatch(new RegExp(`^a=(rtpmap|fmtp|rtcp-fb):(${vp8}|${rtx})[ \\r]`, 'm'));
    expect(videoFormats(now)).toEqual(videoFormats(sdp).filter((format) => format !== vp8 && format !== rtx));
    expect(now).toContain(' VP9/90000');
  });

  test('unknown-codecs: nobody has what is left of that kind of media; the others stay', () => {
    const [start = '', audio = '', ...rest] = sections(changed(sdp, { op: 'unknown-codecs', media: 'audio' }));
    expect([start, ...rest]).toEqual(sections(sdp).toSpliced(1, 1));
    const names = Array.from(audio.matchAll(/^a=rtpmap:(\d+) ([^/]+)/gm), ([, number, name]) => ({ number, name }));
    expect(names.length).toBeGreaterThan(0);
    expect(names.every(({ name }) => name === 'nobody-has-this')).toBe(true);
    // RFC 3551 §6 gives the numbers below 35 to codecs for good.
    expect(names.every(({ number }) => Number(number) >= 35)).toBe(true);
    expect(formats(audio)).toEqual(names.map(({ number }) => number));
  });

  test('set-line in one section changes that section alone', () => {
    const now = changed(sdp, { op: 'set-line', section: 2, start: 'a=setup:', text: 'a=setup:active' });
    expect(difference(sdp, now)).toEqual([['a=setup:actpass', 'a=setup:active']]);
    expect(sections(now)[1]).toBe(sections(sdp)[1]);
  });

  test('set-line with null takes the line out; section 0 is what stands before the first m=', () => {
    const now = changed(sdp, { op: 'set-line', section: 0, start: 'a=group:BUNDLE', text: null });
    expect(now).not.toContain('a=group:BUNDLE');
    expect(now.length).toBe(sdp.length - (/^a=group:BUNDLE.*\r?\n/m.exec(sdp)?.[0].length ?? 0));
  });

  test('add-line puts a line behind another', () => {
    const now = changed(sdp, { op: 'add-line', section: 1, after: 'c=', text: 'b=AS:500' });
    expect(now.replace(/b=AS:500\r?\n/, '')).toBe(sdp);
    expect(sections(now)[1]).toMatch(/^c=.*\r?\nb=AS:500/m);
  });

  test('what is not there is left alone', () => {
    for (const edit of [
      { op: 'remove-codec', codec: 'nobody-has-this' },
      { op: 'set-line', section: 'each', start: 'a=no-such-line', text: null },
      { op: 'set-line', section: 9, start: 'a=mid:', text: null },
      { op: 'add-line', section: 'each', after: 'a=no-such-line', text: 'a=x' },
      { op: 'set-ufrag', ufrag: 'gone' },
      { op: 'set-candidate', candidate: 'candidate:x' },
    ] satisfies Edit[])
      expect(changed(sdp, edit)).toBe(sdp);
  });
});

test('set-ufrag: in the text of the candidate and beside it', () => {
  expect(edited(candidate, [{ op: 'set-ufrag', ufrag: 'gone' }])).toEqual({
    type: 'candidate',
    candidate: {
      candidate: 'candidate:1 1 udp 2122194687 192.0.2.1 58851 typ host generation 0 ufrag gone network-id 1',
      sdpMid: '0',
      sdpMLineIndex: 0,
      usernameFragment: 'gone',
    },
  });
});

test('set-candidate: the text, and not what stands beside it', () => {
  const now = edited(candidate, [{ op: 'set-candidate', candidate: 'candidate:x' }]);
  expect(now).toEqual({ ...candidate, candidate: { ...candidate.candidate, candidate: 'candidate:x' } });
});

test('a candidate is no description, and ready and bye are neither', () => {
  for (const message of [candidate, { type: 'ready' }, { type: 'bye' }] satisfies SignalingMessage[])
    expect(edited(message, each)).toEqual(message);
});

test('edits are made one after another', () => {
  const twice = edited({ type: 'answer', sdp: chromium }, [{ op: 'flip-fingerprint' }, { op: 'flip-fingerprint' }]);
  expect(twice).toEqual({ type: 'answer', sdp: chromium });
});

function sample(file: string): string {
  return readFileSync(new URL(`../../../test/samples/${file}`, import.meta.url), 'utf8');
}

function changed(sdp: string, edit: Edit): string {
  const now = edited({ type: 'offer', sdp }, [edit]);
  return now.type === 'offer' ? now.sdp : '';
}

function sections(sdp: string): string[] {
  return sdp.split(/^(?=m=)/m);
}

function formats(section: string): string[] {
  return /^m=\S+ \d+ \S+ (.*?)\r?$/m.exec(section)?.[1]?.split(' ') ?? [];
}

function videoFormats(sdp: string): string[] {
  return formats(sections(sdp).find((section) => section.startsWith('m=video')) ?? '');
}

/** The lines that differ, where there are as many of them. */
function difference(before: string, after: string): [string, string][] {
  const others = after.split(/\r?\n/);
  const lines = before.split(/\r?\n/);
  expect(others.length).toBe(lines.length);
  return lines
    .map((line, place): [string, string] => [line, others[place] ?? ''])
    .filter(([one, other]) => one !== other);
}
