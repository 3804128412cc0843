/** How soon a long recording is on screen. */
import type { Page } from 'playwright-core';
import { median, ms, type Outcome } from './outcome.ts';
import { PageWork } from './page-work.ts';
import { openRecording, type RecordingFile } from './recording-files.ts';

const mostParses = 4;

/**
 * `open` gives a new call page: a person opens one file, in a page that has opened none. The page has to be painted
 * whatever it opens; how much work that is, a recording of hardly any frames tells.
 */
export async function measureImport(
  open: () => Promise<Page>,
  long: RecordingFile,
  hardlyAny: RecordingFile,
  repetitions: number,
): Promise<Outcome> {
  const found = { long: [] as number[], passed: [] as number[], hardlyAny: [] as number[], parse: [] as number[] };
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    const page = await open();
    const opened = await openRecording(page, long);
    found.long.push(opened.work);
    found.passed.push(opened.ms);
    await page.close();
    const other = await open();
    found.hardlyAny.push((await openRecording(other, hardlyAny)).work);
    found.parse.push(await parseWork(other, long));
    await other.close();
  }
  const [parsed, painted] = [median(found.parse), median(found.hardlyAny)];
  const limit = mostParses * parsed + painted;
  return {
    what: `Import of ${long.recording.frames.length} frames, to first paint`,
    measured: `${ms(median(found.long))} of work in ${ms(median(found.passed))}`,
    beside: `JSON.parse ${ms(parsed)}; with ${hardlyAny.recording.frames.length} frame ${ms(painted)}`,
    limit: `${mostParses} parses + that: ${ms(limit)}`,
    passed: median(found.long) <= limit,
  };
}

/** In ms. The text comes from outside: nothing in the page has read it before. */
async function parseWork(page: Page, { text }: RecordingFile): Promise<number> {
  const clock = await PageWork.of(page);
  const given = await page.evaluateHandle((json) => ({ json }), text);
  return await clock.during(() => given.evaluate(({ json }) => void JSON.parse(json)));
}
