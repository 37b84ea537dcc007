import * as z from 'zod/mini';
import { readableEvent } from '../domain/objection/parse-event.ts';
import { StoredEvent } from '../domain/objection/stored-event.ts';
import { auditChain, type ChainReport } from '../domain/report/chain-audit.ts';
import { EMPTY_PLACES, EmptyPlaces } from '../domain/report/empty-places.ts';
import { idsOnPages } from '../domain/report/line-page.ts';
import { chainEntries } from './chain-entries.ts';
import type { Progress } from './progress.ts';
import type { Services } from './services.ts';

/** What came of checking everything that is stored. */
export interface LogReport {
  readonly chains: readonly ChainReport[];
  /** This device's own name in the chains. */
  readonly own: string;
  /** Records that cannot be read as an entry at all. */
  readonly unreadable: number;
  /** Cases of the log that the list does not have: `mendList` brings them back. */
  readonly unlisted: number;
  /** Cases that cannot be told, for their first entry is gone: a backup may have it. */
  readonly headless: number;
}

/** Checks the chains of all devices entry by entry; null when it was stopped. @throws StoreError */
export async function verifyLog(
  { store }: Pick<Services, 'store'>,
  { onProgress, isStopped }: Progress = {},
): Promise<LogReport | null> {
  const [chainsHere, head, quarantined, places] = await Promise.all([
    store.chains(),
    store.head(),
    store.quarantined(),
    store.meta(EMPTY_PLACES),
  ]);
  const empty: EmptyPlaces = z.safeParse(EmptyPlaces, places).data ?? {};
  // A chain of which nothing is left has its head all the same.
  const isLost = head.seq > 0 && !chainsHere.some(({ device }) => device === head.device);
  const chains = isLost ? [...chainsHere, { device: head.device, length: 0 }] : chainsHere;
  const total = chains.reduce((sum, { length }) => sum + length, 0);
  const erased = new Set<string>();
  const begun = new Set<string>();
  const told = new Set<string>();
  const known = new Set<string>();
  const audits: { device: string; audit: ReturnType<typeof auditChain> }[] = [];
  let done = 0;
  for (const { device, length } of chains) {
    const audit = auditChain(device, 0, empty[device]);
    audits.push({ device, audit });
    let read = 0;
    for await (const records of chainEntries(store, device)) {
      if (isStopped?.()) return null;
      for (const record of records) {
        const entry = StoredEvent.safeParse(record).data;
        if (!entry) continue;
        known.add(entry.objectionId);
        if (entry.type === 'erased') erased.add(entry.objectionId);
        if (entry.type === 'registered' || entry.type === 'dismissed') begun.add(entry.objectionId);
        if (entry.type === 'registered' && readableEvent(entry)) told.add(entry.objectionId);
        audit.add(entry);
      }
      read += records.length;
      onProgress?.(done + Math.min(read, length), total);
    }
    done += length;
    onProgress?.(done, total);
  }
  return {
    own: head.device,
    unreadable: quarantined.filter(({ store: name }) => name === 'events').length,
    unlisted: await countUnlisted(store, without(told, erased)),
    headless: without(without(known, begun), erased).size,
    chains: audits.map(({ device, audit }) =>
      audit.end({
        head: device === head.device ? head : null,
        isOwn: device === head.device,
        erased,
      }),
    ),
  };
}

async function countUnlisted(
  store: Services['store'],
  cases: ReadonlySet<string>,
): Promise<number> {
  const { pages, isWhole } = await store.linePages(0);
  if (!isWhole) return 0;
  return without(cases, new Set(idsOnPages(pages))).size;
}

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((each) => !some.has(each)));
}
