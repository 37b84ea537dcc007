import type { ChainHead } from '../../domain/objection/chain.ts';
import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { headBehind, isSameHead } from '../../domain/objection/head-behind.ts';
import { namedEvent } from '../../domain/objection/named-event.ts';
import { orderEvents } from '../../domain/objection/order-events.ts';
import { redact } from '../../domain/objection/redact.ts';
import { isOpen } from '../../domain/objection/state-groups.ts';
import type { StoredEvent } from '../../domain/objection/stored-event.ts';
import { withoutWords } from '../../domain/objection/without-words.ts';
import type { ObjectionId } from '../../domain/shared/ids.ts';
import { byNextDue, newestFirst } from '../../ports/case-order.ts';
import type { Arrival, CaseRow, CaseStore } from '../../ports/case-store.ts';
import { StoreError } from '../../ports/errors.ts';
import { pagesOf, rowsAfter, watchesOf } from './listed-rows.ts';
import { receivedLog } from './received-log.ts';

/** What is rewritten, and how. */
interface Rewriting {
  readonly ids: readonly ObjectionId[];
  readonly change: (event: ObjectionEvent) => ObjectionEvent;
  readonly project: Arrival['project'];
}

/**
 * A store that forgets everything when its page closes: for demonstrations, tests, and as the last resort
 * where the browser denies storage. `device` names this device in the chain.
 */
export function openMemoryStore({ device }: { device: string }): CaseStore {
  let chainHead: ChainHead = { device, seq: 0, prevHash: '' };
  let log: readonly ObjectionEvent[] = [];
  let unread: readonly StoredEvent[] = [];
  let rows: ReadonlyMap<ObjectionId, CaseRow> = new Map();
  let writes = 0;
  const values = new Map<string, string>();
  const listeners = new Set<() => void>();

  const changed = () => {
    writes += 1;
    for (const listener of listeners) listener();
  };
  const valueAt = (key: string): unknown => {
    const json = values.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  };
  const logOf = (id: ObjectionId) =>
    orderEvents(log.filter(({ objectionId }) => objectionId === id));
  const newest = (matches: (row: CaseRow) => boolean) =>
    newestFirst(rows.values()).find((row) => isShown(row) && matches(row)) ?? null;
  function rewrite({ ids, change, project }: Rewriting): void {
    const wanted = new Set<string>(ids);
    log = log.map((event) => (wanted.has(event.objectionId) ? change(event) : event));
    const renewed = ids.filter((id) => rows.has(id)).map((id) => copyOf(project(logOf(id))));
    rows = new Map([...rows, ...renewed.map((row) => [row.objection.id, row] as const)]);
    changed();
  }
  const open = () => [...rows.values()].filter((row) => isOpenRow(row)).sort(byNextDue);

  return {
    isDurable: false,
    async append(events, newRows, expectedHead) {
      const next = headBehind(events, expectedHead);
      if (!isSameHead(chainHead, expectedHead) || !next) throw new StoreError('conflict');
      const erased = new Set(
        events.filter(({ type }) => type === 'erased').map(({ objectionId }) => objectionId),
      );
      log = [...log, ...copyOf(events)].map((event) =>
        erased.has(event.objectionId) ? redact(event) : event,
      );
      rows = new Map([...rows, ...copyOf(newRows).map((row) => [row.objection.id, row] as const)]);
      chainHead = next;
      changed();
    },
    async receive({ events, project, meta = {} }) {
      const received = receivedLog({ log, unread, head: chainHead }, copyOf(events));
      const renewed = [...new Set(received.fresh.map(({ objectionId }) => objectionId))]
        .map((id) => orderEvents(received.log.filter(({ objectionId }) => objectionId === id)))
        .filter((each) => each.some(({ type }) => type === 'registered' || type === 'dismissed'))
        .map((each) => copyOf(project(each)));
      // Nothing is taken over before all of it is known to work.
      ({ log, unread, head: chainHead } = received);
      rows = new Map([...rows, ...renewed.map((row) => [row.objection.id, row] as const)]);
      for (const [key, value] of Object.entries(meta)) values.set(key, JSON.stringify(value));
      changed();
      return received.fresh.length;
    },
    chain: async (of, from, limit) =>
      copyOf(
        log
          .filter((event) => event.device === of && event.seq >= from)
          .sort((left, right) => left.seq - right.seq)
          .slice(0, limit),
      ),
    forgetWords: async (ids, project) => rewrite({ ids, change: withoutWords, project }),
    nameColleagues: async (ids, names, project) =>
      rewrite({ ids, change: (event) => namedEvent(event, names), project }),
    entries: async (of, from, limit) =>
      copyOf(
        [...log, ...unread]
          .filter((event) => event.device === of && event.seq >= from)
          .sort((left, right) => left.seq - right.seq)
          .slice(0, limit),
      ),
    chains: async () =>
      [...Map.groupBy([...log, ...unread], (event) => event.device)]
        .map(([name, events]) => ({
          device: name,
          length: Math.max(...events.map(({ seq }) => seq)) + 1,
        }))
        .sort((left, right) => (left.device < right.device ? -1 : 1)),
    head: async () => chainHead,
    events: async (id) => copyOf(logOf(id)),
    row: async (id) => copyOf(rows.get(id) ?? null),
    rowByMessage: async (key) =>
      copyOf(newest(({ objection }) => objection.messageKeys.includes(key))),
    rowsByMessagePrefix: async (prefix) =>
      copyOf(
        newestFirst(rows.values()).filter(
          (row) => isShown(row) && row.objection.messageKeys.some((key) => key.startsWith(prefix)),
        ),
      ),
    rowByThread: async (key) =>
      copyOf(newest(({ objection }) => objection.threadKeys.includes(key))),
    watchesBy: async (date) => copyOf(watchesOf(rows, date)),
    linePages: async (since) => ({
      pages: since < writes ? pagesOf(rows, writes) : [],
      revision: writes,
      isWhole: true,
    }),
    rowsAfter: async (after, limit) => copyOf(rowsAfter(rows, after, limit)),
    openRows: async () => copyOf(open()),
    allRows: async () => copyOf(newestFirst(rows.values())),
    isDismissed: async (key) =>
      [...rows.values()].some(
        ({ objection }) =>
          objection.state === 'DISMISSED' &&
          !objection.isErased &&
          objection.messageKeys.includes(key),
      ),
    meta: async (key) => valueAt(key),
    async setMeta(key, value) {
      values.set(key, JSON.stringify(value));
      changed();
    },
    async changeMeta(key, change) {
      values.set(key, JSON.stringify(change(valueAt(key))));
      changed();
    },
    quarantined: async () =>
      unread.map(({ id }) => ({ store: 'events', key: id, problem: 'unknown type of event' })),
    async rebuild(project) {
      const ids = new Set(log.map(({ objectionId }) => objectionId));
      rows = new Map([...ids].map((id) => [id, project(logOf(id))]));
      changed();
      return rows.size;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
}

/** Callers get and give copies, as with a database: nobody changes a stored row by accident. */
function copyOf<T>(value: T): T {
  return structuredClone(value);
}

function isShown({ objection }: CaseRow): boolean {
  return objection.state !== 'DISMISSED' && !objection.isErased;
}

function isOpenRow({ objection }: CaseRow): boolean {
  return isOpen(objection.state) && !objection.isErased;
}
