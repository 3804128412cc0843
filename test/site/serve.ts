/** Serves the built site under a sub-path while its tests run: the site must not care where on a host it lies. */
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { insecureHost } from './visit.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site's root is, with a slash at its end. */
    siteUrl: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'public', 'index.html', 'call', 'dissect', 'browser', 'package-lock.json', 'vite.config.ts'];

export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  if (newest(['dist/index.html']) < newest(sources)) await build({ root, logLevel: 'warn' });
  const server = await preview({
    root,
    base: '/some/sub/path/',
    preview: { host: '127.0.0.1', port: 4270, allowedHosts: [insecureHost] },
  });
  const [siteUrl] = server.resolvedUrls?.local ?? [];
  if (!siteUrl) throw new Error('The preview server gives no address.');
  project.provide('siteUrl', siteUrl);
  return () => server.close();
}

/** When the youngest of these files, or of the files in these folders, was written; 0 when there is none. */
function newest(paths: readonly string[]): number {
  const times = paths.map((path) => {
    const state = statSync(root + path, { throwIfNoEntry: false });
    if (!state) return 0;
    if (!state.isDirectory()) return state.mtimeMs;
    return newest(readdirSync(root + path, { recursive: true, encoding: 'utf8' }).map((file) => `${path}/${file}`));
  });
  return Math.max(0, ...times);
}
