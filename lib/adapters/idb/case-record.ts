import type { CaseRow } from '../../ports/case-store.ts';

/**
 * A row as the `cases` store keeps it: what cannot be folded from the events without the settings, and how to find it
 * by its mail. The objection itself is folded from its events when it is read, so nothing is stored twice.
 */
export function caseRecordOf({ objection, deadlines, nextDueOn, wakeOn }: CaseRow) {
  // A dismissed mail is no case, and an erased one must not be found by its mail.
  const isShown = objection.state !== 'DISMISSED' && !objection.isErased;
  return {
    id: objection.id,
    messageKeys: isShown ? objection.messageKeys : [],
    threadKeys: isShown ? objection.threadKeys : [],
    deadlines,
    nextDueOn,
    wakeOn,
  };
}
