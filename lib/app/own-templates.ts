import * as z from 'zod/mini';
import { EarlierVersion, OwnTemplate, OwnTemplateId } from '../domain/reply/own-template.ts';
import {
  type OwnTemplateProblem,
  ownTemplateProblems,
} from '../domain/reply/own-template-problems.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { Services } from './services.ts';

const KEY = 'own-templates';
const MOST_EARLIER = 10;

/** The user's own templates as they are stored. */
export interface StoredTemplates {
  readonly templates: readonly OwnTemplate[];
  /** Entries that cannot be read: kept as they are and told, never dropped. */
  readonly broken: readonly unknown[];
}

/** What the user writes; the rest is counted and dated on saving. */
export type WrittenTemplate = Omit<OwnTemplate, 'id' | 'version' | 'updatedAt' | 'earlier'>;

/** `changed-meanwhile`: another window saved a newer version; nothing was written. */
export type Saved =
  | { readonly ok: true; readonly template: OwnTemplate }
  | { readonly ok: false; readonly problems: readonly OwnTemplateProblem[] }
  | { readonly ok: false; readonly problems: 'changed-meanwhile' };

/** Reads the own templates, by name. @throws StoreError */
export async function loadOwnTemplates(store: Pick<CaseStore, 'meta'>): Promise<StoredTemplates> {
  return parsed(await store.meta(KEY));
}

/**
 * Adds a template, or makes a new version of `replaced`; the version before stays in it. What has problems is
 * not saved. @throws StoreError
 */
export async function saveOwnTemplate(
  { store, clock, identity }: Services,
  written: WrittenTemplate,
  replaced: OwnTemplate | null,
): Promise<Saved> {
  const problems = ownTemplateProblems(written);
  if (problems.length > 0) return { ok: false, problems };
  const stored = await loadOwnTemplates(store);
  const before = replaced && stored.templates.find(({ id }) => id === replaced.id);
  if (replaced && before && before.version !== replaced.version)
    return { ok: false, problems: 'changed-meanwhile' };
  const template = OwnTemplate.parse({
    ...written,
    name: written.name.trim(),
    id: replaced?.id ?? OwnTemplateId.parse(`own:${identity.newId()}`),
    version: (replaced?.version ?? 0) + 1,
    updatedAt: clock.now(),
    earlier: replaced
      ? [EarlierVersion.parse(replaced), ...replaced.earlier].slice(0, MOST_EARLIER)
      : [],
  });
  const others = stored.templates.filter(({ id }) => id !== template.id);
  await write(store, { ...stored, templates: [...others, template] });
  return { ok: true, template };
}

/** Takes a template away. Replies that were sent from it stay as they are. @throws StoreError */
export async function deleteOwnTemplate(store: CaseStore, id: OwnTemplateId): Promise<void> {
  const stored = await loadOwnTemplates(store);
  await write(store, { ...stored, templates: stored.templates.filter((one) => one.id !== id) });
}

/** Keeps `templates` in place of those with their ids, beside all others. @throws StoreError */
export async function putOwnTemplates(
  store: CaseStore,
  templates: readonly OwnTemplate[],
): Promise<void> {
  const stored = await loadOwnTemplates(store);
  const put = new Set<string>(templates.map(({ id }) => id));
  const others = stored.templates.filter(({ id }) => !put.has(id));
  await write(store, { ...stored, templates: [...others, ...templates] });
}

async function write(store: CaseStore, { templates, broken }: StoredTemplates): Promise<void> {
  await store.setMeta(KEY, [...templates, ...broken]);
}

function parsed(stored: unknown): StoredTemplates {
  // Something else than a list is one broken entry: it was ours once, and somebody may mend it.
  const list =
    stored === undefined || stored === null ? [] : z.array(z.unknown()).safeParse(stored);
  const entries = Array.isArray(list) ? list : (list.data ?? [stored]);
  const templates: OwnTemplate[] = [];
  const broken: unknown[] = [];
  for (const entry of entries) {
    const read = OwnTemplate.safeParse(entry);
    if (read.success) templates.push(read.data);
    else broken.push(entry);
  }
  return { templates: templates.sort((a, b) => a.name.localeCompare(b.name)), broken };
}
