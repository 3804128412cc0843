import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dissect } from '../dissection.ts';
import { type Token, unreadable } from '../token.ts';
import { explain, tokensOf } from '../tokens.ts';
import type { Attribute } from './attribute.ts';
import * as dataChannel from './data-channel.ts';
import * as fmtp from './fmtp/fmtp.ts';
import * as headerExtension from './header-extension.ts';
import * as packets from './packets.ts';
import * as picture from './picture.ts';
import * as rtcpFeedback from './rtcp-feedback.ts';
import * as rtpmap from './rtpmap.ts';
import * as simulcast from './simulcast.ts';
import * as sources from './sources.ts';
import { attributes } from './table.ts';
import { isUnknownKind } from './unknown.ts';

const families = [rtpmap, fmtp, rtcpFeedback, headerExtension, sources, simulcast, packets, picture, dataChannel];
const entries: readonly Attribute[] = families.flatMap((family) => Object.values<Attribute>(family));
const names = new Set(entries.filter(({ level }) => level !== 'source').map(({ name }) => name));

/** Each token of a text’s lines of these families, with what it says. */
function read(text: string, of: (name: string) => boolean = (name) => names.has(name)) {
  const { sections } = dissect(text);
  return sections.flatMap((section) =>
    section.lines
      .filter((line) => of(line.attribute?.name ?? ''))
      .flatMap((line) => {
        const scope = { description: dissect(text), section, line };
        return tokensOf(line, scope).map((token) => ({
          line: line.raw,
          kind: token.kind,
          text: line.raw.slice(token.from - line.start, token.to - line.start),
          ...explain(token, scope),
        }));
      }),
  );
}

const video = [
  'm=video 9 UDP/TLS/RTP/SAVPF 96 97 98 102',
  'a=rtpmap:96 VP8/90000',
  'a=rtpmap:97 rtx/90000',
  'a=rtpmap:98 VP9/90000',
  'a=rtpmap:102 H264/90000',
];
const audio = [
  'm=audio 9 UDP/TLS/RTP/SAVPF 111 63 101 9',
  'a=rtpmap:111 opus/48000/2',
  'a=rtpmap:63 red/48000/2',
  'a=rtpmap:101 telephone-event/8000',
];

/** The tokens of one line in a section, its text and its English meaning. */
function tokensIn(section: readonly string[], line: string) {
  return read([...section, line].join('\r\n'), () => true)
    .filter((token) => token.line === line)
    .slice(2)
    .map(({ text, meaning }) => [text, meaning.en] as const);
}

describe('samples of the entries', () => {
  test.each(entries.filter(({ level }) => level !== 'source'))('$sample is read whole', ({ sample }) => {
    const tokens = read(
      ['m=audio 9 UDP/TLS/RTP/SAVPF 111 96 97', 'a=rtpmap:111 opus/48000/2', `a=${sample}`].join('\r\n'),
    );
    expect(tokens.filter(({ kind }) => kind === unreadable || isUnknownKind(kind))).toEqual([]);
  });

  test.each(entries.filter(({ level }) => level === 'source'))('ssrc: $sample is read whole', ({ sample }) => {
    const tokens = read([...audio, `a=ssrc:5 ${sample}`].join('\r\n'));
    expect(tokens.length).toBeGreaterThan(8);
    expect(tokens.filter(({ kind }) => kind === unreadable || isUnknownKind(kind))).toEqual([]);
  });

  test('no attribute stands twice in the table', () => {
    const all = attributes.map(({ name, level }) => `${level === 'source' ? 'source ' : ''}${name}`);
    expect(all.filter((name, place) => all.indexOf(name) !== place)).toEqual([]);
  });
});

const samples = new URL('../../../../test/samples/', import.meta.url);
const described = readdirSync(samples).filter((name) => name.endsWith('.sdp'));

test.each(described)('every token of %s in these lines has a meaning', (name) => {
  const tokens = read(readFileSync(new URL(name, samples), 'utf8'));
  expect(
    tokens.filter(({ kind }) => kind === unreadable || isUnknownKind(kind)).map(({ line, text }) => [line, text]),
  ).toEqual([]);
  for (const { meaning, label, text } of tokens) {
    for (const part of [meaning.en, meaning.zh, label.en, label.zh]) expect(part, text).not.toBe('');
    expect(meaning.en, text).not.toMatch(/undefined|NaN|\{\}/);
  }
});

describe('what a value is about', () => {
  test('fmtp is read by the codec of its payload type', () => {
    expect(tokensIn(audio, 'a=fmtp:111 minptime=10;useinbandfec=1').map(([text]) => text)).toEqual([
      '111',
      'minptime',
      '10',
      'useinbandfec',
      '1',
    ]);
    expect(tokensIn(audio, 'a=fmtp:63 111/111')[1]).toEqual([
      '111',
      'Payload type 111: opus/48000/2 in this section. Each RTP packet carries the number.',
    ]);
    expect(tokensIn(audio, 'a=fmtp:101 0-15')[1]?.[1]).toContain('0 to 9, *, #');
    expect(tokensIn(video, 'a=fmtp:97 apt=96')[2]?.[1]).toContain('VP8/90000');
  });

  test('profile-id is VP9’s or H265’s, as its rtpmap has it', () => {
    expect(tokensIn(video, 'a=fmtp:98 profile-id=2')[2]?.[1]).toBe(
      '2: 10 or 12 bits a sample, colour at half resolution (4:2:0): HDR.',
    );
    const h265 = ['m=video 9 RTP/SAVPF 99', 'a=rtpmap:99 H265/90000'];
    expect(tokensIn(h265, 'a=fmtp:99 profile-id=2')[2]?.[1]).toBe('2: Main 10: up to 10 bits, for HDR.');
    expect(tokensIn(h265, 'a=fmtp:99 level-id=93')[2]?.[1]).toBe('93 / 30: level 3.1.');
  });

  test('a parameter that the codec does not have is unknown', () => {
    const tokens = read([...video, 'a=fmtp:96 profile-id=2;useinbandfec=1'].join('\r\n'));
    expect(tokens.filter(({ kind }) => isUnknownKind(kind)).map(({ text }) => text)).toEqual([
      'profile-id',
      '2',
      'useinbandfec',
      '1',
    ]);
  });

  // 42 = 66, e0 = 1110 0000, 1f = 31. Level 3.1 (table A-1): 3600 macroblocks, 108000 a second, 1280×720 = 80 · 45 = 3600 of them.
  test('profile-level-id is three bytes', () => {
    const [, , idc, flags, level] = tokensIn(video, 'a=fmtp:102 profile-level-id=42e01f');
    expect(idc).toEqual([
      '42',
      '42 = 66: with the flags beside it the profile Constrained Baseline, the set of tools that a decoder must have.',
    ]);
    expect(flags?.[1]).toBe(
      'e0 = 11100000: constraint_set 0, 1, 2 set; the stream keeps to the limits that they stand for. Together: Constrained Baseline.',
    );
    expect(level?.[1]).toBe(
      '1f = 31: level 3.1. At most 3600 macroblocks (16×16) a picture and 108000 a second: for instance 1280×720 at 30 frames a second.',
    );
  });

  test.each([
    ['42001f', 'Baseline', 'level 3.1'],
    ['4d001f', 'Main', 'level 3.1'],
    ['64001f', 'High', 'level 3.1'],
    ['640c1f', 'Constrained High', 'level 3.1'],
    ['f4001f', 'High 4:4:4', 'level 3.1'],
    // 28 = 40.
    ['640028', 'High', 'level 4.'],
    // 0b = 11 with constraint_set3 (0x10).
    ['42f00b', 'Constrained Baseline', 'level 1b'],
    ['6e0028', 'High 10', 'level 4.'],
  ])('profile-level-id=%s is %s, %s', (id, profile, level) => {
    const [, , idc, , last] = tokensIn(video, `a=fmtp:102 packetization-mode=1;profile-level-id=${id}`).slice(2);
    expect(idc?.[1]).toContain(` profile ${profile},`);
    expect(last?.[1]).toContain(level);
  });

  test('profile-level-id of other than six digits is not understood', () => {
    const tokens = read([...video, 'a=fmtp:102 profile-level-id=zz'].join('\r\n'));
    expect(tokens.filter(({ kind }) => kind === unreadable).map(({ text }) => text)).toEqual(['zz']);
  });

  // Z0IA…: Z = 25, 0 = 52; 25 · 4 + 52 / 16 = 103 = 0x67, NAL unit type 7, SPS. aM…: a = 26, M = 12; 104 = 0x68, type 8, PPS.
  test('parameter sets are told apart', () => {
    const [, , sps, pps] = tokensIn(video, 'a=fmtp:102 sprop-parameter-sets=Z0IACpZTBYmI,aMljiA==');
    expect(sps?.[1]).toContain('(SPS)');
    expect(pps?.[1]).toContain('(PPS)');
    expect(pps?.[0]).toBe('aMljiA==');
  });

  test('nack alone is another thing than nack pli', () => {
    expect(tokensIn(video, 'a=rtcp-fb:96 nack')[1]?.[1]).toContain('sends them again');
    expect(tokensIn(video, 'a=rtcp-fb:96 nack pli')[2]?.[1]).toContain('key frame');
    expect(tokensIn(video, 'a=rtcp-fb:* ccm tmmbr smaxpr=120').map(([text]) => text)).toEqual([
      '*',
      'ccm',
      'tmmbr',
      'smaxpr',
      '120',
    ]);
  });

  test('a header extension is named, with number and direction', () => {
    const tokens = tokensIn(video, 'a=extmap:1/recvonly urn:ietf:params:rtp-hdrext:ssrc-audio-level vad=on');
    expect(tokens.map(([text]) => text)).toEqual([
      '1',
      'recvonly',
      'urn:ietf:params:rtp-hdrext:ssrc-audio-level',
      'vad=on',
    ]);
  });

  test('simulcast is taken apart to its marks', () => {
    expect(tokensIn(video, 'a=simulcast:send h;m,~l recv x').map(([text]) => text)).toEqual([
      'send',
      'h',
      'm',
      '~',
      'l',
      'recv',
      'x',
    ]);
  });

  test('the sources of a group have their parts', () => {
    const [fid, first, second] = tokensIn(video, 'a=ssrc-group:FID 583334944 2876421606');
    expect(fid?.[1]).toContain('sends again');
    expect(first?.[1]).toContain('the stream itself');
    expect(second?.[1]).toContain('packets sent again');
  });

  test('max-message-size: 0 is without limit, 262144 is 256 KiB', () => {
    expect(tokensIn(video, 'a=max-message-size:0')[0]?.[1]).toContain('any size');
    expect(tokensIn(video, 'a=max-message-size:262144')[0]?.[1]).toContain('(256 KiB)');
  });

  test('dcmap: a label may hold a semicolon', () => {
    expect(tokensIn(video, 'a=dcmap:2 label="a; b";max-retr=3').map(([text]) => text)).toEqual([
      '2',
      'label',
      'a; b',
      'max-retr',
      '3',
    ]);
  });

  test('imageattr is taken apart to its ranges', () => {
    expect(tokensIn(video, 'a=imageattr:96 send [x=[480:16:800],y=320,q=0.6] recv *').map(([text]) => text)).toEqual([
      '96',
      'send',
      'x',
      '480:16:800',
      'y',
      '320',
      'q',
      '0.6',
      'recv',
      '*',
    ]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '111',
    '96',
    '*',
    ' ',
    ';',
    '=',
    ',',
    '/',
    ':',
    '~',
    '[',
    ']',
    '"',
    'apt',
    'send',
    'nack',
    'FID',
    'x',
    '\u0000',
    '__proto__',
    '\ud800',
    'profile-level-id=42e01f',
  );
  const value = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')),
  );

  test('is read: tokens in order, within the value, each with a meaning, none over another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), value, (entry, text) => {
        if (entry.value === 'flag' || /[\r\n]/.test(text)) return;
        const source = [...video, `a=${entry.name}:${text}`].join('\r\n');
        const { media, ...description } = dissect(source);
        const [section] = media;
        const line = section?.lines.at(-1);
        if (!section || !line) throw new Error('no section');
        const scope = { description: { ...description, media }, section, line };
        const from = 3 + entry.name.length;
        const tokens: readonly Token[] = entry.value(text, line.start + from, scope);
        let place = line.start + from;
        for (const token of tokens) {
          expect(token.from).toBeGreaterThanOrEqual(place);
          expect(token.to).toBeGreaterThan(token.from);
          place = token.to;
          explain(token, scope);
        }
        expect(place).toBeLessThanOrEqual(line.start + line.raw.length);
      }),
      { numRuns: 3000 },
    );
  });

  // Were a long line read with the square of its length, this would take minutes.
  test.each(['x,', 'x;', 'x=', '[', '[x,', 'x ', '/', '~,', '"', 'x=1;', ':'])(
    'of only “%s” is read in time',
    (unit) => {
      const text = `96 send [${unit.repeat(300_000 / unit.length)}`;
      for (const { value } of entries) if (value !== 'flag') value(text, 0);
    },
    30_000,
  );
});
