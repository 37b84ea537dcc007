import { expect, test } from 'vitest';
import { introduceDemoFirm } from '@/entrypoints/workspace/demo-settings.ts';
import { openMemoryStore } from '@/lib/adapters/memory/open-memory-store.ts';
import { loadSettings, saveSettings } from '@/lib/app/settings.ts';

test('a reply in the demo is signed once: by the demo mailbox, not by the letter too', async () => {
  const store = openMemoryStore({ device: 'test' });
  expect((await introduceDemoFirm(store)).hasOwnSignature).toBe(true);
  expect((await loadSettings(store)).hasOwnSignature).toBe(true);
});

test('somebody who has said who answers here is not overwritten by the demo', async () => {
  const store = openMemoryStore({ device: 'test' });
  const own = { name: 'Kari', email: 'kari@firma.example', phone: '' };
  await saveSettings(store, { ...(await loadSettings(store)), owner: own });
  expect(await introduceDemoFirm(store)).toMatchObject({ owner: own, hasOwnSignature: false });
});
