import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

// Names and permissions of the extension. Each permission has its reason in README.md, and
// tests/e2e/permissions.test.ts holds the built manifest to exactly this set.
export default defineConfig({
  imports: false,
  publicDir: 'assets/static',
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // The side panel can be opened by a click in the page from this version on.
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '116' }),
    // Firefox has a sidebar instead, which needs no permission.
    permissions: browser === 'firefox' ? ['alarms'] : ['alarms', 'sidePanel'],
    optional_permissions: ['notifications'],
    action: { default_title: '__MSG_open__' },
    content_security_policy: {
      extension_pages: "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
  }),
});
