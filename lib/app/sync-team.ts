import { canonicalJson } from '../domain/objection/canonical-json.ts';
import { millisecondsOf } from '../domain/shared/instant.ts';
import type { TeamConnection } from '../domain/shared/team-connection.ts';
import { StoreError } from '../ports/errors.ts';
import { type SyncReport, TeamError, type TeamProblem } from '../ports/team-sync.ts';
import { introduceOneself } from './introduce-oneself.ts';
import type { TeamServices } from './services.ts';
import { loadSettings } from './settings.ts';
import { loadConnection, loadRun, openSync, runOf, saveRun, type TeamRun } from './team-run.ts';

// A first failure may be a tunnel; a server that is down for an hour must not meet a stampede.
const FIRST_WAIT = 5000;
const LONGEST_WAIT = 300_000;
// Longer nobody waits, whatever a server asks: what is stored beyond it was stored by a clock that ran ahead.
const LATEST = 3_600_000;
const TOLD_EVERY = 300_000;

/** What no waiting mends: a person has to do something first. A wrong password locks an account after five tries. */
export const needsPerson: ReadonlySet<TeamProblem> = new Set([
  'auth',
  'locked',
  'denied',
  'no-role',
  'no-guard',
  'key-needed',
  'too-old',
  'insecure',
  'clock',
]);

/** What came of an attempt. */
export interface SyncOutcome {
  /** `off` there is no team, `stopped` a person is needed, `waiting` it is too early, `busy` another window is at it. */
  readonly kind: 'off' | 'stopped' | 'waiting' | 'busy' | 'done' | 'more' | 'failed';
  readonly received: number;
  /** How long to wait before the next attempt, in milliseconds; null where the usual pause will do. */
  readonly wait: number | null;
}

interface Attempt {
  /** Milliseconds that this attempt may take. A worker is stopped after thirty seconds without warning. */
  readonly budget: number;
  /** A person asked for it: waiting times and stops do not count. */
  readonly isForced?: boolean;
}

const outcome = (kind: SyncOutcome['kind'], more: Partial<SyncOutcome> = {}): SyncOutcome => ({
  kind,
  received: 0,
  wait: null,
  ...more,
});

/**
 * One attempt to bring this device and the team together. Every trigger calls it: the alarm, a new entry, the
 * network coming back, a person. Failures are kept for the interface, never thrown. @throws StoreError
 */
export async function syncTeam(
  services: TeamServices,
  { budget, isForced = false }: Attempt,
): Promise<SyncOutcome> {
  const { store, clock } = services;
  const connection = await loadConnection(store);
  if (!connection) return outcome('off');
  const run = await loadRun(store);
  const now = millisecondsOf(clock.now());
  if (run.isStopped && !isForced) return outcome('stopped');
  const left = run.notBefore - now;
  if (left > 0 && left <= LATEST && !isForced) return outcome('waiting', { wait: left });

  const sync = await openSync(services, connection);
  try {
    const first = run.lastSyncAt === null ? await sync.firstLook() : 0;
    // What the first look took is not there any more: a worker is stopped all the same.
    const report = await sync.slice(budget - (millisecondsOf(clock.now()) - now));
    if (!report) return outcome('busy');
    if (!(await isStill(services, connection))) return outcome('off');
    const introducedAs = await introduceOneself(sync, await loadSettings(store), run.introducedAs);
    await keepSuccess(services, run, { report, isForced, introducedAs });
    const kind = report.isComplete ? 'done' : 'more';
    return outcome(kind, { received: first + report.received, wait: report.isComplete ? null : 0 });
  } catch (error) {
    if (!(await isStill(services, connection))) return outcome('off');
    // A disk that is full is told, or a device falls behind without a word. It waits like any other failure.
    if (error instanceof StoreError && error.code === 'quota')
      return keepFailure(services, { run, error: new TeamError('no-room'), now });
    if (!(error instanceof TeamError)) throw error;
    return keepFailure(services, { run, error, now });
  }
}

/**
 * False where a person disconnected, or chose another team, while this one answered: its roles and its secret must not
 * come back as those of a device that left.
 */
async function isStill({ store }: TeamServices, connection: TeamConnection): Promise<boolean> {
  return canonicalJson(await loadConnection(store)) === canonicalJson(connection);
}

interface Success extends Pick<TeamRun, 'introducedAs'> {
  readonly report: SyncReport;
  readonly isForced: boolean;
}

async function keepSuccess(
  { store, clock }: TeamServices,
  run: TeamRun,
  { report: { isComplete, hasMoved, member, colleagues }, isForced, introducedAs }: Success,
): Promise<void> {
  const now = clock.now();
  const lastSyncAt = isComplete ? now : run.lastSyncAt;
  const people = isComplete ? colleagues.map(({ name, email }) => ({ name, email })) : run.people;
  const next = { ...runOf(member), lastSyncAt, introducedAs, people };
  // Every window reads anew after every write: a look that found nothing is told now and then only.
  const isNews =
    hasMoved ||
    isForced ||
    canonicalJson({ ...next, lastSyncAt: run.lastSyncAt }) !== canonicalJson(run);
  const age = run.lastSyncAt ? millisecondsOf(now) - millisecondsOf(run.lastSyncAt) : Number.NaN;
  if (isNews || !(age >= 0 && age < TOLD_EVERY)) await saveRun(store, next);
}

async function keepFailure(
  { store, team }: TeamServices,
  { run, error, now }: { run: TeamRun; error: TeamError; now: number },
): Promise<SyncOutcome> {
  const { problem, retryAfter } = error;
  const isStopped = needsPerson.has(problem);
  const failures = run.failures + 1;
  const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures - 1, 10));
  // Full jitter: a whole team that lost its server at once must not come back at once.
  const wait = Math.max(Math.min(retryAfter, LATEST), Math.round(longest * team.random()));
  await saveRun(store, { ...run, failures, problem, isStopped, notBefore: now + wait });
  return isStopped ? outcome('stopped') : outcome('failed', { wait });
}
