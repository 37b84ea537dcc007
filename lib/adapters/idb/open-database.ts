import { openDB, unwrap } from 'idb';
import { StoreError, type StoreErrorCode } from '../../ports/errors.ts';
import type { Database, Layout } from './layout.ts';
import { migrate, migrations } from './migrations/migrate.ts';
import { storeErrorOf } from './store-error-of.ts';

// A tab that was asked to let go finishes its transaction first; one that takes longer is stuck.
const PATIENCE = 3000;

/** An open database, and why it stopped being one. */
export interface Connection {
  readonly database: Database;
  /** Null while open; else the code with which every further call fails. */
  closedBy(): StoreErrorCode | null;
  close(): void;
}

/**
 * Opens the database and brings it to the newest layout, or to `version`; `patience` is how long to wait for
 * another tab, in milliseconds. @throws StoreError `denied` where the browser allows no storage, `blocked` when another
 * tab holds an older version open, `newer-version` when a newer Svarfrist wrote it.
 */
export async function openDatabase(
  name: string,
  {
    patience = PATIENCE,
    version = migrations.length,
  }: { patience?: number; version?: number } = {},
): Promise<Connection> {
  let closedBy: StoreErrorCode | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasGivenUp = false;
  let giveUp: (error: StoreError) => void = () => {};
  const stuck = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  try {
    // In some privacy modes the global itself is missing.
    if (typeof indexedDB === 'undefined') throw new StoreError('denied');
    const opening = openDB<Layout>(name, version, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        // Migrations speak plain IndexedDB: the wrapper's types know the newest layout only.
        migrate(unwrap(database), unwrap(transaction), { oldVersion });
      },
      blocked() {
        timer = setTimeout(() => {
          hasGivenUp = true;
          giveUp(new StoreError('blocked'));
        }, patience);
      },
      blocking(_currentVersion, blockedVersion, event) {
        // Let go at once, or the other tab could neither upgrade nor delete.
        closedBy = blockedVersion === null ? 'gone' : 'newer-version';
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated() {
        closedBy ??= 'gone';
      },
    }).then((database) => {
      if (hasGivenUp) database.close();
      return database;
    });
    const database = await Promise.race([opening, stuck]);
    return {
      database,
      closedBy: () => closedBy,
      close() {
        closedBy ??= 'gone';
        database.close();
      },
    };
  } catch (error) {
    // Firefox in private windows of older versions opens with InvalidStateError; Chromium in a frame of a site whose
    // storage the user blocked with UnknownError and these words (seen 2026-11 in Outlook's frame).
    const isDenied =
      error instanceof DOMException &&
      (error.name === 'InvalidStateError' ||
        (error.name === 'UnknownError' && error.message.includes('denied permission')));
    throw storeErrorOf(error, isDenied ? 'denied' : 'failed');
  } finally {
    clearTimeout(timer);
  }
}
