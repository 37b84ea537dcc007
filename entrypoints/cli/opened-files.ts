import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

/** A mail file named on the command line, offered to the page by its number. */
export interface OpenedFile {
  readonly name: string;
  readonly path: string;
  readonly size: number;
}

export interface OpenedFiles {
  readonly files: readonly OpenedFile[];
  /** One clear line for each name that cannot be read. */
  readonly problems: readonly string[];
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
};

/** Looks up the files to open, seen from the folder the user typed the command in. */
export async function findOpenedFiles(
  names: readonly string[],
  folder: string,
): Promise<OpenedFiles> {
  const files: OpenedFile[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const path = resolve(folder, name);
    try {
      const found = await stat(path);
      if (found.isFile()) files.push({ name: basename(path), path, size: found.size });
      else problems.push(`${name}: it is a folder, not an email file`);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      problems.push(`${name}: ${reasons[code] ?? 'it cannot be read'}`);
    }
  }
  return { files, problems };
}
