import type { Reminder } from '../domain/reminder/reminder.ts';
import { isPerson } from '../domain/shared/person.ts';
import type { Settings } from '../domain/shared/settings.ts';
import type { CaseStore } from '../ports/case-store.ts';
import { loadConnection, loadRun } from './team-run.ts';

/**
 * Those reminders that concern this person: of one's own cases, and for managers what the whole team lets pass.
 * Without a team all of them do. A case that nobody owns is everybody's. @throws StoreError
 */
export async function remindersForMe(
  store: CaseStore,
  reminders: readonly Reminder[],
  { owner }: Settings,
): Promise<readonly Reminder[]> {
  if (reminders.length === 0 || !(await loadConnection(store))) return reminders;
  const { roles } = await loadRun(store);
  const isManager = roles?.includes('manager') ?? false;
  const owners = new Map<string, string>();
  for (const { objectionId } of reminders) {
    if (owners.has(objectionId)) continue;
    const row = await store.row(objectionId);
    owners.set(objectionId, row?.objection.classification.owner ?? '');
  }
  return reminders.filter(({ objectionId, audience }) => {
    const whose = owners.get(objectionId) ?? '';
    const isMine = whose === '' || isPerson(whose, owner);
    if (isManager && audience !== 'owner') return true;
    return isMine && audience !== 'manager';
  });
}
