import { expect, test } from 'vitest';
import { openMemoryStore } from '../../lib/adapters/memory/open-memory-store.ts';
import { changeFixes, loadFixes } from '../../lib/app/fixes.ts';
import { PlainDate } from '../../lib/domain/shared/plain-date.ts';

test('two windows that keep a fix at one moment keep both, newest first', async () => {
  const store = openMemoryStore({ device: 'a' });
  const add = (from: string) =>
    changeFixes(store, (before) => [{ reason: 'PRICE', from: PlainDate.parse(from) }, ...before]);
  await Promise.all([add('2026-09-01'), add('2026-10-01')]);
  expect((await loadFixes(store)).map(({ from }) => from)).toEqual(['2026-10-01', '2026-09-01']);
});
