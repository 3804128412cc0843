/** One step either way, early and late in a long recording: the work from the key to the end of the paint. */
import type { Page } from 'playwright-core';
import type { Recording } from '../../src/recording/recording.ts';
import { median, ms, type Outcome, times } from './outcome.ts';
import { PageWork } from './page-work.ts';

const screenFrame = 1000 / 60;
const mostSlower = 1.3;
/** No tab is chosen: the frame chooses, for whoever is not just passing by. */
const asItComes = 'tab as it comes';
/** In ms: long enough to be no passing by. */
const reading = 150;
/** In ms. */
const settled = 400;

/** Where the same happens early and late, by `seq`, and the tabs that have something to show there. */
interface Places {
  readonly name: string;
  readonly early: number;
  readonly late: number;
  readonly tabs: readonly string[];
}

/** The page has the recording open, and nobody has chosen a tab. */
export async function measureSteps(page: Page, recording: Recording, repetitions: number): Promise<Outcome[]> {
  const clock = await PageWork.of(page);
  const compare = (places: Places, tab: string) => compareIn(page, clock, places, tab, repetitions);
  const places = placesIn(recording);
  const outcomes: Outcome[] = [];
  for (const place of places) outcomes.push(await compare(place, asItComes));
  for (const place of places) {
    for (const tab of place.tabs) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      outcomes.push(await compare(place, `tab ${tab}`));
    }
  }
  return outcomes;
}

/**
 * About frame 50 a call is set up, and later the same happens when it is negotiated anew; before that and after it there
 * is talk. The table of candidates is compared with itself as soon as it is as long as it gets.
 */
function placesIn({ frames }: Recording): readonly Places[] {
  const offers = frames.filter((frame) => frame.kind === 'api-call' && frame.method === 'createOffer');
  const first = offers.at(0)?.seq ?? 0;
  const full = (offers.at(4)?.seq ?? 0) - first;
  const last = (offers.findLast(({ seq }) => seq < frames.length - 150)?.seq ?? 0) - first;
  const connecting = frames.find((frame) => frame.kind === 'state' && frame.to === 'checking')?.seq ?? 0;
  const gathered = connecting - 20;
  const talk = frames.find(({ kind }) => kind === 'data')?.seq ?? 0;
  return [
    { name: 'set-up', early: 50, late: last + 50, tabs: ['Code', 'SDP', 'Pairs', 'States'] },
    { name: 'gathering', early: full + gathered, late: last + gathered, tabs: ['Candidates'] },
    { name: 'talk', early: talk + 40, late: frames.length - 50, tabs: ['Media'] },
  ];
}

async function compareIn(
  page: Page,
  clock: PageWork,
  places: Places,
  tab: string,
  repetitions: number,
): Promise<Outcome> {
  const found = { early: [] as number[], late: [] as number[], nothing: [] as number[] };
  // By turns, so that what the machine does meanwhile falls on all of them.
  for (let turn = 0; turn < 3; turn += 1) {
    for (const when of ['early', 'late'] as const) {
      await goTo(page, places[when]);
      for (const key of ['ArrowRight', 'ArrowLeft']) {
        for (let step = 0; step < repetitions; step += 1) {
          if (tab === asItComes) await page.waitForTimeout(reading);
          found[when].push(await stepWork(page, clock, key));
        }
      }
      for (let step = 0; step < repetitions; step += 1) found.nothing.push(await keyWork(page, clock, 'Shift'));
    }
  }
  const looking = median(found.nothing);
  const [early, late] = [median(found.early) - looking, median(found.late) - looking];
  // Where tabs change from step to step, what changes differs from place to place: only the time is held to a limit.
  const alike = tab !== asItComes;
  return {
    what: `Step in ${places.name}, ${tab}`,
    measured: `${ms(late)} at ${places.late}, ${times(late / early)}`,
    beside: `${ms(early)} at ${places.early}`,
    limit: alike ? `${ms(screenFrame)}, ${mostSlower} x` : ms(screenFrame),
    passed: Math.max(early, late) <= screenFrame && (!alike || late / early <= mostSlower),
  };
}

async function goTo(page: Page, seq: number): Promise<void> {
  await page.evaluate((frame) => {
    location.hash = `#frame=${frame}`;
  }, seq);
  await page.waitForFunction((frame) => Math.abs((globalThis.stopwatch.frame() ?? -9) - frame) < 4, seq);
  // What a jump leaves to be done is done: the address written, the details drawn.
  await page.waitForTimeout(settled);
}

async function stepWork(page: Page, clock: PageWork, key: string): Promise<number> {
  const before = await page.evaluate(() => globalThis.stopwatch.frame());
  const work = await keyWork(page, clock, key);
  const after = await page.evaluate(() => globalThis.stopwatch.frame());
  if (after === undefined || after === before) throw new Error(`${key} at frame ${before} showed nothing new`);
  return work;
}

/** In ms, with what looking costs: a key that does nothing tells how much that is. */
async function keyWork(page: Page, clock: PageWork, key: string): Promise<number> {
  return await clock.during(() => page.evaluate((name) => globalThis.stopwatch.key(name), key));
}
