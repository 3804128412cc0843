import { afterEach, describe, expect, test } from 'vitest';
import { LiveCall } from '../live-call.ts';
import { type Ending, shortfalls } from './ending.ts';
import { scenarioFrom } from './from-recording.ts';
import { candidatesFirst } from './list/candidates-first.ts';
import { dropAnswer } from './list/drop-answer.ts';
import { perfectNegotiation } from './list/perfect-negotiation.ts';
import { hasCome, type Moment, plainCall, type Scenario } from './scenario.ts';
import { shippedScenarios } from './shipped.ts';

let call: LiveCall | undefined;

afterEach(() => call?.stop());

describe('in Chromium each scenario ends in what it promises', () => {
  for (const { scenario, ends } of shippedScenarios) {
    test(scenario.id, { timeout: 20_000 }, async () => {
      const running = callWith(scenario);
      running.start();
      running.do({ do: 'run' });
      await allCome(running, ends.come);
      // Nothing tells that something will not come but that it has not: the time is the scenario's own.
      await new Promise((resolve) => setTimeout(resolve, ends.quiet));
      expect(shortfalls(running.timeline, ends)).toEqual([]);
    });
  }
});

describe('stepped gate by gate it ends as it does when it runs', () => {
  for (const { scenario, ends } of [dropAnswer, candidatesFirst, perfectNegotiation]) {
    test(scenario.id, { timeout: 20_000 }, async () => {
      const running = callWith(scenario);
      running.start();
      running.listen(() => running.openNext());
      running.openNext();
      await allCome(running, ends.come);
      expect(running.running).toBe(false);
      await keptSoon(running, ends);
    });
  }
});

test('a call in which a person dropped the answer gives a scenario that does it again', {
  timeout: 30_000,
}, async () => {
  const { ends } = dropAnswer;
  const first = callWith(plainCall);
  first.start();
  const answerDropped = first.listen(() => {
    const answer = first.travelling.find(({ message }) => message.body.type === 'answer');
    if (answer) first.do({ do: 'drop', id: answer.message.id });
    else first.openNext();
  });
  first.openNext();
  await allCome(first, ends.come);
  answerDropped();
  first.stop();

  const again = scenarioFrom(first.timeline.frames, 'two-tab', 'again');
  expect(again.steps).toEqual([{ do: 'drop', message: { type: 'answer', from: 'bob', nth: 1 } }]);
  const second = callWith(again);
  second.start();
  second.do({ do: 'run' });
  await allCome(second, ends.come);
  await keptSoon(second, ends);
});

function callWith(scenario: Scenario): LiveCall {
  call = new LiveCall({ scenario, iceServers: [], codeHash: 'test', browser: 'test' });
  return call;
}

/** The states of the end may come a moment after all that had to come. */
async function keptSoon(running: LiveCall, ends: Ending): Promise<void> {
  await expect.poll(() => shortfalls(running.timeline, ends), { timeout: 5000 }).toEqual([]);
}

/** Resolves when all of the moments have come, or at the latest after `ms`: then they are among the shortfalls. */
function allCome(running: LiveCall, moments: readonly Moment[], ms = 15_000): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(deadline);
      stop();
      resolve();
    };
    const look = () => {
      if (moments.every((moment) => hasCome(running.timeline.frames, moment))) end();
    };
    const deadline = setTimeout(end, ms);
    const stop = running.listen(look);
    look();
  });
}
