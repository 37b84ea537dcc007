import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      devOptional: z.optional(z.boolean()),
      optional: z.optional(z.boolean()),
    }),
  ),
});

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

// Comes inside pdfmake, not as a package of its own.
const roboto = 'Roboto (font, in PDF files), Apache-2.0\nCopyright 2011 Google Inc.';

/**
 * The licences of everything that is shipped, one after the other: most of them ask to travel with every copy.
 * Read from the lock file and the installed packages in `root`. @throws Error when there is no lock file
 */
export function thirdPartyNotices(root: string): string {
  const { packages } = Lock.parse(
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
  );
  const shipped = Object.entries(packages).filter(
    ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
  );
  const texts = shipped.map(([path, { version = '', license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const title = `${name} ${version}, ${license ?? 'see below'}`;
    return [title, ...licenceTexts(join(root, path))].join('\n\n');
  });
  const line = `\n\n${'='.repeat(72)}\n\n`;
  return `${['Svarfrist contains these works of others.', ...texts, roboto].join(line)}\n`;
}

function licenceTexts(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
}
