import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import type { Scorers } from '../../lib/domain/detection/training/train-model.ts';

/** Fits of earlier runs: whoever has trained a model measures it next, and a fit takes ten minutes. */
export interface KeptFits {
  /** The scorers fitted without a fold (null leaves none out) on these very mails by this very code; null where none are kept. */
  readonly read: (fold: number | null) => Scorers | null;
  readonly keep: (fold: number | null, scorers: Scorers) => void;
}

/**
 * Fits kept in `folder`. `files` are all that a fit depends on: where a byte of them differs, nothing that was kept
 * before is read, and the first that is kept takes its place.
 */
export function keptFits(folder: string, files: readonly string[]): KeptFits {
  const own = join(folder, keyOf(folder, files));
  const fileOf = (fold: number | null) => join(own, `${fold ?? 'all'}.json`);
  return {
    read: (fold) =>
      existsSync(fileOf(fold)) ? JSON.parse(readFileSync(fileOf(fold), 'utf8')) : null,
    keep: (fold, scorers) => {
      if (!existsSync(own)) {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(own, { recursive: true });
      }
      // Renamed when whole: a run that is killed leaves no half of a fit.
      writeFileSync(`${fileOf(fold)}.part`, JSON.stringify(scorers));
      renameSync(`${fileOf(fold)}.part`, fileOf(fold));
    },
  };
}

/** The files of a folder and those below whose names end so, in a fixed order. */
export function filesBelow(folder: string, end: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => join(folder, name));
}

/** A mail that moves to another folder counts otherwise in a fit, so paths belong to the key. */
function keyOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${relative(folder, file)}:${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}
