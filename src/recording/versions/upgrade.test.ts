import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { makeRecording } from '../../../test/long-recording.ts';
import { readRecording } from '../import/read-recording.ts';
import { recordingVersion } from '../recording.ts';
import { upgradeSteps } from './steps.ts';
import { type UpgradeStep, upgraded, upgradeStep } from './upgrade.ts';

/** A format of old that never was: frames were called steps. */
const schemaOf0 = v.looseObject({ version: v.literal(0), steps: v.array(v.unknown()) });
const from0 = upgradeStep(0, schemaOf0, ({ steps, ...rest }) => ({ ...rest, version: 1, frames: steps }));

const { frames, ...head } = makeRecording({ frames: 20 });
const oldFile = { ...head, version: 0, steps: frames };

test('the steps lead without a gap to the version of today', () => {
  const first = recordingVersion - upgradeSteps.length;
  expect(upgradeSteps.map(({ from }) => from)).toEqual(upgradeSteps.map((_, place) => first + place));
});

describe('upgraded', () => {
  test('a file of today stays as it is', () => {
    const file = { version: recordingVersion };
    expect(upgraded(file, recordingVersion, [])).toEqual({ status: 'upgraded', file });
  });

  test('an old file takes every step, in order, wherever the list has them', () => {
    const noting = (from: number): UpgradeStep => upgradeStep(from, v.array(v.number()), (before) => [...before, from]);
    expect(upgraded([], -2, [noting(0), noting(-2), noting(-1)])).toEqual({ status: 'upgraded', file: [-2, -1, 0] });
  });

  test('a file that does not keep to its old format goes no further', () => {
    expect(upgraded({ version: 0, steps: 7 }, 0, [from0])).toMatchObject({ status: 'broken' });
  });

  test('a file older than all steps, and one from the future', () => {
    expect(upgraded({}, -1, [from0])).toEqual({ status: 'too-old' });
    expect(upgraded({}, recordingVersion + 1, [from0])).toEqual({ status: 'too-new' });
  });
});

describe('an import with a step handed in', () => {
  test('reads the old file', async () => {
    const result = await readRecording(JSON.stringify(oldFile), { steps: [from0] });
    expect(result).toEqual({ ok: true, recording: { ...head, frames } });
  });

  test('names the place where the old file is broken', async () => {
    const result = await readRecording(JSON.stringify({ ...oldFile, steps: null }), { steps: [from0] });
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid', where: { en: 'steps' } } });
  });

  test('validates what the step has made', async () => {
    const wrong = upgradeStep(0, schemaOf0, (file) => ({ ...file, version: 1, frames: [{ seq: 0 }] }));
    const result = await readRecording(JSON.stringify(oldFile), { steps: [wrong] });
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid', where: { en: 'frame 0, kind' } } });
  });
});
