import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../lib/domain/reply/check');

/** The files of rows; `struct` and the guards hold regular expressions. */
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^(?:families\/.*|lexicon[^/]*|ways|slots|concepts)\.ts$/.test(name.replaceAll('\\', '/')),
);

test('no row of the check has a star inside a word, nor a question mark before another choice', () => {
  const misread = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/'[^'\n]*'/g)]
      .map(([row]) => row)
      .filter((row) => /\p{L}\*+\p{L}|\p{L}\*?\?\|/u.test(row))
      .map((row) => `${name}: ${row.slice(0, 80)}`),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(misread).toEqual([]);
});
