import { expect, test, vi } from 'vitest';
import { startOffice } from '@/lib/adapters/outlook/start-office.ts';

const mailbox = { item: null, userProfile: { emailAddress: 'ola@firma.example' } };
const ready = (host: string | null) => async () => ({ host });

test('starts in Outlook, in the language of Outlook', async () => {
  const office = { onReady: ready('Outlook'), context: { mailbox, displayLanguage: 'da-DK' } };
  await expect(startOffice(office)).resolves.toEqual({
    kind: 'outlook',
    mailbox,
    settings: expect.anything(),
    languageTag: 'da-DK',
  });
});

test('says that Microsoft’s script is missing when it was not loaded, fails or stays silent', async () => {
  await expect(startOffice(undefined)).resolves.toEqual({ kind: 'script-missing' });
  const failing = { onReady: () => Promise.reject(new Error('no')) };
  await expect(startOffice(failing)).resolves.toEqual({ kind: 'script-missing' });
  vi.useFakeTimers();
  const silent = startOffice({ onReady: () => new Promise(() => {}) });
  await vi.advanceTimersByTimeAsync(16_000);
  await expect(silent).resolves.toEqual({ kind: 'script-missing' });
  vi.useRealTimers();
});

test('says that the page belongs in Outlook when it is opened in a browser tab', async () => {
  await expect(startOffice({ onReady: ready(null), context: {} })).resolves.toEqual({
    kind: 'not-outlook',
  });
});
