import { orderEvents } from '../../domain/objection/order-events.ts';
import { withoutWords } from '../../domain/objection/without-words.ts';
import type { ObjectionId } from '../../domain/shared/ids.ts';
import type { Arrival, CaseRow } from '../../ports/case-store.ts';
import type { Writing } from './layout.ts';
import { hasBeginning, parseStoredEvent } from './parse-row.ts';
import { putCases } from './put-cases.ts';

/** Takes the words out of the stored events of some cases, inside `transaction`. */
export async function forgetWords(
  transaction: Writing,
  ids: readonly ObjectionId[],
  project: Arrival['project'],
): Promise<void> {
  const log = transaction.objectStore('events');
  const rows: CaseRow[] = [];
  for (const id of ids) {
    const records = await log.index('objectionId').getAll(id);
    // What cannot be read may be of a newer version, which will know itself what of it are words.
    const events = records.flatMap((record) => {
      const parsed = parseStoredEvent(record);
      return parsed.ok ? [parsed.value] : [];
    });
    const shorter = events.map(withoutWords);
    await Promise.all(
      shorter.filter((event, place) => event !== events[place]).map((event) => log.put(event)),
    );
    if (hasBeginning(shorter)) rows.push(project(orderEvents(shorter)));
  }
  await putCases(transaction, rows);
}
