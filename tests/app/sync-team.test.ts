import { expect, test } from 'vitest';
import { disconnectTeam } from '../../lib/app/connect-team.ts';
import type { TeamServices } from '../../lib/app/services.ts';
import { syncTeam } from '../../lib/app/sync-team.ts';
import { loadRun, neverRun, saveConnection, saveRun } from '../../lib/app/team-run.ts';
import { instantOf } from '../../lib/domain/shared/instant.ts';
import { type Membership, type SyncReport, TeamError } from '../../lib/ports/team-sync.ts';
import { fakeServices } from './fakes.ts';

const member: Membership = {
  user: 'u-1',
  roles: ['viewer'],
  isEncrypted: false,
  secret: 'a'.repeat(64),
  clockAhead: 0,
  guard: 'current',
};
const report: SyncReport = {
  received: 0,
  hasMoved: true,
  member,
  colleagues: [],
  isComplete: true,
};

/** A device in a team whose server answers a sync by `slice`. */
async function inTeam(
  slice: (services: TeamServices) => Promise<SyncReport>,
  { random = () => 0.5, clock }: { random?: () => number; clock?: TeamServices['clock'] } = {},
) {
  const services: TeamServices = {
    ...fakeServices().services,
    ...(clock ? { clock } : {}),
    team: {
      random,
      server: {
        connectionIn: () => null,
        databaseUrl: (typed) => typed,
        open: () => ({
          check: async () => member,
          firstLook: async () => 0,
          slice: () => slice(services),
          introduce: async () => {},
          claimReminders: async (ids) => ids,
          retryRefused: async () => {},
          standing: async () => ({
            unsent: 0,
            refused: [],
            unread: 0,
            tampered: 0,
            colleagues: [],
          }),
        }),
      },
    },
  };
  await saveConnection(services.store, {
    url: 'https://couch.example/nord',
    user: 'u-1',
    password: 'x',
    secret: null,
    keys: [],
  });
  await saveRun(services.store, { ...neverRun, roles: ['viewer'], secret: 'a'.repeat(64) });
  return services;
}

const attempt = { budget: 1000 };

test('what a sync learnt of a person is kept', async () => {
  const services = await inTeam(async () => report);
  expect(await syncTeam(services, attempt)).toMatchObject({ kind: 'done' });
  expect(await loadRun(services.store)).toMatchObject({ roles: ['viewer'], problem: null });
});

test.each<[string, () => Promise<SyncReport>]>([
  ['answers', async () => report],
  ['fails', () => Promise.reject(new TeamError('denied'))],
])('who disconnects while the server %s gets no role back from it', async (_how, answer) => {
  const services = await inTeam(async (device) => {
    await disconnectTeam(device);
    return answer();
  });
  expect(await syncTeam(services, attempt)).toMatchObject({ kind: 'off' });
  expect(await loadRun(services.store)).toEqual(neverRun);
});

test('a server that is down is asked ever more rarely, at most every five minutes, and at once by a person', async () => {
  let now = Date.parse('2026-11-22T08:00:00Z');
  let asked = 0;
  const services = await inTeam(
    async () => {
      asked += 1;
      throw new TeamError('offline');
    },
    { random: () => 1, clock: { now: () => instantOf(now) } },
  );
  const waits: (number | null)[] = [];
  for (let failure = 0; failure < 9; failure += 1) {
    const { kind, wait } = await syncTeam(services, attempt);
    expect(kind).toBe('failed');
    waits.push(wait);
    now += (wait ?? 0) - 1;
    expect(await syncTeam(services, attempt)).toMatchObject({ kind: 'waiting', wait: 1 });
    now += 1;
  }
  expect(waits).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300].map((seconds) => seconds * 1000));
  expect(asked).toBe(9);
  await syncTeam(services, attempt);
  await syncTeam(services, { ...attempt, isForced: true });
  expect(asked).toBe(11);
});

test.each([
  ['nobody comes back at the same instant', 0.25, 0, 1250],
  ['what the server asks to wait counts, where it is longer', 0.25, 90_000, 90_000],
  ['but no server makes anybody wait for more than an hour', 0.25, 40 * 86_400_000, 3_600_000],
])('%s', async (_, chance, retryAfter, wait) => {
  const services = await inTeam(() => Promise.reject(new TeamError('busy', { retryAfter })), {
    random: () => chance,
  });
  expect(await syncTeam(services, attempt)).toMatchObject({ kind: 'failed', wait });
});

test('a clock that once ran years ahead holds nobody back once it is right', async () => {
  let now = Date.parse('2031-11-25T13:00:00.000Z');
  const services = await inTeam(() => Promise.reject(new TeamError('offline')), {
    random: () => 1,
    clock: { now: () => instantOf(now) },
  });
  expect(await syncTeam(services, attempt)).toMatchObject({ kind: 'failed' });
  now = Date.parse('2026-11-25T13:00:00.000Z');
  expect(await syncTeam(services, attempt)).toMatchObject({ kind: 'failed' });
  expect(await syncTeam(services, attempt)).toMatchObject({ kind: 'waiting' });
});
