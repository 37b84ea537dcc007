import * as z from 'zod/mini';
import { OwnTemplate } from '../domain/reply/own-template.ts';
import { ownTemplateProblems } from '../domain/reply/own-template-problems.ts';
import { parsedJson } from '../domain/shared/parsed-json.ts';
import type { CaseStore } from '../ports/case-store.ts';
import { loadOwnTemplates, putOwnTemplates } from './own-templates.ts';

const FORMAT = 'svarfrist-templates';
const VERSION = 1;
// More than a thousand long templates: whatever is larger is another file.
const LONGEST = 20_000_000;

const TemplateFile = z.object({
  format: z.literal(FORMAT),
  version: z.int(),
  templates: z.array(z.unknown()),
});

/** What came of templates from elsewhere. */
interface TakenTemplates {
  readonly added: number;
  readonly updated: number;
  /** As old as ours or older: ours stay. */
  readonly kept: number;
  /** Entries that cannot be used, by their place among all, from 1. */
  readonly broken: readonly number[];
}

/** What came of a file. */
export type ImportedTemplates =
  | ({ readonly ok: true } & TakenTemplates)
  | { readonly ok: false; readonly code: 'too-large' | 'not-templates' | 'newer-format' };

/** The own templates as a file for colleagues or for another machine, entries nobody can read included. @throws StoreError */
export async function exportTemplates(store: CaseStore): Promise<string> {
  const { templates, broken } = await loadOwnTemplates(store);
  const file = { format: FORMAT, version: VERSION, templates: [...templates, ...broken] };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Takes over the templates of a file: new ones are added, newer versions replace ours. A file that is none of
 * ours changes nothing. @throws StoreError
 */
export async function importTemplates(store: CaseStore, text: string): Promise<ImportedTemplates> {
  if (text.length > LONGEST) return { ok: false, code: 'too-large' };
  const file = TemplateFile.safeParse(parsedJson(text));
  if (!file.success) return { ok: false, code: 'not-templates' };
  if (file.data.version > VERSION) return { ok: false, code: 'newer-format' };

  return { ok: true, ...(await takeTemplates(store, file.data.templates)) };
}

/**
 * Takes over templates that came from elsewhere, in a file or a backup: what is as new here stays.
 * @throws StoreError
 */
export async function takeTemplates(
  store: CaseStore,
  entries: readonly unknown[],
): Promise<TakenTemplates> {
  const read = readEntries(entries);
  let counted = { added: 0, updated: 0, kept: 0 };
  // A file without anything usable is no reason to write.
  if (read.whole.length > 0)
    await putOwnTemplates(store, (ours) => {
      const { taken, ...counts } = newerOf(read.whole, ours);
      counted = counts;
      return taken;
    });
  return { ...counted, broken: read.broken };
}

/** The usable ones, and the places of the others, from 1. */
function readEntries(entries: readonly unknown[]) {
  const whole: OwnTemplate[] = [];
  const broken: number[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = OwnTemplate.safeParse(entry);
    if (read.success && ownTemplateProblems(read.data).length === 0) whole.push(read.data);
    else broken.push(index + 1);
  }
  return { whole, broken };
}

/** Those that are not here or newer than here, with how many of each kind there are. */
function newerOf(read: readonly OwnTemplate[], stored: readonly OwnTemplate[]) {
  const ours = new Map(stored.map((own) => [own.id, own]));
  const taken = new Map<string, OwnTemplate>();
  let [added, updated, kept] = [0, 0, 0];
  for (const own of read) {
    const before = taken.get(own.id) ?? ours.get(own.id);
    if (before && !isNewer(own, before)) kept += 1;
    else {
      if (ours.has(own.id)) updated += 1;
      else added += 1;
      taken.set(own.id, own);
    }
  }
  return { taken: [...taken.values()], added, updated, kept };
}

/** Two people may both have made a version 3: the later one counts. */
function isNewer(a: OwnTemplate, b: OwnTemplate): boolean {
  return a.version > b.version || (a.version === b.version && a.updatedAt > b.updatedAt);
}
