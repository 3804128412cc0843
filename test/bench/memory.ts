/** What recordings weigh in memory, and whether twice the length is twice the weight. */
import type { Page } from 'playwright-core';
import { type Outcome, times } from './outcome.ts';
import { openRecording, type RecordingFile } from './recording-files.ts';

const mostOfFile = 6;
/** The share of its file that the longest takes, against the shortest; 1 is linear. */
const mostGrowth = 1.25;

/** JavaScript's memory with each recording open at its end, less what the page took before. `open` gives a new page. */
export async function measureMemory(open: () => Promise<Page>, files: readonly RecordingFile[]): Promise<Outcome[]> {
  const found: { frames: number; used: number; size: number }[] = [];
  for (const file of files) {
    const page = await open();
    const before = await heap(page);
    await openRecording(page, file);
    await page.keyboard.press('End');
    await page.waitForFunction((last) => (globalThis.stopwatch.frame() ?? 0) > last, file.recording.frames.length - 5);
    const used = (await heap(page)) - before;
    found.push({ frames: file.recording.frames.length, used, size: file.text.length });
    await page.close();
  }
  const shares = found.map(({ used, size }) => used / size);
  const growth = (shares.at(-1) ?? Number.NaN) / (shares[0] ?? Number.NaN);
  return [
    ...found.map(({ frames, used, size }) => ({
      what: `Memory of ${frames} frames`,
      measured: `${times(used / size)} the file`,
      beside: `${megabytes(used)} for ${megabytes(size)}`,
      limit: `${mostOfFile} x`,
      passed: used / size <= mostOfFile,
    })),
    {
      what: '  and the longest against the shortest',
      measured: times(growth),
      beside: '1 x is linear',
      limit: `${mostGrowth} x`,
      passed: growth <= mostGrowth,
    },
  ];
}

/** Bytes in use when all that can go has gone. */
async function heap(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
