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
