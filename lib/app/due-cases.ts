import { planReminders } from '../domain/reminder/plan-reminders.ts';
import type { Reminder } from '../domain/reminder/reminder.ts';
import { millisecondsOf } from '../domain/shared/instant.ts';
import type { Settings } from '../domain/shared/settings.ts';
import type { CaseRow } from '../ports/case-store.ts';
import { remindersForMe } from './reminders-for-me.ts';
import type { Services } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';

type Needed = Pick<Services, 'store' | 'clock'>;

/** A case with what it has to be reminded of now, the longest due first. */
export interface DueCase {
  readonly row: CaseRow;
  readonly reminder: Reminder;
}

/** What this person has to be reminded of. */
export interface DueCases {
  /** Of how many cases. */
  readonly count: number;
  /** How many of them are due today or late. */
  readonly urgent: number;
  /** The first of them, the longest due first. */
  readonly cases: readonly DueCase[];
}

/** Everything that this person has to be reminded of now. Reads only what is due, however many cases are open. @throws StoreError */
export async function remindersNow(
  { store, clock }: Needed,
  settings: Settings,
): Promise<readonly Reminder[]> {
  const now = clock.now();
  const planned = planReminders(await store.watchesBy(todayOf(now, settings)), now, settings);
  const due = planned.filter(({ showAt }) => millisecondsOf(showAt) <= millisecondsOf(now));
  return remindersForMe(store, due, settings);
}

/** The cases behind the number on the badge, at most `most` of them in full. @throws StoreError */
export async function dueCases(services: Needed, most: number): Promise<DueCases> {
  const settings = await loadSettings(services.store);
  const today = todayOf(services.clock.now(), settings);
  const reminders = await remindersNow(services, settings);
  const sorted = reminders.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const first = new Map(sorted.toReversed().map((each) => [each.objectionId, each]));
  const all = sorted.filter((each) => first.get(each.objectionId) === each);
  const urgent = all.filter(({ dueOn }) => dueOn <= today).length;
  const cases = await Promise.all(
    all.slice(0, most).map(async (reminder) => {
      const row = await services.store.row(reminder.objectionId);
      return row ? [{ row, reminder }] : [];
    }),
  );
  return { count: all.length, urgent, cases: cases.flat() };
}
