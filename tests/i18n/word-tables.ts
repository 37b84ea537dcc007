import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../lib/domain/shared/language.ts';

/** The same words in each language, with the file and the name they are exported by. */
export interface WordTable {
  readonly name: string;
  readonly words: Readonly<Record<Language, unknown>>;
}

const folder = join(import.meta.dirname, '../../lib/i18n');

/** Every export of the interface's words that has a Bokmål side, so that a new table is tested with its first line. */
export async function readWordTables(): Promise<WordTable[]> {
  const tables: WordTable[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.ts')) continue;
    const exported: Record<string, unknown> = await import(join(folder, file));
    for (const [name, value] of Object.entries(exported))
      if (isTable(value))
        tables.push({ name: `${file.replaceAll('\\', '/')} ${name}`, words: value });
  }
  return tables;
}

/** The other four languages may be missing: that is what the tests look for. */
function isTable(value: unknown): value is Readonly<Record<Language, unknown>> {
  return typeof value === 'object' && value !== null && 'nb' in value;
}
