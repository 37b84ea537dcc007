import { expect, test } from 'vitest';
import { patiently } from '../../entrypoints/cli/patiently.ts';
import { TeamError } from '../../lib/ports/team-sync.ts';

/** A server that fails with these errors, one after the other, and answers then. */
function serverAfter(...errors: Error[]) {
  const waits: number[] = [];
  const answer = patiently(
    async () => {
      const error = errors.shift();
      if (error) throw error;
      return 'the list';
    },
    async (milliseconds) => waits.push(milliseconds),
  );
  return { answer, waits };
}

test('a busy server is asked again, not before it wishes', async () => {
  const { answer, waits } = serverAfter(
    new TeamError('busy', { retryAfter: 12_000 }),
    new TeamError('server'),
  );
  expect(await answer).toBe('the list');
  expect(waits).toEqual([12_000, 25_000]);
});

test('a server that asks for an hour is asked after five minutes', async () => {
  const { answer, waits } = serverAfter(new TeamError('busy', { retryAfter: 3_600_000 }));
  expect(await answer).toBe('the list');
  expect(waits).toEqual([300_000]);
});

test('a server that stays down is given up after four tries', async () => {
  const { answer, waits } = serverAfter(
    ...Array.from({ length: 9 }, () => new TeamError('server')),
  );
  await expect(answer).rejects.toThrow('team server: server');
  expect(waits).toEqual([5000, 25_000, 125_000]);
});

test('a wrong password is never tried again', async () => {
  const { answer, waits } = serverAfter(new TeamError('auth'));
  await expect(answer).rejects.toThrow('team server: auth');
  expect(waits).toEqual([]);
});

test('a fault of our own is told at once', async () => {
  const { answer, waits } = serverAfter(new RangeError('ours'));
  await expect(answer).rejects.toThrow(RangeError);
  expect(waits).toEqual([]);
});
