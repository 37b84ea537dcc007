import { canHavePolicies, managedValues } from '@/lib/adapters/webext/managed-values.ts';
import { keepPresets, loadPresets as lastPresets } from '@/lib/app/settings.ts';
import { mergedPresets, noPresets, readPresets } from '@/lib/domain/shared/presets.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';

// Seen in Chromium on Debian in November 2026: policies come one to two seconds after the first page.
const STARTING = 5000;

/**
 * Takes over what an administrator has preset: by the browser's policies, or by `presets.json` beside the pages. The
 * last ones stay where a source cannot be read now.
 */
export async function loadPresets(store: CaseStore, file: string): Promise<void> {
  const [managed, own] = await Promise.all([policies(store), jsonOf(file)]);
  if (managed === undefined && own === undefined) return;
  const presets = mergedPresets(
    managed === undefined ? noPresets : readPresets(managed),
    own === undefined ? noPresets : readPresets(own),
  );
  await keepPresets(store, presets);
}

/**
 * What the policies say. A browser that has just started has not read them yet: before presets of the last time are
 * given up, it is asked once more.
 */
async function policies(store: CaseStore): Promise<unknown> {
  const now = await managedValues();
  if (now !== undefined || !canHavePolicies()) return now;
  const { values } = await lastPresets(store);
  if (Object.keys(values).length === 0) return undefined;
  await new Promise((done) => setTimeout(done, STARTING));
  return managedValues();
}

/** What the file says, of this very site or extension; undefined where there is none. */
async function jsonOf(file: string): Promise<unknown> {
  try {
    const response = await fetch(file);
    return response.ok ? await response.json() : undefined;
  } catch {
    // Not there, or no JSON: nothing is preset by it.
    return undefined;
  }
}
