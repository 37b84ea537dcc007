import { useCallback } from 'preact/hooks';
import { useServices } from '@/components/shared/ServicesContext.tsx';
import { useStored } from '@/components/shared/use-stored.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';
import { type ColumnName, columnNames, usualColumns } from './columns.ts';

const KEY = 'dashboard-columns';

// Which columns somebody likes to see is not worth an error message.
async function read(store: CaseStore): Promise<readonly ColumnName[]> {
  const stored: unknown = await store.meta(KEY).catch(() => undefined);
  return Array.isArray(stored) ? columnNames.filter((name) => stored.includes(name)) : usualColumns;
}

/** The columns that were chosen on this machine, and how to choose others. */
export function useColumns(): readonly [
  readonly ColumnName[],
  (columns: readonly ColumnName[]) => void,
] {
  const { store } = useServices();
  const [columns, set] = useStored(read, usualColumns);
  const choose = useCallback(
    (next: readonly ColumnName[]) => {
      set(() => next);
      store.setMeta(KEY, next).catch(() => {});
    },
    [store, set],
  );
  return [columns, choose];
}
