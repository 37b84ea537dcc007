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
  return readable(await store.meta(KEY));
}

/**
 * Changes the fixes for all windows of this profile, in one transaction: what another window does at the same moment
 * is not lost. @throws StoreError
 */
export async function changeFixes(
  store: CaseStore,
  change: (before: readonly Fix[]) => readonly Fix[],
): Promise<void> {
  await store.changeMeta(KEY, (before) =>
    change(readable(before))
      .toSorted((a, b) => (a.from < b.from ? 1 : -1))
      .slice(0, MOST),
  );
}

function readable(stored: unknown): readonly Fix[] {
  return Fixes.safeParse(stored).data ?? [];
}
