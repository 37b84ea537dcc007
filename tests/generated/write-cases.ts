import { caseRecordOf } from '../../lib/adapters/idb/case-record.ts';
import { openDatabase } from '../../lib/adapters/idb/open-database.ts';
import { watchRecordOf } from '../../lib/adapters/idb/watch-record.ts';
import { watchOf } from '../../lib/domain/reminder/watch.ts';
import { type CaseLine, caseLine } from '../../lib/domain/report/case-line.ts';
import { changedPage, pageOf } from '../../lib/domain/report/line-page.ts';
import { manyCases, type Wish } from './many-cases.ts';

/** Fills an empty database of the product with generated cases, as fast as the browser takes them. */
export async function writeCases(name: string, wish: Wish): Promise<void> {
  const { database, close } = await openDatabase(name);
  const lines: CaseLine[] = [];
  for (const batch of manyCases(wish)) {
    const transaction = database.transaction(['events', 'cases', 'duties'], 'readwrite', {
      durability: 'relaxed',
    });
    for (const { row, events } of batch) {
      for (const event of events) transaction.objectStore('events').put(event);
      transaction.objectStore('cases').put(caseRecordOf(row));
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
