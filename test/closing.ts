/** Ends the run with the plain line `N passed, N failed`, and `, N skipped` when some were. */
import type { Reporter, SerializedError, TestModule, TestState } from 'vitest/node';

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    // At the exit, so that nothing which other reporters print comes after it, and the exit code is known.
    process.once('exit', (code) => process.stdout.write(`${closingLine(modules, errors, code)}\n`));
  }
}

/** What is counted of a TestModule. */
export interface RanFile {
  readonly children: { allTests(): Iterable<{ result(): { readonly state: TestState } }> };
  errors(): readonly unknown[];
}

/**
 * A file that fails to load has no tests, and an error outside a test belongs to none: each counts as one failed. So
 * does a run that fails without any of these, as when the site cannot be built for its tests.
 */
export function closingLine(modules: readonly RanFile[], errors: readonly unknown[], exitCode: number): string {
  const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
  for (const module of modules) {
    if (module.errors().length > 0) count.failed += 1;
    for (const test of module.children.allTests()) count[test.result().state] += 1;
  }
  const counted = count.failed + count.pending; // never came to an end
  const failed = counted === 0 && exitCode !== 0 ? 1 : counted;
  return `${count.passed} passed, ${failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`;
}
