import type { ObjectionId } from '../domain/shared/ids.ts';
import type { CaseRow, CaseStore, RowPage } from '../ports/case-store.ts';

const PAGE = 250;

/** All rows in the order of their ids, a page at a time, so that any number of them fits into memory. @throws StoreError */
export async function* rowPages(
  store: Pick<CaseStore, 'rowsAfter'>,
): AsyncGenerator<readonly CaseRow[]> {
  let after: ObjectionId | null = null;
  do {
    const page: RowPage = await store.rowsAfter(after, PAGE);
    yield page.rows;
    after = page.next;
  } while (after !== null);
}
