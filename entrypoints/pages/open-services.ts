import { couchTeamServer } from '@/lib/adapters/couchdb/couch-team-server.ts';
import { openIdbStore } from '@/lib/adapters/idb/open-idb-store.ts';
import { openMemoryStore } from '@/lib/adapters/memory/open-memory-store.ts';
import { projectCase } from '@/lib/app/project-case.ts';
import type { Services, TeamServices, TeamTools } from '@/lib/app/services.ts';
import { loadSettings, todayOf } from '@/lib/app/settings.ts';
import { instantOf } from '@/lib/domain/shared/instant.ts';
import { defaultSettings } from '@/lib/domain/shared/settings.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';
import type { Clock } from '@/lib/ports/clock.ts';
import { StoreError } from '@/lib/ports/errors.ts';
import { prepareStore } from './prepare-store.ts';

const clock: Clock = { now: () => instantOf(Date.now()) };
const newId = () => crypto.randomUUID();
const identity = { newId };
const team: TeamTools = { server: couchTeamServer, random: Math.random };

/** What every page of ours and the worker share, over the one database of their origin. @throws StoreError */
export async function openServices(): Promise<TeamServices> {
  return { store: await openStore(), clock, identity, team };
}

/** Services that keep nothing: for a page that has only to tell what is wrong. */
export function forgetfulServices(): Services {
  return { store: openMemoryStore({ device: newId() }), clock, identity };
}

const shortly = () => new Promise((done) => setTimeout(done, 300)); // nobody feels it

async function openStore(): Promise<CaseStore> {
  let settings = defaultSettings;
  try {
    const store = await openIdbStore({
      name: 'svarfrist',
      device: newId(),
      project: (events) => projectCase(events, settings, todayOf(clock.now(), settings)),
    });
    settings = await loadSettings(store);
    // Makes up what a crash, a new version or new presets left undone. Dates a little old are better than no page, so
    // a hundred thousand cases are worked through while the page shows what it has.
    await Promise.race([prepareStore({ store, clock, identity }).catch(() => {}), shortly()]);
    return store;
  } catch (error) {
    // Where nothing may be stored the page works in memory and says so. Every other fault is told as it is:
    // an empty list beside a database that is only blocked would look like a loss.
    if (error instanceof StoreError && error.code === 'denied') return forgetfulServices().store;
    throw error;
  }
}
