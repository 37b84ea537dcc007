import { StoredEvent } from '../domain/objection/stored-event.ts';
import { startSha256 } from '../domain/shared/sha256.ts';
import { type BinaryFile, FileError } from '../ports/document-files.ts';
import {
  BACKUP_VERSION,
  BackupEnd,
  BackupHead,
  BackupLine,
  backedUpKeys,
} from './backup-format.ts';
import { takeTemplates } from './exchange-templates.ts';
import { takeHalfWritten } from './half-written-template.ts';
import type { Progress } from './progress.ts';
import { projectCase } from './project-case.ts';
import { retimeCases } from './retime-cases.ts';
import type { FileServices } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';

/** What a backup holds, found out before anything is written. */
export interface BackupContent {
  readonly head: BackupHead;
  readonly entries: number;
  readonly cases: number;
  /** Entries that are not on this device yet. */
  readonly fresh: number;
  /** Entries that were damaged before they were backed up. All others can be restored. */
  readonly unreadable: number;
}

// Entries a step, in one transaction.
const STEP = 200;

/**
 * Reads a backup from its first line to its last and compares it with what is stored. Writes nothing. Null when it
 * was stopped. @throws FileError for anything that is no whole backup; StoreError
 */
export async function inspectBackup(
  services: FileServices,
  file: BinaryFile,
  { onProgress, isStopped }: Progress = {},
): Promise<BackupContent | null> {
  const known = await knownPlaces(services);
  const cases = new Set<string>();
  let entries = 0;
  let fresh = 0;
  let unreadable = 0;
  let head: BackupHead | null = null;
  for await (const item of itemsOf(services, file)) {
    if (isStopped?.()) return null;
    if ('format' in item) head = item;
    if ('unreadable' in item) unreadable += 1;
    if (!('entry' in item)) continue;
    entries += 1;
    cases.add(item.entry.objectionId);
    if (!(await known(item.entry))) fresh += 1;
    if (head && entries % STEP === 0) onProgress?.(entries, head.entries);
  }
  if (!head) throw new FileError('incomplete');
  return { head, entries, cases: cases.size, fresh, unreadable };
}

/**
 * Adds what a backup holds to what is here: entries that are here already stay as they are, this device goes on in
 * its own chain, and settings are taken only where there are none. Doing it twice changes nothing more; stopping it
 * keeps what was added by then. Damaged entries are left out. Call `inspectBackup` first: it refuses files that are
 * not whole.
 * @returns how many entries were new. @throws FileError, StoreError
 */
export async function restoreBackup(
  services: FileServices,
  file: BinaryFile,
  { onProgress, isStopped }: Progress = {},
): Promise<number> {
  let waiting: StoredEvent[] = [];
  let total = 0;
  let done = 0;
  let added = 0;
  const values: { key: string; value: unknown }[] = [];
  const settings = await loadSettings(services.store);
  const today = todayOf(services.clock.now(), settings);
  const take = async () => {
    const events = waiting;
    waiting = [];
    if (events.length === 0) return;
    added += await services.store.receive({
      events,
      project: (log) => projectCase(log, settings, today),
    });
    done += events.length;
    onProgress?.(done, total);
  };
  for await (const item of itemsOf(services, file)) {
    if (isStopped?.()) return added;
    if ('format' in item) total = item.entries;
    if ('entry' in item) waiting.push(item.entry);
    if ('key' in item) values.push(item);
    if (waiting.length === STEP) await take();
  }
  await take();
  await takeValues(services, values);
  // The settings are behind the entries: until here cases were timed by those of an empty profile.
  await retimeCases(services);
  return added;
}

type Item =
  | BackupHead
  | { readonly entry: StoredEvent }
  | { readonly key: string; readonly value: unknown }
  /** An entry that was damaged before it was backed up: the file's seal tells that it is as it was written. */
  | { readonly unreadable: true };

/** What the lines of a backup say. @throws FileError at a line that is not as it was written, at the latest at the end */
async function* itemsOf({ documentFiles }: FileServices, file: BinaryFile): AsyncIterable<Item> {
  const hash = startSha256();
  let lines = 0;
  let isEnded = false;
  let isDamaged = false;
  for await (const line of documentFiles.lines(file)) {
    if (isEnded) throw new FileError('broken');
    const json = jsonOf(line, lines === 0);
    const end = BackupEnd.safeParse(json);
    if (end.success && lines > 0) {
      if (end.data.end.lines !== lines || end.data.end.sha256 !== hash.hex())
        throw new FileError('broken');
      isEnded = true;
      continue;
    }
    hash.add(`${line}\n`);
    const item = lines === 0 ? headOf(json) : itemOf(json);
    isDamaged ||= 'unreadable' in item;
    yield item;
    lines += 1;
  }
  if (isEnded) return;
  // Without the seal nobody can tell that an entry was damaged before.
  if (isDamaged) throw new FileError('broken');
  throw new FileError(lines === 0 ? 'foreign' : 'incomplete');
}

function headOf(json: unknown): BackupHead {
  const head = BackupHead.safeParse(json);
  if (!head.success) throw new FileError('foreign');
  if (head.data.v > BACKUP_VERSION) throw new FileError('newer');
  return head.data;
}

function itemOf(json: unknown): Item {
  const line = BackupLine.safeParse(json);
  if (!line.success) throw new FileError('broken');
  if ('meta' in line.data) return { key: line.data.meta, value: line.data.value };
  const entry = StoredEvent.safeParse(line.data.entry);
  return entry.success ? { entry: entry.data } : { unreadable: true };
}

function jsonOf(line: string, isFirst: boolean): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The engine's own error quotes the text it stumbled over, which is a customer's: it is not passed on.
    throw new FileError(isFirst ? 'foreign' : 'broken');
  }
}

/** Tells whether an entry is here, a stretch of its chain at a time: a backup has them in that order. */
async function knownPlaces({
  store,
}: FileServices): Promise<(entry: StoredEvent) => Promise<boolean>> {
  const lengths = new Map((await store.chains()).map(({ device, length }) => [device, length]));
  let window = { device: '', from: 0, ids: new Set<string>() };
  return async ({ device, seq, id }) => {
    if (seq >= (lengths.get(device) ?? 0)) return false;
    if (window.device !== device || seq < window.from || seq >= window.from + STEP) {
      const stored = await store.entries(device, seq, STEP);
      const ids = stored.flatMap((record) => StoredEvent.safeParse(record).data?.id ?? []);
      window = { device, from: seq, ids: new Set(ids) };
    }
    return window.ids.has(id);
  };
}

async function takeValues(
  { store }: FileServices,
  values: readonly { readonly key: string; readonly value: unknown }[],
): Promise<void> {
  for (const { key, value } of values) {
    const isOurs = backedUpKeys.some((known) => known === key);
    if (!isOurs) continue;
    if (key === 'own-templates') {
      if (Array.isArray(value)) await takeTemplates(store, value);
    } else if (key === 'half-written-template') {
      await takeHalfWritten(store, value);
    } else if ((await store.meta(key)) === undefined) await store.setMeta(key, value);
  }
}
