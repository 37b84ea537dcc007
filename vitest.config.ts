import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Dates in tests are dates in Oslo, wherever the tests run.
process.env['TZ'] = 'Europe/Oslo';

export default defineConfig({
  test: {
    projects: [
      {
        // No DOM, no browser: what passes here runs in a worker, in Node and in a page.
        test: {
          name: 'core',
          environment: 'node',
          setupFiles: ['./tests/fuzz/same-every-run.ts'],
          // Generous, because property tests and megabytes of hostile text run on slow machines too.
          testTimeout: 30_000,
          include: [
            'tests/{domain,app,i18n,cli,adapters/{memory,mailfile,ics,couchdb,files}}/**/*.test.ts',
            'tests/*.test.ts',
          ],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          environment: 'happy-dom',
          include: [
            'tests/{components,entrypoints,adapters/idb,adapters/gmail,adapters/webext,adapters/workspace,adapters/outlook}/**/*.test.{ts,tsx}',
          ],
          setupFiles: ['fake-indexeddb/auto', './tests/fuzz/same-every-run.ts'],
          // A busy machine draws late; what never comes still fails.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        // Real Chromium with the built extension and the served workspace, one browser at a time.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          // At least three times what they take on a quiet machine: a busy one draws late; what never comes still fails.
          testTimeout: 240_000,
          hookTimeout: 360_000,
          expect: { poll: { timeout: 30_000 } },
          retry: 0,
        },
      },
    ],
  },
});
