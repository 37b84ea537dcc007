import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useServices } from '@/components/shared/ServicesContext.tsx';
import { mendEmptyList } from '@/lib/app/mend-list.ts';
import { type CaseSheet, caseSheet } from '@/lib/domain/report/case-sheet.ts';
import type { LinePage } from '@/lib/domain/report/line-page.ts';

/** All cases of this machine as a sheet, or why there is none. */
export type LoadedSheet =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'ready';
      readonly sheet: CaseSheet;
      /** False while the list is being built anew. */
      readonly isWhole: boolean;
      /** Stored rows that cannot be read. */
      readonly damaged: number;
      /** Why what was written since could not be read; null when it was. */
      readonly problem: Problem | null;
    };

/** Reads all lines once and then, after every write, also by another tab, only the pages that changed. */
export function useSheet(): { loaded: LoadedSheet; reload: () => void } {
  const { store, clock } = useServices();
  const [loaded, setLoaded] = useState<LoadedSheet>({ kind: 'loading' });
  const known = useRef({ revision: 0, pages: new Map<string, LinePage>() });
  const sheet = useRef<CaseSheet | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const isAskedAgain = useRef(false);
  const isMended = useRef(false);

  const read = useCallback(async () => {
    try {
      const [{ pages, revision, isWhole }, damages] = await Promise.all([
        store.linePages(known.current.revision),
        store.quarantined(),
      ]);
      known.current.revision = revision;
      for (const page of pages) known.current.pages.set(page.page, page);
      if (pages.length > 0 || sheet.current === null)
        sheet.current = caseSheet([...known.current.pages.values()]);
      // A database that was lost half-way must not look like an empty one: its writes set off another reading.
      const isDoubtful = isWhole && sheet.current.count === 0 && !isMended.current;
      if (isDoubtful) {
        isMended.current = true;
        if (await mendEmptyList({ store, clock })) return;
      }
      setLoaded({
        kind: 'ready',
        sheet: sheet.current,
        isWhole,
        damaged: damages.length,
        problem: null,
      });
    } catch (error) {
      const problem = problemOf(error);
      // A list that was read stays, with the case that is open in it and what somebody is typing there.
      setLoaded((before) =>
        before.kind === 'ready' ? { ...before, problem } : { kind: 'failed', problem },
      );
    }
  }, [store, clock]);

  // Many writes may come while one reading runs: they are all seen by one more.
  const reload = useCallback(() => {
    if (running.current) {
      isAskedAgain.current = true;
      return;
    }
    running.current = read().finally(() => {
      running.current = null;
      if (!isAskedAgain.current) return;
      isAskedAgain.current = false;
      reload();
    });
  }, [read]);

  // Not after the first painting: that would be a whole frame without anything to do.
  useLayoutEffect(() => {
    reload();
    return store.onChange(reload);
  }, [store, reload]);
  return { loaded, reload };
}
