import { isOnRecord } from '../domain/objection/is-on-record.ts';
import { joinedInto } from '../domain/objection/joined-into.ts';
import type { MessageKey, ObjectionId, ThreadKey } from '../domain/shared/ids.ts';
import type { Instant } from '../domain/shared/instant.ts';
import type { CaseRow } from '../ports/case-store.ts';
import type { Services } from './services.ts';

/** Where a mail stands; either may be unknown. */
export interface MailPlace {
  readonly key: MessageKey | null;
  readonly threadKey: ThreadKey | null;
  readonly receivedAt?: Instant | null;
}

/** A case, and whether it says what the mail is that led to it, in itself or in a registration that was joined into it. */
export interface FoundCase {
  readonly row: CaseRow;
  readonly isRecorded: boolean;
}

/**
 * The case that a mail, or else its conversation, belongs to. A registration that was joined into an earlier one
 * leads there, so that no later mail ends in a case that nobody looks after. @throws StoreError
 */
export async function findCase(
  { store }: Pick<Services, 'store'>,
  { key, threadKey, receivedAt }: MailPlace,
): Promise<FoundCase | null> {
  const named = key && (await store.rowByMessage(key));
  if (named) {
    const row = await goingOn(store, named);
    const isRecorded = [named, row].some(({ objection }) => isOnRecord(objection, key, receivedAt));
    return { row, isRecorded };
  }
  const related = threadKey && (await store.rowByThread(threadKey));
  return related ? { row: await goingOn(store, related), isRecorded: false } : null;
}

/** Follows joined registrations to the one that goes on. Logs that name each other lead no further than once round. */
async function goingOn(store: Services['store'], found: CaseRow): Promise<CaseRow> {
  const seen = new Set<ObjectionId>();
  let row = found;
  for (;;) {
    seen.add(row.objection.id);
    const next = joinedInto(row.objection);
    const target = next && !seen.has(next) ? await store.row(next) : null;
    if (!target || target.objection.isErased || target.objection.state === 'DISMISSED') return row;
    row = target;
  }
}
