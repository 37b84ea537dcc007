import { type Colleague, teamNames } from '../../domain/objection/team-names.ts';
import type { TeamConnection } from '../../domain/shared/team-connection.ts';
import type { Membership, TeamDevice, TeamSync } from '../../ports/team-sync.ts';
import { atItsPace, MOST } from './at-its-pace.ts';
import { copiesIn } from './copies-in.ts';
import { couchClient } from './couch-client.ts';
import { later } from './later.ts';
import { plainSeal } from './plain-seal.ts';
import { pullNewest } from './pull-events.ts';
import type { Seal } from './seal.ts';
import { standingOf } from './standing.ts';
import { loadState, STATE, type SyncState, tryingRefused } from './sync-state.ts';
import type { Work } from './sync-work.ts';
import { workThrough } from './work-through.ts';

/** What the sync of one device with one database needs. */
export interface TeamSyncOptions extends TeamDevice {
  readonly connection: TeamConnection;
  readonly fetch: typeof fetch;
  /** Keeps two windows of one browser from doing the same work; null where there is one window only. */
  readonly locks: Pick<LockManager, 'request'> | null;
  /** Entries a request; 500 where nothing is said. */
  readonly batch?: number;
  /** How long one answer of the server may take, in milliseconds. */
  readonly timeout?: number;
}

// Roles change seldom, and every question costs a request.
const CHECK_EVERY = 3_600_000;

/** Keeps a store and a CouchDB database the same set of events. Opening it does nothing yet. */
export function openTeamSync(options: TeamSyncOptions): TeamSync {
  const { store, connection, newId, now, fetch: ask } = options;
  const { url } = connection;
  const request = couchClient({ ...connection, ...options });
  const { keys, user } = connection;
  const openSeal = async (): Promise<Seal> =>
    keys.length === 0 ? plainSeal : (await later(() => import('./seal.ts'))).sealWith(keys);

  const alone = turnsOf(options.locks, `svarfrist-team:${url}`);

  async function check(): Promise<Membership> {
    const { checkConnection } = await later(() => import('./check-connection.ts'));
    return checkConnection({ request, connection, fetch: ask, now });
  }

  /** The stored state with a membership that is young enough. */
  async function begin(): Promise<Checked> {
    const state = await loadState(store, connection, newId);
    if (state.member?.user === user && now() - state.checkedAt < CHECK_EVERY)
      return { ...state, member: state.member };
    const { renewMembership } = await later(() => import('./renew-membership.ts'));
    const seal = await openSeal();
    const checked = await renewMembership(state, { check, request, seal, now });
    await store.setMeta(STATE, checked);
    return checked;
  }

  async function work(state: Checked, end: number): Promise<Work> {
    const seal = await openSeal();
    return workOf({ ...options, request, seal, state, isLate: () => now() > end });
  }

  return {
    check,
    async firstLook() {
      const looking = await work(await begin(), Number.POSITIVE_INFINITY);
      return (await atItsPace(looking, pullNewest)).received;
    },
    slice: (budget) =>
      alone(true, async () => {
        // Asking who we are counts too: a worker has no more time for the first slice than for any other.
        const end = now() + budget;
        const state = await begin();
        const working = await work(state, end);
        const done = await atItsPace(working, workThrough);
        return { ...done, member: state.member, colleagues: working.state.colleagues };
      }),
    async introduce(person) {
      const { introduceAs } = await later(() => import('./introduce.ts'));
      await introduceAs(person, { ...options, request, seal: await openSeal() });
    },
    async claimReminders(ids) {
      const { claimReminders } = await later(() => import('./claim-reminders.ts'));
      return claimReminders(request, { ids, account: connection });
    },
    async retryRefused() {
      // Waits for a slice that is at work: what that notes next would take this back.
      await alone(false, async () => {
        const state = await loadState(store, connection, newId);
        await store.setMeta(STATE, { ...tryingRefused(state), checkedAt: 0 });
      });
    },
    standing: async () => standingOf(store, await loadState(store, connection, newId)),
  };
}

type Checked = SyncState & { readonly member: Membership };

interface WorkOptions extends TeamSyncOptions {
  readonly request: Work['request'];
  readonly seal: Seal;
  readonly state: Checked;
  readonly isLate: () => boolean;
}

function workOf({
  store,
  connection,
  project,
  batch = MOST,
  request,
  seal,
  state: first,
  isLate,
}: WorkOptions): Work {
  const { secret, roles } = first.member;
  let state: SyncState = first;
  const hidesPeople = connection.keys.length > 0;
  let names = teamNames(secret, first.colleagues, hidesPeople);
  let copies: ReturnType<typeof copiesIn> | null = null;
  return {
    store,
    project,
    batch: Math.min(batch, first.pace ?? batch),
    request,
    seal,
    roles,
    isLate,
    user: connection.user,
    get names() {
      return names;
    },
    get state() {
      return state;
    },
    copies() {
      copies ??= copiesIn(store, state);
      return copies;
    },
    meet(colleagues: readonly Colleague[]) {
      names = teamNames(secret, colleagues, hidesPeople);
    },
    async save(next) {
      await store.setMeta(STATE, next);
      state = next;
    },
    adopt(next) {
      state = next;
    },
  };
}

/**
 * Runs a task while no other of this browser runs: `ifAvailable`, or not at all and null then; else once it can. Doing
 * it twice would only be slow.
 */
function turnsOf(
  locks: TeamSyncOptions['locks'],
  name: string,
): <T>(ifAvailable: boolean, task: () => Promise<T>) => Promise<T | null> {
  return async (ifAvailable, task) => {
    if (!locks) return task();
    let isBegun = false;
    try {
      return await locks.request(name, { ifAvailable }, async (lock) => {
        if (!lock) return null;
        isBegun = true;
        return task();
      });
    } catch (error) {
      // A frame without storage has no locks either: there is nobody it would have to wait for.
      if (isBegun) throw error;
      return task();
    }
  };
}
