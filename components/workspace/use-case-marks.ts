import { useEffect, useState } from 'preact/hooks';
import { useServices } from '@/components/shared/ServicesContext.tsx';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';

/** The registered objections by mail, kept up to date with other tabs. Empty while the store cannot be read. */
export function useCaseMarks(): ReadonlyMap<MessageKey, CaseRow> {
  const { store } = useServices();
  const [marks, setMarks] = useState<ReadonlyMap<MessageKey, CaseRow>>(new Map());
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      // The panel tells why a store cannot be read; marks in a list are not worth a second message.
      const rows = await store.allRows().catch(() => []);
      const byMail = rows.flatMap((row) =>
        row.objection.messageKeys.map((key): [MessageKey, CaseRow] => [key, row]),
      );
      if (!isOver) setMarks(new Map(byMail));
    };
    load();
    const stop = store.onChange(load);
    return () => {
      isOver = true;
      stop();
    };
  }, [store]);
  return marks;
}
