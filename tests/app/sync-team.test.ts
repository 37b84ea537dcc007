import { expect, test } from 'vitest';
import { disconnectTeam } from '../../lib/app/connect-team.ts';
import type { TeamServices } from '../../lib/app/services.ts';
import { syncTeam } from '../../lib/app/sync-team.ts';
import { loadRun, neverRun, saveConnection, saveRun } from '../../lib/app/team-run.ts';
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
const report: SyncReport = { received: 0, hasMoved: true, member, isComplete: true };

/** A device in a team whose server answers a sync by `slice`. */
async function inTeam(slice: (services: TeamServices) => Promise<SyncReport>) {
  const services: TeamServices = {
    ...fakeServices().services,
    team: {
      random: () => 0.5,
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
