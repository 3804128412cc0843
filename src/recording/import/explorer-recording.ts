/** Our own format: what Export wrote, in this version or an earlier one. */
import * as v from 'valibot';
import { headerSchema, type Recording, recordingFormat, recordingVersion } from '../recording.ts';
import { upgradeSteps } from '../versions/steps.ts';
import { upgraded } from '../versions/upgrade.ts';
import { firstFrameError } from './frames.ts';
import { failed, type ImportFormat, type ImportResult } from './result.ts';
import { placeOf, ruleBroken, shown, violation } from './violation.ts';

export const explorerRecording: ImportFormat = {
  name: { en: 'WebRTC Explorer recording', zh: 'WebRTC Explorer 录制文件' },

  recognises({ json }) {
    return typeof json === 'object' && json !== null && 'format' in json && json.format === recordingFormat;
  },

  async read({ json }, options) {
    const versioned = v.safeParse(versionSchema, json);
    if (!versioned.success) return violation(versioned.issues[0]);
    const { version } = versioned.output;
    const today = upgraded(json, version, options.steps ?? upgradeSteps);
    if (today.status === 'too-new') return tooNew(version);
    if (today.status === 'too-old') return tooOld(version);
    if (today.status === 'broken') return violation(today.issue);

    const { file } = today;
    const header = v.safeParse(headerSchema, file, { abortEarly: true });
    if (!header.success) return violation(header.issues[0]);
    const frames = typeof file === 'object' && file !== null && 'frames' in file ? file.frames : undefined;
    if (!Array.isArray(frames)) return ruleBroken(placeOf(undefined, 'frames'), 'Array', shown(frames));
    const error = await firstFrameError(frames, options);
    if (error) return error;
    // Every frame has been checked; a copy of them all would double the memory.
    const recording: Recording = { ...header.output, frames };
    return { ok: true, recording };
  },
};

const versionSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(0)) });

function tooNew(version: number): ImportResult {
  return failed(
    'too-new',
    placeOf(undefined, 'version'),
    {
      en: `The file has version ${version} of the format; this page knows versions up to ${recordingVersion}.`,
      zh: `该文件的格式版本为 ${version}，而本页面最高只认识版本 ${recordingVersion}。`,
    },
    {
      en: 'A newer WebRTC Explorer wrote it. Reload this page, or open the file where it was made.',
      zh: '它由更新的 WebRTC Explorer 写成。请刷新本页面，或在生成它的地方打开。',
    },
  );
}

function tooOld(version: number): ImportResult {
  return failed(
    'too-old',
    placeOf(undefined, 'version'),
    {
      en: `The file has version ${version} of the format, which can no longer be read.`,
      zh: `该文件的格式版本为 ${version}，已无法读取。`,
    },
    {
      en: 'Record the call again, or open the file with the WebRTC Explorer that wrote it.',
      zh: '请重新录制通话，或用写出该文件的那一版 WebRTC Explorer 打开。',
    },
  );
}
