// @ts-check
/** `npm run -s dissect -- FILE...`: the dissector in a terminal, from the very code that the page runs. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {{ module: typeof import('../src/cli/dissect.ts') }} */
const { module } = await runnerImport(`${root}src/cli/dissect.ts`, { root, configFile: false, logLevel: 'error' });
const { code, out, complaint } = module.run(process.argv.slice(2), () => readFileSync(0, 'utf8'));
// A reader that has seen enough (`| head`) closes the pipe: nothing is wrong then.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});
if (complaint) process.stderr.write(`${complaint}\n`);
if (out) process.stdout.write(`${out}\n`);
process.exitCode = code;
