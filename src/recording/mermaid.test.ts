import fc from 'fast-check';
import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import { arbitraryRecording, nastyText } from '../../test/arbitrary-recording.ts';
import { makeRecording } from '../../test/long-recording.ts';
import type { Frame, NewFrame, WireMessage } from './frame.ts';
import { escaped, mermaidText } from './mermaid.ts';

describe('mermaid accepts', () => {
  test('a whole call, in both languages', async () => {
    const { frames } = makeRecording({ frames: 400 });
    expect(await mermaid.parse(mermaidText(frames, 'en'))).toMatchObject({ diagramType: 'sequence' });
    expect(await mermaid.parse(mermaidText(frames, 'zh'))).toMatchObject({ diagramType: 'sequence' });
  });

  test('a recording without a frame', async () => {
    expect(await mermaid.parse(mermaidText([], 'en'))).toMatchObject({ diagramType: 'sequence' });
  });

  test('any recording, whatever its texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryRecording(),
        fc.constantFrom('en' as const, 'zh' as const),
        async (recording, language) => {
          await mermaid.parse(mermaidText(recording.frames, language));
        },
      ),
    );
  }, 30_000);

  test('any text in any place for a text', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, async (text) => {
        const frames = numbered([
          { at: 'amy', kind: 'note', text },
          { at: 'amy', kind: 'data', direction: 'sent', label: text, text },
          { at: 'bob', kind: 'data', direction: 'received', label: text, text },
          { at: 'bob', kind: 'state', machine: 'ice', from: text, to: text },
          { at: 'bob', kind: 'api-call', method: 'createOffer', given: {} },
          {
            at: 'bob',
            kind: 'api-settled',
            method: 'createOffer',
            call: 4,
            outcome: { status: 'rejected', error: { name: text, message: text } },
          },
        ]);
        await mermaid.parse(mermaidText(frames, 'en'));
      }),
    );
  }, 30_000);

  test('one that is longer than it draws by default, which the text then says', async () => {
    const text = mermaidText(makeRecording({ frames: 3000 }).frames, 'en');
    expect(text).toMatch(/^%% Longer than 50,000 characters/);
    await mermaid.parse(text, { suppressErrors: false });
  });
});

describe('the diagram shows', () => {
  const offer: WireMessage = { id: 1, from: 'amy', to: 'bob', body: { type: 'offer', sdp: 'v=0\r\n' } };

  test('a message on its way: sent, held, edited, delivered', () => {
    expect(
      body([
        { at: 'amy', kind: 'message-sent', message: offer },
        { at: 'signaling', kind: 'message-held', message: offer, ms: null },
        { at: 'signaling', kind: 'message-edited', message: offer, before: offer.body },
        { at: 'bob', kind: 'message-delivered', message: offer },
      ]),
    ).toEqual([
      'Amy->>Signaling: offer',
      'Note over Signaling: offer held',
      'Note over Signaling: offer edited',
      'Signaling->>Bob: offer',
    ]);
  });

  test('a dropped message as an arrow with a cross', () => {
    expect(body([{ at: 'signaling', kind: 'message-dropped', message: offer }])).toEqual([
      'Signaling-xBob: offer dropped',
    ]);
  });

  test('calls as arrows to oneself, their outcome as arrows back', () => {
    expect(
      body([
        { at: 'amy', kind: 'api-call', method: 'createOffer', given: {} },
        { at: 'amy', kind: 'api-settled', method: 'createOffer', call: 0, outcome: { status: 'resolved', value: {} } },
        { at: 'bob', kind: 'api-call', method: 'createAnswer', given: {} },
        {
          at: 'bob',
          kind: 'api-settled',
          method: 'createAnswer',
          call: 2,
          outcome: { status: 'rejected', error: { name: 'InvalidStateError', message: 'no offer' } },
        },
      ]),
    ).toEqual([
      'Amy->>Amy: createOffer()',
      'Amy-->>Amy: createOffer resolved',
      'Bob->>Bob: createAnswer()',
      'Bob--xBob: createAnswer failed, InvalidStateError no offer',
    ]);
  });

  test('candidates that follow each other as one line for each way they went', () => {
    const one = (id: number): NewFrame[] => {
      const candidate = { candidate: `candidate:${id} 1 udp 1 192.0.2.1 9 typ host`, sdpMid: '0' };
      const message: WireMessage = { id, from: 'amy', to: 'bob', body: { type: 'candidate', candidate } };
      return [
        { at: 'amy', kind: 'event', event: { type: 'icecandidate', candidate } },
        { at: 'amy', kind: 'message-sent', message },
        { at: 'bob', kind: 'message-delivered', message },
      ];
    };
    const end: NewFrame = { at: 'amy', kind: 'event', event: { type: 'icecandidate', candidate: null } };
    expect(body([...one(1), ...one(2), ...one(3), end, ...one(4)])).toEqual([
      'Note over Amy: gathered 3 candidates',
      'Amy->>Signaling: 3 candidates',
      'Signaling->>Bob: 3 candidates',
      'Note over Amy: end of candidates',
      'Note over Amy: gathered 1 candidate',
      'Amy->>Signaling: 1 candidate',
      'Signaling->>Bob: 1 candidate',
    ]);
  });

  test('states as notes, and no statistics', () => {
    const media = { bytesSent: 0, bytesReceived: 0, framesEncoded: 0, framesDecoded: 0, packetsLost: 0 };
    expect(
      body([
        { at: 'bob', kind: 'state', machine: 'ice', from: 'new', to: 'checking' },
        { at: 'bob', kind: 'stats', pairs: [], transport: null, media },
      ]),
    ).toEqual(['Note over Bob: ice new → checking']);
  });
});

describe('escaped', () => {
  test('leaves letters, digits and Chinese as they are', () => {
    expect(escaped('not ready yet, have-local-offer, 还没准备好。')).toBe(
      'not ready yet, have-local-offer, 还没准备好。',
    );
  });

  test('writes what Mermaid would take for its own as an entity', () => {
    expect(escaped('a: #1; <b>"%%"')).toBe('a#58; #35;1#59; #60;b#62;#34;#37;#37;#34;');
  });

  test('puts everything on one line and shortens it', () => {
    expect(escaped('two\r\nlines')).toBe('two lines');
    expect(escaped('x'.repeat(1_000_000))).toBe(`${'x'.repeat(80)}…`);
  });

  test('has no half characters and no control characters', () => {
    expect(escaped('\ud83d\u0000')).toBe('#65533;#65533;');
    expect(escaped('🎥')).toBe('#127909;');
  });
});

/** The lines of the diagram below its participants. */
function body(frames: readonly NewFrame[]): string[] {
  const lines = mermaidText(numbered(frames), 'en').trimEnd().split('\n');
  return lines.slice(4).map((line) => line.trim());
}

function numbered(frames: readonly NewFrame[]): Frame[] {
  return frames.map((frame, seq) => ({ seq, t: seq, ...frame }));
}
