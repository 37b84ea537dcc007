import { describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../../lib/adapters/memory/open-memory-store.ts';
import { loadSettings, saveSettings, updateSettings } from '../../../lib/app/settings.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';

/** What a version stored that promised to take part unless somebody said no. */
async function storedBefore(participatesInAdr: boolean) {
  const store = openMemoryStore({ device: 'test' });
  const { version: _, ...earlier } = { ...defaultSettings, country: 'SE', participatesInAdr };
  await store.setMeta('settings', earlier);
  return store;
}

describe('whether the company takes part before ARN', () => {
  test.each([
    ['a yes that nobody may have given is asked for again', true, null],
    ['a no was somebody’s choice and stays', false, false],
  ])('as an earlier version stored it: %s', async (_title, before, now) => {
    const store = await storedBefore(before);
    expect(await loadSettings(store)).toMatchObject({ country: 'SE', participatesInAdr: now });
  });

  test('is asked for once: a yes that is given now stays, whatever else is saved later', async () => {
    const store = await storedBefore(true);
    await saveSettings(store, { ...(await loadSettings(store)), participatesInAdr: true });
    await updateSettings(store, (settings) => ({ ...settings, leadDays: 3 }));
    expect(await loadSettings(store)).toMatchObject({ participatesInAdr: true, leadDays: 3 });
  });
});
