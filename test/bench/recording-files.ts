/** Recordings as files, and the page that opens them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Recording } from '../../src/recording/recording.ts';
import { makeRecording } from '../long-recording.ts';
import { PageWork } from './page-work.ts';

export interface RecordingFile {
  readonly recording: Recording;
  readonly text: string;
  readonly path: string;
}

/** Writes recordings with so many frames; they are there for as long as `use` takes. */
export async function withRecordings<T>(
  lengths: readonly number[],
  use: (files: readonly RecordingFile[]) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'webrtc-explorer-bench-'));
  try {
    const files: RecordingFile[] = [];
    for (const frames of lengths) {
      const recording = makeRecording({ frames });
      const file = { recording, text: JSON.stringify(recording), path: join(folder, `${frames}.json`) };
      await writeFile(file.path, file.text);
      files.push(file);
    }
    return await use(files);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Opens the file as a person does, by the button, in a page that has nothing open yet: the time that passes until it
 * is painted (see stopwatch.import), and the page's work for it.
 */
export async function openRecording(page: Page, { path }: RecordingFile): Promise<{ ms: number; work: number }> {
  const clock = await PageWork.of(page);
  await page.evaluate(() => globalThis.stopwatch.startImport());
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('call-start').getByRole('button', { name: 'Import recording' }).click(),
  ]);
  await page.waitForTimeout(choosing);
  let ms = Number.NaN;
  const work = await clock.during(async () => {
    await chooser.setFiles(path);
    ms = await page.evaluate(() => globalThis.stopwatch.import());
  });
  return { ms, work };
}

/** In ms: nobody chooses a file faster. */
const choosing = 300;
