import { migrateToVersion1 } from './version-1.ts';
import { migrateToVersion2 } from './version-2.ts';
import { migrateToVersion3 } from './version-3.ts';

/** One step of the layout: from the version before to its own. Runs inside the upgrade transaction. */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/**
 * All steps; the last one's number is the version of the database. A step that was shipped never changes,
 * and imports nothing outside this folder, so that it does the same in ten years.
 */
export const migrations: readonly Migration[] = [
  migrateToVersion1,
  migrateToVersion2,
  migrateToVersion3,
];

/** Takes a database from `oldVersion` (0 is a new one) through every later step, in order. */
export function migrate(
  database: IDBDatabase,
  transaction: IDBTransaction,
  { oldVersion, steps = migrations }: { oldVersion: number; steps?: readonly Migration[] },
): void {
  for (const step of steps.slice(oldVersion)) step(database, transaction);
}
