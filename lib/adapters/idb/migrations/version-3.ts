/**
 * Room for very many cases. `pages` holds what lists and figures show, some hundred cases a record; `duties` what
 * reminders need, in the order of the day on which they need it. Rows of `cases` become small: events are read
 * where they are, not copied. Indexes that nothing asks any more are given up. The new stores are filled by the
 * rebuild that follows every change of the rules.
 */
export function migrateToVersion3(database: IDBDatabase, transaction: IDBTransaction): void {
  const pages = database.createObjectStore('pages', { keyPath: 'page' });
  pages.createIndex('revision', 'revision');
  // By the day itself and not by an index over it: what is due lies side by side.
  const duties = database.createObjectStore('duties', { keyPath: ['wakeOn', 'id'] });
  duties.createIndex('id', 'id');
  const cases = transaction.objectStore('cases');
  for (const index of ['nextDueOn', 'open', 'state', 'owner', 'customer', 'registeredAt'])
    cases.deleteIndex(index);
}
