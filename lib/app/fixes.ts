import * as z from 'zod/mini';
import { ReasonCode } from '../domain/detection/reason-code.ts';
import type { Fix } from '../domain/report/effect-of-fix.ts';
import { PlainDate } from '../domain/shared/plain-date.ts';
import type { CaseStore } from '../ports/case-store.ts';

const KEY = 'fixes';
const Fixes = z.array(z.object({ reason: ReasonCode, from: PlainDate }));

// More than anybody looks at; the oldest have shown their effect long ago.
const MOST = 50;

/** What was changed against objections, newest first; empty where nothing readable is stored. @throws StoreError */
export async function loadFixes(store: CaseStore): Promise<readonly Fix[]> {
  return Fixes.safeParse(await store.meta(KEY)).data ?? [];
}

/** Keeps fixes for all windows of this profile. @throws StoreError */
export async function saveFixes(store: CaseStore, fixes: readonly Fix[]): Promise<void> {
  const newestFirst = fixes.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  await store.setMeta(KEY, newestFirst.slice(0, MOST));
}
