import { expect, test } from 'vitest';
import { openMemoryStore } from '../../lib/adapters/memory/open-memory-store.ts';
import {
  forgetHalfWritten,
  keepHalfWritten,
  loadHalfWritten,
} from '../../lib/app/half-written-template.ts';

const form = { name: 'Ring', steps: [], states: [], reasons: [], basedOn: 'none', texts: {} };

test('a half-written template of the version that kept one is still there, beside a new one', async () => {
  const store = openMemoryStore({ device: 'a' });
  await store.setMeta('half-written-template', { replaced: null, form });
  const [before] = await loadHalfWritten(store);
  expect(before?.form.name).toBe('Ring');
  await keepHalfWritten(store, {
    slot: 'new',
    replaced: null,
    form: { name: 'Ny', steps: [], states: [], reasons: [], basedOn: 'none', texts: {} },
  });
  expect(await loadHalfWritten(store)).toHaveLength(2);
  await forgetHalfWritten(store, before?.slot ?? '');
  expect((await loadHalfWritten(store)).map(({ slot }) => slot)).toEqual(['new']);
});

test('what cannot be read is passed over and kept', async () => {
  const store = openMemoryStore({ device: 'a' });
  await store.setMeta('half-written-template', [{ form: 7 }]);
  expect(await loadHalfWritten(store)).toEqual([]);
  await forgetHalfWritten(store, 'new');
  expect(await store.meta('half-written-template')).toEqual([{ form: 7 }]);
});
