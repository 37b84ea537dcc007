import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { buildLaunchEvent } from './entrypoints/cli/outlook-launchevent.ts';
import { manifestFor, type Site, siteOf } from './entrypoints/cli/outlook-site.ts';

const page = (path: string) => resolve(import.meta.dirname, 'entrypoints', path);

/** Puts beside the site what Outlook reads by itself: manifest.xml for this address, and the check at sending. */
function outlookFiles(site: Site): Plugin {
  const manifest = () =>
    manifestFor(readFileSync(resolve(import.meta.dirname, 'manifest.xml'), 'utf8'), site);
  return {
    name: 'svarfrist-outlook-files',
    async generateBundle() {
      const { code, leftToPane } = await buildLaunchEvent();
      if (leftToPane.length > 0)
        this.warn(
          `no room in launchevent.js for ${leftToPane.join(', ')}: only the pane checks them`,
        );
      this.emitFile({ type: 'asset', fileName: 'manifest.xml', source: manifest() });
      this.emitFile({ type: 'asset', fileName: 'outlook/launchevent.js', source: code });
    },
    configureServer({ middlewares }) {
      middlewares.use('/manifest.xml', (_request, response) => response.end(manifest()));
      middlewares.use('/outlook/launchevent.js', async (_request, response, next) => {
        try {
          const { code } = await buildLaunchEvent();
          response.setHeader('content-type', 'text/javascript');
          response.end(code);
        } catch (error) {
          next(error);
        }
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
  plugins: [preact(), outlookFiles(siteOf(process.env))],
  resolve: { alias: { '@': import.meta.dirname } },
  build: {
    outDir: resolve(import.meta.dirname, process.env['SVARFRIST_OUTLOOK_OUT'] ?? '.output/outlook'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        taskpane: page('outlook/taskpane.html'),
        commands: page('outlook/commands.html'),
        support: page('outlook/support.html'),
        dashboard: page('dashboard/index.html'),
        options: page('options/index.html'),
      },
    },
  },
});
