import { caseRecordOf } from '../../lib/adapters/idb/case-record.ts';
import { openDatabase } from '../../lib/adapters/idb/open-database.ts';
import { watchRecordOf } from '../../lib/adapters/idb/watch-record.ts';
import { isOpen } from '../../lib/domain/objection/state-groups.ts';
import { watchOf } from '../../lib/domain/reminder/watch.ts';
import { type CaseLine, caseLine } from '../../lib/domain/report/case-line.ts';
import { changedPage, pageOf } from '../../lib/domain/report/line-page.ts';
import { manyCases, type Wish } from './many-cases.ts';

export interface WriteWish extends Wish {
  /**
   * Whose events are written: those of open cases by default, for a browser takes a minute for all of them and lists
   * never read them. A closed case cannot be opened then.
   */
  readonly events?: 'all' | 'open' | 'none';
  /** False: only what reminders read. */
  readonly hasCases?: boolean;
}

/** Fills an empty database of the product with generated cases, as fast as the browser takes them. */
export async function writeCases(name: string, wish: WriteWish): Promise<void> {
  const { events: whose = 'open', hasCases = true } = wish;
  const { database, close } = await openDatabase(name);
  const lines: CaseLine[] = [];
  for (const batch of manyCases(wish)) {
    const transaction = database.transaction(['events', 'cases', 'duties'], 'readwrite', {
      durability: 'relaxed',
    });
    for (const { row, events } of batch) {
      const isWanted = whose === 'all' || (whose === 'open' && isOpen(row.objection.state));
      if (isWanted) for (const event of events) transaction.objectStore('events').put(event);
      if (hasCases) transaction.objectStore('cases').put(caseRecordOf(row));
      const watch = watchOf(row);
      if (watch) transaction.objectStore('duties').put(watchRecordOf(watch));
      const line = caseLine(row);
      if (line) lines.push(line);
    }
    await transaction.done;
  }
  const transaction = database.transaction(['pages', 'meta'], 'readwrite');
  for (const [page, these] of Map.groupBy(lines, ({ id }) => pageOf(id)))
    transaction.objectStore('pages').put(
      changedPage(undefined, new Map(these.map((line) => [line.id, line])), {
        page,
        revision: 1,
      }),
    );
  transaction.objectStore('meta').put(1, 'revision');
  await transaction.done;
  close();
}
