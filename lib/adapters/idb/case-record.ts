import { isOpen } from '../../domain/objection/state-groups.ts';
import type { CaseRow } from '../../ports/case-store.ts';

// Sorts after every date: a case that owes nothing comes last.
const NO_DUTY = '9999-12-31';

/** A row as the `cases` store keeps it: the row, and the values its indexes read. */
export function caseRecordOf(row: CaseRow) {
  const { objection, nextDueOn } = row;
  const isShown = objection.state !== 'DISMISSED' && !objection.isErased;
  const isRunning = isShown && isOpen(objection.state);
  return {
    id: objection.id,
    state: objection.state,
    owner: objection.classification.owner,
    customer: objection.classification.customer.email,
    registeredAt: objection.registeredAt,
    // A dismissed mail is no case, and an erased one must not be found by its mail.
    messageKeys: isShown ? objection.messageKeys : [],
    threadKeys: isShown ? objection.threadKeys : [],
    // IndexedDB has no key for true.
    isOpen: isRunning ? 1 : 0,
    dueKey: nextDueOn ?? NO_DUTY,
    ...(isRunning && nextDueOn ? { nextDueOn } : {}),
    row,
  };
}
