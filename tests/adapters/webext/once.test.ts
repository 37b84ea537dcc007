import { expect, test } from 'vitest';
import { openMemoryStore } from '@/lib/adapters/memory/open-memory-store.ts';
import { once } from '@/lib/adapters/webext/once.ts';

function counter() {
  const store = openMemoryStore({ device: 'd' });
  let runs = 0;
  const run = async () => {
    runs += 1;
    return runs;
  };
  return { start: () => once(async () => store), run, runs: () => runs };
}

test('what is told twice is done once', async () => {
  const { start, run } = counter();
  const first = start();
  expect(await first('a', run, 0)).toBe(1);
  expect(await first('a', run, 0)).toBe(0);
  expect(await first('b', run, 0)).toBe(2);
});

test('it is remembered over a restart of the worker', async () => {
  const { start, run } = counter();
  await start()('a', run, 0);
  expect(await start()('a', run, 0)).toBe(0);
});

test('two that come at the same moment are done once', async () => {
  const { start, run, runs } = counter();
  const worker = start();
  await Promise.all([worker('a', run, 0), worker('a', run, 0)]);
  expect(runs()).toBe(1);
});

test('what failed can be tried again', async () => {
  const { start, run } = counter();
  const worker = start();
  await expect(worker('a', () => Promise.reject(new Error('x')), 0)).rejects.toThrow();
  expect(await worker('a', run, 0)).toBe(1);
});
