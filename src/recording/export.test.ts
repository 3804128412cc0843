import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecording } from '../../test/arbitrary-recording.ts';
import { makeRecording } from '../../test/long-recording.ts';
import { exportName, exportText } from './export.ts';

describe('exportText', () => {
  test('is JSON that equals the recording', () => {
    fc.assert(
      fc.property(arbitraryRecording(), (recording) => {
        expect(JSON.parse(exportText(recording))).toEqual(recording);
      }),
    );
  });

  test('gives each frame a line of its own', () => {
    const recording = makeRecording({ frames: 60 });
    const lines = exportText(recording).split('\n');
    // The head, sixty frames, the closing brackets, and what follows the last line feed.
    expect(lines).toHaveLength(1 + 60 + 1 + 1);
    expect(lines.slice(1, 61).map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(recording.frames);
  });

  test('says first what it is', () => {
    expect(exportText(makeRecording({ frames: 0 }))).toMatch(/^\{"format":"webrtc-explorer-recording","version":1,/);
  });
});

describe('exportName', () => {
  const { origin, ...rest } = makeRecording({ frames: 0 });

  test('holds the moment and the scenario', () => {
    const named = { ...rest, origin: { ...origin, startedAt: '2026-03-01T10:20:30.400Z', scenario: 'drop-answer' } };
    expect(exportName(named)).toBe('webrtc-call-20260301-102030-drop-answer.json');
  });

  test('is a plain file name whatever the recording holds', () => {
    fc.assert(
      fc.property(arbitraryRecording(), (recording) => {
        expect(exportName(recording)).toMatch(/^webrtc-call[A-Za-z0-9-]*\.json$/);
      }),
    );
  });
});
