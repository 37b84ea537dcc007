import { useCallback, useMemo, useState } from 'preact/hooks';
import { type CaseSheet, wordColumnAt } from '@/lib/domain/report/case-sheet.ts';
import { ObjectionId } from '@/lib/domain/shared/ids.ts';

/** The cases that are picked out for a change of many. */
export interface Selection {
  readonly count: number;
  has(id: ObjectionId): boolean;
  toggle(id: ObjectionId): void;
  /** Picks out all cases of the list; none, when all are. */
  toggleAll(): void;
  clear(): void;
  /** In the order of the list. */
  ids(): readonly ObjectionId[];
}

/** A selection within the list that is shown: what a filter takes out of sight is not changed. */
export function useSelection(sheet: CaseSheet, rows: Uint32Array): Selection {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(
    () => (picked.size === 0 ? [] : idsOf(sheet, rows).filter((id) => picked.has(id))),
    [sheet, rows, picked],
  );
  const toggle = useCallback(
    (id: string) =>
      setPicked((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    [],
  );
  return {
    count: shown.length,
    has: (id) => picked.has(id),
    toggle,
    toggleAll: () =>
      setPicked(shown.length === rows.length ? new Set() : new Set(idsOf(sheet, rows))),
    clear: () => setPicked(new Set()),
    ids: () => shown,
  };
}

function idsOf(sheet: CaseSheet, rows: Uint32Array): readonly ObjectionId[] {
  return Array.from(rows, (row) => ObjectionId.parse(wordColumnAt(sheet, row, 0)));
}
