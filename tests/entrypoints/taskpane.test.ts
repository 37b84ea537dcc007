import { afterEach, expect, test, vi } from 'vitest';
import { outlookWords } from '@/lib/i18n/outlook.ts';
import { fakeMailbox, fakeSettings } from '../adapters/outlook/fake-mailbox.ts';

afterEach(() => vi.unstubAllGlobals());

test('the pane says so when the rest of it cannot be loaded, and stops looking as if it were', async () => {
  vi.doMock('@/entrypoints/outlook/pane-app.tsx', () => {
    throw new Error('the site was updated');
  });
  const outlook = fakeMailbox();
  outlook.open(outlook.message('1'));
  vi.stubGlobal('Office', {
    onReady: async () => ({ host: 'Outlook' }),
    context: {
      mailbox: outlook.mailbox,
      roamingSettings: fakeSettings(),
      displayLanguage: 'en-GB',
    },
  });
  document.body.innerHTML = '<div id="app"></div>';
  await import('@/entrypoints/outlook/taskpane.tsx').catch(() => {});
  expect(document.querySelector('[role=alert]')?.textContent).toContain(
    outlookWords.en.partMissing,
  );
});

test('the pane comes also when the open mail cannot be shown at first sight', async () => {
  vi.resetModules();
  const showPane = vi.fn();
  vi.doMock('@/entrypoints/outlook/pane-app.tsx', () => ({ showPane }));
  vi.stubGlobal('Office', {
    onReady: async () => ({ host: 'Outlook' }),
    context: {
      mailbox: {
        userProfile: { emailAddress: 'ola@firma.example' },
        get item() {
          throw new Error('Outlook does not tell');
        },
      },
      roamingSettings: fakeSettings(),
      displayLanguage: 'en-GB',
    },
  });
  document.body.innerHTML = '<div id="app"></div>';
  await import('@/entrypoints/outlook/taskpane.tsx').catch(() => {});
  expect(showPane).toHaveBeenCalledOnce();
});
