import { StoredEvent } from '../domain/objection/stored-event.ts';
import { startSha256 } from '../domain/shared/sha256.ts';
import { BACKUP_VERSION, type BackupHead, backedUpKeys } from './backup-format.ts';
import { chainEntries } from './chain-entries.ts';
import type { MadeFile } from './made-file.ts';
import type { Progress } from './progress.ts';
import type { FileServices } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';

/** A backup, and how many of its entries are damaged: they are kept as they are, but cannot be restored. */
export interface MadeBackup extends MadeFile {
  readonly unreadable: number;
}

/**
 * Everything that is stored, as a packed text file of one JSON value a line: all chains entry by entry, also those
 * that this version cannot interpret or that are damaged, then settings and templates. Null when it was stopped.
 * @throws StoreError
 */
export async function backUp(
  services: FileServices,
  progress: Progress = {},
): Promise<MadeBackup | null> {
  const { clock, documentFiles, store } = services;
  const chains = await store.chains();
  const { device } = await store.head();
  const total = chains.reduce((sum, { length }) => sum + length, 0);
  let isCut = false;
  let count = 0;
  let unreadable = 0;

  async function* lines(): AsyncIterable<unknown> {
    for (const chain of chains) {
      for await (const step of chainEntries(store, chain.device)) {
        if (progress.isStopped?.()) {
          isCut = true;
          return;
        }
        for (const entry of step) {
          if (!StoredEvent.safeParse(entry).success) unreadable += 1;
          yield { entry };
        }
        count += step.length;
        progress.onProgress?.(Math.min(count, total), total);
      }
    }
    for (const key of backedUpKeys) {
      const value = await store.meta(key);
      if (value !== undefined) yield { meta: key, value };
    }
  }
  const head: BackupHead = {
    format: 'svarfrist-backup',
    v: BACKUP_VERSION,
    madeAt: clock.now(),
    device,
    entries: total,
  };
  const parts = await documentFiles.packText(sealed(head, lines()));
  if (isCut) return null;
  return {
    name: `svarfrist-${todayOf(head.madeAt, await loadSettings(store))}.backup.gz`,
    type: 'application/gzip',
    parts,
    count,
    unreadable,
  };
}

/** The lines with their head, and an end that proves them. */
async function* sealed(head: BackupHead, lines: AsyncIterable<unknown>): AsyncIterable<string> {
  const hash = startSha256();
  let written = 1;
  const line = (value: unknown) => {
    const text = `${JSON.stringify(value)}\n`;
    hash.add(text);
    return text;
  };
  yield line(head);
  for await (const value of lines) {
    written += 1;
    yield line(value);
  }
  yield `${JSON.stringify({ end: { lines: written, sha256: hash.hex() } })}\n`;
}
