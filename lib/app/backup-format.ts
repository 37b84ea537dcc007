import * as z from 'zod/mini';
import { Instant } from '../domain/shared/instant.ts';

/** The first line of a backup says what it is, so that another file is known at once. */
export const BackupHead = z.object({
  format: z.literal('svarfrist-backup'),
  v: z.int(),
  madeAt: Instant,
  device: z.string(),
  entries: z.int(),
});
export type BackupHead = Readonly<z.infer<typeof BackupHead>>;

/** The last line proves that nothing is missing: how many lines there were, and the hash of all of them. */
export const BackupEnd = z.object({ end: z.object({ lines: z.int(), sha256: z.string() }) });

/** Any line between: one entry of the log, or one value of the settings. */
export const BackupLine = z.union([
  z.object({ entry: z.unknown() }),
  z.object({ meta: z.string(), value: z.unknown() }),
]);

/** Version of the format that this code writes, and the newest that it reads. */
export const BACKUP_VERSION = 1;

/**
 * What of the small values goes along. Not the connection to the team: it holds a password. Not what only this
 * window needs, such as reminders already shown.
 */
export const backedUpKeys = [
  'settings',
  'own-templates',
  'half-written-template',
  'fixes',
  'learning',
] as const;
