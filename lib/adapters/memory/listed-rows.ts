import { type Watch, watchOf } from '../../domain/reminder/watch.ts';
import { caseLine } from '../../domain/report/case-line.ts';
import { changedPage, type LinePage, pageOf } from '../../domain/report/line-page.ts';
import type { ObjectionId } from '../../domain/shared/ids.ts';
import type { PlainDate } from '../../domain/shared/plain-date.ts';
import type { CaseRow, RowPage } from '../../ports/case-store.ts';

type Rows = ReadonlyMap<ObjectionId, CaseRow>;

/** What is to be reminded of on or before `date`, earliest first. */
export function watchesOf(rows: Rows, date: PlainDate): readonly Watch[] {
  return [...rows.values()]
    .flatMap((row) => watchOf(row) ?? [])
    .filter(({ wakeOn }) => wakeOn <= date)
    .sort((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
}

/** All lines, as a database keeps them. */
export function pagesOf(rows: Rows, revision: number): readonly LinePage[] {
  const byPage = Map.groupBy(rows.values(), ({ objection }) => pageOf(objection.id));
  return [...byPage].map(([page, these]) =>
    changedPage(undefined, new Map(these.map((row) => [row.objection.id, caseLine(row)])), {
      page,
      revision,
    }),
  );
}

/** At most `limit` rows behind the id `after`, in the order of ids. */
export function rowsAfter(rows: Rows, after: ObjectionId | null, limit: number): RowPage {
  const ids = [...rows.keys()].sort().filter((id) => after === null || id > after);
  const page = ids.slice(0, limit);
  return {
    rows: page.flatMap((id) => rows.get(id) ?? []),
    next: page.length < limit ? null : (page.at(-1) ?? null),
  };
}

const orderOf = ({ wakeOn, objection }: Watch) => `${wakeOn} ${objection.id}`;
