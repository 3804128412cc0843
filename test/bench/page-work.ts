/**
 * For how long a page's own thread has run. Unlike the time that passes it does not count what else the machine does,
 * so that limits in milliseconds hold on a busy machine too.
 */
import type { CDPSession, Page } from 'playwright-core';

export class PageWork {
  readonly #devtools: CDPSession;

  private constructor(devtools: CDPSession) {
    this.#devtools = devtools;
  }

  static async of(page: Page): Promise<PageWork> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new PageWork(devtools);
  }

  /** In ms, while `act` went on; with what looking costs, about one millisecond. */
  async during(act: () => Promise<unknown>): Promise<number> {
    const before = await this.#soFar();
    await act();
    return (await this.#soFar()) - before;
  }

  async #soFar(): Promise<number> {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  }
}
