import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** `from './a.ts'` and `import './a.ts'`: what a module of ours imports from another of ours. */
const IMPORT = /(?:from|import) '(\.[^']+)'/g;

/**
 * The files of a module and of all that it imports, however far off, in a fixed order; packages are left out.
 *
 * @throws {Error} where one of them does not exist.
 */
export function modulesOf(entry: string): readonly string[] {
  const known = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (known.has(file)) continue;
    known.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
      waiting.push(resolve(dirname(file), path));
  }
  return [...known].sort();
}
