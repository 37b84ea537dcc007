import { projectCase } from './project-case.ts';
import type { Services } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';
import { verifyLog } from './verify-log.ts';

type Needed = Pick<Services, 'store' | 'clock'>;

/** Makes list, reminders and the index of mails anew from the log. @returns how many cases there are. @throws StoreError */
export async function mendList({ store, clock }: Needed): Promise<number> {
  const settings = await loadSettings(store);
  const today = todayOf(clock.now(), settings);
  return store.rebuild((events) => projectCase(events, settings, today));
}

/**
 * For a list without a single case: makes it anew where the log has some, for a database that was lost half-way must
 * not look like an empty one. @returns whether there was something to mend. @throws StoreError
 */
export async function mendEmptyList(services: Needed): Promise<boolean> {
  if ((await services.store.chains()).length === 0) return false;
  const report = await verifyLog(services);
  if (!report || report.unlisted === 0) return false;
  await mendList(services);
  return true;
}
