import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useServices } from '@/components/shared/ServicesContext.tsx';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { isShown } from './case-groups.ts';

export type Cases =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'ready'; readonly rows: readonly CaseRow[]; readonly damaged: number };

/** All cases of this machine, read again after every write, also by another tab. */
export function useCases(): { cases: Cases; reload: () => void } {
  const { store } = useServices();
  const [cases, setCases] = useState<Cases>({ kind: 'loading' });
  const reload = useCallback(async () => {
    try {
      const [rows, damaged] = [await store.allRows(), await store.quarantined()];
      setCases({ kind: 'ready', rows: rows.filter(isShown), damaged: damaged.length });
    } catch (error) {
      setCases({ kind: 'failed', problem: problemOf(error) });
    }
  }, [store]);
  useEffect(() => {
    reload();
    return store.onChange(reload);
  }, [store, reload]);
  return { cases, reload };
}
