import * as z from 'zod/mini';
import type { LinePage } from '../../domain/report/line-page.ts';
import type { Database, Writing } from './layout.ts';
import { parseLinePage } from './parse-line-page.ts';

/** Number of the last write that changed a line, among the meta values. */
export const REVISION = 'revision';

/** All pages as they were after the write `revision`. */
export interface PageSnapshot {
  readonly revision: number;
  readonly pages: readonly LinePage[];
}

const SNAPSHOT = 'page-snapshot';
// Fewer cases are read as fast page by page.
const WORTH_IT = 5000;
// Pages that may differ before the snapshot is made anew.
const STALE = 32;
// Long enough for the list to be drawn and for the first click.
const LATER = 2000;

const StoredSnapshot = z.object({ revision: z.number(), pages: z.array(z.unknown()) });

/**
 * The snapshot, and what was written since then, as one list. Chromium keeps every record over 64 kB in a file of its
 * own, so 256 pages of a hundred thousand cases take it several times as long to open as one file of the same size.
 */
export async function readPages(transaction: Reading): Promise<ReadPages> {
  const stored = transaction.objectStore('pages');
  const meta = transaction.objectStore('meta');
  const snapshot = parseSnapshot(await meta.get(SNAPSHOT));
  if (!snapshot) {
    // Everything is read faster as it lies than by an index.
    const pages = parsed(await stored.getAll());
    return { pages, isStale: pages.reduce((sum, { count }) => sum + count, 0) >= WORTH_IT };
  }
  const fresh = await pagesSince(transaction, snapshot.revision);
  const pages = new Map([...snapshot.pages, ...fresh.pages].map((page) => [page.page, page]));
  return { pages: [...pages.values()], isStale: fresh.pages.length > STALE };
}

/** The pages that were written after `revision`. */
export async function pagesSince(transaction: Reading, revision: number): Promise<ReadPages> {
  const behind = IDBKeyRange.lowerBound(revision, true);
  const records = await transaction.objectStore('pages').index('revision').getAll(behind);
  return { pages: parsed(records), isStale: false };
}

type Reading = ReturnType<typeof readingPages>;

interface ReadPages {
  readonly pages: readonly LinePage[];
  /** True when a snapshot is worth making now. */
  readonly isStale: boolean;
}

/** A transaction in which all pages can be read as of one moment. */
export function readingPages(database: Database) {
  return database.transaction(['pages', 'meta']);
}

/** Keeps a snapshot for the next opening, once there is time for it. */
export function keepLater(
  snapshot: PageSnapshot,
  use: (work: (database: Database) => Promise<void>) => Promise<void>,
): void {
  setTimeout(() => {
    // Without it the next opening takes a moment longer, and tries again.
    use((database) => keepSnapshot(database, snapshot)).catch(() => {});
  }, LATER);
}

/** Forgets it: what was erased must not live on in a copy. */
export async function forgetSnapshot(transaction: Writing): Promise<void> {
  await transaction.objectStore('meta').delete(SNAPSHOT);
}

async function keepSnapshot(database: Database, snapshot: PageSnapshot): Promise<void> {
  const transaction = database.transaction('meta', 'readwrite', { durability: 'relaxed' });
  // Something may have been erased since it was read.
  if ((await transaction.store.get(REVISION)) === snapshot.revision)
    await transaction.store.put(snapshot, SNAPSHOT);
  await transaction.done;
}

/** Null where there is none, or one of another version. */
function parseSnapshot(value: unknown): PageSnapshot | null {
  const { data } = StoredSnapshot.safeParse(value);
  if (!data) return null;
  const pages = parsed(data.pages);
  return pages.length === data.pages.length ? { revision: data.revision, pages } : null;
}

function parsed(records: readonly unknown[]): readonly LinePage[] {
  return records.flatMap((record) => parseLinePage(record) ?? []);
}
