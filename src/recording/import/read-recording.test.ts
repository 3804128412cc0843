import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anyText, arbitraryRecording } from '../../../test/arbitrary-recording.ts';
import { makeRecording } from '../../../test/long-recording.ts';
import { exportText } from '../export.ts';
import { readRecording, refusedForSize } from './read-recording.ts';
import type { ImportError, ImportOptions } from './result.ts';

const sound = makeRecording({ frames: 120 });

test('what was exported comes back equal, frame by frame', async () => {
  const text = exportText(sound);
  const result = await readRecording(text);
  expect(result).toEqual({ ok: true, recording: sound });
  if (result.ok) expect(exportText(result.recording)).toBe(text);
});

test('so does any recording that the schema allows, with markup in every text', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecording(), async (recording) => {
      expect(await readRecording(exportText(recording))).toEqual({ ok: true, recording });
    }),
  );
});

test('a byte order mark and other line ends do no harm', async () => {
  const text = `\ufeff${exportText(sound).replaceAll('\n', '\r\n')}`;
  expect(await readRecording(text)).toEqual({ ok: true, recording: sound });
});

describe('what cannot be read is an error with a place, a reason and a way on', () => {
  test.each<[what: string, text: string, Pick<ImportError, 'kind'> & { en: string; zh: string; says: string }]>([
    ['an empty file', '', { kind: 'empty', en: 'the whole file', zh: '整个文件', says: 'nothing' }],
    ['blanks', ' \r\n\t', { kind: 'empty', en: 'the whole file', zh: '整个文件', says: 'nothing' }],
    ['prose', 'Hello Bob', { kind: 'not-json', en: 'line 1, column 1', zh: '第 1 行，第 1 列', says: 'Hello Bob' }],
    [
      'a comma too many',
      exportText(sound).replace('},\n{"seq":1,', '},\n,{"seq":1,'),
      { kind: 'not-json', en: 'line 3, column 1', zh: '第 3 行，第 1 列', says: ',{' },
    ],
    [
      'the first half of a file',
      exportText(sound).split('\n').slice(0, 40).join('\n').slice(0, -1),
      { kind: 'truncated', en: 'line 40, column', zh: '第 40 行', says: 'cut off' },
    ],
    [
      'an SDP',
      'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\n',
      { kind: 'foreign', en: 'the whole file', zh: '整个文件', says: 'SDP' },
    ],
    [
      'a description as JSON',
      JSON.stringify({ type: 'offer', sdp: 'v=0\r\n' }),
      { kind: 'foreign', en: 'the whole file', zh: '整个文件', says: 'offer' },
    ],
    [
      'a candidate as JSON',
      JSON.stringify({ candidate: 'candidate:1 1 udp 1 192.0.2.1 9 typ host', sdpMid: '0' }),
      { kind: 'foreign', en: 'the whole file', zh: '整个文件', says: 'candidate' },
    ],
    [
      'a dump of webrtc-internals',
      JSON.stringify({ getUserMedia: [], PeerConnections: { '1-1': {} }, UserAgent: 'x' }),
      { kind: 'foreign', en: 'the whole file', zh: '整个文件', says: 'webrtc-internals' },
    ],
    ['a gzip', '\u001f\ufffd\b\u0000', { kind: 'foreign', en: 'the whole file', zh: '整个文件', says: 'gzip' }],
    ['a web page', '<!DOCTYPE html><p>', { kind: 'foreign', en: 'the whole file', zh: '整个文件', says: 'web page' }],
    ['other JSON', '{"frames":[]}', { kind: 'foreign', en: 'the whole file', zh: '整个文件', says: '"format"' }],
    ['bare JSON', 'null', { kind: 'foreign', en: 'the whole file', zh: '整个文件', says: 'JSON' }],
    ['a later version', changed({ version: 2 }), { kind: 'too-new', en: 'version', zh: 'version', says: 'version 2' }],
    ['an early version', changed({ version: 0 }), { kind: 'too-old', en: 'version', zh: 'version', says: 'version 0' }],
    ['no version', changed({ version: null }), { kind: 'invalid', en: 'version', zh: 'version', says: 'number' }],
    ['half a version', changed({ version: 1.5 }), { kind: 'invalid', en: 'version', zh: 'version', says: 'integer' }],
    [
      'a broken origin',
      changed({ origin: { ...sound.origin, code: { file: 'other', hash: '' } } }),
      { kind: 'invalid', en: 'origin.code.file', zh: 'origin.code.file', says: '"two-tab"' },
    ],
    ['no frames', changed({ frames: {} }), { kind: 'invalid', en: 'frames', zh: 'frames', says: 'an object' }],
    [
      'a frame that is none',
      withFrame(17, () => 'x'),
      { kind: 'invalid', en: 'frame 17', zh: '第 17 帧', says: '"x"' },
    ],
    [
      'a frame of an unknown kind',
      withFrame(17, (frame) => ({ ...frame, kind: 'teleport' })),
      { kind: 'invalid', en: 'frame 17, kind', zh: '第 17 帧，kind', says: '"teleport"' },
    ],
    [
      'an unknown message',
      withFrame(17, (frame) => ({
        ...frame,
        kind: 'message-sent',
        message: { id: 1, from: 'amy', to: 'bob', body: { type: 'hello' } },
      })),
      { kind: 'invalid', en: 'frame 17, message.body.type', zh: '第 17 帧，message.body.type', says: '"hello"' },
    ],
    [
      'a frame that lacks its time',
      withFrame(17, ({ t: _, ...frame }) => frame),
      { kind: 'invalid', en: 'frame 17, t', zh: '第 17 帧，t', says: 'nothing' },
    ],
    [
      'a frame out of its place',
      withFrame(17, (frame) => ({ ...frame, seq: 18 })),
      { kind: 'invalid', en: 'frame 17, seq', zh: '第 17 帧，seq', says: 'found 18' },
    ],
    [
      'time that runs back',
      withFrame(17, (frame) => ({ ...frame, t: 0 })),
      { kind: 'invalid', en: 'frame 17, t', zh: '第 17 帧，t', says: 'found 0' },
    ],
    [
      'a cause that comes later',
      withFrame(17, (frame) => ({ ...frame, cause: 17 })),
      { kind: 'invalid', en: 'frame 17, cause', zh: '第 17 帧，cause', says: '<17' },
    ],
    [
      'the outcome of a call that comes later',
      withFrame(17, ({ seq, t }) => ({
        ...{ seq, t, at: 'amy', kind: 'api-settled', method: 'createOffer', call: 18 },
        outcome: { status: 'resolved', value: {} },
      })),
      { kind: 'invalid', en: 'frame 17, call', zh: '第 17 帧，call', says: 'found 18' },
    ],
    [
      'a number beyond all numbers',
      withFrame(17, (frame) => ({ ...frame, t: 12345678.9 })).replace('12345678.9', '1e999'),
      { kind: 'invalid', en: 'frame 17, t', zh: '第 17 帧，t', says: 'finite' },
    ],
    [
      'a very long text in the wrong place',
      withFrame(17, (frame) => ({ ...frame, at: 'x'.repeat(9999) })),
      { kind: 'invalid', en: 'frame 17, at', zh: '第 17 帧，at', says: 'x…"' },
    ],
  ])('%s', async (_, text, { kind, en, zh, says }) => {
    const error = await errorOf(text);
    expect(error.kind).toBe(kind);
    expect(error.where.en).toContain(en);
    expect(error.where.zh).toContain(zh);
    expect(error.problem.en).toContain(says);
    for (const { en: english, zh: chinese } of [error.problem, error.advice]) {
      expect(english).toMatch(/^[A-Z].*\.$/s);
      expect(chinese).toMatch(/[\p{Script=Han}].*。$/su);
      expect(chinese.length).toBeLessThan(400);
    }
  });

  test('a file too large for the page, before it is read', () => {
    expect(refusedForSize(200_000_000)).toBeUndefined();
    expect(refusedForSize(200_000_001)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
    expect(refusedForSize(0)).toMatchObject({ ok: false, error: { kind: 'empty' } });
  });
});

test('what stands in a wrong place is named in both languages', async () => {
  const { problem: wrong } = await errorOf(withFrame(17, (frame) => ({ ...frame, t: 'soon' })));
  expect(wrong).toEqual({ en: 'Expected number, found "soon".', zh: '应为 number，实际为 "soon"。' });
  const { problem: missing } = await errorOf(withFrame(17, ({ t: _, ...frame }) => frame));
  expect(missing).toEqual({ en: 'Expected "t", found nothing.', zh: '应为 "t"，实际为空缺。' });
});

test('a file cut off anywhere is an error', async () => {
  const text = exportText(makeRecording({ frames: 12 })).trimEnd();
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: text.length - 1 }), async (length) => {
      const { kind } = await errorOf(text.slice(0, length));
      expect(kind).toBe(length === 0 ? 'empty' : 'truncated');
    }),
  );
});

test('no JSON and no text makes it throw', async () => {
  const texts = fc.oneof(
    fc.json(),
    anyText,
    fc.jsonValue().map((value) => changed({ frames: value })),
    fc.jsonValue().map((value) => changed({ origin: value })),
    fc.jsonValue().map((value) => changed({ version: value })),
    fc.jsonValue().map((value) => withFrame(3, (frame) => ({ ...frame, message: value, kind: 'message-sent' }))),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const result = await readRecording(text);
      expect(typeof result.ok).toBe('boolean');
    }),
  );
});

test('a name that JavaScript gives a meaning to gets none', async () => {
  const text = withFrame(3, (frame) => frame).replace('{"seq":3,', '{"__proto__":{"polluted":true},"seq":3,');
  expect((await readRecording(text)).ok).toBe(true);
  expect('polluted' in {}).toBe(false);
});

describe('a large file', () => {
  const large = exportText(makeRecording({ frames: 4000 }));

  // A slow machine: 10 ms pass from each look at the clock to the next.
  beforeEach(() => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 10;
      return now;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('lets the page breathe and tells how far it is', async () => {
    const told: number[] = [];
    let pauses = 0;
    const result = await readRecording(large, {
      onProgress: (done, of) => {
        expect(of).toBe(4000);
        told.push(done);
      },
      pause: async () => {
        pauses += 1;
      },
    });
    expect(result.ok).toBe(true);
    expect(pauses).toBe(told.length);
    // Eight slices of 500; the first look comes after 10 ms, the fourth after 40, which is more than 32.
    expect(told).toEqual([2000]);
  });

  test('needs no pause when it is short', async () => {
    const pause = async (): Promise<void> => expect.unreachable();
    expect(await readRecording(exportText(sound), { pause, onProgress: pause })).toMatchObject({ ok: true });
  });

  test('can be given up half way', async () => {
    const giveUp = new AbortController();
    const result = await readRecording(large, {
      signal: giveUp.signal,
      pause: async () => giveUp.abort(),
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  });

  test('is not even begun when that was given up before', async () => {
    expect(await readRecording(large, { signal: AbortSignal.abort() })).toMatchObject({
      ok: false,
      error: { kind: 'cancelled', problem: { zh: '读取已取消。' } },
    });
  });
});

async function errorOf(text: string, options?: ImportOptions): Promise<ImportError> {
  const result = await readRecording(text, options);
  if (result.ok) throw new Error('it was read');
  return result.error;
}

/** The sound recording with other fields. */
function changed(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...sound, ...fields });
}

function withFrame(seq: number, change: (frame: Readonly<Record<string, unknown>>) => unknown): string {
  return changed({ frames: sound.frames.map((frame) => (frame.seq === seq ? change({ ...frame }) : frame)) });
}
