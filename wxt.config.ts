import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { contentPolicy } from './entrypoints/cli/content-policy.ts';
import { thirdPartyNotices } from './entrypoints/cli/third-party.ts';

// Firefox knows an extension by an id of its own, and wants to be told that nothing is collected.
const gecko = {
  gecko: {
    id: '{8f1d2c5a-6b7e-4c39-9a40-53c1f0d7be21}',
    strict_min_version: '128.0',
    data_collection_permissions: { required: ['none' as const] },
  },
};

const terserOptions = { ecma: 2020, compress: { passes: 3 } };

// Names and permissions of the extensions. Each permission has its reason in README.md, and
// tests/e2e/permissions.test.ts holds every built manifest to exactly this set.
export default defineConfig({
  imports: false,
  publicDir: 'assets/static',
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    'build:publicAssets'(_wxt, files) {
      const contents = thirdPartyNotices(import.meta.dirname);
      files.push({ relativeDest: 'third-party.txt', contents });
    },
    'vite:build:extendConfig'(entrypoints, { resolve, build }) {
      if (!entrypoints.some(({ type }) => type === 'content-script') || !resolve?.alias) return;
      // Slower than Vite's own, and two hundredths smaller.
      Object.assign(build ?? {}, { minify: 'terser', terserOptions });
      // Every Gmail tab loads this script. Chrome and Firefox have promises of their own in a page, so the polyfill
      // would be a third of it for nothing; WXT's context another tenth.
      Reflect.deleteProperty(resolve.alias, 'wxt/browser');
      Object.assign(resolve.alias, {
        'wxt/utils/content-script-context': join(
          import.meta.dirname,
          'entrypoints/gmail.content/no-context.ts',
        ),
      });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // The side panel can be opened by a click in the page from this version on.
    ...(browser === 'firefox'
      ? { browser_specific_settings: gecko }
      : { minimum_chrome_version: '116' }),
    // Firefox has a sidebar instead, which needs no permission.
    permissions: browser === 'firefox' ? ['alarms', 'storage'] : ['alarms', 'sidePanel', 'storage'],
    // What administrators may preset by policy. The permission `storage` is for reading it, and for nothing else.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    optional_permissions: ['notifications'],
    action: { default_title: '__MSG_open__' },
    content_security_policy: { extension_pages: contentPolicy },
  }),
});
