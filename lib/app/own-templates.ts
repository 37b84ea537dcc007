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
  const id = replaced?.id ?? OwnTemplateId.parse(`own:${identity.newId()}`);
  const template = OwnTemplate.parse({
    ...written,
    name: written.name.trim(),
    id,
    version: (replaced?.version ?? 0) + 1,
    updatedAt: clock.now(),
    earlier: replaced
      ? [EarlierVersion.parse(replaced), ...replaced.earlier].slice(0, MOST_EARLIER)
      : [],
  });
  let isChangedMeanwhile = false;
  await change(store, (stored) => {
    const before = replaced && stored.templates.find((own) => own.id === id);
    isChangedMeanwhile = Boolean(replaced && before && before.version !== replaced.version);
    return isChangedMeanwhile ? stored : withTemplates(stored, [template]);
  });
  return isChangedMeanwhile ? { ok: false, problems: 'changed-meanwhile' } : { ok: true, template };
}

/** Takes a template away. Replies that were sent from it stay as they are. @throws StoreError */
export async function deleteOwnTemplate(store: CaseStore, id: OwnTemplateId): Promise<void> {
  await change(store, (stored) => ({
    ...stored,
    templates: stored.templates.filter((one) => one.id !== id),
  }));
}

/**
 * Keeps what `choose` takes of the templates that are there by then: in place of those with their ids, beside all
 * others. @throws StoreError
 */
export async function putOwnTemplates(
  store: CaseStore,
  choose: (ours: readonly OwnTemplate[]) => readonly OwnTemplate[],
): Promise<void> {
  await change(store, (stored) => withTemplates(stored, choose(stored.templates)));
}

function withTemplates(
  { templates, broken }: StoredTemplates,
  put: readonly OwnTemplate[],
): StoredTemplates {
  const ids = new Set<string>(put.map(({ id }) => id));
  return { templates: [...templates.filter(({ id }) => !ids.has(id)), ...put], broken };
}

/** In one transaction: what another window does at the same moment is not lost. */
async function change(
  store: CaseStore,
  next: (stored: StoredTemplates) => StoredTemplates,
): Promise<void> {
  await store.changeMeta(KEY, (before) => {
    const { templates, broken } = next(parsed(before));
    return [...templates, ...broken];
  });
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
