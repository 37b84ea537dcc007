import type { Reminder } from '../domain/reminder/reminder.ts';
import { isPerson } from '../domain/shared/person.ts';
import type { Settings } from '../domain/shared/settings.ts';
import type { CaseStore } from '../ports/case-store.ts';
import { loadConnection, loadRun } from './team-run.ts';

/**
 * Those reminders that concern this person: of one's own cases, and for managers what the whole team lets pass.
 * Without a team all of them do. A case that nobody owns is everybody's; one whose owner nobody in the team goes by is
 * that of whoever registered it, and the managers'. @throws StoreError
 */
export async function remindersForMe(
  store: CaseStore,
  reminders: readonly Reminder[],
  { owner }: Settings,
): Promise<readonly Reminder[]> {
  if (reminders.length === 0 || !(await loadConnection(store))) return reminders;
  const { roles, people } = await loadRun(store);
  const isManager = roles?.includes('manager') ?? false;
  const cases = new Map<string, { readonly isMine: boolean; readonly isStrangers: boolean }>();
  for (const { objectionId } of reminders) {
    if (cases.has(objectionId)) continue;
    const objection = (await store.row(objectionId))?.objection;
    const whose = objection?.classification.owner ?? '';
    const isOwn = whose === '' || isPerson(whose, owner);
    const isStrangers =
      !isOwn && people !== null && !people.some((member) => isPerson(whose, member));
    const isMine = isOwn || (isStrangers && isPerson(objection?.events[0]?.actor ?? '', owner));
    cases.set(objectionId, { isMine, isStrangers });
  }
  return reminders.filter(({ objectionId, audience }) => {
    const found = cases.get(objectionId);
    if (isManager && (audience !== 'owner' || found?.isStrangers)) return true;
    return found?.isMine && audience !== 'manager';
  });
}
