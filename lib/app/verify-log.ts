import { UnreadEvent } from '../domain/objection/unread-event.ts';
import { auditChain, type ChainReport } from '../domain/report/chain-audit.ts';
import { chainEntries } from './chain-entries.ts';
import type { Services } from './services.ts';

/** How far a long task has come, and whether the person stopped it. */
export interface Progress {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly isStopped?: (() => boolean) | undefined;
}

/** What came of checking everything that is stored. */
export interface LogReport {
  readonly chains: readonly ChainReport[];
  /** This device's own name in the chains. */
  readonly own: string;
  /** Records that cannot be read as an entry at all. */
  readonly unreadable: number;
}

/** Checks the chains of all devices entry by entry; null when it was stopped. @throws StoreError */
export async function verifyLog(
  { store }: Pick<Services, 'store'>,
  { onProgress, isStopped }: Progress = {},
): Promise<LogReport | null> {
  const [known, head, quarantined] = await Promise.all([
    store.chains(),
    store.head(),
    store.quarantined(),
  ]);
  // A chain of which nothing is left has its head all the same.
  const isLost = head.seq > 0 && !known.some(({ device }) => device === head.device);
  const chains = isLost ? [...known, { device: head.device, length: 0 }] : known;
  const total = chains.reduce((sum, { length }) => sum + length, 0);
  const erased = new Set<string>();
  const audits: { device: string; audit: ReturnType<typeof auditChain> }[] = [];
  let done = 0;
  for (const { device, length } of chains) {
    const audit = auditChain(device);
    audits.push({ device, audit });
    let read = 0;
    for await (const records of chainEntries(store, device)) {
      if (isStopped?.()) return null;
      for (const record of records) {
        const entry = UnreadEvent.safeParse(record).data;
        if (!entry) continue;
        if (entry.type === 'erased') erased.add(entry.objectionId);
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
    chains: audits.map(({ device, audit }) =>
      audit.end({
        head: device === head.device ? head : null,
        isOwn: device === head.device,
        erased,
      }),
    ),
  };
}
