// @ts-check
/**
 * Measures the built site (test/bench/) and prints how each number stands to its limit; exits with 1 where one is broken.
 * `npm run bench -- steps sizes` measures only these parts.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('../test/bench/bench.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('../test/bench/bench.ts', import.meta.url)), {
  configFile: false,
});
process.exitCode = (await module.bench(fileURLToPath(new URL('..', import.meta.url)), process.argv.slice(2))) ? 0 : 1;
