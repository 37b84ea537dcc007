/**
 * The first layout. `events` is the truth: keyed by id, one place in a chain only once. `cases` is the
 * projection that can be rebuilt; a case without a date has no `nextDueOn`, so it is not in that index.
 */
export function migrateToVersion1(database: IDBDatabase): void {
  const events = database.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('objectionId', 'objectionId');
  events.createIndex('place', ['device', 'seq'], { unique: true });

  const cases = database.createObjectStore('cases', { keyPath: 'id' });
  cases.createIndex('nextDueOn', 'nextDueOn');
  cases.createIndex('open', ['isOpen', 'dueKey']);
  cases.createIndex('state', 'state');
  cases.createIndex('owner', 'owner');
  cases.createIndex('customer', 'customer');
  cases.createIndex('registeredAt', 'registeredAt');
  cases.createIndex('messageKeys', 'messageKeys', { multiEntry: true });
  cases.createIndex('threadKeys', 'threadKeys', { multiEntry: true });

  const dismissed = database.createObjectStore('dismissed', { keyPath: 'messageKey' });
  dismissed.createIndex('objectionId', 'objectionId');
  database.createObjectStore('meta');
  database.createObjectStore('quarantine', { keyPath: ['store', 'key'] });
}
