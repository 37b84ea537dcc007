import type { Deadline, Timer } from '../domain/deadline/deadline.ts';
import { deadlinesOf } from '../domain/deadline/deadlines-of.ts';
import type { Objection } from '../domain/objection/objection.ts';
import { pageShape } from '../domain/report/line-page.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import type { Settings } from '../domain/shared/settings.ts';
import { mendList } from './mend-list.ts';
import type { Services } from './services.ts';
import { loadSettings, todayOf, updateSettings } from './settings.ts';

/** A date that other settings would put on another day. */
export interface DateMove {
  readonly objection: Objection;
  readonly timer: Timer;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

type Needed = Pick<Services, 'store' | 'clock'>;

const KEY = 'retimed-for';

// Raised when a version counts deadlines in another way, or keeps other things with a case: all cases are then
// worked out anew at the next start. 2: lines for lists and the day of the first reminder. 3: no case waits for a day that
// never comes.
const RULES = 3;

/**
 * What would move if `next` were saved: dates of open cases that are still to be kept, earliest first. Writes
 * nothing, so it can be asked while a person is still thinking. @throws StoreError
 */
export async function movesUnder({ store, clock }: Needed, next: Settings): Promise<DateMove[]> {
  const today = todayOf(clock.now(), next);
  const moves = (await store.openRows()).flatMap(({ objection, deadlines }) => {
    const later = new Map(
      deadlinesOf(objection, next, today).map((deadline) => [deadline.timer, deadline]),
    );
    return deadlines.flatMap((deadline) =>
      dateMovesOf(objection, deadline, later.get(deadline.timer)),
    );
  });
  return moves.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function dateMovesOf(
  objection: Objection,
  before: Deadline,
  after: Deadline | undefined,
): DateMove[] {
  if (before.metOn !== null || !after || after.dueOn === before.dueOn) return [];
  return [{ objection, timer: before.timer, from: before.dueOn, to: after.dueOn }];
}

/**
 * Saves what a person changed and times all cases anew where their dates hang on it. What another tab saved
 * meanwhile stays: only what differs from `before` is taken over. Doing it twice changes nothing more.
 * @returns the settings that now apply. @throws StoreError
 */
export async function changeSettings(
  services: Needed,
  { before, after }: { readonly before: Settings; readonly after: Settings },
): Promise<Settings> {
  const settings = await updateSettings(services.store, (stored) =>
    merged(stored, { before, after }),
  );
  await retimeCases(services);
  return settings;
}

/**
 * Times all cases by the stored settings, unless that was done already. Called at saving, and when a page
 * opens: a crash or a new version between saving and timing is made up there.
 * @returns whether anything was to be done. @throws StoreError
 */
export async function retimeCases({ store, clock }: Needed): Promise<boolean> {
  const settings = await loadSettings(store);
  const wanted = timingOf(settings);
  if ((await store.meta(KEY)) === wanted) return false;
  await mendList({ store, clock });
  // Last: until it stands the next page does all of it again.
  await store.setMeta(KEY, wanted);
  return true;
}

/** Everything in the settings that a date, or the day of a reminder, can hang on. */
function timingOf({ country, closedDays, leadDays, retention }: Settings): string {
  const { wordDays, closedMonths } = retention;
  const periods = { wordDays, closedMonths };
  return JSON.stringify({ rules: RULES, lines: pageShape, country, closedDays, leadDays, periods });
}

function merged(
  stored: Settings,
  { before, after }: { readonly before: Settings; readonly after: Settings },
): Settings {
  const isSame = (key: keyof Settings) =>
    JSON.stringify(before[key]) === JSON.stringify(after[key]);
  const changed = Object.entries(after).filter(
    // The keys of an object of this type are its keys; `Object.entries` knows strings only.
    ([key]) => !isSame(key as keyof Settings),
  );
  return { ...stored, ...Object.fromEntries(changed) };
}
