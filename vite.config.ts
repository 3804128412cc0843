import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { pageText } from './src/build/page-text.ts';
import { pages } from './src/build/pages.ts';
import { tracedCode } from './src/build/traced-code.ts';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [contentSecurityPolicy(), pageText(), tracedCode()],
  build: {
    target: 'es2023',
    // Fonts as data: URLs would need a wider policy, and every browser of this target preloads modules by itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages.map(({ document }) => document) },
  },
});
