import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { orderEvents } from '../../domain/objection/order-events.ts';
import type { ObjectionId } from '../../domain/shared/ids.ts';
import type { Arrival, CaseRow } from '../../ports/case-store.ts';
import type { Writing } from './layout.ts';
import { hasBeginning, parseStoredEvent } from './parse-row.ts';
import { putCases } from './put-cases.ts';

/** What is rewritten, and how. */
export interface Rewriting {
  readonly ids: readonly ObjectionId[];
  /** The event as it shall be stored; itself where nothing of it changes. */
  readonly change: (event: ObjectionEvent) => ObjectionEvent;
  readonly project: Arrival['project'];
}

/** Rewrites what can be read of the stored events of some cases, and their rows, inside `transaction`. */
export async function rewriteCases(
  transaction: Writing,
  { ids, change, project }: Rewriting,
): Promise<void> {
  const log = transaction.objectStore('events');
  const rows: CaseRow[] = [];
  for (const id of ids) {
    const records = await log.index('objectionId').getAll(id);
    // What cannot be read may be of a newer version, which will know itself what to do with it.
    const events = records.flatMap((record) => {
      const parsed = parseStoredEvent(record);
      return parsed.ok ? [parsed.value] : [];
    });
    const changed = events.map(change);
    await Promise.all(
      changed.filter((event, place) => event !== events[place]).map((event) => log.put(event)),
    );
    if (hasBeginning(changed)) rows.push(project(orderEvents(changed)));
  }
  await putCases(transaction, rows);
}
