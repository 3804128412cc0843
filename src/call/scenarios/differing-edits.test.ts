import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SignalingMessage } from '../../recording/frame.ts';
import { differingEdits } from './differing-edits.ts';
import { edited } from './edits.ts';

const before = description(
  'v=0',
  's=-',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111 0',
  'c=IN IP4 0.0.0.0',
  'a=ice-ufrag:qTJt',
  'a=setup:actpass',
  'a=rtcp:9 IN IP4 0.0.0.0',
  'a=rtcp-mux',
  'a=rtpmap:111 opus/48000/2',
  'a=rtpmap:0 PCMU/8000',
);

describe('a description', () => {
  test('a changed line is named by its attribute, whatever its value', () => {
    expect(differingEdits(before, swapped('a=setup:actpass', 'a=setup:active'))).toEqual([
      { op: 'set-line', section: 1, start: 'a=setup:', text: 'a=setup:active' },
    ]);
    expect(differingEdits(before, swapped('a=ice-ufrag:qTJt', 'a=ice-ufrag:gone'))).toEqual([
      { op: 'set-line', section: 1, start: 'a=ice-ufrag:', text: 'a=ice-ufrag:gone' },
    ]);
  });

  test('one of several lines of an attribute is named by its first word', () => {
    expect(differingEdits(before, swapped('a=rtpmap:0 PCMU/8000'))).toEqual([
      { op: 'set-line', section: 1, start: 'a=rtpmap:0 ', text: null },
    ]);
  });

  test('a new line is named by the one before it', () => {
    expect(differingEdits(before, swapped('c=IN IP4 0.0.0.0', 'c=IN IP4 0.0.0.0', 'b=AS:500'))).toEqual([
      { op: 'add-line', section: 1, after: 'c=', text: 'b=AS:500' },
    ]);
  });

  test('the ends of its lines are no difference: an editor may have changed them', () => {
    const lf = { type: 'offer', sdp: sdpOf(before).replaceAll('\r\n', '\n') } as const;
    expect(differingEdits(before, lf)).toEqual([]);
  });

  test('a section more or fewer cannot be said', () => {
    expect(differingEdits(before, description('v=0', 's=-'))).toEqual([]);
  });

  test('whatever lines are changed, taken out or put in, the edits do it again', () => {
    const lines = readFileSync(new URL('../../../test/samples/chromium-156-offer.sdp', import.meta.url), 'utf8')
      .trimEnd()
      .split(/\r?\n/);
    const original = description(...lines);
    const places = lines.flatMap((line, place) => (/^(m|v)=/.test(line) ? [] : [place]));
    const change = fc.record({
      place: fc.constantFrom(...places),
      what: fc.constantFrom('out', 'behind', 'instead'),
      text: fc.stringMatching(/^a=x-[a-z]{1,3}(:[0-9]{1,3}( [a-z]{1,3})?)?$/),
    });
    fc.assert(
      fc.property(fc.uniqueArray(change, { maxLength: 6, selector: ({ place }) => place }), (changes) => {
        const at = new Map(changes.map((one) => [one.place, one]));
        const after = lines.flatMap((line, place) => {
          const one = at.get(place);
          if (!one) return [line];
          if (one.what === 'out') return [];
          return one.what === 'behind' ? [line, one.text] : [one.text];
        });
        const edits = differingEdits(original, description(...after));
        expect(sdpOf(edited(original, edits))).toBe(sdpOf(description(...after)));
      }),
    );
  });
});

describe('a candidate', () => {
  const message = candidate('candidate:1 1 udp 2122194687 192.0.2.1 58851 typ host ufrag BJve', 'BJve');

  test('another ufrag alone is said as such', () => {
    const other = candidate('candidate:1 1 udp 2122194687 192.0.2.1 58851 typ host ufrag gone', 'gone');
    expect(differingEdits(message, other)).toEqual([{ op: 'set-ufrag', ufrag: 'gone' }]);
  });

  test('any other change is the whole text', () => {
    expect(differingEdits(message, candidate('candidate:1 1 udp', 'BJve'))).toEqual([
      { op: 'set-candidate', candidate: 'candidate:1 1 udp' },
    ]);
  });

  test('no change is no edit', () => {
    expect(differingEdits(message, message)).toEqual([]);
  });
});

function swapped(line: string, ...others: string[]): SignalingMessage {
  return description(
    ...sdpOf(before)
      .trimEnd()
      .split('\r\n')
      .flatMap((one) => (one === line ? others : [one])),
  );
}

function description(...lines: string[]): SignalingMessage {
  return { type: 'offer', sdp: lines.map((line) => `${line}\r\n`).join('') };
}

function sdpOf(message: SignalingMessage): string {
  return message.type === 'offer' ? message.sdp : '';
}

function candidate(text: string, usernameFragment: string): SignalingMessage {
  return { type: 'candidate', candidate: { candidate: text, sdpMid: '0', sdpMLineIndex: 0, usernameFragment } };
}
