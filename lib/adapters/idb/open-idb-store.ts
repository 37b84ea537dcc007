import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { namedEvent } from '../../domain/objection/named-event.ts';
import { withoutWords } from '../../domain/objection/without-words.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import { appendEvents } from './append-events.ts';
import { caseReader } from './case-reader.ts';
import { HEAD, parseHead } from './chain-head.ts';
import { chainOf, entriesOf, knownChains } from './chain-reader.ts';
import { openChangeChannel } from './change-channel.ts';
import { allStores, type Database, type StoreName, type Writing } from './layout.ts';
import { listReader } from './list-reader.ts';
import { openDatabase } from './open-database.ts';
import { type Project, rebuildCases } from './rebuild-cases.ts';
import { receiveEvents } from './receive-events.ts';
import { rewriteCases } from './rewrite-cases.ts';
import { storeErrorOf } from './store-error-of.ts';

/** What a choice or a position needs: it waits for nobody who reads or writes cases. */
const onlyMeta: StoreName[] = ['meta'];

/** How to open the store of this profile. */
export interface IdbStoreOptions {
  /** Name of the database. */
  readonly name: string;
  /** Name of this device in the chain, should the database not have one yet: a fresh UUID will do. */
  readonly device: string;
  /** Folds a log anew where a row of the projection does not parse; without it such rows wait for `rebuild`. */
  readonly project?: Project;
  /** How long to wait for a tab that holds an older version open, in milliseconds. */
  readonly patience?: number;
}

/**
 * Opens the durable store of this profile. @throws StoreError `denied`, `blocked`, `newer-version`, `quota`
 * or `failed`; whoever opens it decides whether to go on in memory.
 */
export async function openIdbStore(options: IdbStoreOptions): Promise<CaseStore> {
  const { name, device, project, patience } = options;
  const connection = await openDatabase(name, patience === undefined ? {} : { patience });
  const channel = openChangeChannel(name);

  async function use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(connection.database);
    } catch (error) {
      throw storeErrorOf(error, connection.closedBy() ?? 'failed');
    }
  }

  /** Runs `work` in one transaction over `stores`: on disk when it resolves, undone when it fails. */
  async function write<T>(
    work: (transaction: Writing) => Promise<T>,
    stores: StoreName[] = allStores,
  ): Promise<T> {
    const result = await use(async (database) => {
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      const done = transaction.done;
      try {
        const value = await work(transaction);
        await done;
        return value;
      } catch (error) {
        throw await causeOf(error, { transaction, done });
      }
    });
    channel.announce();
    return result;
  }

  const reader = caseReader(use, project);
  return {
    isDurable: true,
    append: (events, rows, expectedHead) =>
      write((transaction) => appendEvents(transaction, { events, rows, expectedHead, device })),
    head: () => use(async (database) => parseHead(await database.get('meta', HEAD), device)),
    receive: (arrival) =>
      write((transaction) => receiveEvents(transaction, { ...arrival, device })),
    chain: (of, from, limit) => use((database) => chainOf(database, of, { from, limit })),
    entries: (of, from, limit) => use((database) => entriesOf(database, of, { from, limit })),
    forgetWords: (ids, fold) =>
      write((transaction) =>
        rewriteCases(transaction, { ids, change: withoutWords, project: fold }),
      ),
    nameColleagues: (ids, names, fold) =>
      write((transaction) => {
        const change = (event: ObjectionEvent) => namedEvent(event, names);
        return rewriteCases(transaction, { ids, change, project: fold });
      }),
    chains: () => use(knownChains),
    ...reader,
    ...listReader(use, reader.row),
    // Callers' keys are prefixed, so that they never meet ours.
    meta: (key) => use((database) => database.get('meta', `app:${key}`)),
    setMeta: (key, value) =>
      write(async (transaction) => {
        const put = transaction.objectStore('meta').put(value, `app:${key}`);
        // Asked for at once, so that it lasts also where the page is reloaded or closed in the same moment.
        transaction.commit();
        await put;
      }, onlyMeta),
    changeMeta: (key, change) =>
      write(async (transaction) => {
        const values = transaction.objectStore('meta');
        const put = values.put(change(await values.get(`app:${key}`)), `app:${key}`);
        transaction.commit();
        await put;
      }, onlyMeta),
    rebuild: (fold) => use((database) => rebuildCases(database, write, fold)),
    onChange: channel.onChange,
    close() {
      channel.close();
      connection.close();
    },
  };
}

/** Undoes a failed transaction; why it failed is known best by the transaction itself (a full disk). */
async function causeOf(
  error: unknown,
  { transaction, done }: { transaction: Writing; done: Promise<void> },
): Promise<unknown> {
  try {
    transaction.abort();
  } catch {
    // It is over already, by the failure itself.
  }
  const ended = await done.then(
    () => null,
    (reason: unknown) => reason,
  );
  return isQuota(ended) ? ended : error;
}

function isQuota(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'QuotaExceededError';
}
