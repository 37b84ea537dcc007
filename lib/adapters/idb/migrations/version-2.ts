/**
 * Events of colleagues and of restored backups live beside this device's own. A copied profile can write on at
 * the same place of the same chain: both events are kept, and `auditChain` shows the fork.
 */
export function migrateToVersion2(_database: IDBDatabase, transaction: IDBTransaction): void {
  const events = transaction.objectStore('events');
  events.deleteIndex('place');
  events.createIndex('place', ['device', 'seq']);
}
