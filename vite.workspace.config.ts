import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const page = (path: string) => resolve(import.meta.dirname, 'entrypoints', path);

// The pages that `npm start` serves: the workspace, and the extension's own dashboard and settings beside it.
export default defineConfig({
  root: resolve(import.meta.dirname, 'entrypoints'),
  base: '/',
  // The icons; the extension's own texts come along and do no harm.
  publicDir: resolve(import.meta.dirname, 'assets/static'),
  plugins: [preact()],
  resolve: {
    alias: {
      '@': import.meta.dirname,
      // The reader of .msg files decodes with Node's Buffer, which a page has not.
      'iconv-lite': resolve(import.meta.dirname, 'lib/adapters/mailfile/iconv-shim.ts'),
    },
  },
  build: {
    outDir: resolve(import.meta.dirname, '.output/workspace'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        workspace: page('workspace/workspace.html'),
        dashboard: page('dashboard/index.html'),
        options: page('options/index.html'),
        privacy: page('privacy/index.html'),
      },
    },
  },
});
