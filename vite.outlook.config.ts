import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

// Where the Outlook site will live, without a slash at the end, and the add-in's own id there.
const development = { url: 'https://localhost:3000', id: 'b0a1f0de-5c1f-4c53-9f62-3d2f4f1e7a01' };
const siteUrl = process.env['SVARFRIST_OUTLOOK_URL'] ?? development.url;
const addInId = process.env['SVARFRIST_OUTLOOK_ID'] ?? development.id;

const page = (path: string) => resolve(import.meta.dirname, 'entrypoints', path);

/** Puts manifest.xml beside the site, with the site's address and id in it. */
function manifest(): Plugin {
  return {
    name: 'svarfrist-manifest',
    generateBundle() {
      const source = readFileSync(resolve(import.meta.dirname, 'manifest.xml'), 'utf8');
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.xml',
        source: source.replaceAll(development.url, siteUrl).replaceAll(development.id, addInId),
      });
    },
  };
}

// WXT builds extensions only: the Outlook site is a second set of pages over the same components.
export default defineConfig({
  mode: 'outlook',
  root: resolve(import.meta.dirname, 'entrypoints'),
  base: './',
  publicDir: resolve(import.meta.dirname, 'assets/static'),
  plugins: [preact(), manifest()],
  resolve: { alias: { '@': import.meta.dirname } },
  build: {
    outDir: resolve(import.meta.dirname, '.output/outlook'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        taskpane: page('outlook/taskpane.html'),
        support: page('outlook/support.html'),
        dashboard: page('dashboard/index.html'),
        options: page('options/index.html'),
      },
    },
  },
});
