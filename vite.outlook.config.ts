import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { contentPolicy, officePolicy } from './entrypoints/cli/content-policy.ts';
import {
  buildLaunchEventPage,
  type LaunchEventMaker,
  launchEventMaker,
} from './entrypoints/cli/outlook-script/outlook-launchevent.ts';
import {
  anyLaunchEvent,
  manifestFor,
  ownLaunchEvents,
  type Site,
  siteOf,
} from './entrypoints/cli/outlook-site.ts';
import { thirdPartyNotices } from './entrypoints/cli/third-party.ts';

const page = (path: string) => resolve(import.meta.dirname, 'entrypoints', path);

/** Puts beside the site what Outlook reads by itself: manifest.xml for this address, and the check at sending. */
function outlookFiles(site: Site): Plugin {
  const manifest = () =>
    manifestFor(readFileSync(resolve(import.meta.dirname, 'manifest.xml'), 'utf8'), site);
  const launchEvents = [[site.language, anyLaunchEvent], ...ownLaunchEvents] as const;
  return {
    name: 'svarfrist-outlook-files',
    async generateBundle() {
      const launchEvent = await launchEventMaker();
      for (const [aim, name] of launchEvents) {
        const { code, holds } = launchEvent(aim);
        const { phrases, concepts } = holds;
        this.info(`${name}: ${phrases.length} phrases, ${concepts.length} concepts`);
        this.emitFile({ type: 'asset', fileName: `outlook/${name}`, source: code });
      }
      this.emitFile({ type: 'asset', fileName: 'manifest.xml', source: manifest() });
      const page = await buildLaunchEventPage();
      this.emitFile({ type: 'asset', fileName: 'outlook/launchevent-page.js', source: page });
      const notices = thirdPartyNotices(import.meta.dirname);
      this.emitFile({ type: 'asset', fileName: 'third-party.txt', source: notices });
    },
    configureServer({ middlewares }) {
      middlewares.use('/manifest.xml', (_request, response) => response.end(manifest()));
      const script = (name: string, build: () => Promise<string>) =>
        middlewares.use(`/outlook/${name}`, async (_request, response, next) => {
          try {
            const code = await build();
            response.setHeader('content-type', 'text/javascript');
            response.end(code);
          } catch (error) {
            next(error);
          }
        });
      // Made once: weighing the phrases takes some seconds, and Outlook does not wait.
      let maker: Promise<LaunchEventMaker> | null = null;
      for (const [aim, name] of launchEvents)
        script(name, async () => {
          maker ??= launchEventMaker();
          return (await maker)(aim).code;
        });
      script('launchevent-page.js', buildLaunchEventPage);
    },
  };
}

/** Every page says what it may load: the two with Microsoft's office.js cannot say it as strictly as the others. */
function strictPages(): Plugin {
  return {
    name: 'svarfrist-strict-pages',
    apply: 'build',
    transformIndexHtml: {
      // Last, so that scripts of the page stand as they will.
      order: 'post',
      handler(html) {
        const content = html.includes('/office.js') ? officePolicy(html) : contentPolicy;
        const attrs = { 'http-equiv': 'Content-Security-Policy', content };
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

/** What the pane needs to ask Outlook who it is and to show the open mail, its registered case and its deadline. */
const startsWith =
  /vite\/preload-helper|node_modules\/(?:preact|zod)\/|lib\/i18n\/(?:outlook|format-weekday)\.ts|lib\/domain\/shared\/(?:language|plain-date|hash-text|ids|instant)\.ts|adapters\/outlook\/(?:start-office|watch-theme|first-look|case-index|entries-of-setting|stored-facts|send-choices|read-item|item-changes|office-mailbox|office-call|outlook-id)\.ts|components\/pane\/FirstSight/;

// WXT builds extensions only: the Outlook site is a second set of pages over the same components.
export default defineConfig({
  mode: 'outlook',
  root: resolve(import.meta.dirname, 'entrypoints'),
  base: './',
  publicDir: resolve(import.meta.dirname, 'assets/static'),
  plugins: [preact(), outlookFiles(siteOf(process.env)), strictPages()],
  resolve: { alias: { '@': import.meta.dirname } },
  build: {
    outDir: resolve(import.meta.dirname, process.env['SVARFRIST_OUTLOOK_OUT'] ?? '.output/outlook'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Pieces that change at their own pace, and come side by side; the start is what the pane waits for.
        codeSplitting: {
          groups: [
            { name: 'office-start', test: startsWith, priority: 9 },
            { name: 'model', test: /lib\/domain\/detection\//, priority: 8 },
            { name: 'check', test: /lib\/domain\/reply\/(?:check|finding-words)/, priority: 7 },
            { name: 'templates', test: /lib\/domain\/reply\//, priority: 6 },
            { name: 'law', test: /lib\/domain\/(?:law|deadline|objection)\//, priority: 5 },
            { name: 'words', test: /lib\/i18n\//, priority: 4 },
          ],
        },
      },
      input: {
        taskpane: page('outlook/taskpane.html'),
        commands: page('outlook/commands.html'),
        support: page('outlook/support.html'),
        dashboard: page('dashboard/index.html'),
        options: page('options/index.html'),
        privacy: page('privacy/index.html'),
      },
    },
  },
});
