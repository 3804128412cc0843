import { playwright } from '@vitest/browser-playwright';
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers.mjs';
import { chromiumArguments } from './test/chromium-arguments.ts';
import site from './vite.config.ts';

const executablePath = findChromium();
const elementTests = ['src/**/*.browser.test.ts', 'test/browser/**/*.test.ts'];
const siteTests = ['test/site/**/*.site.test.ts'];

/** One project after another (groupOrder): a live call beside another test's load would be measured wrong. */
export default mergeConfig(
  site,
  defineConfig({
    test: {
      reporters: ['default', './test/closing.ts'],
      maxWorkers: 2,
      // For machines that do other things too; a test that hangs still ends.
      testTimeout: 30_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
            exclude: [...elementTests, ...siteTests],
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          optimizeDeps: {
            include: [
              'lit',
              'lit/directives/*.js',
              '@lit/context',
              '@codemirror/commands',
              '@codemirror/state',
              '@codemirror/view',
              'mermaid',
              'valibot',
              'diff',
              'd3-scale',
              'd3-shape',
              'axe-core',
            ],
          },
          test: {
            name: 'browser',
            include: elementTests,
            sequence: { groupOrder: 1 },
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  ...(executablePath ? { executablePath } : {}),
                  // The prompt for the camera is answered with yes.
                  args: [...chromiumArguments, '--use-fake-ui-for-media-stream'],
                },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'site',
            include: siteTests,
            globalSetup: ['test/site/serve.ts'],
            sequence: { groupOrder: 2 },
            fileParallelism: false,
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  }),
);
