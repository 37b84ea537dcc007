import * as z from 'zod/mini';
import { erasure } from '../domain/objection/erasure.ts';
import { mayRecord } from '../domain/objection/team-roles.ts';
import { doubtSince, type RetentionDue, retentionOf } from '../domain/report/retention-plan.ts';
import { displayName } from '../domain/shared/address.ts';
import type { ObjectionId } from '../domain/shared/ids.ts';
import { PlainDate } from '../domain/shared/plain-date.ts';
import type { Settings } from '../domain/shared/settings.ts';
import type { Progress } from './progress.ts';
import { projectCase } from './project-case.ts';
import { recordForMany } from './record-for-many.ts';
import { rowPages } from './row-pages.ts';
import type { Services } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';
import { loadRun } from './team-run.ts';

/** A case of which something is due to go. */
export interface ExpiringCase extends RetentionDue {
  readonly id: ObjectionId;
  readonly caseNumber: string;
  readonly customer: string;
}

/** What the periods of the settings would take today: the dry run, which writes nothing. */
export interface RetentionPlan {
  readonly words: readonly ExpiringCase[];
  readonly erase: readonly ExpiringCase[];
  /** Would go, were they not under legal hold. */
  readonly held: readonly ExpiringCase[];
  /** In a team only the data protection officer erases: the others' programs take the words alone. */
  readonly mayErase: boolean;
}

// Cases written in one transaction.
const STEP = 200;
const LAST_RUN = 'retention-ran-on';
const LAST_DOUBT = 'retention-doubted-on';
const DOUBTED_SINCE = 'retention-doubted-since';

/** Changes some cases together. @returns how many it changed */
type Change = (ids: readonly ObjectionId[]) => Promise<number>;

/** Finds what is due. Null when it was stopped. @throws StoreError */
export async function planRetention(
  services: Services,
  { onProgress, isStopped }: Progress = {},
  periods?: Settings['retention'],
): Promise<RetentionPlan | null> {
  const { store, clock } = services;
  const settings = await loadSettings(store);
  const retention = periods ?? settings.retention;
  const today = todayOf(clock.now(), settings);
  const due: ExpiringCase[] = [];
  let done = 0;
  for await (const rows of rowPages(store)) {
    if (isStopped?.()) return null;
    for (const { objection } of rows) {
      const found = retentionOf(objection, { retention, today });
      if (found.step === 'keep') continue;
      due.push({
        ...found,
        id: objection.id,
        caseNumber: objection.caseNumber,
        customer: displayName(objection.classification.customer),
      });
    }
    done += rows.length;
    onProgress?.(done, done);
  }
  const { roles } = await loadRun(store);
  const loose = due.filter(({ isHeld }) => !isHeld);
  return {
    words: loose.filter(({ step }) => step === 'words'),
    erase: loose.filter(({ step }) => step === 'erase'),
    held: due.filter(({ isHeld }) => isHeld),
    mayErase: mayRecord('erased', roles),
  };
}

/**
 * Lets go what a plan lists; each case is asked again, and what was reopened, held or given more time meanwhile stays.
 * @returns how many cases changed. @throws StoreError
 */
export async function applyRetention(
  services: Services,
  plan: RetentionPlan,
  { onProgress, isStopped }: Progress = {},
): Promise<number> {
  const { store, clock } = services;
  const settings = await loadSettings(store);
  const today = todayOf(clock.now(), settings);
  const total = plan.words.length + plan.erase.length;
  let done = 0;
  let changed = 0;
  const still = async (cases: readonly ExpiringCase[], steps: readonly RetentionDue['step'][]) => {
    const rows = await Promise.all(cases.map(({ id }) => store.row(id)));
    return rows.flatMap((row) => {
      if (!row) return [];
      const { step, isHeld } = retentionOf(row.objection, { retention: settings.retention, today });
      return isHeld || !steps.includes(step) ? [] : [row.objection.id];
    });
  };
  const letGo = async (
    cases: readonly ExpiringCase[],
    { steps, change }: { steps: readonly RetentionDue['step'][]; change: Change },
  ) => {
    for (let from = 0; from < cases.length && !isStopped?.(); from += STEP) {
      const some = cases.slice(from, from + STEP);
      changed += await change(await still(some, steps));
      done += some.length;
      onProgress?.(done, total);
    }
  };
  // In a team others may not erase: the words go all the same.
  await letGo(plan.mayErase ? plan.words : [...plan.words, ...plan.erase], {
    steps: ['words', 'erase'],
    async change(ids) {
      await store.forgetWords(ids, (log) => projectCase(log, settings, today));
      return ids.length;
    },
  });
  await letGo(plan.mayErase ? plan.erase : [], {
    steps: ['erase'],
    async change(ids) {
      const recorded = await recordForMany(services, ids, { eventFor: erasure('retention') });
      return recorded.changed;
    },
  });
  return changed;
}

/**
 * What a wake-up does: lets go what is due, once a day, and only where the user has looked at it and switched it on.
 * Nothing brings back what went: a day that only a wrong clock may show is noted, and nothing else (`doubtSince`).
 * @returns how many cases changed. @throws StoreError
 */
export async function retainDaily(services: Services): Promise<number> {
  const { store, clock } = services;
  const settings = await loadSettings(store);
  if (!settings.retention.isAutomatic) return 0;
  const today = todayOf(clock.now(), settings);
  const dayIn = async (key: string) => z.safeParse(PlainDate, await store.meta(key)).data ?? null;
  const lastRun = await dayIn(LAST_RUN);
  if (lastRun === today || (await dayIn(LAST_DOUBT)) === today) return 0;
  const newestMail = await dayOfNewestMail(services);
  const known = { lastRun, newestMail, doubtedSince: await dayIn(DOUBTED_SINCE) };
  const doubted = doubtSince(today, known);
  await store.setMeta(DOUBTED_SINCE, doubted);
  const plan = doubted === null ? await planRetention(services) : null;
  const changed = plan ? await applyRetention(services, plan) : 0;
  // Last: what was cut off is made up for at the next wake-up.
  await store.setMeta(LAST_DOUBT, doubted && today);
  if (doubted === null) await store.setMeta(LAST_RUN, today);
  return changed;
}

async function dayOfNewestMail({ store }: Services): Promise<PlainDate | null> {
  let newest: PlainDate | null = null;
  for await (const rows of rowPages(store))
    for (const { objection } of rows) {
      const [first] = objection.events;
      if (first?.type !== 'registered' || first.data.channel !== 'email') continue;
      const { receivedOn } = first.data;
      if (newest === null || receivedOn > newest) newest = receivedOn;
    }
  return newest;
}
